/** Outer radius in CSS pixels of the symbol of a single event. */
export const GLYPH_RADIUS = 10;

/** The second ring of a gathering reaches this much beyond its first, in CSS pixels. */
export const GATHERING_REACH = 3.5;

/** From this many events on a ring grows by so many pixels each time they double, so that one town never hides a province. */
const CROWD = 40;
const PX_A_DOUBLING = 2;

/** Outer radius in CSS pixels of the ring of several events, whose area grows evenly with their number up to a crowd; 1 gives that of a single symbol. */
export function ringRadius(count: number): number {
  if (count <= 1) return GLYPH_RADIUS;
  const grown = Math.sqrt(96 + 34 * Math.min(count, CROWD));
  return count <= CROWD ? grown : grown + PX_A_DOUBLING * Math.log2(count / CROWD);
}
