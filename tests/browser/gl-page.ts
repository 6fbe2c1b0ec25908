import { Map as GlMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { CustomLayerInterface, MapOptions } from 'maplibre-gl';
import type { MapColours } from '../../src/app/map/colours.ts';
import { keepLayer } from '../../src/app/map/gl/keep-layer.ts';
import { FAMILIES, FAMILY_COLOURS, NODE_FLAGS, type Family, type MapNodes } from '../../src/index.ts';

/** Colours with nothing of the ground's white in the symbols' paper, so that every pixel of a symbol is told from it. */
export const COLOURS: MapColours = {
  paper: '#fefefe',
  ink: '#1d2126',
  inkSoft: '#565d65',
  inkFaint: '#6c727a',
  line: '#d8d4ca',
  accent: '#1c4f8f',
  land: '#f0ece3',
  landFocus: '#fbf9f2',
  water: '#d6e3ec',
  border: '#b9b4a8',
  families: FAMILY_COLOURS,
};

/** A map of one colour, `#808080`, with a layer of ours on it. */
export interface GlPage {
  readonly map: GlMap;
  readonly container: HTMLElement;
  /** Draws a frame and reads its pixels, rows from above. */
  readonly shot: () => Promise<Shot>;
  remove(): void;
}

export interface Shot {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  /** Red, green, blue of a pixel at CSS pixels. */
  at(x: number, y: number): readonly [number, number, number];
  /** Middle of the box, in CSS pixels, around all pixels that are not the ground; null when there are none. */
  blob(differs?: (rgb: readonly [number, number, number]) => boolean): Blob | null;
  /** How many pixels are not the ground. */
  count(differs?: (rgb: readonly [number, number, number]) => boolean): number;
}

export interface Blob {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GROUND = 128;

/** Opens a page's map and waits for its first frame. */
export async function openGlPage(
  layer: CustomLayerInterface,
  options: Partial<MapOptions> & { readonly size?: readonly [number, number]; readonly globe?: boolean } = {},
): Promise<GlPage> {
  setWorkerUrl(workerUrl);
  const { size = [400, 300], globe = false, ...over } = options;
  const container = document.createElement('div');
  container.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${size[0]}px; height: ${size[1]}px`;
  document.body.append(container);
  const map = new GlMap({
    container,
    style: {
      version: 8,
      projection: { type: globe ? 'globe' : 'mercator' },
      sources: {},
      layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#808080' } }],
    },
    center: [44, 33],
    zoom: 5,
    maxZoom: 22,
    maxPitch: 80,
    pixelRatio: 1,
    attributionControl: false,
    fadeDuration: 0,
    ...over,
  });
  const keep = keepLayer(map, layer);
  await map.once('load');
  return {
    map,
    container,
    shot: () => shotOf(map),
    remove() {
      keep();
      map.remove();
      container.remove();
    },
  };
}

async function shotOf(map: GlMap): Promise<Shot> {
  const frame = new Promise<Uint8Array>((resolve) => {
    map.once('render', () => {
      const gl = map.getCanvas().getContext('webgl2') as WebGL2RenderingContext;
      const pixels = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      resolve(pixels);
    });
  });
  map.triggerRepaint();
  const pixels = await frame;
  const { width, height } = map.getCanvas();
  const pixelRatio = map.getPixelRatio();
  const read = (x: number, y: number): readonly [number, number, number] => {
    const i = 4 * ((height - 1 - y) * width + x);
    return [pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0];
  };
  const each = (
    differs: (rgb: readonly [number, number, number]) => boolean,
    see: (x: number, y: number) => void,
  ): void => {
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (differs(read(x, y))) see(x, y);
  };
  return {
    width,
    height,
    pixelRatio,
    at: (x, y) => read(Math.floor(x * pixelRatio), Math.floor(y * pixelRatio)),
    blob(differs = isDrawn) {
      let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
      each(differs, (x, y) => {
        [left, top, right, bottom] = [
          Math.min(left, x),
          Math.min(top, y),
          Math.max(right, x + 1),
          Math.max(bottom, y + 1),
        ];
      });
      if (right < left) return null;
      const scaled = (value: number): number => value / pixelRatio;
      return {
        x: scaled((left + right) / 2),
        y: scaled((top + bottom) / 2),
        width: scaled(right - left),
        height: scaled(bottom - top),
      };
    },
    count(differs = isDrawn) {
      let count = 0;
      each(differs, () => count++);
      return count;
    },
  };
}

function isDrawn([red, green, blue]: readonly [number, number, number]): boolean {
  return Math.max(Math.abs(red - GROUND), Math.abs(green - GROUND), Math.abs(blue - GROUND)) > 8;
}

/** Is a pixel near a colour written `#rrggbb`? */
export function isNear(colour: string, most = 40): (rgb: readonly [number, number, number]) => boolean {
  const value = Number.parseInt(colour.slice(1), 16);
  const wanted = [value >> 16, (value >> 8) & 255, value & 255];
  return (rgb) => rgb.every((part, i) => Math.abs(part - (wanted[i] ?? 0)) <= most);
}

/** A node as a test says it: events by family, place in degrees. */
export interface SpokenNode {
  readonly at: readonly [lon: number, lat: number];
  readonly sure?: Partial<Record<Family, number>>;
  readonly possible?: Partial<Record<Family, number>>;
  readonly flags?: readonly (keyof typeof NODE_FLAGS)[];
  readonly opacity?: number;
  readonly radiusMetres?: number;
}

/** World coordinates of degrees. */
export function worldOf([lon, lat]: readonly [number, number]): [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Map nodes as spoken. */
export function nodesOf(spoken: readonly SpokenNode[]): MapNodes {
  const cells = Uint32Array.from(
    spoken.flatMap(({ sure = {}, possible = {} }) =>
      [sure, possible].flatMap((counts) => FAMILIES.map((family) => counts[family] ?? 0)),
    ),
  );
  const totals = Uint32Array.from(spoken, (_, i) => cells.subarray(14 * i, 14 * i + 14).reduce((a, b) => a + b, 0));
  const flags = spoken.map(({ flags: names = [] }) => names.reduce((bits, name) => bits | NODE_FLAGS[name], 0));
  return {
    length: spoken.length,
    x: Float64Array.from(spoken, ({ at }) => worldOf(at)[0]),
    y: Float64Array.from(spoken, ({ at }) => worldOf(at)[1]),
    totals,
    cells,
    opacity: Float32Array.from(spoken, ({ opacity = 1 }) => opacity),
    flags: Uint8Array.from(flags),
    radiusMetres: Float32Array.from(spoken, ({ radiusMetres = 0 }) => radiusMetres),
    nodes: Uint32Array.from(spoken, (_, i) => i),
    counted: totals.reduce((a, b) => a + b, 0),
  };
}
