import { MODES } from '../../index.ts';
import { chooseMode } from '../state/actions.ts';
import { now } from '../state/clock.ts';
import { mode } from '../state/computed.ts';
import { words } from '../words/words.ts';
import { Icon } from './icons.tsx';

interface ModeProps {
  readonly disabled: boolean;
  /** The moment that a window is made around where all was shown; null for the latest. */
  readonly nearMs: () => number | null;
}

/** What is shown of the time up to the playhead, as a row of radio buttons. */
export function ModeRadios({ disabled, nearMs }: ModeProps) {
  const chosen = mode.value;
  return (
    <div class="time-modes" role="radiogroup" aria-label={words.time.modesLabel}>
      {MODES.map((one) => (
        <label key={one} class="time-mode">
          <input
            type="radio"
            class="visually-hidden"
            name="time-mode"
            value={one}
            checked={one === chosen}
            disabled={disabled}
            onChange={() => {
              chooseMode(one, now(), nearMs());
            }}
          />
          <span>{words.time.modes[one]}</span>
        </label>
      ))}
    </div>
  );
}

/** The same choice where there is little room. */
export function ModeSelect({ disabled, nearMs }: ModeProps) {
  return (
    <span class="time-choice">
      <select
        class="time-select"
        aria-label={words.time.modesLabel}
        disabled={disabled}
        value={mode.value}
        onChange={(event) => {
          const chosen = MODES.find((one) => one === event.currentTarget.value);
          if (chosen) chooseMode(chosen, now(), nearMs());
        }}
      >
        {MODES.map((one) => (
          <option key={one} value={one}>
            {words.time.modes[one]}
          </option>
        ))}
      </select>
      <Icon name="down" size={14} />
    </span>
  );
}
