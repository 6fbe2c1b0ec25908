import { distanceMetres } from './base/sphere.ts';
import type { Dataset } from './model/dataset.ts';
import type { Mapping, TableField } from './model/mapping.ts';
import type { LonLat, Place, PlaceId } from './model/place.ts';
import type { ProblemSink } from './model/problem-group.ts';
import { lineOf } from './model/original.ts';
import { textAt } from './model/read-dataset.ts';
import { placeOf, RESOLUTIONS, type Where } from './model/where.ts';
import { unusedGates, type DeskAnswer, type PlaceDesk } from './pipeline.ts';

/** What the desk said of the places of a table, by their rows of `Dataset.wheres`. */
export interface PlacedRows {
  /** Answers to names without coordinates. */
  readonly asked: ReadonlyMap<number, Where>;
  /** Answers to the names of given coordinates. */
  readonly named: ReadonlyMap<number, Where>;
  readonly credit: Pick<DeskAnswer, 'places' | 'attribution' | 'packs'>;
}

/**
 * Given coordinates and the name beside them speak of the same place where they are so near, metres, or within the place's own extent:
 * gazetteers put the middle of a town kilometres apart. Own choice.
 */
const AGREE_METRES = 30_000;

/** Farther than this, metres, the coordinates and the name contradict each other. Own choice, as announced in the data dictionary. */
const FAR_METRES = 100_000;

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

/** What is wrong with a row of `Dataset.wheres`. */
type Finding = Omit<Parameters<ProblemSink['add']>[0], 'line' | 'severity' | 'column'> & { readonly field: TableField };

/** Adds what is wrong with the places of a table: a warning for each row that names one. The events stay as the table has them. */
export async function addPlaceProblems(
  dataset: Dataset,
  placed: PlacedRows,
  mapping: Mapping,
  desk: PlaceDesk,
  problems: ProblemSink,
): Promise<void> {
  const findings = new Map<number, readonly Finding[]>([
    ...askedFindings(placed),
    ...farFindings(dataset, placed),
    ...(await doubtFindings(dataset, desk)),
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
    if (where.resolution.kind === 'unknown') {
      const advice = 'The event is kept without a point; choose the place, or check its spelling and its country.';
      found.push({ field, code: 'place-unknown', expected: 'a place that the gazetteer knows', came, advice });
    } else if (where.resolution.kind === 'ambiguous') {
      const shown = where.candidates
        .slice(0, 3)
        .map(({ name, admin1, country }) => [name, admin1, country].filter(Boolean).join(', '));
      const advice = 'The event is kept without a point; choose one of them, or name the country or governorate.';
      found.push({
        field,
        code: 'place-ambiguous',
        expected: 'a name that means one place',
        came: `${came}: ${shown.join('; ')}`,
        advice,
      });
    }
    if (found.length > 0) yield [row, found];
  }
}

function* farFindings(
  dataset: Dataset,
  { named, credit }: PlacedRows,
): Generator<[row: number, findings: readonly Finding[]]> {
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
    const isSwapped = Math.abs(point[0]) <= 90 && distanceMetres(answer.point, [point[1], point[0]]) <= reach;
    yield [
      row,
      [
        {
          field: 'lat',
          code: 'coordinate-far',
          expected: 'a point within 100 km of the place named beside it',
          came: `${point[1]}, ${point[0]} (${Math.round(metres / 1000)} km from ${answer.text})`,
          advice: isSwapped
            ? 'The point is kept as given; with latitude and longitude swapped it would be near.'
            : 'The point is kept as given; keep it, or take the point away so that the name says where.',
          fix: { kind: isSwapped ? 'swap-coordinates' : 'drop-point' },
        },
      ],
    ];
  }
}

async function doubtFindings(
  dataset: Dataset,
  desk: PlaceDesk,
): Promise<[row: number, findings: readonly Finding[]][]> {
  const points = givenPoints(dataset);
  const said = await desk.doubts(points);
  const doubtful = points.flatMap((one, i) => (said[i] === undefined ? [] : [{ ...one, doubt: said[i] }]));
  const swapped = doubtful.map(({ point: [lon, lat], country }) => ({ point: [lat, lon] as const, country }));
  const stillWrong = await desk.doubts(swapped);
  return doubtful.flatMap(({ rows, point, country, doubt }, i) => {
    const isSwapped = country !== '' && Math.abs(point[0]) <= 90 && stillWrong[i] === undefined;
    const finding: Finding = {
      field: 'lat',
      code: 'coordinate-doubtful',
      expected: 'a point on land or sea of the country named beside it',
      came: `${point[1]}, ${point[0]} ${doubt}`,
      advice: 'The point is kept as given; look at it.',
      fix: isSwapped ? { kind: 'swap-coordinates' } : { kind: 'drop-point' },
    };
    return rows.map((row): [number, readonly Finding[]] => [row, [finding]]);
  });
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
