import type { Box } from './hit.ts';

/** The outline of a rectangle as an SVG path, to the hundredth of a pixel. */
export function boxPath({ x, y, width, height }: Box): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** A box with its edges moved inwards. */
export function insetBox({ x, y, width, height }: Box, px: number): Box {
  return { x: x + px, y: y + px, width: Math.max(0, width - 2 * px), height: Math.max(0, height - 2 * px) };
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
