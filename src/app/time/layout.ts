/** Heights and places of the parts of the drawing, in pixels; y counts downwards from the top of the drawing. */
export interface BarLayout {
  /** Room for the thumbs' handles above the tallest stack. */
  readonly headPx: number;
  readonly histogramPx: number;
  /** Where the stacks stand. */
  readonly baseY: number;
  readonly laneY: number;
  readonly levelPx: number;
  readonly spanPx: number;
  readonly heightPx: number;
  /** Side of a thumb's touch area. */
  readonly thumbPx: number;
}

const AXIS_PX = 24;
const LANE_PX = 24;
const TALLEST_LEVEL_PX = 10;

/**
 * The layout of the drawing. Its height does not depend on what a filter leaves, so that nothing around it moves.
 * @param levels rows of the visits' lane, which share its height; `null` where a dataset has no visits and needs no lane
 */
export function barLayout(narrow: boolean, levels: number | null): BarLayout {
  const headPx = narrow ? 18 : 16;
  const histogramPx = narrow ? 58 : 64;
  const baseY = headPx + histogramPx;
  const laneY = baseY + AXIS_PX;
  const levelPx = Math.min(TALLEST_LEVEL_PX, LANE_PX / Math.max(1, levels ?? 1));
  return {
    headPx,
    histogramPx,
    baseY,
    laneY,
    levelPx,
    spanPx: levelPx - 2,
    heightPx: laneY + (levels === null ? 0 : LANE_PX),
    thumbPx: narrow ? 44 : 24,
  };
}
