import type { StyleImageMetadata } from 'maplibre-gl';
import { FAMILIES } from '../../index.ts';
import type { MapColours } from './colours.ts';
import { BOLD_FAMILY } from './fonts.ts';

/** What an icon shows; its text form is the image's id. */
export type Icon =
  | { readonly kind: 'pill' | 'stop'; readonly planned: boolean; readonly selected: boolean }
  | { readonly kind: 'mark'; readonly number: number | null }
  | { readonly kind: 'candidate' | 'end' | 'town' | 'capital' | 'guard' };

/** An image for the map, drawn at the screen's pixel ratio. */
export interface IconImage {
  readonly data: ImageData;
  readonly options: Partial<StyleImageMetadata>;
}

/** Half the width of the invisible icon in CSS pixels. */
export const GUARD_RADIUS = 4;

/** The id of an icon's image; `look`, the colour of the paper, tells the themes apart. */
export function iconId(look: string, icon: Icon): string {
  return `${look}|${JSON.stringify(icon)}`;
}

/** The icon of an image id made by {@link iconId}; undefined for any other id. */
export function parseIconId(id: string): Icon | undefined {
  const bar = id.indexOf('|');
  return bar < 0 ? undefined : (JSON.parse(id.slice(bar + 1)) as Icon);
}

/** Draws an icon. The bold font must be loaded before. */
export function drawIcon(icon: Icon, colours: MapColours, pixelRatio: number): IconImage {
  switch (icon.kind) {
    case 'candidate':
      return onCanvas(10, pixelRatio, (c) => {
        disc(c, 8.5, colours.paper);
        c.setLineDash([3, 2.2]);
        circle(c, 7, 2, colours.accent);
      });
    case 'mark':
      return onCanvas(12, pixelRatio, (c) => {
        drawMark(c, icon.number, colours);
      });
    case 'stop':
      return onCanvas(6, pixelRatio, (c) => {
        disc(c, 5.5, colours.paper);
        if (icon.planned) circle(c, 3.2, 1.6, icon.selected ? colours.accent : colours.ink);
        else disc(c, 4, icon.selected ? colours.accent : colours.ink);
      });
    case 'end':
      return onCanvas(4, pixelRatio, (c) => {
        disc(c, 3.6, colours.paper);
        disc(c, 2.4, colours.ink);
      });
    case 'pill':
      return pill(icon, colours, pixelRatio);
    case 'town':
      return onCanvas(2.5, pixelRatio, (c) => {
        disc(c, 1.75, colours.inkFaint);
      });
    case 'capital':
      return onCanvas(3.5, pixelRatio, (c) => {
        disc(c, 3, colours.paper);
        circle(c, 2.4, 1.2, colours.inkSoft);
      });
    case 'guard':
      return onCanvas(GUARD_RADIUS, pixelRatio, () => undefined);
  }
}

/** A place that was asked for: a full disc with its number, or an empty ring around the chosen one. */
function drawMark(c: CanvasRenderingContext2D, number: number | null, colours: MapColours): void {
  disc(c, 10.5, colours.paper);
  if (number === null) {
    circle(c, 8, 2.4, colours.accent);
    disc(c, 2.6, colours.accent);
    return;
  }
  disc(c, 9, colours.accent);
  c.fillStyle = colours.paper;
  c.font = `600 ${number > 9 ? 10 : 12}px "${BOLD_FAMILY}", sans-serif`;
  c.textAlign = 'center';
  c.textBaseline = 'alphabetic';
  c.fillText(String(number), 0, 4.3);
}

/** A pill that stretches in its middle with the text on it. */
function pill(icon: { planned: boolean; selected: boolean }, colours: MapColours, pixelRatio: number): IconImage {
  const [width, height, radius] = [34, 22, 10];
  const image = onCanvas([width / 2, height / 2], pixelRatio, (c) => {
    c.beginPath();
    c.roundRect(-width / 2 + 1, -height / 2 + 1, width - 2, height - 2, radius);
    c.fillStyle = colours.paper;
    c.fill();
    c.lineWidth = icon.selected ? 2 : 1;
    c.strokeStyle = icon.selected ? colours.accent : colours.border;
    c.stroke();
  });
  const scaled = (...values: readonly number[]) => values.map((value) => value * pixelRatio) as [number, number];
  const [x1, y1, x2, y2] = [radius + 2, 10, width - radius - 2, 12];
  return {
    data: image.data,
    options: {
      ...image.options,
      stretchX: [scaled(x1, x2)],
      stretchY: [scaled(y1, y2)],
      content: [7 * pixelRatio, 3 * pixelRatio, (width - 7) * pixelRatio, (height - 3) * pixelRatio],
    },
  };
}

function disc(c: CanvasRenderingContext2D, radius: number, colour: string): void {
  c.beginPath();
  c.arc(0, 0, radius, 0, 2 * Math.PI);
  c.fillStyle = colour;
  c.fill();
}

function circle(c: CanvasRenderingContext2D, radius: number, width: number, colour: string): void {
  c.beginPath();
  c.arc(0, 0, radius, 0, 2 * Math.PI);
  c.lineWidth = width;
  c.strokeStyle = colour;
  c.stroke();
}

/** Draws around the middle of a canvas that reaches `half` CSS pixels to each side. */
function onCanvas(
  half: number | readonly [x: number, y: number],
  pixelRatio: number,
  draw: (context: CanvasRenderingContext2D) => void,
): IconImage {
  const [x, y] = typeof half === 'number' ? [half, half] : half;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(2 * x * pixelRatio);
  canvas.height = Math.ceil(2 * y * pixelRatio);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('canvas: no 2D context');
  context.translate(canvas.width / 2, canvas.height / 2);
  context.scale(pixelRatio, pixelRatio);
  draw(context);
  return { data: context.getImageData(0, 0, canvas.width, canvas.height), options: { pixelRatio } };
}

/** All family names with their colours, for a `match` expression. */
export function familyMatch(colours: MapColours): string[] {
  return FAMILIES.flatMap((family) => [family, colours.families[family]]);
}
