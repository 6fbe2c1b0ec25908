import { distanceMetres } from './base/sphere.ts';
import type { ProblemGroups } from './dataset/problem-groups.ts';
import type { Dataset } from './model/dataset.ts';
import type { Mapping, TableField } from './model/mapping.ts';
import type { LonLat, Place, PlaceId } from './model/place.ts';
import { lineOf } from './model/original.ts';
import { placeOf, type Where } from './model/where.ts';
import { unusedGates, type PlaceDesk } from './pipeline.ts';
import {
  doubtFindings,
  farFindings,
  settleSwaps,
  zeroLines,
  type Finding,
  type PlacedRows,
} from './pipeline-import-points.ts';

export type { PlacedRows };

/**
 * Given coordinates and the name beside them speak of the same place where they are so near, metres, or within the place's own extent:
 * gazetteers put the middle of a town kilometres apart. Own choice.
 */
const AGREE_METRES = 30_000;

/** The place that the name of given coordinates means, where it agrees with them. Of several that the name may mean, the nearest that agrees. */
export function agreesWith(
  answer: Where,
  point: LonLat,
  getPlace: (id: PlaceId) => Place | undefined,
): PlaceId | undefined {
  const id = placeOf(answer.resolution);
  if (id !== null) {
    const place = getPlace(id);
    const reach = Math.max(AGREE_METRES, place?.radiusMetres ?? 0);
    return answer.point !== null && distanceMetres(answer.point, point) <= reach ? id : undefined;
  }
  let best: PlaceId | undefined;
  let least = AGREE_METRES;
  for (const candidate of answer.candidates) {
    const metres = distanceMetres(candidate.point, point);
    if (metres > least || getPlace(candidate.place) === undefined) continue;
    least = metres;
    best = candidate.place;
  }
  return best;
}

/** Adds what is wrong with the places of a table: a warning for each row that names one. The events stay as the table has them. */
export async function addPlaceProblems(
  dataset: Dataset,
  placed: PlacedRows,
  mapping: Mapping,
  desk: PlaceDesk,
  problems: ProblemGroups,
): Promise<void> {
  await settleSwaps(dataset, placed, desk, problems);
  const zeros = zeroLines(problems);
  const findings = new Map<number, readonly Finding[]>([
    ...askedFindings(placed),
    ...farFindings(dataset, placed),
    ...(await doubtFindings(dataset, placed, desk)),
  ]);
  if (findings.size === 0) return;
  const columnOf = (field: TableField): string | null =>
    mapping.columns.find((column) => column.field === field)?.column ??
    mapping.columns.find((column) => column.field === 'coordinates')?.column ??
    null;
  const isFound = new Uint8Array(dataset.wheres.text.length);
  for (const where of findings.keys()) isFound[where] = 1;
  const tell = (where: number | undefined, what: 'incident' | 'visit', row: number): void => {
    if (where === undefined || isFound[where] === 0) return;
    const line = lineOf(dataset, what, row);
    // That a point lies at 0, 0 was told when its cells were read.
    if (dataset.wheres.lon[where] === 0 && dataset.wheres.lat[where] === 0 && zeros.has(line)) return;
    for (const { field, ...finding } of findings.get(where) ?? []) {
      problems.add({ ...finding, severity: 'warning', column: columnOf(field), line });
    }
  };
  const { incidents, visits } = dataset;
  for (let row = 0; row < incidents.where.length; row++) tell(incidents.where[row], 'incident', row);
  for (let row = 0; row < visits.to.length; row++) {
    tell(visits.from[row], 'visit', row);
    tell(visits.to[row], 'visit', row);
  }
}

function* askedFindings({ asked }: PlacedRows): Generator<[row: number, findings: readonly Finding[]]> {
  for (const [row, where] of asked) {
    const gates = [where.admin1, where.country].filter((gate) => gate !== '').join(', ');
    const came = gates === '' ? where.text : `${where.text} (${gates})`;
    const field = 'place';
    const found: Finding[] = unusedGates(
      { name: where.text, country: where.country, admin1: where.admin1, near: null },
      where,
    ).map((gate) => ({
      field: gate === 'country' ? 'country' : 'governorate',
      code: 'gate-unknown',
      expected: gate === 'country' ? 'a country that is known' : 'a governorate or province that is known',
      came: where[gate],
      advice: 'The place was looked up without it; say which one is meant, or check its spelling.',
      fix: { kind: 'choose-gate', gate },
    }));
    const outside = where.because.find((reason) => reason.includes(' lies in '));
    if (where.resolution.kind === 'unknown' && outside !== undefined && where.candidates.length > 0) {
      const shown = candidateWords(where);
      found.push({
        field,
        code: 'place-unknown',
        expected: 'a place of that name in the country or province named beside it',
        came: `${came}: ${outside}; known elsewhere: ${shown}`,
        advice:
          'The name is known, but not there. The event is kept without a point; choose the place, or mend the country or province.',
      });
    } else if (where.resolution.kind === 'unknown') {
      const advice = 'The event is kept without a point; choose the place, or check its spelling and its country.';
      found.push({ field, code: 'place-unknown', expected: 'a place that the gazetteer knows', came, advice });
    } else if (where.resolution.kind === 'ambiguous') {
      const shown = candidateWords(where);
      const advice = 'The event is kept without a point; choose one of them, or name the country or governorate.';
      found.push({
        field,
        code: 'place-ambiguous',
        expected: 'a name that means one place',
        came: `${came}: ${shown}`,
        advice,
      });
    }
    if (found.length > 0) yield [row, found];
  }
}

/** The first places that a name may mean. */
function candidateWords({ candidates }: Where): string {
  return candidates
    .slice(0, 3)
    .map(({ name, admin1, country }) => [name, admin1, country].filter(Boolean).join(', '))
    .join('; ');
}

/** Events that are not on the map and those that are not in time. A visit is on the map where one of its ends is. */
export function countUnplaced({ incidents, visits, wheres }: Dataset): { unplaced: number; undated: number } {
  let unplaced = 0;
  let undated = 0;
  const isPlaced = (where: number | undefined): boolean => !Number.isNaN(wheres.lon[where ?? 0] ?? NaN);
  for (let row = 0; row < incidents.where.length; row++) {
    if (!isPlaced(incidents.where[row])) unplaced += 1;
    if (Number.isNaN(incidents.start[row])) undated += 1;
  }
  for (let row = 0; row < visits.to.length; row++) {
    if (!isPlaced(visits.to[row]) && !isPlaced(visits.from[row])) unplaced += 1;
    if (Number.isNaN(visits.start[row])) undated += 1;
  }
  return { unplaced, undated };
}
