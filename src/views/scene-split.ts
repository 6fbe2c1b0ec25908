import type { Dataset } from '../model/dataset.ts';
import type { LonLat } from '../model/place.ts';
import { PRECISIONS, type Precision } from '../model/precision.ts';
import type { VisibleIncident, VisibleVisit } from './scene-model.ts';

/** A visible event with the place it is drawn at. */
export interface Placed<T extends VisibleIncident = VisibleIncident> {
  readonly event: T;
  /** Row of `Dataset.wheres`. */
  readonly where: number;
  readonly spot: Spot;
}

/** Where a row of `Dataset.wheres` is drawn. */
export interface Spot {
  readonly point: LonLat;
  readonly radiusMetres: number;
  readonly precision: Precision;
  /** True for what is drawn as a soft area: a district or anything coarser. */
  readonly isArea: boolean;
}

/** A visible visit with both its ends. */
export interface PlacedVisit {
  readonly event: VisibleVisit;
  /** Rows of `Dataset.wheres`. */
  readonly fromWhere: number;
  readonly toWhere: number;
  readonly from: Spot;
  readonly to: Spot;
}

/** Sorts visible visits into arcs, stops at a point, stays in an area, and those that have no point. */
export function splitVisits(
  dataset: Dataset,
  visits: readonly VisibleVisit[],
): { arcs: PlacedVisit[]; stops: Placed<VisibleVisit>[]; areas: Placed<VisibleVisit>[]; unplaced: number[] } {
  const split = {
    arcs: [] as PlacedVisit[],
    stops: [] as Placed<VisibleVisit>[],
    areas: [] as Placed<VisibleVisit>[],
    unplaced: [] as number[],
  };
  for (const event of visits) {
    const where = dataset.visits.to[event.row] ?? 0;
    const to = spotOf(dataset, where);
    const fromWhere = dataset.visits.from[event.row] ?? 0;
    const from = spotOf(dataset, fromWhere);
    if (!to) split.unplaced.push(event.row);
    else if (from && !samePoint(from.point, to.point)) split.arcs.push({ event, fromWhere, toWhere: where, from, to });
    else (to.isArea ? split.areas : split.stops).push({ event, where, spot: to });
  }
  return split;
}

/** Where a row of `Dataset.wheres` is drawn; undefined for row 0 and for places that are ambiguous or unknown. */
export function spotOf(dataset: Dataset, where: number): Spot | undefined {
  const w = dataset.wheres;
  const lon = w.lon[where] ?? NaN;
  const lat = w.lat[where] ?? NaN;
  if (where === 0 || Number.isNaN(lon) || Number.isNaN(lat)) return undefined;
  const precision = PRECISIONS[w.precision[where] ?? PRECISIONS.length - 1] ?? 'unknown';
  const radius = w.radius[where] ?? NaN;
  return {
    point: [lon, lat],
    radiusMetres: Number.isNaN(radius) ? 0 : radius,
    precision,
    isArea: isAreaLike(precision),
  };
}

/** Equal for points that are drawn as one: the same to 0.00001°, about a metre. */
export function pointKey([lon, lat]: LonLat): string {
  return `${lon.toFixed(5)},${lat.toFixed(5)}`;
}

function samePoint(a: LonLat, b: LonLat): boolean {
  return pointKey(a) === pointKey(b);
}

/** True for a precision that is drawn as a soft area: a district or anything coarser. */
export function isAreaLike(precision: Precision): boolean {
  switch (precision) {
    case 'district':
    case 'governorate':
    case 'region':
    case 'country':
      return true;
    case 'exact':
    case 'settlement':
    case 'near':
    case 'unknown':
      return false;
  }
}
