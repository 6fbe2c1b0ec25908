import type { MapColours } from '../map/colours.ts';
import type { FrameContent } from './frame-content.ts';
import { frameFont } from './frame-font.ts';
import { MARGIN, windowOnLine, type FrameLayout, type LinePlace } from './frame-layout.ts';
import { paintLegend } from './paint-legend.ts';

/**
 * Paints a frame: the map, and on it title, date, legend, scale and attribution. `map` is drawn below the strip over the whole width.
 * The context is scaled already, so that its unit is a CSS pixel.
 */
export function paintFrame(
  context: CanvasRenderingContext2D,
  layout: FrameLayout,
  map: CanvasImageSource,
  content: FrameContent,
  colours: MapColours,
): void {
  const { width, height, strip } = layout;
  context.globalAlpha = 1;
  context.textBaseline = 'alphabetic';
  context.drawImage(map, 0, strip, width, height - strip);
  paintStrip(context, layout, content, colours);
  paintAttribution(context, layout, content.attribution, colours);
  paintScale(context, layout, content.scale, colours);
  paintLegend(context, layout, content.legend, colours);
}

function paintStrip(
  c: CanvasRenderingContext2D,
  layout: FrameLayout,
  content: FrameContent,
  colours: MapColours,
): void {
  const { width, strip, isNarrow } = layout;
  c.fillStyle = colours.paper;
  c.fillRect(0, 0, width, strip);
  c.fillStyle = colours.ink;
  const whole = width - 2 * MARGIN;
  const whenWidth = paintLine(c, layout.when, content.when, whole);
  paintLine(c, layout.title, content.title, isNarrow ? whole : whole - whenWidth - MARGIN);
  paintTimeLine(c, layout, content.time, colours);
}

/** Paints a line, cut where there is no room; how wide it is. */
function paintLine(c: CanvasRenderingContext2D, place: LinePlace, text: string, room: number): number {
  c.font = frameFont(place.weight, place.size);
  c.textAlign = place.align;
  const cut = shortened(c, text, room);
  c.fillText(cut, place.x, place.baseline);
  return c.measureText(cut).width;
}

/** A line under the strip: all of time, and the window on it. */
function paintTimeLine(
  c: CanvasRenderingContext2D,
  { width, strip }: FrameLayout,
  time: FrameContent['time'],
  colours: MapColours,
): void {
  c.fillStyle = colours.line;
  c.fillRect(0, strip - 4, width, 4);
  if (!time) return;
  const [from, to] = windowOnLine(time.extent, time.window, width);
  c.fillStyle = colours.accent;
  c.fillRect(from, strip - 4, to - from, 4);
}

function paintAttribution(
  c: CanvasRenderingContext2D,
  { width, height }: FrameLayout,
  text: string,
  colours: MapColours,
): void {
  c.font = frameFont(400, 10.5);
  c.textAlign = 'right';
  const wide = Math.min(width - 12, c.measureText(text).width);
  c.globalAlpha = 0.85;
  c.fillStyle = colours.paper;
  c.fillRect(width - wide - 12, height - 18, wide + 12, 18);
  c.globalAlpha = 1;
  c.fillStyle = colours.inkSoft;
  c.fillText(text, width - 6, height - 5.5, wide);
}

function paintScale(
  c: CanvasRenderingContext2D,
  layout: FrameLayout,
  scale: FrameContent['scale'],
  colours: MapColours,
): void {
  if (!scale) return;
  const y = layout.height - (layout.isNarrow ? 28 : 12);
  c.font = frameFont(400, 10.5);
  c.textAlign = 'left';
  c.globalAlpha = 0.85;
  c.fillStyle = colours.paper;
  c.fillRect(8, y - 18, scale.width + 8, 22);
  c.globalAlpha = 1;
  c.fillStyle = colours.inkSoft;
  c.fillText(scale.text, 15, y - 6);
  c.strokeStyle = colours.inkSoft;
  c.lineWidth = 1.5;
  c.beginPath();
  c.moveTo(12, y - 5);
  c.lineTo(12, y);
  c.lineTo(12 + scale.width, y);
  c.lineTo(12 + scale.width, y - 5);
  c.stroke();
}

/** The text, cut with an ellipsis where it does not fit. */
function shortened(c: CanvasRenderingContext2D, text: string, room: number): string {
  if (c.measureText(text).width <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && c.measureText(`${letters.join('')}…`).width > room) letters.pop();
  return letters.length === 0 ? '' : `${letters.join('').trimEnd()}…`;
}
