import { useEffect, useRef, useState } from 'preact/hooks';
import { titleOf } from '../../index.ts';
import { fileNameOf } from '../file-name.ts';
import { pageMap } from '../map/map-link.ts';
import { saveFile } from '../save-file.ts';
import { Dialog } from '../shell/dialog.tsx';
import { notify, pausePlay } from '../state/actions.ts';
import { now } from '../state/clock.ts';
import { mode } from '../state/computed.ts';
import { dataset, play, timeWindow } from '../state/signals.ts';
import { words } from '../words/words.ts';
import type { FilmFormat } from './encode.ts';
import { FilmFields } from './film-fields.tsx';
import { framesOf, readLength, stretchOf } from './film-choices.ts';
import { firstForm, type FilmForm } from './film-form.ts';
import { takePicture } from './picture.ts';
import { sizeOf, type FilmSize } from './sizes.ts';
import { useRecording } from './use-recording.ts';
import './film.css';

/** Records the playback as a film, or saves a picture of now. */
export function FilmDialog({ onClose }: { onClose: () => void }) {
  const open = dataset.peek();
  const [form, setForm] = useState<FilmForm>(() => firstForm(open ? titleOf(open) : '', play.peek()));
  const preview = useRef<HTMLCanvasElement>(null);
  const recorder = useRecording(onClose, (canvas) => {
    if (preview.current) showSmall(canvas, preview.current);
  });
  const [pictureFault, setPictureFault] = useState<string | null>(null);
  useEffect(() => {
    pausePlay(now());
  }, []);
  const size = chosenSize(form);
  const formats = useFormats(size);
  const playable = play.value;
  const seconds = readLength(form.seconds);
  const frames =
    playable && seconds ? framesOf(stretchOf(form.part, playable, timeWindow.value), seconds, form.fps) : null;
  const format = formats?.includes(form.format) === true ? form.format : formats?.[0];
  const title = form.title.trim();
  const savePicture = (): void => {
    takePicture(size, title, timeWindow.peek(), mode.peek()).then(
      (picture) => {
        const name = `${fileNameOf(title)}.png`;
        saveFile(name, picture, picture.type);
        notify('info', words.film.pictureSaved(name));
        onClose();
      },
      (error: unknown) => {
        setPictureFault(words.film.pictureFailed(error instanceof Error ? error.message : String(error)));
      },
    );
  };
  if (recorder.now.state === 'recording') {
    return (
      <Dialog title={words.film.recording} onClose={onClose}>
        <Progress done={recorder.now.done} all={recorder.now.all} />
        <canvas ref={preview} class="film-preview" width={0} height={0} aria-hidden="true" />
        <p class="dialog-actions">
          <button type="button" class="button" onClick={recorder.stop}>
            {words.film.stop}
          </button>
        </p>
      </Dialog>
    );
  }
  const fault = recorder.now.why ?? pictureFault;
  return (
    <Dialog title={words.film.title} onClose={onClose}>
      <p>{words.film.text}</p>
      <FilmFields form={form} onChange={setForm} formats={formats ?? []} size={size} frames={frames} />
      {formats?.length === 0 && <p class="film-note">{words.film.cannot}</p>}
      {fault !== null && (
        <p class="film-note film-fault" role="alert">
          {fault}
        </p>
      )}
      <p class="dialog-actions">
        <button
          type="button"
          class="button primary"
          disabled={!frames || !format}
          onClick={() => {
            if (frames && format) recorder.start({ frames, fps: form.fps, size, format, title });
          }}
        >
          {words.film.record}
        </button>
        <button type="button" class="button" onClick={savePicture}>
          {words.film.picture}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.film.close}
        </button>
      </p>
    </Dialog>
  );
}

/** Width of the picture that shows how far recording has come. */
const PREVIEW_WIDTH = 640;

/** Copies a frame, smaller. The film's own canvas stays out of the page, whose style would change the letters on it. */
function showSmall(frame: HTMLCanvasElement, onto: HTMLCanvasElement): void {
  const width = Math.min(PREVIEW_WIDTH, frame.width);
  const height = Math.round((frame.height / frame.width) * width);
  if (onto.width !== width || onto.height !== height) [onto.width, onto.height] = [width, height];
  onto.getContext('2d')?.drawImage(frame, 0, 0, width, height);
}

function Progress({ done, all }: { done: number; all: number }) {
  const text = done < all ? words.film.progress(done, all) : words.film.finishing;
  return (
    <div class="film-progress">
      <progress max={all} value={done} aria-label={words.film.recording} />
      <span>{text}</span>
    </div>
  );
}

/** The size chosen; that of the page's map as it is now. */
function chosenSize({ size }: FilmForm): FilmSize {
  const box = pageMap()?.gl.getContainer();
  return sizeOf(size, { width: box?.clientWidth ?? 1280, height: box?.clientHeight ?? 720 }, devicePixelRatio);
}

/** The formats that the browser can make at a size; null until it has said so. */
function useFormats(size: FilmSize): readonly FilmFormat[] | null {
  const [formats, setFormats] = useState<readonly FilmFormat[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void import('./encode.ts')
      .then(({ encodableFormats }) => encodableFormats(size))
      .catch(() => [])
      .then((able) => {
        if (!isGone) setFormats(able);
      });
    return () => {
      isGone = true;
    };
  }, [size.width, size.height]);
  return formats;
}
