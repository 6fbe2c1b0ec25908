import { SPEEDS } from '../../index.ts';
import { chooseLoop, chooseSpeed, stepWindow, togglePlay } from '../state/actions.ts';
import { now } from '../state/clock.ts';
import { mode, playing } from '../state/computed.ts';
import { play } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { Icon } from './icons.tsx';

/** Plays or pauses. */
export function PlayButton({ disabled }: { disabled: boolean }) {
  const isPlaying = playing.value;
  return (
    <button
      type="button"
      class="time-play"
      aria-label={isPlaying ? words.time.pause : words.time.play}
      disabled={disabled}
      onClick={() => {
        togglePlay(now());
      }}
    >
      <Icon name={isPlaying ? 'pause' : 'play'} size={24} />
    </button>
  );
}

/** One step back and one on; where all is shown there is nothing to step. */
export function StepButtons({ disabled }: { disabled: boolean }) {
  const still = disabled || mode.value === 'all';
  return (
    <>
      <button
        type="button"
        class="time-button"
        aria-label={words.time.back}
        disabled={still}
        onClick={() => {
          stepWindow(-1, 1, now());
        }}
      >
        <Icon name="back" size={18} />
      </button>
      <button
        type="button"
        class="time-button"
        aria-label={words.time.on}
        disabled={still}
        onClick={() => {
          stepWindow(1, 1, now());
        }}
      >
        <Icon name="on" size={18} />
      </button>
    </>
  );
}

/** Plays on from the start at the end, or not. */
export function LoopButton({ disabled }: { disabled: boolean }) {
  const loops = play.value?.loop ?? false;
  return (
    <button
      type="button"
      class="time-button"
      aria-label={words.time.loop}
      aria-pressed={loops}
      disabled={disabled}
      onClick={() => {
        chooseLoop(!loops, now());
      }}
    >
      <Icon name="loop" size={18} />
    </button>
  );
}

/** How fast time is played. */
export function SpeedSelect({ disabled }: { disabled: boolean }) {
  const rate = play.value?.rate;
  const chosen = (SPEEDS.find((speed) => speed.rate === rate) ?? SPEEDS[0])?.id;
  return (
    <span class="time-choice">
      <select
        class="time-select time-speed"
        aria-label={words.time.speed}
        disabled={disabled}
        value={chosen}
        onChange={(event) => {
          const speed = SPEEDS.find(({ id }) => id === event.currentTarget.value);
          if (speed) chooseSpeed(speed.rate, now());
        }}
      >
        {SPEEDS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="down" size={14} />
    </span>
  );
}
