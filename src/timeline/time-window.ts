/** A stretch of time in milliseconds since 1970, `from` inclusive, `to` exclusive; either may be infinite. With `from` = `to` it is empty. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}
