import { Map as GlMap, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { MapColours } from '../../src/app/map/colours.ts';
import type { LonLat } from '../../src/index.ts';

/** Colours that pixels tell apart: a white map, black ink, a green accent, a pale blue land. */
export const COLOURS: MapColours = {
  paper: '#ffffff',
  ink: '#000000',
  inkSoft: '#606060',
  inkFaint: '#808080',
  line: '#cccccc',
  accent: '#00c000',
  land: '#c0c0ff',
  landFocus: '#ffffff',
  water: '#ffffff',
  border: '#aaaaaa',
  families: {
    strikes: '#ff0000',
    bombings: '#ff8000',
    clashes: '#ff00ff',
    raids: '#0000ff',
    protests: '#008040',
    movements: '#00a0c0',
    other: '#606060',
  },
};

/** A MapLibre map on white, 600 × 400, that keeps what it drew so that a test can read it. */
export async function openMap(
  options: Partial<MapOptions> = {},
  pixelRatio = 1,
): Promise<{ map: GlMap; close: () => void }> {
  setWorkerUrl(workerUrl);
  const container = document.createElement('div');
  container.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 600px; height: 400px';
  document.body.append(container);
  const map = new GlMap({
    container,
    style: {
      version: 8,
      sources: {},
      layers: [{ id: 'white', type: 'background', paint: { 'background-color': '#ffffff' } }],
    },
    center: [44, 33],
    zoom: 5,
    pixelRatio,
    attributionControl: false,
    maxPitch: 70,
    fadeDuration: 0,
    canvasContextAttributes: { preserveDrawingBuffer: true },
    ...options,
  });
  await new Promise<void>((resolve) => {
    map.once('load', () => {
      resolve();
    });
  });
  const close = (): void => {
    map.remove();
    container.remove();
  };
  return { map, close };
}

/** Resolves when the map has drawn and stands still. */
export function still(map: GlMap): Promise<void> {
  return new Promise((resolve) => {
    map.once('idle', () => {
      resolve();
    });
    map.triggerRepaint();
  });
}

/** Red, green and blue at a point of the map in CSS pixels from its upper left corner. */
export function pixelAt(map: GlMap, [x, y]: readonly [x: number, y: number]): [number, number, number] {
  const gl = map.getCanvas().getContext('webgl2') as WebGL2RenderingContext;
  const ratio = map.getPixelRatio();
  const pixel = new Uint8Array(4);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.readPixels(
    Math.floor(x * ratio),
    gl.drawingBufferHeight - 1 - Math.floor(y * ratio),
    1,
    1,
    gl.RGBA,
    gl.UNSIGNED_BYTE,
    pixel,
  );
  return [pixel[0] ?? 0, pixel[1] ?? 0, pixel[2] ?? 0];
}

/** The darkest pixel within `reach` CSS pixels of a place: sums of red, green and blue, 765 for white. */
export function darkestAt(map: GlMap, place: LonLat, reach = 1.5): number {
  const { x, y } = map.project([place[0], place[1]]);
  let darkest = 765;
  for (let dx = -reach; dx <= reach; dx += 0.5) {
    for (let dy = -reach; dy <= reach; dy += 0.5) {
      darkest = Math.min(
        darkest,
        pixelAt(map, [x + dx, y + dy]).reduce((a, b) => a + b, 0),
      );
    }
  }
  return darkest;
}

/** How many pixels of the map pass. */
export function countPixels(map: GlMap, passes: (r: number, g: number, b: number) => boolean): number {
  const gl = map.getCanvas().getContext('webgl2') as WebGL2RenderingContext;
  const all = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, all);
  let count = 0;
  for (let i = 0; i < all.length; i += 4) {
    if (passes(all[i] as number, all[i + 1] as number, all[i + 2] as number)) count++;
  }
  return count;
}
