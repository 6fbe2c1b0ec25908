import { worldX, worldY } from '../base/mercator.ts';
import { numberTable, type NumberTable } from '../base/number-table.ts';
import type { Dataset } from '../model/dataset.ts';
import { PRECISIONS, type Precision } from '../model/precision.ts';
import { isAreaLike } from './scene-split.ts';

/** In `Spots.ofWhere`: the row of `Dataset.wheres` has no point, or no incident lies there. */
export const NO_SPOT = 0xffff_ffff;

/**
 * The different points and areas that incidents are drawn at, and areas that visits end in, numbered from 0. Rows of `Dataset.wheres` with the same point (to 0.00001°)
 * share one; areas only with the same radius and precision, points known as "near" only with the same radius.
 */
export interface Spots {
  readonly count: number;
  /** Spot of each row of `Dataset.wheres`, {@link NO_SPOT} without a point. The spot of an incident is `ofWhere[incidents.where[row]]`. */
  readonly ofWhere: Uint32Array;
  /** World coordinates of Web Mercator, 0 to 1: x east from 180° W, y south from 85.05° N. Spots of one point have the very same. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Number of the spot's point: the same for spots that stand at the same point. */
  readonly point: Uint32Array;
  /** 1 for what is drawn as a soft area: a district or anything coarser. */
  readonly isArea: Uint8Array;
  /** Index in PRECISIONS. */
  readonly precision: Uint8Array;
  /** Metres; 0 where it is not known. */
  readonly radiusMetres: Float32Array;
  /** The first row of `Dataset.wheres` of the spot whose own place stands at the point, else the first of all. */
  readonly where: Uint32Array;
  /** Incidents of the whole dataset at the spot: what gathers first. */
  readonly weight: Uint32Array;
}

/** Steps of a degree that points are told apart by; 0.00001° is about a metre. */
const STEPS = 100_000;
const NEAR = PRECISIONS.indexOf('near');
const AREA_CODES = PRECISIONS.map((precision: Precision) => isAreaLike(precision));

/** The spots of a dataset. Linear; made once a dataset. */
export function spotsOf(dataset: Dataset): Spots {
  const { lon, lat, precision, radius } = dataset.wheres;
  const weights = weightsOf(dataset);
  const wheres = lon.length;
  const found = findSpots(dataset, weights);
  const { ofWhere, count } = found;
  const spots = {
    count,
    ofWhere,
    x: new Float64Array(count),
    y: new Float64Array(count),
    point: new Uint32Array(count),
    isArea: new Uint8Array(count),
    precision: new Uint8Array(count),
    radiusMetres: new Float32Array(count),
    where: new Uint32Array(count),
    weight: new Uint32Array(count),
  };
  for (let where = wheres - 1; where > 0; where--) {
    const spot = ofWhere[where] as number;
    if (spot === NO_SPOT) continue;
    const point = found.pointOfWhere[where] as number;
    const code = precision[where] as number;
    const metres = radius[where] as number;
    spots.x[spot] = worldX(lon[found.firstWhere[point] as number] as number);
    spots.y[spot] = worldY(lat[found.firstWhere[point] as number] as number);
    spots.point[spot] = point;
    spots.isArea[spot] = AREA_CODES[code] ? 1 : 0;
    spots.precision[spot] = code;
    spots.radiusMetres[spot] = Number.isNaN(metres) ? 0 : metres;
    spots.weight[spot] = (spots.weight[spot] as number) + (weights[where] as number);
    if (spots.where[spot] === 0 || placeStands(dataset, where) || !placeStands(dataset, spots.where[spot] as number))
      spots.where[spot] = where;
  }
  return spots;
}

interface Found {
  readonly count: number;
  readonly ofWhere: Uint32Array;
  readonly pointOfWhere: Uint32Array;
  /** First row of `wheres` of each point. */
  readonly firstWhere: Uint32Array;
}

function findSpots(dataset: Dataset, weights: Uint32Array): Found {
  const { lon, lat, precision, radius } = dataset.wheres;
  const stays = areaStays(dataset);
  const wheres = lon.length;
  const points = numberTable(wheres);
  const variants = numberTable(wheres + 1);
  const spots = numberTable(wheres);
  variants.numberOf(-1);
  const ofWhere = new Uint32Array(wheres).fill(NO_SPOT);
  const pointOfWhere = new Uint32Array(wheres);
  const firstWhere = new Uint32Array(wheres);
  for (let where = 1; where < wheres; where++) {
    const a = lon[where] as number;
    const b = lat[where] as number;
    if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
    const code = precision[where] as number;
    if (weights[where] === 0 && !(AREA_CODES[code] && stays[where] === 1)) continue;
    const known = points.size;
    const point = points.numberOf(pointNumber(a, b));
    if (points.size > known) firstWhere[point] = where;
    pointOfWhere[where] = point;
    const variant = variantOf(variants, code, radius[where] as number);
    ofWhere[where] = spots.numberOf(point * (wheres + 1) + variant);
  }
  return { count: spots.size, ofWhere, pointOfWhere, firstWhere };
}

/** 0 for a plain point; another number for each radius and precision of an area, and for each radius of a point known as near. */
function variantOf(variants: NumberTable, code: number, radius: number): number {
  if (!AREA_CODES[code] && code !== NEAR) return 0;
  return variants.numberOf((Number.isNaN(radius) ? 0 : radius) * PRECISIONS.length + code);
}

/** A whole number for each point on the grid of 0.00001°, below 2^53. */
function pointNumber(lon: number, lat: number): number {
  const x = Math.round(worldX(lon) * 360 * STEPS) % (360 * STEPS);
  return x * (180 * STEPS + 1) + Math.round((lat + 90) * STEPS);
}

function weightsOf({ incidents, wheres }: Dataset): Uint32Array {
  const weights = new Uint32Array(wheres.lon.length);
  const { where } = incidents;
  for (let row = 0; row < where.length; row++) {
    const at = where[row] as number;
    weights[at] = (weights[at] as number) + 1;
  }
  return weights;
}

/** 1 for each row of `wheres` that a visit ends in. */
function areaStays({ visits, wheres }: Dataset): Uint8Array {
  const stays = new Uint8Array(wheres.lon.length);
  for (let row = 0; row < visits.to.length; row++) stays[visits.to[row] as number] = 1;
  return stays;
}

/** True when the place that a row of `wheres` was resolved to stands at the row's own point: not one that it lies north of. */
export function placeStands({ wheres, places }: Dataset, where: number): boolean {
  const place = places[(wheres.place[where] as number) - 1];
  if (!place) return false;
  return (
    pointNumber(place.point[0], place.point[1]) ===
    pointNumber(wheres.lon[where] as number, wheres.lat[where] as number)
  );
}
