import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readTypedWindow, typedEdge, type TypedWindow } from '../../index.ts';
import { showWindow } from '../state/actions.ts';
import { now } from '../state/clock.ts';
import { playing } from '../state/computed.ts';
import { timeWindow } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { DATES_FIELD } from './dates-field.ts';

type Fault = Extract<TypedWindow, { readonly ok: false }>;

/** The window as two typed dates, which stand still while time is played. What cannot be read is told beside its field; the window then stays. */
export function DatesForm({ disabled }: { disabled: boolean }) {
  const { from, to } = playing.value ? timeWindow.peek() : timeWindow.value;
  const [fault, setFault] = useState<Fault | null>(null);
  const fields = { from: useRef<HTMLInputElement>(null), to: useRef<HTMLInputElement>(null) };
  const faultId = useId();
  useLayoutEffect(() => {
    if (fields.from.current) fields.from.current.value = typedEdge(from, 'from');
    if (fields.to.current) fields.to.current.value = typedEdge(to, 'to');
    setFault(null);
  }, [from, to]);
  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = readTypedWindow(fields.from.current?.value ?? '', fields.to.current?.value ?? '');
    setFault(typed.ok ? null : typed);
    if (typed.ok) showWindow(typed.window, now());
    else fields[typed.field].current?.focus();
  };
  const field = (edge: 'from' | 'to') => (
    <label class="time-field">
      <span>{words.timeBar[edge]}</span>
      <input
        ref={fields[edge]}
        id={edge === 'from' ? DATES_FIELD : undefined}
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder={words.timeBar.example}
        disabled={disabled}
        aria-invalid={fault?.field === edge}
        aria-describedby={fault?.field === edge ? faultId : undefined}
      />
    </label>
  );
  return (
    <form class="time-dates" onSubmit={submit}>
      {field('from')}
      {field('to')}
      <button type="submit" class="time-act" disabled={disabled}>
        {words.timeBar.show}
      </button>
      <p id={faultId} class="time-fault" role="alert">
        {fault && words.timeBar.faults[fault.why]}
      </p>
    </form>
  );
}
