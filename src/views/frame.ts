import type { Numbers } from '../base/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Bbox, LonLat } from '../model/place.ts';
import { precisionRank } from '../model/precision.ts';
import { placeOfWhere } from '../model/read-dataset.ts';
import { boundsOf } from './scene-bounds.ts';

/** Radius of the earth's degree of latitude in metres, mean of WGS84. */
const DEGREE_METRES = 111_195;

/** When the events spread over this share of the country's height, the whole country is framed. */
const COUNTRY_SHARE = 0.4;

/**
 * The box to frame when a dataset opens: where incidents happened in the country that most lie in, each with its radius, so that
 * areas are in the frame whole. Incidents known to a region or country only do not widen it, nor do those in other countries, unless there is nothing else.
 * Null when nothing is placed.
 */
export function openingFrame(dataset: Dataset): Bbox | null {
  const [focus = ''] = focusCountries(dataset);
  const near = rowsOf(
    dataset,
    dataset.incidents.where,
    (where) => isFine(dataset, where) && countryOf(dataset, where) === focus,
  );
  const any = rowsOf(dataset, dataset.incidents.where, () => true);
  const visits = rowsOf(dataset, dataset.visits.to, () => true);
  const rows = [near, any, visits].find((found) => found.length > 0) ?? [];
  const events = rows.map((row) => circleOf(dataset, row));
  const box = boxOf(events);
  const country = dataset.places.find((place) => place.kind === 'country' && place.country === focus);
  if (!box || !country || near.length === 0) return box;
  const whole = boxOf([country]);
  return whole && heightOf(box) >= COUNTRY_SHARE * heightOf(whole) ? boxOf([...events, country]) : box;
}

/** The country that most incidents lie in (ISO 3166-1 alpha-2), drawn lighter than its neighbours; none when nothing is placed. */
export function focusCountries(dataset: Dataset): string[] {
  const { where } = dataset.incidents;
  const ofWhere = new Uint32Array(dataset.wheres.place.length);
  for (let row = 0; row < where.length; row++) {
    const at = where[row] as number;
    ofWhere[at] = (ofWhere[at] as number) + 1;
  }
  const counts = new Map<string, number>();
  ofWhere.forEach((events, at) => {
    const country = events === 0 ? '' : countryOf(dataset, at);
    if (country !== '') counts.set(country, (counts.get(country) ?? 0) + events);
  });
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first ? [first[0]] : [];
}

function isFine(dataset: Dataset, where: number): boolean {
  return (dataset.wheres.precision[where] ?? 0) <= precisionRank('governorate');
}

function countryOf(dataset: Dataset, where: number): string {
  return placeOfWhere(dataset, where)?.country ?? '';
}

/** The different rows of `wheres` that have a point and pass, in the order in which they are met. */
function rowsOf(dataset: Dataset, wheres: Numbers, passes: (where: number) => boolean): number[] {
  const isMet = new Uint8Array(dataset.wheres.place.length);
  const found: number[] = [];
  for (let row = 0; row < wheres.length; row++) {
    const where = wheres[row] as number;
    if (isMet[where] === 1) continue;
    isMet[where] = 1;
    if (!Number.isNaN(dataset.wheres.lon[where] ?? NaN) && passes(where)) found.push(where);
  }
  return found;
}

interface Circle {
  readonly point: LonLat;
  readonly radiusMetres: number;
}

function circleOf(dataset: Dataset, row: number): Circle {
  const radius = dataset.wheres.radius[row] ?? NaN;
  return {
    point: [dataset.wheres.lon[row] ?? 0, dataset.wheres.lat[row] ?? 0],
    radiusMetres: Number.isNaN(radius) ? 0 : radius,
  };
}

/** The box around circles, in plain degrees: good enough for a frame away from the poles. Across the antimeridian east is greater than 180. */
function boxOf(circles: readonly Circle[]): Bbox | null {
  const west = boundsOf(circles.map(({ point }) => point))?.[0] ?? -180;
  const boxes = circles.map(({ point: [given, lat], radiusMetres }): Bbox => {
    const lon = given < west ? given + 360 : given;
    const high = radiusMetres / DEGREE_METRES;
    const wide = high / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
    return [lon - wide, Math.max(-85, lat - high), lon + wide, Math.min(85, lat + high)];
  });
  const [first, ...rest] = boxes;
  return first ? rest.reduce(union, first) : null;
}

function union(a: Bbox, b: Bbox): Bbox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function heightOf([, south, , north]: Bbox): number {
  return north - south;
}
