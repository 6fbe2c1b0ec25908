import { isMachineRead } from '../../index.ts';
import { openReview } from '../reports/open-review.ts';
import { reportWords } from '../words/reports-en.ts';
import './passages.css';

const words = reportWords.mark;

/** Says of an event that a program read and nobody has looked at that it is so, and leads to its review. */
export function UnreadLine({ event }: { event: { readonly id: string; readonly note: string } }) {
  if (!isMachineRead(event)) return null;
  return (
    <p class="unread-line">
      <span>{words.card}</span>
      <button
        type="button"
        class="button"
        onClick={() => {
          openReview(event.id);
        }}
      >
        {words.review}
      </button>
    </p>
  );
}
