import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../shell/dialog.tsx';
import { reportWords } from '../words/reports-en.ts';
import type { PastedReport } from './paste-report.tsx';
import './reports.css';

const words = reportWords.paste;

/** Less text than this is no report. */
const LEAST_LETTERS = 20;

/** Takes the text of a report, and what the person knows of it. */
export function PasteDialog({
  text: pasted,
  onRead,
  onClose,
}: {
  text: string;
  onRead: (report: PastedReport) => void;
  onClose: () => void;
}) {
  const [report, setReport] = useState<PastedReport>({ text: pasted, publisher: '', url: '', published: '' });
  const [isShort, setShort] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(0, 0);
  }, []);
  const field = (name: 'publisher' | 'url' | 'published') => {
    const typed = {
      value: report[name],
      onInput: (event: { readonly currentTarget: HTMLInputElement }) => {
        setReport({ ...report, [name]: event.currentTarget.value });
      },
    };
    return (
      <label>
        <span>
          {words[name]} <span class="faint">{words.optional}</span>
        </span>
        {name === 'published' ? <input type="date" {...typed} /> : <input type="text" {...typed} />}
      </label>
    );
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        class="report-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (report.text.trim().length < LEAST_LETTERS) setShort(true);
          else onRead(report);
        }}
      >
        <label>
          <span>{words.text}</span>
          <textarea
            ref={area}
            rows={12}
            dir="auto"
            value={report.text}
            aria-invalid={isShort}
            aria-describedby={isShort ? 'paste-short' : undefined}
            onInput={(event) => {
              setShort(false);
              setReport({ ...report, text: event.currentTarget.value });
            }}
          />
        </label>
        {isShort && (
          <p id="paste-short" role="alert" class="report-fault">
            {words.tooShort}
          </p>
        )}
        <div class="report-form-row">
          {field('publisher')}
          {field('url')}
          {field('published')}
        </div>
        <p class="dialog-actions">
          <button type="submit" class="button primary">
            {words.read}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
