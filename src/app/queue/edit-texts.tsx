import { useState } from 'preact/hooks';
import { queueWords as words } from '../words/queue-en.ts';
import { EditForm } from './edit-form.tsx';

/** A text to write: its name, what it is now, and whether it may have several lines. */
export interface TextToEdit {
  readonly label: string;
  readonly now: string;
  readonly isLong?: boolean;
}

/** Writes one text or several; `onSave` gets them in their order. */
export function EditTexts({
  texts,
  onSave,
  onCancel,
}: {
  texts: readonly TextToEdit[];
  onSave: (values: readonly string[]) => void;
  onCancel: () => void;
}) {
  const [values, setValues] = useState(() => texts.map(({ now }) => now));
  const write = (at: number, value: string): void => {
    setValues(values.map((one, i) => (i === at ? value : one)));
  };
  return (
    <EditForm
      onSave={() => {
        onSave(values.map((value) => value.trim()));
      }}
      onCancel={onCancel}
    >
      {texts.map(({ label, isLong = false }, i) => {
        const field = {
          'data-first': i === 0 ? '' : undefined,
          dir: 'auto' as const,
          value: values[i] ?? '',
          onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
            write(i, event.currentTarget.value);
          },
        };
        return (
          <label key={label} class="text-field">
            <span>{label}</span>
            {isLong ? <textarea rows={4} {...field} /> : <input type="text" autocomplete="off" {...field} />}
          </label>
        );
      })}
    </EditForm>
  );
}

/** Writes a list of names, one a line. */
export function EditLines({
  label,
  now,
  onSave,
  onCancel,
}: {
  label: string;
  now: readonly string[];
  onSave: (lines: readonly string[]) => void;
  onCancel: () => void;
}) {
  return (
    <EditTexts
      texts={[{ label: label || words.hosts, now: now.join('\n'), isLong: true }]}
      onSave={([text = '']) => {
        onSave(
          text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        );
      }}
      onCancel={onCancel}
    />
  );
}
