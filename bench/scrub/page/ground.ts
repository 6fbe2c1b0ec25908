import { Map as GlMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { CANVAS } from '../protocol.ts';

/** Iraq and Syria fill the canvas. */
export const VIEW = { center: [42.1, 33.5] as [number, number], zoom: 5.6 };

const GROUND = '#e8ecef';

/** A map on a plain ground, ready to draw. */
export async function plainMap(): Promise<GlMap> {
  setWorkerUrl(workerUrl);
  const container = document.createElement('div');
  container.id = 'map';
  document.body.append(container);
  const map = new GlMap({
    container,
    style: {
      version: 8,
      sources: {},
      layers: [{ id: 'ground', type: 'background', paint: { 'background-color': GROUND } }],
    },
    ...VIEW,
    fadeDuration: 0,
    attributionControl: false,
  });
  await map.once('idle');
  const { width, height } = map.getCanvas();
  if (width !== CANVAS.width || height !== CANVAS.height)
    throw new Error(`scrub: expected a canvas of ${CANVAS.width} by ${CANVAS.height}, got ${width} by ${height}`);
  return map;
}
