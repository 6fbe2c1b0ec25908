import { foldName } from '../../base/fold.ts';
import type { GivenName, GivenPlace, GivenSink } from '../../model/given-place.ts';
import type { Nearest } from '../../model/nearest.ts';
import type { Problem } from '../../model/problem.ts';
import type { PackPlace } from '../pack-places.ts';
import { distinctSpellings, type PackRow } from '../pack-row.ts';
import { createNotes, type JoinNotes } from './join-notes.ts';
import type { KnownPlaces } from './known-places.ts';
import { newPlaceId, toRowSpelling } from './new-place.ts';
import { addition, honestSpellings, joinRows, knownRow, newRow, type Standing } from './rows.ts';
import { samePlace } from './same-place.ts';

/** How a pack's rows compare with the places that are known. */
export interface Joined {
  /** New places, and known ones with the spellings or the polygon that the pack adds to them. */
  readonly rows: readonly PackRow[];
  /** Folded keys that name no place. */
  readonly stopWords: readonly string[];
  readonly added: number;
  readonly merged: number;
  /** Rows that were left out, by the reason. */
  readonly leftOut: readonly (readonly [reason: string, rows: number])[];
  readonly problems: readonly Problem[];
}

/** How {@link joinPlaces} is told what the pack is. */
export interface JoinOptions {
  /** Name of the pack as it stands in the ids of places that have none. */
  readonly slug: string;
  /** A user's own list: its places are the user's, whatever lies beside them. */
  readonly isOwn: boolean;
  /** Name of the file in messages. */
  readonly source: string;
  /** What lies at a point, and what is wrong with one that is said to lie in a country. */
  readonly nearest: Nearest;
}

/** Places that one pack may hold: they are packed in memory, some 3 kB each. */
const MOST_PLACES = 500_000;

/** Ids that a place keeps outside of its pack. GeoNames numbers have nine digits at most in a packed file. */
const NUMBERED = /^(?:gn:[1-9]\d{0,8}|wof:\d{1,15})$/;

/** What is held while a pack's places come in. */
interface Joining {
  readonly known: KnownPlaces;
  readonly options: JoinOptions;
  readonly notes: JoinNotes;
  /** By id. */
  readonly rows: Map<string, PackRow>;
  /** By each numbered id under which a record was given: records name one another by these. */
  readonly given: Map<string, Standing>;
  readonly counts: { added: number; merged: number; unnumbered: number };
}

/**
 * Takes the places of a pack one by one, compares each with the known ones, and keeps what is new: a place, or a known place's further
 * spellings and polygon. Only that is held in memory.
 */
export function joinPlaces(known: KnownPlaces, options: JoinOptions): { sink: GivenSink; finish(): Joined } {
  const counts = { added: 0, merged: 0, unnumbered: 0 };
  const notes = createNotes(options.source);
  const joining: Joining = { known, options, notes, rows: new Map(), given: new Map(), counts };
  const stopWords = new Set<string>();
  const leftOut = new Map<string, number>();
  const sink: GivenSink = {
    place(found) {
      takePlace(found, joining);
    },
    name(found) {
      takeName(found, joining);
    },
    stop(text) {
      const key = foldName(text);
      if (key !== '') stopWords.add(key);
    },
    leaveOut(reason) {
      leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    },
  };
  const finish = (): Joined => ({
    rows: [...joining.rows.values()],
    stopWords: [...stopWords].sort(),
    added: counts.added,
    merged: counts.merged,
    leftOut: [...leftOut].sort(([a], [b]) => (a < b ? -1 : 1)),
    problems: notes.problems,
  });
  return { sink, finish };
}

function takePlace(found: GivenPlace, joining: Joining): void {
  const { known, options, given, counts } = joining;
  const ids = [found.id, ...found.sameAs].filter((id) => NUMBERED.test(id));
  const before = options.isOwn ? undefined : ids.map((id) => given.get(id)).find((row) => row !== undefined);
  if (before) {
    counts.merged++;
    put(rowOf(found, before, known.byId(before.id), joining), found.line, joining);
    return;
  }
  const isNumbered = NUMBERED.test(found.id) && !options.isOwn;
  if (!isNumbered && isMisplaced(found, joining)) return;
  const around = whereabouts(found, given.get(found.within), known, options.nearest);
  const same = options.isOwn ? undefined : samePlace(found, around.country, known);
  const standing: Standing = same
    ? { id: same.id, country: same.country, admin1: same.admin1 }
    : { id: isNumbered ? found.id : freeId(found, joining), ...around };
  for (const id of ids) given.set(id, standing);
  if (same) counts.merged++;
  else counts.added++;
  put(rowOf(found, standing, same, joining), found.line, joining);
}

function takeName({ line, name, id }: GivenName, joining: Joining): void {
  const same = joining.known.byId(id);
  if (!same) {
    const message = `expected the id of a known place, found "${id.slice(0, 60)}"; placeline resolve shows the ids of places`;
    joining.notes.fault('place-unknown', line, message);
    return;
  }
  joining.counts.merged++;
  put(knownRow(same, [{ text: name.trim(), language: '' }]), line, joining);
}

/** The id of a place without a numbered one: no other place of the pack has it. */
function freeId(found: GivenPlace, { options, rows, counts }: Joining): string {
  const id = newPlaceId(options.slug, found.id, ++counts.unnumbered);
  return rows.has(id) ? `${id}-${counts.unnumbered}` : id;
}

/** The row of a given place, of its own or of the known one that it is; null when it adds nothing to that. */
function rowOf(
  found: GivenPlace,
  at: Standing,
  same: PackPlace | undefined,
  { known, options }: Joining,
): PackRow | null {
  const spellings = options.isOwn
    ? distinctSpellings(found.spellings.map(toRowSpelling))
    : honestSpellings(found, at.country, known);
  return same ? addition(same, spellings, found.polygon) : newRow(found, at, spellings);
}

function put(row: PackRow | null, line: number, { rows, notes }: Joining): void {
  if (!row) return;
  const before = rows.get(row.id);
  if (before || rows.size < MOST_PLACES) rows.set(row.id, before ? joinRows(before, row) : row);
  else {
    const message = `expected at most ${MOST_PLACES} places, found more; keep to some countries (--country) or cut the file into parts`;
    notes.fault('row-malformed', line, message);
  }
}

/**
 * A point outside the country of its row is noted; where a swap or a lost sign explains it, the row is at fault. The large open
 * tables are not asked: there a place on a border is no news.
 */
function isMisplaced({ point, country, line }: GivenPlace, { options, notes }: Joining): boolean {
  const wrong = options.nearest.checkPoint(point, country);
  if (wrong === undefined) return false;
  const words = `${point[0]}, ${point[1]} (longitude, latitude)`;
  const isSlip = wrong.includes('it would be');
  const code = 'coordinate-out-of-range';
  if (isSlip) notes.fault(code, line, `expected a point in the country of the row, found ${words}, which ${wrong}`);
  else notes.warn(code, line, `the point ${words} ${wrong}; it was kept`);
  return isSlip;
}

/** Country and division: as the row says, else as the record it lies in, else by borders and as the known place nearest to it. */
function whereabouts(
  found: GivenPlace,
  container: Standing | undefined,
  known: KnownPlaces,
  nearest: Nearest,
): { country: string; admin1: string } {
  const said = known.countryCode(found.country) || (container?.country ?? '');
  const country = said || nearest.whereIs(found.point).country;
  if (found.kind === 'country') return { country, admin1: '' };
  const admin1 = known.divisionCode(found.admin1, country) || (container?.admin1 ?? '');
  if (country !== '' && admin1 !== '') return { country, admin1 };
  const around = known.around(found.point, country);
  return {
    country: country || around.country,
    admin1: found.kind === 'governorate' ? admin1 : admin1 || around.admin1,
  };
}
