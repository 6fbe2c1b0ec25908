import { createIncidentMap, type IncidentMap } from '../map/incident-map.ts';
import { isGlobe } from '../map/view-box.ts';
import { mapWords } from '../map/words.ts';
import { words } from '../words/words.ts';
import type { MapContent } from '../state/scene-at.ts';
import { metresPerPixel, scaleBar, type ScaleBar } from './scale-bar.ts';
import { zoomFor, type FilmSize } from './sizes.ts';

/** A map of its own, out of sight, that draws frames of a film. */
export interface FilmMap {
  /** Draws a frame and hands over the canvas at once when it is whole; the canvas holds it only during the call. Rejects when the map does not come to rest. */
  draw(content: MapContent, take: (canvas: HTMLCanvasElement) => void): Promise<void>;
  /** The scale in the middle of the map that fits `room` CSS pixels; null where it would be wrong elsewhere, on the world as a whole. */
  scale(room: number): ScaleBar | null;
  destroy(): void;
}

/** Frames that need longer are given up, milliseconds. */
const PATIENCE_MS = 20_000;
/** How often the map is asked whether its tiles have come, when nothing tells. */
const ASK_MS = 30;
/** Below this zoom the scale at the top and foot of the map differs too much from that in the middle. */
const SCALE_ZOOM = 3;

/** Makes a map of a size in CSS pixels that shows what the page's map shows; `ratio` is the canvas's pixels in one of them. */
export async function createFilmMap(page: IncidentMap, size: FilmSize, focus: readonly string[]): Promise<FilmMap> {
  const [width, height] = [size.width / size.ratio, size.height / size.ratio];
  const box = document.createElement('div');
  box.className = 'film-map map';
  box.inert = true;
  box.style.inlineSize = `${width}px`;
  box.style.blockSize = `${height}px`;
  document.body.append(box);
  const from = page.gl.getContainer();
  const { center, zoom } = page.view();
  const map = createIncidentMap(box, {
    theme: document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light',
    reducedMotion: true,
    words: mapWords,
    attribution: document.createTextNode(''),
    initialView: {
      center,
      zoom: zoomFor(zoom, { width: from.clientWidth, height: from.clientHeight }, { width, height }),
    },
    onHover: () => undefined,
    onClick: () => undefined,
    onMove: () => undefined,
  });
  const destroy = (): void => {
    map.destroy();
    box.remove();
  };
  try {
    map.gl.setPixelRatio(size.ratio);
    map.gl.jumpTo({ bearing: page.gl.getBearing(), pitch: page.gl.getPitch() });
    map.setGlobe(isGlobe(page.gl));
    map.setFocusCountry(focus);
    await map.ready.catch(() => undefined);
  } catch (error) {
    destroy();
    throw error;
  }
  return {
    draw({ incidents, visits, scene }, take) {
      map.setIncidents(incidents);
      map.setVisits(visits);
      map.setScene(scene);
      return atRest(map, take);
    },
    scale(room) {
      const {
        center: [, lat],
        zoom: now,
      } = map.view();
      const isUneven = now < SCALE_ZOOM || map.gl.getPitch() > 0 || isGlobe(map.gl);
      return isUneven ? null : scaleBar(metresPerPixel(lat, now), room);
    },
    destroy,
  };
}

/**
 * Draws when everything has come, and again until the map says that nothing is missing. It asks the map to draw instead of waiting for the
 * screen's next frame, which does not come while the page is hidden; the canvas is read in the same turn, for what is drawn does not outlive it.
 */
async function atRest({ gl }: IncidentMap, take: (canvas: HTMLCanvasElement) => void): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    // Tiles come without being drawn; only where nothing comes does the map have to be drawn to ask for more.
    while (!(gl.areTilesLoaded() && gl.isStyleLoaded()) && (await hasNews(gl)));
    gl.redraw();
    if (gl.loaded() && gl.areTilesLoaded()) {
      take(gl.getCanvas());
      return;
    }
    if (performance.now() > until) throw new Error(words.film.mapFailed);
  }
}

/** Waits until a source or a tile has come: true; false when none came for a while. */
function hasNews(gl: IncidentMap['gl']): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (came: boolean): void => {
      clearTimeout(timer);
      gl.off('data', onData);
      resolve(came);
    };
    const onData = (): void => {
      end(true);
    };
    const timer = setTimeout(end, ASK_MS, false);
    gl.on('data', onData);
  });
}
