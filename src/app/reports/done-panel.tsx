import { useEffect, useRef } from 'preact/hooks';
import type { Dataset, Problem } from '../../index.ts';
import { isReadingLast, undoLast } from '../state/decide.ts';
import { reportWords } from '../words/reports-en.ts';
import type { ReportsSummary } from './flow.ts';
import { openAlone } from './open-read.ts';
import { openReview } from './open-review.ts';

const words = reportWords.done;

/** More problems are counted, not listed. */
const MOST_NOTES = 6;

/** What came of reports, and what to do with it. */
export function ReportsDone({
  summary,
  dataset,
  onClose,
}: {
  summary: ReportsSummary;
  dataset: Dataset;
  onClose: () => void;
}) {
  const { reports, incidents, visits, problems, isAdded, again } = summary;
  const review = useRef<HTMLButtonElement>(null);
  const hasEvents = incidents + visits > 0;
  useEffect(() => {
    // Who works by keyboard goes on from here; a field that is typed in is left alone.
    if (document.activeElement === document.body) review.current?.focus();
  }, []);
  const button = (text: string, act: () => void) => (
    <button
      type="button"
      class="button"
      onClick={() => {
        onClose();
        act();
      }}
    >
      {text}
    </button>
  );
  return (
    <div class="import-done">
      <p class="import-panel-title">{words.read(reports, incidents, visits)}</p>
      <p class="import-facts">
        {[
          hasEvents ? words.allRead : words.nothing,
          ...(isAdded && hasEvents ? [words.added] : []),
          ...(again > 0 ? [words.again(again)] : []),
        ].join(' ')}
      </p>
      {problems.length > 0 && <Notes problems={problems} />}
      <p class="dialog-actions">
        {hasEvents && (
          <button
            ref={review}
            type="button"
            class="button primary"
            onClick={() => {
              onClose();
              openReview();
            }}
          >
            {words.review}
          </button>
        )}
        {isAdded && isReadingLast() && (
          <>
            {button(words.alone, () => {
              undoLast();
              void openAlone(dataset);
            })}
            {button(words.undo, undoLast)}
          </>
        )}
        {incidents > 1 &&
          button(words.twice, () => {
            void import('../review/open-review.ts').then(({ openReview: openTwice }) => {
              openTwice();
            });
          })}
      </p>
      <button type="button" class="card-close" aria-label={reportWords.close} onClick={onClose}>
        ×
      </button>
    </div>
  );
}

/** Files that could not be read, or not as a whole: what was expected, what came, what to do. */
function Notes({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul class="import-groups" aria-label={words.notes}>
      {problems.slice(0, MOST_NOTES).map(({ message, severity }, i) => (
        <li key={i} class={severity === 'error' ? 'error' : undefined} dir="auto">
          {message}
        </li>
      ))}
      {problems.length > MOST_NOTES && <li class="faint">{words.more(problems.length - MOST_NOTES)}</li>}
    </ul>
  );
}
