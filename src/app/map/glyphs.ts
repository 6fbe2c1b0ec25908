import { GLYPHS, type Family } from '../../index.ts';

/** Draws a family's glyph around the origin of the context, to fit a circle of radius 10, in one colour. */
export function drawGlyph(context: CanvasRenderingContext2D, family: Family, colour: string): void {
  context.save();
  context.translate(-GLYPH_MIDDLE, -GLYPH_MIDDLE);
  context.fillStyle = colour;
  context.fill(new Path2D(GLYPHS[family]));
  context.restore();
}

/** The glyphs are drawn on a square of 24 units. */
const GLYPH_MIDDLE = 12;
