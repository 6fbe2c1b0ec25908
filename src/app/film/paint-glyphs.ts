import type { Family } from '../../index.ts';
import type { MapColours } from '../map/colours.ts';
import { drawGlyph } from '../map/glyphs.ts';

/** Paints a family's ringed glyph around a point, as the legend of the page has it; `size` is its width in CSS pixels. */
export function paintFamily(
  c: CanvasRenderingContext2D,
  family: Family,
  [x, y]: readonly [x: number, y: number],
  size: number,
  colours: MapColours,
): void {
  around(c, x, y, size, () => {
    c.beginPath();
    c.arc(0, 0, 10.5, 0, 2 * Math.PI);
    c.fillStyle = colours.paper;
    c.fill();
    c.lineWidth = 1.6;
    c.strokeStyle = colours.families[family];
    c.stroke();
    drawGlyph(c, family, colours.families[family]);
  });
}

/** Paints the mark of a visit, an arc with its arrow, around a point. */
export function paintVisit(
  c: CanvasRenderingContext2D,
  [x, y]: readonly [x: number, y: number],
  size: number,
  colours: MapColours,
): void {
  around(c, x, y, size, () => {
    c.translate(-12, -12);
    c.lineWidth = 1.8;
    c.strokeStyle = colours.ink;
    c.stroke(new Path2D('M4 17C6 8 13 6 18.5 9.5'));
    c.fillStyle = colours.ink;
    c.fill(new Path2D('M20.5 11.2 15.6 11.4 18 6.8z'));
  });
}

/** Draws in units of a 24th of `size` around a point. */
function around(c: CanvasRenderingContext2D, x: number, y: number, size: number, draw: () => void): void {
  c.save();
  c.translate(x, y);
  c.scale(size / 24, size / 24);
  draw();
  c.restore();
}
