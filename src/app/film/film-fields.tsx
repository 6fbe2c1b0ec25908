import type { ComponentChildren } from 'preact';
import { lengthOfRate, rateOfLength, SPEEDS, windowWords, type FilmFrames, type FilmStretch } from '../../index.ts';
import { mode } from '../state/computed.ts';
import { play, timeWindow } from '../state/signals.ts';
import { words } from '../words/words.ts';
import type { FilmFormat } from './encode.ts';
import { LONGEST_SECONDS, readLength, stretchOf } from './film-choices.ts';
import { FRAME_RATES, type FilmForm } from './film-form.ts';
import { SIZE_NAMES, sizeOf, type FilmSize } from './sizes.ts';

/** Speeds that differ by less are the same, for lengths are whole seconds. */
const SAME_SPEED = 0.02;

/** The fields of the dialog. `formats` are those that the browser can make, `frames` those of the film as it stands, null when it is none. */
export function FilmFields({
  form,
  onChange,
  formats,
  size,
  frames,
}: {
  form: FilmForm;
  onChange: (next: FilmForm) => void;
  formats: readonly FilmFormat[];
  size: FilmSize;
  frames: FilmFrames | null;
}) {
  const change = (part: Partial<FilmForm>): void => {
    onChange({ ...form, ...part });
  };
  const playable = play.value;
  const stretch = playable && stretchOf(form.part, playable, timeWindow.value);
  return (
    <div class="film-fields">
      <Field label={words.film.name}>
        <input
          type="text"
          dir="auto"
          value={form.title}
          onInput={({ currentTarget }) => {
            change({ title: currentTarget.value });
          }}
        />
      </Field>
      <SizeField form={form} size={size} change={change} />
      {stretch ? (
        <>
          <PartField form={form} change={change} />
          <SpeedFields form={form} stretch={stretch} change={change} />
          <Field label={words.film.fps}>
            <select
              value={String(form.fps)}
              onChange={({ currentTarget }) => {
                change({ fps: Number(currentTarget.value) });
              }}
            >
              {FRAME_RATES.map((rate) => (
                <option key={rate} value={rate}>
                  {rate}
                </option>
              ))}
            </select>
          </Field>
          <Field label={words.film.format}>
            <select
              value={form.format}
              disabled={formats.length === 0}
              onChange={({ currentTarget }) => {
                change({ format: currentTarget.value === 'mp4' ? 'mp4' : 'webm' });
              }}
            >
              {formats.map((format) => (
                <option key={format} value={format}>
                  {words.film.formats[format]}
                </option>
              ))}
            </select>
          </Field>
          <p class="film-note" aria-live="polite">
            {frames ? words.film.frames(frames.count) : words.film.lengthWrong(LONGEST_SECONDS)}
          </p>
        </>
      ) : (
        <p class="film-note">{words.film.noDates}</p>
      )}
    </div>
  );
}

type Change = (part: Partial<FilmForm>) => void;

function SizeField({ form, size, change }: { form: FilmForm; size: FilmSize; change: Change }) {
  return (
    <Field label={words.film.size}>
      <select
        value={form.size}
        onChange={({ currentTarget }) => {
          change({ size: SIZE_NAMES.find((name) => name === currentTarget.value) ?? 'hd' });
        }}
      >
        {SIZE_NAMES.map((name) => {
          const { width, height } = name === form.size ? size : sizeOf(name, size, 1);
          return (
            <option key={name} value={name}>
              {words.film.sizes[name](width, height)}
            </option>
          );
        })}
      </select>
    </Field>
  );
}

/** Only where a window is shown that is not all of time is there anything to choose. */
function PartField({ form, change }: { form: FilmForm; change: Change }) {
  if (mode.value === 'all') return null;
  return (
    <Field label={words.film.what}>
      <select
        value={form.part}
        onChange={({ currentTarget }) => {
          change({ part: currentTarget.value === 'window' ? 'window' : 'whole' });
        }}
      >
        <option value="whole">{words.film.parts.whole}</option>
        <option value="window">{words.film.parts.window(windowWords(timeWindow.value))}</option>
      </select>
    </Field>
  );
}

/** Length and speed: each says the other. */
function SpeedFields({ form, stretch, change }: { form: FilmForm; stretch: FilmStretch; change: Change }) {
  const seconds = readLength(form.seconds);
  const rate = seconds === null ? 0 : rateOfLength(stretch, seconds);
  const speed = SPEEDS.find((one) => Math.abs(one.rate / rate - 1) < SAME_SPEED);
  const fitting = SPEEDS.filter((one) => readLength(String(lengthOfRate(stretch, one.rate))) !== null);
  return (
    <>
      <Field label={words.film.length}>
        <input
          type="text"
          inputMode="decimal"
          value={form.seconds}
          aria-invalid={seconds === null}
          onInput={({ currentTarget }) => {
            change({ seconds: currentTarget.value });
          }}
        />
      </Field>
      <Field label={words.film.speed}>
        <select
          value={speed?.id ?? ''}
          onChange={({ currentTarget }) => {
            const chosen = SPEEDS.find(({ id }) => id === currentTarget.value);
            if (chosen) change({ seconds: String(Math.round(lengthOfRate(stretch, chosen.rate) * 10) / 10) });
          }}
        >
          <option value="">{words.film.ownSpeed}</option>
          {fitting.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </Field>
    </>
  );
}

function Field({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <label class="film-field">
      <span>{label}</span>
      {children}
    </label>
  );
}
