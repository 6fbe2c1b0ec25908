import {
  marksIn,
  passagesOf,
  sentencesAround,
  type Evidence,
  type Mark,
  type Source,
  type Span,
  type TextPart,
} from '../../index.ts';
import { MARK_GROUPS } from '../queue/mark-groups.ts';
import '../queue/report-text.css';
import { queueWords } from '../words/queue-en.ts';
import { reportWords } from '../words/reports-en.ts';
import './passages.css';

const words = reportWords.passages;

/** More passages of one report are counted, not shown: the report shows them all. */
const MOST_PASSAGES = 4;

/** What a report says of an event: the sentences with the words that it was read from, each marked and named. */
export function Passages({
  source,
  evidence,
  onShow,
}: {
  source: Source;
  evidence: readonly Evidence[];
  /** Shows the report where these words stand. */
  onShow: (focus: Span) => void;
}) {
  const marks = marksIn(source.text, source.id, '', evidence);
  if (marks.length === 0) return null;
  const passages = sentencesAround(source.text, marks);
  const [first] = passages;
  return (
    <div class="passages">
      {passages.slice(0, MOST_PASSAGES).map((passage) => (
        <blockquote key={passage.start} dir="auto">
          <Passage text={source.text} passage={passage} marks={marks} />
        </blockquote>
      ))}
      {passages.length > MOST_PASSAGES && <p class="faint">{words.more(passages.length - MOST_PASSAGES)}</p>}
      {first && (
        <button
          type="button"
          class="linklike"
          onClick={() => {
            onShow(marks.find(({ field }) => field === 'kind') ?? first);
          }}
        >
          {words.show}
        </button>
      )}
    </div>
  );
}

function Passage({ text, passage, marks }: { text: string; passage: Span; marks: readonly Mark[] }) {
  const { start, end } = passage;
  const within = marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  const cut = text.slice(start, end);
  return (
    <>
      {passagesOf(cut, within).map((part) => (
        <Part key={part.start} text={cut} part={part} />
      ))}
    </>
  );
}

/** The words of a part, with what they speak for before their first letter. */
function Part({ text, part: { start, end, marks } }: { text: string; part: TextPart }) {
  const letters = text.slice(start, end);
  const top = marks.at(-1);
  if (!top) return <>{letters}</>;
  const labels = new Set(marks.filter((mark) => mark.start === start).map(({ field }) => queueWords.labels[field]));
  return (
    <mark class={`passage-mark mark-${MARK_GROUPS[top.field]}`}>
      {labels.size > 0 && <span class="passage-label">{[...labels].join(' · ')}</span>}
      {letters}
    </mark>
  );
}
