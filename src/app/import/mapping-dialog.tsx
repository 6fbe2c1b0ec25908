import { useEffect, useRef } from 'preact/hooks';
import { importWords } from '../words/import-en.ts';
import { Choices } from './choices.tsx';
import { ColumnList } from './column-list.tsx';
import type { Flow, FlowState } from './flow.ts';
import './mapping-dialog.css';
import './column-list.css';
import './preview.css';
import { MappingFile } from './mapping-file.tsx';
import { PreviewMap } from './preview-map.tsx';
import { PreviewTable } from './preview-table.tsx';
import type { ImportAsk, ImportPreview } from './protocol.ts';

const words = importWords.dialog;

/** More notes of the file are not shown here. */
const MOST_NOTES = 3;

/** How a table is read: what each column is for, what is open, and what comes of the first rows. Every choice shows at once. */
export function MappingDialog({ state, flow }: { state: Extract<FlowState, { step: 'asking' }>; flow: Flow }) {
  const element = useModal();
  const { ask, preview, questions, dates, turn, isStale, refused } = state;
  const change = (news: Partial<ImportAsk>): void => {
    flow.change({ ...ask, ...news });
  };
  return (
    <dialog ref={element} class="import-dialog" aria-labelledby="import-title" onClose={flow.cancel}>
      <header class="import-head">
        <h2 id="import-title" dir="auto">
          {words.title(turn.name)}
        </h2>
        <p class="faint">
          {factsOf(preview)}
          {turn.count > 1 && ` · ${importWords.turn(turn.number, turn.count)}`}
        </p>
        <button type="button" class="card-close" aria-label={words.cancel} onClick={flow.cancel}>
          ×
        </button>
      </header>
      <div class="import-body">
        {questions.length > 0 && (
          <ul class="import-questions" aria-label={words.open}>
            {questions.map((question) => (
              <li key={question}>{words.questions[question]}</li>
            ))}
          </ul>
        )}
        {(dates.kind === 'looking' || dates.kind === 'decided') && (
          <p class="import-because" role="status" dir="auto">
            {dates.kind === 'looking' ? words.datesLooking : words.datesDecided(dates.because)}
          </p>
        )}
        <Choices ask={ask} preview={preview} questions={questions} onChange={change} />
        <ColumnList ask={ask} preview={preview} questions={questions} onChange={change} />
        <section class="import-preview" aria-label={words.preview} aria-busy={isStale}>
          {refused.length > 0 && (
            <div class="import-refused" role="alert">
              <h3>{words.refused}</h3>
              {refused.map((why) => (
                <p key={why} dir="auto">
                  {why}
                </p>
              ))}
            </div>
          )}
          {preview.notes.length > 0 && (
            <ul class="import-notes" aria-label={words.notes}>
              {preview.notes.slice(0, MOST_NOTES).map(({ message }) => (
                <li key={message} dir="auto">
                  {message}
                </li>
              ))}
            </ul>
          )}
          <PreviewMap preview={preview} />
          <PreviewTable preview={preview} isStale={isStale} />
        </section>
      </div>
      <footer class="import-foot">
        <MappingFile ask={ask} name={turn.name} onChange={change} />
        <p class="import-sofar" role="status">
          {isStale ? words.stale : problemsSoFar(preview)}
        </p>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={flow.cancel}>
            {words.cancel}
          </button>
          {turn.count > 1 && (
            <button type="button" class="button" onClick={flow.skip}>
              {words.skip}
            </button>
          )}
          <button
            type="button"
            class="button primary"
            disabled={refused.length > 0 || isNothing(preview)}
            onClick={flow.confirm}
          >
            {words.importRows}
          </button>
        </div>
      </footer>
    </dialog>
  );
}

/** Holds the focus while it is open, begins where something is open, and gives the focus back. */
function useModal() {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('.import-choice.open select, .import-columns select')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return element;
}

/** True where no column says when or where: nothing would come of the rows. */
function isNothing({ notes }: ImportPreview): boolean {
  return notes.some(({ code, severity }) => severity === 'error' && code === 'column-missing');
}

function factsOf({ head, proposal }: ImportPreview): string {
  const { preset } = proposal.mapping;
  return [
    words.format[head.format],
    words.columnsCount(head.columns.length),
    ...(preset === null ? [] : [words.shapes[preset] ?? preset]),
  ].join(' · ');
}

function problemsSoFar({ groups }: ImportPreview): string {
  const count = groups.reduce((all, { lines }) => all + lines.length, 0);
  return count === 0 ? words.noProblemsSoFar : words.problemsSoFar(count);
}
