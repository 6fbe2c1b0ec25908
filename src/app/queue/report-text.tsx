import { useEffect, useMemo, useRef } from 'preact/hooks';
import {
  markedParagraphs,
  marksIn,
  paragraphsOf,
  type Evidence,
  type EvidenceField,
  type Mark,
  type ParagraphParts,
  type Source,
  type Span,
  type TextPart,
} from '../../index.ts';
import { queueWords } from '../words/queue-en.ts';
import { MARK_GROUPS } from './mark-groups.ts';
import './report-text.css';
import { selectedSpan } from './selected-span.ts';

/** More paragraphs than this are laid out only where they are in view. */
const MANY = 150;

/** What is shown of a report. */
export interface ReportTextProps {
  readonly source: Pick<Source, 'id' | 'title' | 'text'>;
  /** The words of the event that is shown: marked strongly, each with its label. Those of other sources are passed over. */
  readonly evidence: readonly Evidence[];
  /** What is brought into view, whenever it is another one; null: the first words of the event. */
  readonly focus?: Span | null;
  /** Words of other events of the report: marked palely. */
  readonly others?: readonly Mark[];
  /** A word of another event was clicked. */
  readonly onOther?: ((event: string) => void) | undefined;
  /** A word of the event was clicked. */
  readonly onField?: ((field: EvidenceField) => void) | undefined;
  /** Words were selected, or none. */
  readonly onSelect?: ((span: Span | null) => void) | undefined;
}

/** The text of a report with the words that events were read from. Whatever the text says, it is shown as text. */
export function ReportText(props: ReportTextProps) {
  const { source, evidence, focus = null, others = NO_MARKS, onOther, onField, onSelect } = props;
  const box = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(source.text), [source.text]);
  const own = useMemo(() => marksIn(source.text, source.id, OWN, evidence), [source, evidence]);
  const shown = useMemo(() => markedParagraphs(paragraphs, [...own, ...others]), [paragraphs, own, others]);
  useEffect(() => {
    const at = (focus ?? own.find(({ field }) => field === 'kind') ?? own[0])?.start ?? Infinity;
    const marked = [...(box.current?.querySelectorAll<HTMLElement>('mark') ?? [])];
    const first = marked.find((mark) => Number(mark.dataset['end']) > at);
    if (first) first.scrollIntoView({ block: 'center' });
    else box.current?.scrollTo(0, 0);
  }, [focus, own]);
  useEffect(() => {
    if (!onSelect) return undefined;
    const follow = (): void => {
      if (box.current) onSelect(selectedSpan(box.current));
    };
    document.addEventListener('selectionchange', follow);
    return () => {
      document.removeEventListener('selectionchange', follow);
    };
  }, [onSelect]);
  const choose = ({ target }: Event): void => {
    const mark = target instanceof HTMLElement ? target.closest('mark') : null;
    // Words are being selected, not chosen.
    if (!mark || getSelection()?.isCollapsed === false) return;
    const { event, field } = mark.dataset;
    if (event !== undefined) onOther?.(event);
    else if (field !== undefined) onField?.(field as EvidenceField);
  };
  return (
    <div
      ref={box}
      class={paragraphs.length > MANY ? 'report-text long' : 'report-text'}
      role="region"
      aria-label={`${queueWords.report}: ${source.title || source.id}`}
      tabIndex={0}
      onClick={choose}
    >
      {shown.map((paragraph) => (
        <Paragraph key={paragraph.start} {...{ paragraph, text: source.text, isChoice: onOther !== undefined }} />
      ))}
    </div>
  );
}

const NO_MARKS: readonly Mark[] = [];

/** In place of an id: the event that is shown. */
const OWN = '';

/** A paragraph, made anew only where its marks have changed: a long report has thousands, and the next event changes a few. */
function Paragraph({ text, paragraph, isChoice }: { text: string; paragraph: ParagraphParts; isChoice: boolean }) {
  const { start, end, parts } = paragraph;
  const look = parts.map(({ start: at, marks }) =>
    [at, ...marks.map(({ field, event }) => `${field} ${event}`)].join(),
  );
  return useMemo(
    () => (
      <p dir="auto" data-start={start}>
        {parts.map((part) => (
          <Part key={part.start} text={text} part={part} isChoice={isChoice} />
        ))}
      </p>
    ),
    [text, start, end, isChoice, look.join('|')],
  );
}

function Part({ text, part, isChoice }: { text: string; part: TextPart; isChoice: boolean }) {
  const { start, end, marks } = part;
  const letters = text.slice(start, end);
  const last = marks.at(-1);
  if (!last) return letters;
  const own = marks.filter(({ event }) => event === OWN);
  const top = own.at(-1);
  if (!top) {
    return (
      <mark class="pale" data-end={end} data-event={last.event} title={isChoice ? queueWords.otherEvent : undefined}>
        {letters}
      </mark>
    );
  }
  const labels = new Set(own.filter((mark) => mark.start === start).map(({ field }) => queueWords.labels[field]));
  return (
    <mark
      class={`strong mark-${MARK_GROUPS[top.field]}`}
      data-end={end}
      data-field={top.field}
      data-label={labels.size === 0 ? undefined : [...labels].join(' · ')}
    >
      {letters}
    </mark>
  );
}
