import { foldName } from '../base/fold.ts';
import { PLACE_KINDS } from '../model/place.ts';
import { knownNames, type KnownNames } from './known-names.ts';
import { isPhraseLike } from './phrase-like.ts';
import {
  alikePostingsOf,
  homeSpellings,
  isWorldPhrase,
  placeAt,
  postingsOf,
  rowOfId,
  type PackPlace,
  type Posting,
} from './pack-places.ts';
import type { Pack } from './read-pack.ts';
import { transliterationKey } from './transliteration.ts';
import { takeTypeWord } from './type-words.ts';

/**
 * Look-ups over the packs at hand. Every answer of the resolver is a function of these look-ups alone. A key that is found is answered
 * whole by its tier, so when no look-up was `missed`, the world tier could not change the answer.
 */
export interface Lookup {
  /** Places with a spelling of this folding. */
  named(text: string): readonly Posting[];
  /** Curated places among them: all of these are in the region tier, so nothing is missed. */
  curated(text: string): readonly Posting[];
  /** Curated places named so but for their type word: "Irbil" finds "Irbil airport". */
  typed(text: string): readonly Posting[];
  /** Places with a Latin spelling of the same transliteration key; those of the same folding are among them. */
  alike(text: string): readonly Posting[];
  /** Names of the home region and of countries, from the region tier: what a misspelling is compared with. */
  home(): KnownNames;
  /** The curated place of an id. */
  byId(id: string): PackPlace | undefined;
  /** The country of an alpha-2 or alpha-3 code. */
  countryOfCode(code: string): PackPlace | undefined;
  /** The first-order division of a code such as `IQ.01`. */
  divisionOfCode(code: string): PackPlace | undefined;
  /** Ids that a spelling is declared to mean, when it honestly means several places. */
  declared(text: string): readonly string[];
  /** The row of every curated place whose id begins so. */
  byIdPrefix(prefix: string): readonly PackPlace[];
  /** Counts one more expression that is read; false when the question holds more than any name does. */
  mayRead(): boolean;
  /** True when a key was asked for that only a world tier could know. */
  readonly missed: boolean;
}

/** Expressions within one another that one question may hold, tried in all ways; a long list of names would take for ever. */
const MOST_READS = 200;

/** Keys whose places are kept at hand: one question asks for the same words several times, and texts repeat their places. */
const RECENT_KEYS = 1000;

/** Makes look-ups over packs; call the result for each question, for it counts what it missed. */
export function lookups(packs: readonly Pack[]): () => Lookup {
  const complete = packs.some((pack) => pack.meta.tier === 'world');
  const codes = new Map<string, string>();
  const declared = new Map<string, readonly string[]>();
  for (const { meta } of packs) {
    for (const [alpha2, alpha3, id] of meta.countryCodes) codes.set(alpha2, id).set(alpha3, id);
    for (const [key, ids] of meta.ambiguous) declared.set(key, ids);
  }
  const divisions = new Map(packs.flatMap(divisionRows).reverse());
  const byId = (id: string): PackPlace | undefined => {
    for (const pack of packs) {
      const row = rowOfId(pack, id);
      if (row !== undefined) return placeAt(pack, row);
    }
    return undefined;
  };
  let home: KnownNames | undefined;
  const recent = new Map<string, readonly Posting[]>();
  const find = (text: string): readonly Posting[] => {
    const key = foldName(text);
    if (key === '') return [];
    const kept = recent.get(key);
    if (kept) return kept;
    const found = distinctPostings(packs.flatMap((pack) => postingsOf(pack, key, bareName)));
    if (recent.size >= RECENT_KEYS) recent.clear();
    recent.set(key, found);
    return found;
  };
  const mayBeInWorld = (key: string): boolean =>
    key !== '' && (!isPhraseLike(key) || packs.some((pack) => isWorldPhrase(pack, key)));
  return () => {
    let missed = false;
    let reads = 0;
    return {
      get missed() {
        return missed;
      },
      named(text) {
        const found = find(text).filter((posting) => !posting.stripped);
        if (found.length === 0 && !complete && mayBeInWorld(foldName(text))) missed = true;
        return found;
      },
      alike(text) {
        const key = transliterationKey(foldName(text));
        if (key === '') return [];
        if (!complete) missed = true;
        return distinctPostings(packs.flatMap((pack) => alikePostingsOf(pack, key)));
      },
      home() {
        if (!complete) missed = true;
        return (home ??= knownNames(packs.filter(({ meta }) => meta.tier === 'region').flatMap(homeSpellings)));
      },
      mayRead: () => ++reads <= MOST_READS,
      curated: (text) => find(text).filter((posting) => !posting.stripped && posting.place.curated),
      typed: (text) => find(text).filter((posting) => posting.stripped),
      byId,
      countryOfCode(code) {
        const id = codes.get(code.toUpperCase());
        return id === undefined ? undefined : byId(id);
      },
      divisionOfCode(code) {
        const at = divisions.get(code.toUpperCase());
        if (at) return placeAt(at.pack, at.row);
        if (!complete) missed = true;
        return undefined;
      },
      declared: (text) => declared.get(foldName(text)) ?? [],
      byIdPrefix: (prefix) =>
        packs.flatMap(({ meta }) => meta.ids.filter((id) => id.startsWith(prefix))).flatMap((id) => byId(id) ?? []),
    };
  };
}

const GOVERNORATE_KIND = PLACE_KINDS.indexOf('governorate');

function divisionRows(pack: Pack): [code: string, at: { pack: Pack; row: number }][] {
  const rows: [string, { pack: Pack; row: number }][] = [];
  pack.kinds.forEach((kind, row) => {
    const code = kind === GOVERNORATE_KIND ? pack.meta.admin1[pack.admin1s[row] ?? 0]?.[0] : undefined;
    if (code) rows.push([code, { pack, row }]);
  });
  return rows;
}

/** One posting for each place and way of finding it: a place may lie in two packs. */
function distinctPostings(postings: readonly Posting[]): Posting[] {
  const seen = new Set<string>();
  return postings.filter(({ place, stripped }) => {
    const mark = stripped ? `${place.id} stripped` : place.id;
    if (seen.has(mark)) return false;
    seen.add(mark);
    return true;
  });
}

function bareName(text: string): string {
  return takeTypeWord(text)?.name ?? text;
}
