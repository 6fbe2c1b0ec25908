import { distanceMetres } from './base/sphere.ts';
import type { ProblemGroups } from './dataset/problem-groups.ts';
import type { Dataset } from './model/dataset.ts';
import type { TableField } from './model/mapping.ts';
import { lineOf } from './model/original.ts';
import type { LonLat } from './model/place.ts';
import type { ProblemSink } from './model/problem-group.ts';
import { textAt } from './model/read-dataset.ts';
import { placeOf, RESOLUTIONS, type Where } from './model/where.ts';
import { mistakeOf, POINT_MISTAKES, type PointMistake } from './places/nearest/point-mistakes.ts';
import type { DeskAnswer, PlaceDesk } from './pipeline.ts';

/** What is wrong with a row of `Dataset.wheres`. */
export type Finding = Omit<Parameters<ProblemSink['add']>[0], 'line' | 'severity' | 'column'> & {
  readonly field: TableField;
};

/** What the desk said of the places of a table, by their rows of `Dataset.wheres`. */
export interface PlacedRows {
  /** Answers to names without coordinates. */
  readonly asked: ReadonlyMap<number, Where>;
  /** Answers to the names of given coordinates. */
  readonly named: ReadonlyMap<number, Where>;
  readonly credit: Pick<DeskAnswer, 'places' | 'attribution' | 'packs'>;
}

type RowFindings = [row: number, findings: readonly Finding[]];

/** Farther than this, metres, the coordinates and the name contradict each other. Own choice, as announced in the data dictionary. */
const FAR_METRES = 100_000;

/** Points that lie far from the place that their row names. */
export function* farFindings(dataset: Dataset, { named, credit }: PlacedRows): Generator<RowFindings> {
  const radii = new Map(credit.places.map(({ id, radiusMetres }) => [id, radiusMetres]));
  const { lon, lat, radius } = dataset.wheres;
  for (const [row, answer] of named) {
    const place = placeOf(answer.resolution);
    if (place === null || answer.point === null) continue;
    const point: LonLat = [lon[row] ?? 0, lat[row] ?? 0];
    const metres = distanceMetres(answer.point, point);
    // A province's point is its middle, and its name may be that of its capital as well.
    const reach = Math.max(FAR_METRES, 2 * (radii.get(place) ?? 0), 2 * (radius[row] ?? 0));
    if (metres <= reach) continue;
    const mistake = mistakeNear(point, answer, reach);
    yield [
      row,
      [
        {
          field: 'lat',
          code: 'coordinate-far',
          expected: 'a point within 100 km of the place named beside it',
          came: `${point[1]}, ${point[0]} (${Math.round(metres / 1000)} km from ${answer.text})`,
          ...remedy(
            point,
            mistake,
            'The point is kept as given; keep it, or take it away so that the name says where.',
          ),
        },
      ],
    ];
  }
}

/** Points that do not lie in the country that their row names. What would mend a point has to agree with the row's own place or country. */
export async function doubtFindings(
  dataset: Dataset,
  { named }: PlacedRows,
  desk: PlaceDesk,
): Promise<readonly RowFindings[]> {
  const points = givenPoints(dataset);
  const said = await desk.doubts(points);
  return points.flatMap(({ rows, point }, i) => {
    const doubt = said[i];
    if (doubt === undefined) return [];
    return rows.map((row): RowFindings => [row, [doubtFinding(point, doubt, named.get(row))]]);
  });
}

function doubtFinding(point: LonLat, doubt: string, answer: Where | undefined): Finding {
  const near = answer && mistakeNear(point, answer, FAR_METRES);
  const mistake = near ?? mistakeOf(doubt, point);
  const [lon, lat] = point;
  const said = answer?.point && near ? `${doubt.split('; ')[0] ?? doubt}; ${nearWords(point, near, answer)}` : doubt;
  return {
    field: 'lat',
    code: 'coordinate-doubtful',
    expected: 'a point on land or sea of the country named beside it',
    came: `${lat}, ${lon} ${said}`,
    ...remedy(point, mistake, 'The point is kept as given; look at it.'),
  };
}

function nearWords(point: LonLat, { wordsOf, mend }: PointMistake, { point: place, text }: Where): string {
  const metres = place === null ? 0 : distanceMetres(place, mend(point));
  const far = metres < 1000 ? 'less than 1 km' : `${Math.round(metres / 1000)} km`;
  return `${wordsOf(point)} it would be ${far} from ${text}`;
}

/** The mistake without which a point lies near the one place that its row names. */
function mistakeNear(point: LonLat, { point: place }: Where, reach: number): PointMistake | undefined {
  return place === null
    ? undefined
    : POINT_MISTAKES.find(({ mend }) => {
        const mended = mend(point);
        return Math.abs(mended[1]) <= 90 && distanceMetres(place, mended) <= reach;
      });
}

function remedy(point: LonLat, mistake: PointMistake | undefined, otherwise: string): Pick<Finding, 'advice' | 'fix'> {
  if (!mistake) return { advice: otherwise, fix: { kind: 'drop-point' } };
  const advice = `The point is kept as given; ${mistake.wordsOf(point)} it would be where the row says.`;
  return { advice, fix: mistake.fix };
}

/** Rows of which it was told already that their point is 0, 0. */
export function zeroLines(problems: ProblemGroups): ReadonlySet<number> {
  const told = problems
    .finish()
    .filter(({ code, fix }) => code === 'coordinate-doubtful' && fix?.kind === 'drop-point');
  return new Set(told.flatMap(({ lines }) => lines));
}

/**
 * Points off the earth were told before anything was known of their places: that the numbers be exchanged is proposed only where the point
 * then lies near the place of the row or in its country, or where the row says neither.
 */
export async function settleSwaps(
  dataset: Dataset,
  placed: PlacedRows,
  desk: PlaceDesk,
  problems: ProblemGroups,
): Promise<void> {
  const taken = problems.take(
    ({ code, fix }) => code === 'coordinate-out-of-range' && fix?.kind === 'swap-coordinates',
  );
  if (taken.length === 0) return;
  const rowsOf = wheresByLine(dataset, new Set(taken.flatMap(({ lines }) => lines)));
  for (const { severity, code, column, expected, advice, fix, lines, came } of taken) {
    const group = { severity, code, column, expected, advice, fix };
    const all = lines.map((line, i) => ({ line, came: came[i] ?? '', point: offEarth(came[i] ?? '') }));
    const asked = all.flatMap(({ line, point }, at) =>
      (rowsOf.get(line) ?? []).flatMap((row) => (point ? [{ at, row, point, country: countryOf(dataset, row) }] : [])),
    );
    const said = await desk.doubts(asked);
    const agreeing = new Set<number>();
    asked.forEach(({ at, row, point }, i) => {
      const answer = placed.asked.get(row);
      const isNear = answer?.point ? distanceMetres(answer.point, [point[1], point[0]]) <= FAR_METRES : false;
      if (isNear || mistakeOf(said[i] ?? '', point)?.fix.kind === 'swap-coordinates') agreeing.add(at);
    });
    all.forEach(({ line, came: words, point }, at) => {
      const isProposed = agreeing.has(at) || (point !== null && (rowsOf.get(line) ?? []).length === 0);
      const other = { advice: NOT_SWAPPED, fix: { kind: 'drop-point' } } as const;
      problems.add({ ...group, ...(isProposed ? {} : other), line, came: words });
    });
  }
}

const NOT_SWAPPED =
  'No point on Earth, and exchanged the two would not lie where the row says. Mend the cells. The name of the place is looked up instead, if there is one.';

/** The point, longitude first, of words that hold a latitude beyond 90 degrees and nothing else that could be read otherwise. */
function offEarth(came: string): LonLat | null {
  const found = /^\s*([-+]?\d+(?:\.\d*)?)\s*[,;\s]\s*([-+]?\d+(?:\.\d*)?)\s*$/.exec(came);
  if (!found) return null;
  const [a, b] = [Number(found[1]), Number(found[2])];
  return Math.abs(a) > 90 ? [b, a] : [a, b];
}

/** The rows of `Dataset.wheres` that say a place or a country, by the lines of their events. */
function wheresByLine(dataset: Dataset, lines: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const { incidents, visits, wheres } = dataset;
  const found = new Map<number, number[]>();
  const note = (line: number, cells: readonly (number | undefined)[]): void => {
    if (!lines.has(line)) return;
    const rows = cells.flatMap((row = 0) =>
      row !== 0 && wheres.resolution[row] !== GIVEN && (wheres.text[row] !== 0 || wheres.country[row] !== 0)
        ? [row]
        : [],
    );
    found.set(line, [...(found.get(line) ?? []), ...rows]);
  };
  for (let row = 0; row < incidents.where.length; row++) {
    note(lineOf(dataset, 'incident', row), [incidents.where[row], incidents.launch[row]]);
  }
  for (let row = 0; row < visits.to.length; row++) {
    note(lineOf(dataset, 'visit', row), [visits.from[row], visits.to[row]]);
  }
  return found;
}

function countryOf(dataset: Dataset, row: number): string {
  return textAt(dataset, dataset.wheres.country[row]);
}

/** A point that was given with a country. */
interface GivenPoint {
  readonly point: LonLat;
  readonly country: string;
  /** Rows of `Dataset.wheres`: a town that many rows name is given with several precisions. */
  readonly rows: number[];
}

/** The different points that were given, each with its country once. */
function givenPoints(dataset: Dataset): readonly GivenPoint[] {
  const { wheres } = dataset;
  const points = new Map<string, GivenPoint>();
  for (let row = 1; row < wheres.lon.length; row++) {
    const [lon = NaN, lat = NaN] = [wheres.lon[row], wheres.lat[row]];
    if (wheres.resolution[row] !== GIVEN || Number.isNaN(lon)) continue;
    const key = `${lon},${lat},${wheres.country[row] ?? 0}`;
    const known = points.get(key);
    if (known) known.rows.push(row);
    else points.set(key, { point: [lon, lat], country: textAt(dataset, wheres.country[row]), rows: [row] });
  }
  return [...points.values()];
}

const GIVEN = RESOLUTIONS.indexOf('given');
