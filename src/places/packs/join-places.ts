import { foldName } from '../../base/fold.ts';
import type { GivenName, GivenPlace, GivenSink, GivenSpelling } from '../../model/given-place.ts';
import type { Nearest } from '../../model/nearest.ts';
import type { LonLat } from '../../model/place.ts';
import type { Problem, ProblemCode } from '../../model/problem.ts';
import { spellingsOf, type PackPlace } from '../pack-places.ts';
import { distinctSpellings, type PackRow, type RowSpelling } from '../pack-row.ts';
import type { KnownPlaces } from './known-places.ts';
import { newPlaceId, radiusOf, toRowSpelling } from './new-place.ts';
import { isNameOfAnother, samePlace } from './same-place.ts';

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

/** Problems of a sort that are listed. */
const MOST_NOTES = 20;

/** New places that one pack may hold: they are packed in memory. */
export const MOST_PLACES = 1_500_000;

/**
 * Takes the places of a pack one by one, compares each with the known ones, and keeps what is new: a place, or a known place's further
 * spellings and polygon. Only that is held in memory.
 */
export function joinPlaces(known: KnownPlaces, options: JoinOptions): { sink: GivenSink; finish(): Joined } {
  const rows = new Map<string, PackRow>();
  /** Row of each id under which a record was given: records name one another by these. */
  const given = new Map<string, Containing>();
  const stopWords = new Set<string>();
  const leftOut = new Map<string, number>();
  const problems: Problem[] = [];
  const counts = { added: 0, merged: 0, unnumbered: 0, error: 0, warning: 0 };
  const note = (severity: Problem['severity'], code: ProblemCode, line: number, message: string): void => {
    if (++counts[severity] > MOST_NOTES) return;
    const where = { source: options.source, line, column: null };
    problems.push({ severity, code, where, message: `${options.source} line ${line}: ${message}.`, raw: '' });
  };
  const fault = (code: ProblemCode, line: number, message: string): void => {
    note('error', code, line, message);
  };
  const warn = (line: number, message: string): void => {
    note('warning', 'coordinate-out-of-range', line, message);
  };

  function place(found: GivenPlace): void {
    const before = [found.id, ...found.sameAs].map((id) => given.get(id)).find((row) => row !== undefined);
    if (before) {
      addTo(before, found);
      return;
    }
    const isNumbered = /^(?:gn|wof):\S+$/.test(found.id) && !options.isOwn;
    if (!isNumbered && isMisplaced(found)) return;
    const around = whereabouts(found, given.get(found.within), known, options.nearest);
    const same = options.isOwn ? undefined : samePlace(found, around.country, known);
    if (!same && !isNumbered) counts.unnumbered++;
    const id = same?.id ?? (isNumbered ? found.id : newPlaceId(options.slug, found.id, counts.unnumbered));
    const row: Containing = same ? { id, country: same.country, admin1: same.admin1 } : { id, ...around };
    for (const alias of [found.id, ...found.sameAs]) if (alias !== '') given.set(alias, row);
    if (same) counts.merged++;
    else counts.added++;
    if (rows.size >= MOST_PLACES && !rows.has(id)) {
      fault(
        'row-malformed',
        found.line,
        `expected at most ${MOST_PLACES} places, found more; keep to some countries (--country) or cut the file into parts`,
      );
      return;
    }
    const made = same ? addition(same, found) : newPlace(found, row);
    if (made) put(made);
  }

  /**
   * A point outside the country of its row is noted; where a swap or a lost sign explains it, the row is at fault. The large open
   * tables are not asked: there a place on a border is no news.
   */
  function isMisplaced({ point, country, line }: GivenPlace): boolean {
    const wrong = options.nearest.checkPoint(point, country);
    if (wrong === undefined) return false;
    const isSlip = wrong.includes('it would be');
    if (isSlip)
      fault(
        'coordinate-out-of-range',
        line,
        `expected a point in the country of the row, found ${pointWords(point)}, which ${wrong}`,
      );
    else warn(line, `the point ${pointWords(point)} ${wrong}; it was kept`);
    return isSlip;
  }

  function addTo(before: Containing, found: GivenPlace): void {
    counts.merged++;
    const same = known.byId(before.id);
    const made = same ? addition(same, found) : newPlace(found, before);
    if (made) put(made);
  }

  function put(row: PackRow): void {
    const before = rows.get(row.id);
    if (!before) rows.set(row.id, row);
    else rows.set(row.id, joinRows(before, row));
  }

  /** What a pack adds to a known place; null when that is nothing. */
  function addition(same: PackPlace, found: GivenPlace): PackRow | null {
    const has = new Set(spellingsOf(same).map(({ text }) => text));
    const more = honest(found, same.country).filter(({ text }) => !has.has(text));
    if (more.length === 0 && found.polygon === '') return null;
    const spellings = more.length > 0 ? more : [{ text: same.name, language: '' }];
    return knownRow(same, spellings, found.polygon);
  }

  function newPlace(found: GivenPlace, at: Containing): PackRow {
    const spellings = honest(found, at.country);
    return {
      id: at.id,
      kind: found.kind,
      lon: found.point[0],
      lat: found.point[1],
      radiusMetres: radiusOf(found),
      country: at.country,
      admin1: at.admin1,
      population: found.population,
      source: at.id.startsWith('user:') ? 'own' : '',
      curated: false,
      capital: false,
      ...(found.isFormer ? { former: true } : {}),
      within: '',
      spellings,
      ...(found.polygon === '' ? {} : { polygon: found.polygon }),
    };
  }

  /** Variants that name another place are passed over; the name itself always stays. */
  function honest(found: GivenPlace, country: string): RowSpelling[] {
    const keep = ({ text, isVariant }: GivenSpelling): boolean =>
      !isVariant || options.isOwn || !isNameOfAnother(text, found, country, known);
    return distinctSpellings(found.spellings.filter(keep).map(toRowSpelling));
  }

  function name({ line, name: text, id }: GivenName): void {
    const same = known.byId(id);
    if (!same) {
      fault(
        'place-unknown',
        line,
        `expected the id of a known place, found "${id.slice(0, 60)}"; placeline resolve shows the ids of places`,
      );
      return;
    }
    counts.merged++;
    put(knownRow(same, [{ text: text.trim(), language: '' }], ''));
  }

  return {
    sink: {
      place,
      name,
      stop(text) {
        const key = foldName(text);
        if (key !== '') stopWords.add(key);
      },
      leaveOut(reason) {
        leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
      },
    },
    finish: () => ({
      rows: [...rows.values()],
      stopWords: [...stopWords].sort(),
      added: counts.added,
      merged: counts.merged,
      leftOut: [...leftOut].sort(([a], [b]) => (a < b ? -1 : 1)),
      problems,
    }),
  };
}

/** What a record says to those that lie in it. */
interface Containing {
  readonly id: string;
  readonly country: string;
  readonly admin1: string;
}

function pointWords([lon, lat]: LonLat): string {
  return `${lon}, ${lat} (longitude, latitude)`;
}

/** Country and division: as the row says, else as the record it lies in, else by borders and as the known place nearest to it. */
function whereabouts(
  found: GivenPlace,
  container: Containing | undefined,
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

function knownRow(same: PackPlace, spellings: readonly RowSpelling[], polygon: string): PackRow {
  return {
    id: same.id,
    kind: same.kind,
    lon: same.point[0],
    lat: same.point[1],
    radiusMetres: same.radiusMetres,
    country: same.country,
    admin1: same.admin1,
    population: same.population,
    source: '',
    curated: false,
    capital: same.capital,
    within: '',
    spellings,
    ...(polygon === '' ? {} : { polygon }),
  };
}

function joinRows(before: PackRow, row: PackRow): PackRow {
  const polygon = before.polygon ?? row.polygon;
  return {
    ...before,
    population: Math.max(before.population, row.population),
    spellings: distinctSpellings([...before.spellings, ...row.spellings]),
    ...(polygon === undefined ? {} : { polygon }),
  };
}
