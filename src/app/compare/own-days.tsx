import { useId, useState } from 'preact/hooks';
import { readTypedWindow, typedEdge, type TimeWindow, type TypedWindow } from '../../index.ts';
import { compareWith } from '../state/actions.ts';
import { words } from '../words/words.ts';

type Fault = Extract<TypedWindow, { readonly ok: false }>;

/** Two typed days, both inclusive, as the compared window. What cannot be read is told, and the window stays. */
export function OwnDays({ compared }: { compared: TimeWindow }) {
  const [from, setFrom] = useState(() => typedEdge(compared.from, 'from'));
  const [to, setTo] = useState(() => typedEdge(compared.to, 'to'));
  const [fault, setFault] = useState<Fault | null>(null);
  const faultId = useId();
  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = readTypedWindow(from, to);
    setFault(typed.ok ? null : typed);
    if (typed.ok) compareWith(typed.window);
  };
  const field = (edge: 'from' | 'to', value: string, set: (text: string) => void) => (
    <label class="compare-day">
      <span class="faint">{words.compare[edge]}</span>
      <input
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-invalid={fault?.field === edge}
        aria-describedby={fault?.field === edge ? faultId : undefined}
        placeholder={words.timeBar.example}
        onInput={({ currentTarget }) => {
          set(currentTarget.value);
        }}
      />
    </label>
  );
  return (
    <form class="compare-days" onSubmit={submit}>
      {field('from', from, setFrom)}
      {field('to', to, setTo)}
      <button type="submit" class="button">
        {words.compare.use}
      </button>
      <p id={faultId} class="compare-fault" role="alert">
        {fault && words.timeBar.faults[fault.why]}
      </p>
    </form>
  );
}
