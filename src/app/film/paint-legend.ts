import type { MapColours } from '../map/colours.ts';
import type { LegendLine } from './frame-content.ts';
import { frameFont } from './frame-font.ts';
import type { FrameLayout } from './frame-layout.ts';
import { paintFamily, paintVisit } from './paint-glyphs.ts';

const ROW = 22;
const PAD = 8;
const GLYPH = 17;
/** Room for a count; five digits. */
const COUNT = 40;
/** Above the attribution. */
const FOOT = 26;

/** Paints the legend: a box at the right with words, or a row at the foot where there is no room for them. Its place does not change with the counts. */
export function paintLegend(
  c: CanvasRenderingContext2D,
  layout: FrameLayout,
  lines: readonly LegendLine[],
  colours: MapColours,
): void {
  if (lines.length === 0) return;
  if (layout.isNarrow) paintRow(c, layout, lines, colours);
  else paintBox(c, layout, lines, colours);
}

function paintBox(
  c: CanvasRenderingContext2D,
  layout: FrameLayout,
  lines: readonly LegendLine[],
  colours: MapColours,
): void {
  c.font = frameFont(400, 12);
  const words = Math.max(...lines.map(({ label }) => c.measureText(label).width));
  const width = PAD + GLYPH + 8 + words + COUNT + PAD;
  const height = lines.length * ROW + 2 * PAD - 4;
  const [left, top] = [layout.width - width - 12, layout.height - FOOT - height];
  ground(c, left, top, width, height, colours);
  lines.forEach((line, i) => {
    const y = top + PAD - 2 + (i + 0.5) * ROW;
    c.globalAlpha = line.count === 0 ? 0.45 : 1;
    paintMark(c, line, [left + PAD + GLYPH / 2, y], colours);
    c.fillStyle = colours.ink;
    c.font = frameFont(400, 12);
    c.textAlign = 'left';
    c.fillText(line.label, left + PAD + GLYPH + 8, y + 4.2);
    c.font = frameFont(600, 12);
    c.textAlign = 'right';
    c.fillText(String(line.count), left + width - PAD, y + 4.2);
  });
  c.globalAlpha = 1;
}

function paintRow(
  c: CanvasRenderingContext2D,
  layout: FrameLayout,
  lines: readonly LegendLine[],
  colours: MapColours,
): void {
  const cell = Math.min(62, (layout.width - 16) / lines.length);
  const top = layout.height - FOOT - ROW - 4;
  const width = cell * lines.length;
  ground(c, layout.width - width - 8, top - 20, width, ROW + 4, colours);
  lines.forEach((line, i) => {
    const x = layout.width - width - 8 + i * cell;
    const y = top - 20 + ROW / 2 + 2;
    c.globalAlpha = line.count === 0 ? 0.45 : 1;
    paintMark(c, line, [x + 4 + GLYPH / 2, y], colours);
    c.fillStyle = colours.ink;
    c.font = frameFont(600, 11.5);
    c.textAlign = 'left';
    c.fillText(String(line.count), x + 8 + GLYPH, y + 4, cell - GLYPH - 8);
  });
  c.globalAlpha = 1;
}

function paintMark(
  c: CanvasRenderingContext2D,
  { family }: LegendLine,
  at: readonly [number, number],
  colours: MapColours,
): void {
  if (family) paintFamily(c, family, at, GLYPH, colours);
  else paintVisit(c, at, GLYPH + 2, colours);
}

function ground(
  c: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  colours: MapColours,
): void {
  c.beginPath();
  c.roundRect(x, y, width, height, 6);
  c.fillStyle = colours.paper;
  c.fill();
  c.lineWidth = 1;
  c.strokeStyle = colours.line;
  c.stroke();
}
