import { useState } from 'preact/hooks';
import type { Casualties, FieldValue } from '../../index.ts';
import { queueWords } from '../words/queue-en.ts';
import { EditForm } from './edit-form.tsx';
import { rangeOf, sameRange } from './typed-range.ts';

const words = queueWords.harm;
const HARMS = ['killed', 'wounded', 'arrested'] as const;

/** A bound as it is typed: empty for one that is not known. */
type Typed = Readonly<Record<`${(typeof HARMS)[number]}-${'min' | 'max'}`, string>>;

/** Numbers of killed, wounded and arrested, each within bounds that may be open. */
export function EditHarm({
  now,
  onSave,
  onCancel,
}: {
  now: Casualties;
  onSave: (values: readonly FieldValue[]) => void;
  onCancel: () => void;
}) {
  const [typed, setTyped] = useState<Typed>(() => typedOf(now));
  const [fault, setFault] = useState('');
  const save = (): void => {
    const ranges = HARMS.map((field) => ({ field, value: rangeOf(typed[`${field}-min`], typed[`${field}-max`]) }));
    const sound = ranges.flatMap(({ field, value }) => (value ? [{ field, value }] : []));
    if (sound.length < HARMS.length) setFault(words.wrong);
    else onSave(sound.filter(({ field, value }) => !sameRange(value, now[field])));
  };
  return (
    <EditForm fault={fault} onSave={save} onCancel={onCancel}>
      {HARMS.map((field, i) => (
        <div key={field} class="queue-range">
          <span>{words[field]}</span>
          {(['min', 'max'] as const).map((bound) => (
            <input
              key={bound}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              data-first={i === 0 && bound === 'min' ? '' : undefined}
              aria-label={bound === 'min' ? words.least(words[field]) : words.most(words[field])}
              value={typed[`${field}-${bound}`]}
              onInput={(event) => {
                setTyped({ ...typed, [`${field}-${bound}`]: event.currentTarget.value });
              }}
            />
          ))}
        </div>
      ))}
    </EditForm>
  );
}

function typedOf(now: Casualties): Typed {
  const text = (count: number | null): string => (count === null ? '' : String(count));
  return Object.fromEntries(
    HARMS.flatMap((field) => [
      [`${field}-min`, text(now[field].min)],
      [`${field}-max`, text(now[field].max)],
    ]),
  ) as Typed;
}
