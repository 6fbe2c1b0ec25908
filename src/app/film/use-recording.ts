import { useEffect, useRef, useState } from 'preact/hooks';
import { fileNameOf } from '../file-name.ts';
import { saveFile } from '../save-file.ts';
import { notify } from '../state/actions.ts';
import { words } from '../words/words.ts';
import { recordFilm, type FilmOrder } from './record.ts';

/** Where recording stands; `why` is the reason that the last film was not made. */
export type RecordingState =
  | { readonly state: 'idle'; readonly why: string | null }
  | { readonly state: 'recording'; readonly done: number; readonly all: number };

/** Records one film at a time, saves it, and stops when the component goes. */
export interface FilmRecorder {
  readonly now: RecordingState;
  readonly start: (order: FilmOrder) => void;
  readonly stop: () => void;
}

/** A recorder; `onSaved` is called when a film has been handed to the downloads, `show` with the canvas of each frame. */
export function useRecording(onSaved: () => void, show: (canvas: HTMLCanvasElement) => void): FilmRecorder {
  const [now, setNow] = useState<RecordingState>({ state: 'idle', why: null });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    now,
    start(order) {
      const control = new AbortController();
      running.current = control;
      const all = order.frames.count;
      setNow({ state: 'recording', done: 0, all });
      const onFrame = (done: number, canvas: HTMLCanvasElement): void => {
        if (control.signal.aborted) return;
        setNow({ state: 'recording', done, all });
        show(canvas);
      };
      recordFilm(order, { onFrame, signal: control.signal }).then(
        (film) => {
          if (!film) return;
          const name = `${fileNameOf(order.title)}.${order.format}`;
          saveFile(name, film, film.type);
          notify('info', words.film.saved(name, all));
          onSaved();
        },
        (error: unknown) => {
          if (control.signal.aborted) return;
          setNow({ state: 'idle', why: words.film.failed(error instanceof Error ? error.message : String(error)) });
        },
      );
    },
    stop() {
      running.current?.abort();
      setNow({ state: 'idle', why: null });
    },
  };
}
