import { useId, useState } from 'preact/hooks';
import { DAY_MS, formatDay, parseMoment, type TimeWindow } from '../../index.ts';
import { compareWith } from '../state/actions.ts';
import { words } from '../words/words.ts';

/** Two typed days, both inclusive, as the compared window. What cannot be read is told, and the window stays. */
export function OwnDays({ compared }: { compared: TimeWindow }) {
  const [from, setFrom] = useState(formatDay(Math.floor(compared.from / DAY_MS)));
  const [to, setTo] = useState(formatDay(Math.ceil(compared.to / DAY_MS) - 1));
  const [isWrong, setWrong] = useState(false);
  const faultId = useId();
  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = readDays(from, to);
    setWrong(typed === null);
    if (typed) compareWith(typed);
  };
  const field = (label: string, value: string, set: (text: string) => void) => (
    <label class="compare-day">
      <span class="faint">{label}</span>
      <input
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? faultId : undefined}
        onInput={({ currentTarget }) => {
          set(currentTarget.value);
        }}
      />
    </label>
  );
  return (
    <form class="compare-days" onSubmit={submit}>
      {field(words.compare.from, from, setFrom)}
      {field(words.compare.to, to, setTo)}
      <button type="submit" class="button">
        {words.compare.use}
      </button>
      <p id={faultId} class="compare-fault" role="alert">
        {isWrong && words.compare.wrongDays}
      </p>
    </form>
  );
}

/** The window of two days or instants as typed; null when one of them is none, or nothing lies between them. */
export function readDays(fromText: string, toText: string): TimeWindow | null {
  const from = parseMoment(fromText.trim());
  const to = parseMoment(toText.trim());
  if (!from || !to) return null;
  const end = to.isDay ? to.endMs : to.startMs;
  return from.startMs < end ? { from: from.startMs, to: end } : null;
}
