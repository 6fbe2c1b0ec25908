/** In `Spots.ofWhere`: the row of `Dataset.wheres` has no point. */
export const NO_SPOT = 0xffff_ffff;

/** The different points and areas that incidents are drawn at, numbered from 0. Rows of `Dataset.wheres` with the same point (to 0.00001°) share one; areas only with the same radius and precision. */
export interface Spots {
  readonly count: number;
  /** Spot of each row of `Dataset.wheres`, {@link NO_SPOT} without a point. The spot of an incident is `ofWhere[incidents.where[row]]`. */
  readonly ofWhere: Uint32Array;
  /** World coordinates of Web Mercator, 0 to 1: x east from 180° W, y south from 85.05° N. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 for what is drawn as a soft area: a district or anything coarser. */
  readonly isArea: Uint8Array;
  /** Index in PRECISIONS. */
  readonly precision: Uint8Array;
  /** Metres; 0 where it is not known. */
  readonly radiusMetres: Float32Array;
  /** The first row of `Dataset.wheres` of the spot. */
  readonly where: Uint32Array;
  /** Incidents of the whole dataset at the spot: what gathers first. */
  readonly weight: Uint32Array;
}
