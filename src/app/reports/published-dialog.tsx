import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../shell/dialog.tsx';
import { reportWords } from '../words/reports-en.ts';
import './reports.css';

const words = reportWords.published;

/** Asks on which day reports were published that do not say it; to close it is to leave it open. */
export function PublishedDialog({
  undated,
  reports,
  onAnswer,
}: {
  undated: number;
  reports: number;
  /** @param published ISO day, or null for none */
  onAnswer: (published: string | null) => void;
}) {
  const [day, setDay] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <Dialog
      title={words.title}
      onClose={() => {
        onAnswer(null);
      }}
    >
      <p>{words.text(undated, reports)}</p>
      <form
        class="report-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (day !== '') onAnswer(day);
        }}
      >
        <label>
          <span>{words.day}</span>
          <input
            ref={field}
            type="date"
            value={day}
            required
            onInput={(event) => {
              setDay(event.currentTarget.value);
            }}
          />
        </label>
        <p class="faint">{words.skipped}</p>
        <p class="dialog-actions">
          <button type="submit" class="button primary">
            {words.use}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              onAnswer(null);
            }}
          >
            {words.skip}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
