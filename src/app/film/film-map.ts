import { untracked } from '@preact/signals-core';
import type { Mode, TimeWindow } from '../../index.ts';
import { createIncidentMap, type IncidentMap } from '../map/incident-map.ts';
import { showWindowOn } from '../map/show-window.ts';
import { mapWords } from '../map/words.ts';
import { preferences } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { metresPerPixel, scaleBar, type ScaleBar } from './scale-bar.ts';
import { zoomFor, type FilmSize } from './sizes.ts';

/** What a map of a film shows in a frame. */
export interface MapFrame {
  readonly window: TimeWindow;
  readonly mode: Mode;
  /** Arcs are on their way. */
  readonly grows: boolean;
}

/** A map of its own, out of sight, that draws frames of a film. */
export interface FilmMap {
  /** Draws a frame and hands over the canvas at once when it is whole; the canvas holds it only during the call. Rejects when the map does not come to rest. */
  draw(frame: MapFrame, take: (canvas: HTMLCanvasElement) => void): Promise<void>;
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
    map.setGlobe(preferences.peek().globe);
    map.setFocusCountry(focus);
    await map.ready.catch(() => undefined);
  } catch (error) {
    destroy();
    throw error;
  }
  return {
    draw(frame, take) {
      untracked(() => {
        showWindowOn(map, frame.window, frame.mode, frame.grows);
      });
      return atRest(map, take);
    },
    scale(room) {
      const {
        center: [, lat],
        zoom: now,
      } = map.view();
      const isEven = now >= SCALE_ZOOM && map.gl.getPitch() === 0 && !preferences.peek().globe;
      return !isEven ? null : scaleBar(metresPerPixel(lat, now), room);
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
