import type { FilmFrames } from '../../index.ts';
import { nextTurn } from '../next-turn.ts';
import type { FilmFormat } from './encode.ts';
import type { FilmSize } from './sizes.ts';
import { openStudio } from './studio.ts';

/** What film is asked for. */
export interface FilmOrder {
  readonly frames: FilmFrames;
  readonly fps: number;
  readonly size: FilmSize;
  readonly format: FilmFormat;
  readonly title: string;
}

/** How recording is watched and stopped. */
export interface Recording {
  /** Called after each frame, with the canvas that shows it. */
  readonly onFrame: (done: number, canvas: HTMLCanvasElement) => void;
  readonly signal: AbortSignal;
}

/**
 * Records a film frame by frame: a frame is added when the map has drawn it whole, however long that takes. Null when it was stopped.
 * Rejects with a plain reason when it cannot be made. Nothing is left behind in either case.
 */
export async function recordFilm(order: FilmOrder, { onFrame, signal }: Recording): Promise<Blob | null> {
  const { frames, fps, size, format, title } = order;
  const { startEncoder } = await import('./encode.ts');
  const studio = await openStudio(size, title);
  try {
    const encoder = await startEncoder(studio.canvas, format, size, fps);
    try {
      for (let frame = 0; frame < frames.count; frame++) {
        if (signal.aborted) return null;
        await studio.paint(frames.windowOf(frame), frames.mode, true);
        await encoder.add();
        onFrame(frame + 1, studio.canvas);
        await nextTurn();
      }
      return signal.aborted ? null : await encoder.finish();
    } finally {
      await encoder.close();
    }
  } finally {
    studio.close();
  }
}
