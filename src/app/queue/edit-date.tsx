import { useMemo, useState } from 'preact/hooks';
import { isUndated, readDates, TIME_PRECISIONS, UNDATED, whenWords, type When } from '../../index.ts';
import { queueWords } from '../words/queue-en.ts';
import { EditForm } from './edit-form.tsx';
import { daysOf, sameDays, whenOf, type Days } from './typed-days.ts';

const words = queueWords.date;

/** What an event's time becomes, and the words that say so; empty where days were chosen. */
export type SaveWhen = (when: Pick<When, 'earliest' | 'latest' | 'precision'>, words: string) => void;

/** Dates an event: by words, which are read against the day of the report, or by the first and the last day. */
export function EditDate({
  now,
  first,
  reference,
  onSave,
  onCancel,
}: {
  now: When;
  /** Words to begin with. */
  first: string;
  /** ISO day on which the report was published; null where nobody knows. */
  reference: string | null;
  onSave: SaveWhen;
  onCancel: () => void;
}) {
  const [text, setText] = useState(first);
  const [days, setDays] = useState(() => daysOf(now));
  const [fault, setFault] = useState('');
  const found = useMemo(() => readDates(text, { reference }).slice(0, 5), [text, reference]);
  const dated = found.filter(({ when }) => !isUndated(when));
  const save = (): void => {
    const [only] = dated;
    if (only && text.trim() !== '') {
      onSave(only.when, only.text);
      return;
    }
    if (sameDays(days, daysOf(now))) {
      // Nothing was said: an hour that is known stays known.
      onCancel();
      return;
    }
    const read = whenOf(days);
    if (typeof read === 'string') setFault(read);
    else onSave(read, '');
  };
  return (
    <EditForm fault={fault} onSave={save} onCancel={onCancel}>
      <label class="text-field">
        <span>{words.words}</span>
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          data-first=""
          placeholder={words.hint}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <p class="faint">{reference === null ? words.noReference : words.countedFrom(reference)}</p>
      <ul class="queue-choices short">
        {dated.map(({ when, text: said, start }) => (
          <li key={start}>
            <button
              type="button"
              class="queue-choice"
              onClick={() => {
                onSave(when, said);
              }}
            >
              <span class="queue-choice-text">
                <span class="queue-choice-name">{whenWords(when).text}</span>
                <span class="faint">{when.because}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {text.trim() !== '' && dated.length === 0 && (
          <p class="faint">{found.length === 0 ? words.notFound : words.open}</p>
        )}
      </div>
      <DayFields days={days} onChange={setDays} />
      <button
        type="button"
        class="quiet"
        onClick={() => {
          onSave(UNDATED, '');
        }}
      >
        {words.undated}
      </button>
    </EditForm>
  );
}

function DayFields({ days, onChange }: { days: Days; onChange: (days: Days) => void }) {
  return (
    <div class="queue-days">
      {(['earliest', 'latest'] as const).map((end) => (
        <label key={end} class="text-field">
          <span>{words[end]}</span>
          <input
            type="date"
            value={days[end]}
            onInput={(event) => {
              onChange({ ...days, [end]: event.currentTarget.value });
            }}
          />
        </label>
      ))}
      <label class="text-field">
        <span>{words.precision}</span>
        <select
          value={days.precision}
          onChange={(event) => {
            const chosen = TIME_PRECISIONS.find((one) => one === event.currentTarget.value);
            if (chosen) onChange({ ...days, precision: chosen });
          }}
        >
          {TIME_PRECISIONS.map((one) => (
            <option key={one} value={one}>
              {words.precisions[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
