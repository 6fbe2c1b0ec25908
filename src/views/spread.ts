/** A symbol on the screen, in CSS pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** No symbol is moved farther than this from its place, in CSS pixels. */
const FARTHEST = 26;
/** A smaller symbol may cover the edge of a larger one by this share of its radius on the far side of its middle. */
const OVERLAP = 0.35;
const PASSES = 3;
/** With more symbols than this in view none is moved: they would only be pushed onto others. */
const MOST = 600;

/**
 * Where symbols of different places are drawn so that none covers the middle of another: larger ones stay, smaller ones are pushed straight
 * away from them, just far enough and never far. The shell ties a moved one to its place by a line, and closer zooms need no moves.
 * Cost: quadratic, for the few hundred symbols of a view; more of them than {@link MOST} stay where they are.
 */
export function spreadDiscs(discs: readonly Disc[]): { x: number; y: number }[] {
  const order = discs.map((_, i) => i).sort((a, b) => (discs[b]?.radius ?? 0) - (discs[a]?.radius ?? 0) || a - b);
  const at = discs.map(({ x, y }) => ({ x, y }));
  if (discs.length > MOST) return at;
  for (let pass = 0; pass < PASSES; pass++) {
    order.forEach((small, rank) => {
      for (const large of order.slice(0, rank)) push(discs, at, large, small);
    });
  }
  return at;
}

function push(discs: readonly Disc[], at: { x: number; y: number }[], large: number, small: number): void {
  const [a, b, home, other] = [at[large], at[small], discs[small], discs[large]];
  if (!a || !b || !home || !other) return;
  const wanted = other.radius + OVERLAP * home.radius;
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  if (distance >= wanted) return;
  const angle = distance > 0.01 ? Math.atan2(b.y - a.y, b.x - a.x) : small;
  const x = a.x + wanted * Math.cos(angle);
  const y = a.y + wanted * Math.sin(angle);
  if (Math.hypot(x - home.x, y - home.y) > FARTHEST) return;
  b.x = x;
  b.y = y;
}
