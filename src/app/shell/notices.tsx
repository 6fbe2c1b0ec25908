import { useEffect } from 'preact/hooks';
import { dismiss } from '../state/actions.ts';
import type { Notice } from '../state/notices.ts';
import { notices } from '../state/signals.ts';
import { words } from '../words/words.ts';

/** More lines than this are counted, not listed. */
const MAX_LINES = 12;

/** Messages to the person, read out as they come. */
export function Notices() {
  return (
    <div class="notice-list" role="status" aria-live="polite" aria-label={words.notices}>
      {notices.value.map((notice) => (
        <NoticeBox key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

/** A short message goes by itself after this time; errors and lists of problems stay until they are closed. */
const SHORT_MS = 7000;

function NoticeBox({ notice }: { notice: Notice }) {
  useEffect(() => {
    if (notice.tone !== 'info' || notice.lines.length > 0) return undefined;
    const timer = setTimeout(() => {
      dismiss(notice.id);
    }, SHORT_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [notice]);
  return (
    <div class={`notice ${notice.tone}`}>
      <p dir="auto">{notice.text}</p>
      {notice.lines.length > 0 && (
        <ul>
          {notice.lines.slice(0, MAX_LINES).map((line, i) => (
            <li key={i} dir="auto">
              {line}
            </li>
          ))}
          {notice.lines.length > MAX_LINES && <li>… {words.import.problems(notice.lines.length)}</li>}
        </ul>
      )}
      <button
        type="button"
        class="card-close"
        aria-label={words.about.close}
        onClick={() => {
          dismiss(notice.id);
        }}
      >
        ×
      </button>
    </div>
  );
}
