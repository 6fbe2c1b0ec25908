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
  for (const { where, line } of eachWhere(dataset)) {
    for (const { field, ...finding } of findings.get(where) ?? []) {
      problems.add({ ...finding, severity: 'warning', column: columnOf(field), line });
    }
  }
}

/** Every place that an event of a table names, with the line of the row, in the order of the rows. */
function* eachWhere(dataset: Dataset): Generator<{ readonly where: number; readonly line: number }> {
  const { incidents, visits } = dataset;
  for (let row = 0; row < incidents.where.length; row++) {
    yield { where: incidents.where[row] ?? 0, line: lineOf(dataset, 'incident', row) };
  }
  for (let row = 0; row < visits.to.length; row++) {
    const line = lineOf(dataset, 'visit', row);
    yield { where: visits.from[row] ?? 0, line };
    yield { where: visits.to[row] ?? 0, line };
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
  const given: { readonly row: number; readonly point: LonLat; readonly country: string }[] = [];
  const { wheres } = dataset;
  for (let row = 1; row < wheres.lon.length; row++) {
    if (wheres.resolution[row] !== GIVEN || Number.isNaN(wheres.lon[row])) continue;
    given.push({
      row,
      point: [wheres.lon[row] ?? 0, wheres.lat[row] ?? 0],
      country: textAt(dataset, wheres.country[row]),
    });
  }
  const said = await desk.doubts(given.map(({ point, country }) => ({ point, country })));
  const doubtful = given.flatMap((one, i) => (said[i] === undefined ? [] : [{ ...one, doubt: said[i] }]));
  const swapped = doubtful.map(({ point: [lon, lat], country }) => ({ point: [lat, lon] as const, country }));
  const stillWrong = await desk.doubts(swapped);
  return doubtful.map(({ row, point, country, doubt }, i) => {
    const isSwapped = country !== '' && Math.abs(point[0]) <= 90 && stillWrong[i] === undefined;
    return [
      row,
      [
        {
          field: 'lat',
          code: 'coordinate-doubtful',
          expected: 'a point on land or sea of the country named beside it',
          came: `${point[1]}, ${point[0]} ${doubt}`,
          advice: 'The point is kept as given; look at it.',
          fix: isSwapped ? { kind: 'swap-coordinates' } : { kind: 'drop-point' },
        },
      ],
    ];
  });
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
