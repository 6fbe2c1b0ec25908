import { focusCountries, windowWords, type Mode, type TimeWindow } from '../../index.ts';
import { readColours } from '../map/colours.ts';
import { loadBoldFont } from '../map/fonts.ts';
import { pageMap } from '../map/map-link.ts';
import { span } from '../state/computed.ts';
import { contentAt } from '../state/scene-at.ts';
import { dataset } from '../state/signals.ts';
import { kilometresText } from '../words/kilometres.ts';
import { words } from '../words/words.ts';
import { mapWords } from '../map/words.ts';
import { createFilmMap, type FilmMap } from './film-map.ts';
import { filmLegend } from './film-legend.ts';
import type { FrameContent } from './frame-content.ts';
import { loadFrameFonts } from './load-fonts.ts';
import { frameLayout } from './frame-layout.ts';
import { paintFrame } from './paint-frame.ts';
import type { FilmSize } from './sizes.ts';

/** Makes the frames of one film or picture, one after another, on a canvas. */
export interface Studio {
  readonly canvas: HTMLCanvasElement;
  /** Paints a window as the app would show it; arcs are on their way when `grows`. Rejects when the map does not come to rest. */
  paint(window: TimeWindow, mode: Mode, grows: boolean): Promise<void>;
  /** Takes the map and everything else away again. */
  close(): void;
}

/** CSS pixels that a scale may take. */
const SCALE_ROOM = 110;

/** Opens a studio for what is open, filtered and in view now. Rejects when nothing is open or no map can be drawn. */
export async function openStudio(size: FilmSize, title: string): Promise<Studio> {
  const page = pageMap();
  const open = dataset.peek();
  if (!page || !open) throw new Error(words.film.noMap);
  const layout = frameLayout(size);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('canvas: no 2D context');
  context.scale(size.ratio, size.ratio);
  // Else the browser moves letters by fractions of a pixel when it takes the canvas off the graphics card.
  context.textRendering = 'geometricPrecision';
  await Promise.all([loadFrameFonts(title), loadBoldFont()]);
  const height = size.height - layout.strip * size.ratio;
  const map = await createFilmMap(page, { ...size, height }, focusCountries(open));
  const colours = readColours();
  const legendAt = filmLegend();
  const extent = span.peek();
  return {
    canvas,
    async paint(window, mode, grows) {
      await map.draw(contentAt(window, mode, grows), (drawn) => {
        const content: FrameContent = {
          title,
          when: extent ? windowWords(window) : '',
          legend: legendAt(window),
          scale: scaleOf(map),
          attribution: words.attribution,
          time: extent && { extent, window },
        };
        paintFrame(context, layout, drawn, content, colours);
      });
    },
    close() {
      map.destroy();
    },
  };
}

function scaleOf(map: FilmMap): FrameContent['scale'] {
  const scale = map.scale(SCALE_ROOM);
  if (!scale) return null;
  const { metres } = scale;
  const text = metres < 1000 ? `${metres} ${mapWords.metres}` : `${kilometresText(metres)} ${mapWords.kilometres}`;
  return { ...scale, text };
}
