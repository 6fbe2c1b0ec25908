import { foldName } from '../../base/fold.ts';
import { placeOf, type Where } from '../../model/where.ts';
import { placeAt, rowOfId, spellingsOfKey } from '../pack-places.ts';
import type { Pack } from '../read-pack.ts';
import type { Match, Reading } from '../reading.ts';

/** More of the places that were considered are never shown. */
const MOST_TOLD = 10;

/** The reading with a reason for every place or matched spelling that only a user's pack gave: which pack, and its licence. */
export function withOrigins(reading: Reading, packs: readonly Pack[]): Reading {
  if (!packs.some(isUsers)) return reading;
  const others = reading.others.map((match, i) => (i < MOST_TOLD ? told(match, packs) : match));
  if (reading.status !== 'resolved') return { ...reading, others };
  const { match } = reading;
  return { ...reading, others, because: [...reading.because, ...reasonsOf(match, packs)] };
}

/** What answers were made of. */
export interface Credit {
  /** Names of the user's packs, sorted. */
  readonly packs: readonly string[];
  /** Attribution lines of these and of all that come with the program. */
  readonly attribution: readonly string[];
}

/**
 * The packs that gave a place of the answers, a candidate, or a spelling or the area of a place that they were resolved to; those that
 * come with the program are credited always.
 */
export function creditOf(packs: readonly Pack[], wheres: readonly Where[]): Credit {
  const used = packs.some(isUsers) ? usedBy(wheres, packs) : new Set<Pack>();
  const credited = packs.filter((pack) => !isUsers(pack) || used.has(pack));
  return {
    packs: [...new Set([...used].map(({ meta }) => meta.name))].sort(),
    attribution: [...new Set(credited.flatMap(({ meta }) => meta.attribution))],
  };
}

function usedBy(wheres: readonly Where[], packs: readonly Pack[]): Set<Pack> {
  const used = new Set<Pack>();
  const builtIn = packs.filter((pack) => !isUsers(pack));
  const users = packs.filter(isUsers);
  const resolved = new Set<string>(wheres.flatMap(({ resolution }) => placeOf(resolution) ?? []));
  const offered = new Set<string>(wheres.flatMap(({ candidates }) => candidates.map(({ place }) => place)));
  for (const id of new Set([...resolved, ...offered])) {
    // A candidate is kept without its spellings: a pack that adds to a known one gave nothing of it.
    if (!resolved.has(id) && builtIn.some((pack) => rowOfId(pack, id) !== undefined)) continue;
    for (const pack of users) if (rowOfId(pack, id) !== undefined) used.add(pack);
  }
  return used;
}

function told(match: Match, packs: readonly Pack[]): Match {
  const reasons = reasonsOf(match, packs);
  return reasons.length === 0 ? match : { ...match, because: [...match.because, ...reasons] };
}

/** An own list that has the words decided, whatever others have; else packs count where what comes with the program lacks the spelling. */
function reasonsOf({ place, spelling }: Match, packs: readonly Pack[]): string[] {
  const gives = (pack: Pack): boolean => spellingsIn(pack, place.id, spelling.text).includes(spelling.text);
  const isOwn = (pack: Pack): boolean =>
    pack.meta.tier === 'own' && spellingsIn(pack, place.id, spelling.text).length > 0;
  const own = packs.filter(isOwn);
  if (own.length > 0) return own.map(({ meta }) => `from your own list “${meta.name}”`).sort();
  if (packs.some((pack) => !isUsers(pack) && gives(pack))) return [];
  return packs
    .filter((pack) => pack.meta.tier === 'user' && gives(pack))
    .map(({ meta }) => `from the pack “${meta.name}” (licence: ${meta.licence === '' ? 'not stated' : meta.licence})`)
    .sort();
}

/** The spellings of the same folding that a pack has of a place. */
function spellingsIn(pack: Pack, id: string, text: string): string[] {
  const row = rowOfId(pack, id);
  if (row === undefined) return [];
  return spellingsOfKey(placeAt(pack, row), foldName(text)).map((known) => known.text);
}

function isUsers({ meta }: Pack): boolean {
  return meta.tier === 'user' || meta.tier === 'own';
}
