import { useEffect } from 'preact/hooks';
import type { Problem, ProblemGroup } from '../../index.ts';
import { showProblems } from '../problems/open-problems.ts';
import { isReadingLast, undoLast } from '../state/decide.ts';
import { importWords as words } from '../words/import-en.ts';
import type { ImportedTable } from './flow.ts';
import type { ImportAsk } from './protocol.ts';

/** More kinds of problems are counted, not listed. */
const MOST_GROUPS = 4;

/** Good news goes by itself after this time, as short messages do. */
const SHORT_MS = 9000;

/** What came of an import: how many events, what is missing of them, what could not be read. */
export function DonePanel({
  tables,
  onChange,
  onClose,
}: {
  tables: readonly ImportedTable[];
  /** Reads a table anew by other choices. */
  onChange: (ask: ImportAsk) => void;
  onClose: () => void;
}) {
  const sum = (key: keyof ImportedTable['report']['counts']): number =>
    tables.reduce((all, { report }) => all + report.counts[key], 0);
  const groups = tables.flatMap(({ report }) => report.groups);
  const problems = groups.reduce((all, { lines }) => all + lines.length, 0);
  const notes = tables.flatMap(({ report }) => report.notes);
  const [unplaced, undated, leftOut] = [sum('unplaced'), sum('undated'), sum('leftOut')];
  const isWhole = problems + unplaced + undated + leftOut + notes.length === 0;
  useEffect(() => {
    if (!isWhole) return undefined;
    const timer = setTimeout(onClose, SHORT_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isWhole]);
  const facts = [
    ...(unplaced > 0 ? [words.done.unplaced(unplaced)] : []),
    ...(undated > 0 ? [words.done.undated(undated)] : []),
    ...(leftOut > 0 ? [words.done.leftOut(leftOut)] : []),
    ...(problems > 0 ? [words.problems(problems)] : notes.length === 0 && leftOut === 0 ? [words.noProblems] : []),
  ];
  return (
    <div class="import-done">
      <p class="import-panel-title" dir="auto">
        {words.done.events(sum('incidents') + sum('visits'))}{' '}
        <span class="import-from">
          {words.done.from(tables.map(({ ask: { file } }) => file.name).join(', '), sum('rows'))}
        </span>
      </p>
      <p class="import-facts">{facts.join(' · ')}</p>
      {groups.length > 0 && <Groups groups={groups} />}
      {notes.length > 0 && <Notes notes={notes} />}
      <p class="dialog-actions">
        {problems > 0 && (
          <button
            type="button"
            class="button primary"
            onClick={() => {
              showProblems(true);
              onClose();
            }}
          >
            {words.done.showProblems(problems)}
          </button>
        )}
        {isReadingLast() && (
          <button
            type="button"
            class="button"
            onClick={() => {
              undoLast();
              onClose();
            }}
          >
            {words.done.undo}
          </button>
        )}
        {tables.some(({ report }) => report.counts.incidents > 1) && (
          <button
            type="button"
            class="button"
            onClick={() => {
              onClose();
              void import('../review/open-review.ts').then(({ openReview }) => {
                openReview();
              });
            }}
          >
            {words.done.twice}
          </button>
        )}
        {tables.map((table) => (
          <button
            key={table.ask.file.name}
            type="button"
            class="button"
            onClick={() => {
              onChange(table.ask);
            }}
          >
            {tables.length === 1 ? words.done.change : words.done.changeOf(table.ask.file.name)}
          </button>
        ))}
      </p>
      <button type="button" class="card-close" aria-label={words.close} onClick={onClose}>
        ×
      </button>
    </div>
  );
}

/** The largest kinds of problems, each with what was expected and an example. */
function Groups({ groups }: { groups: readonly ProblemGroup[] }) {
  const largest = groups.toSorted((a, b) => b.lines.length - a.lines.length);
  return (
    <ul class="import-groups" aria-label={words.done.problems}>
      {largest.slice(0, MOST_GROUPS).map(({ column, expected, came, lines, severity }, i) => (
        <li key={i} class={severity === 'error' ? 'error' : undefined}>
          <span dir="auto">
            {column !== null && <b>{column}: </b>}expected {expected}
            {came[0] ? `, found “${shortened(came[0])}”` : ''}
          </span>{' '}
          <span class="faint">{words.done.lines(lines.length, lines[0] ?? 0)}</span>
        </li>
      ))}
      {groups.length > MOST_GROUPS && <li class="faint">{words.done.moreProblems(groups.length - MOST_GROUPS)}</li>}
    </ul>
  );
}

/** What is worth knowing of the files as a whole, and rows that their format did not let be read. */
function Notes({ notes }: { notes: readonly Problem[] }) {
  return (
    <ul class="import-groups" aria-label={words.done.notes}>
      {notes.slice(0, MOST_GROUPS).map(({ message, severity }, i) => (
        <li key={i} class={severity === 'error' ? 'error' : undefined} dir="auto">
          {message}
        </li>
      ))}
      {notes.length > MOST_GROUPS && <li class="faint">{words.done.moreNotes(notes.length - MOST_GROUPS)}</li>}
    </ul>
  );
}

/** Letters that are shown of what stood in a cell. */
const MOST_LETTERS = 60;

function shortened(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…` : text;
}
