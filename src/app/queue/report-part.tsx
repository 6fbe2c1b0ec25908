import { useMemo, useState } from 'preact/hooks';
import {
  marksOfOthers,
  whenWords,
  UNDATED,
  type Dataset,
  type EventSnapshot,
  type EvidenceField,
  type Source,
  type Span,
} from '../../index.ts';
import { queueWords as words } from '../words/queue-en.ts';
import { commonOf } from './event-of.ts';
import { ReportText } from './report-text.tsx';

/** Words selected in a report. */
export interface Selected {
  readonly source: string;
  readonly span: Span;
  readonly text: string;
}

/** What is done with selected words, each with its key. */
const USES = [
  ['place', 'p'],
  ['date', 'd'],
  ['actor', 'w'],
  ['teach', 'l'],
  ['add', 'n'],
] as const;

/** What is done with selected words. */
export type SelectionUse = (typeof USES)[number][0];

/** The reports of an event, one at a time, with its words marked, and what can be done with words that are selected. */
export function ReportPart({
  dataset,
  event,
  sources,
  focus,
  selected,
  onSelect,
  onUse,
  onOther,
  onField,
}: {
  dataset: Dataset;
  event: EventSnapshot;
  sources: readonly Source[];
  focus: Span | null;
  selected: Selected | null;
  onSelect: (selected: Selected | null) => void;
  onUse: (use: SelectionUse) => void;
  onOther: (event: string) => void;
  onField: (field: EvidenceField) => void;
}) {
  const { id, evidence } = commonOf(event);
  const [turned, setTurned] = useState({ of: '', to: '' });
  const source = sources.find((one) => turned.of === id && one.id === turned.to) ?? sources[0];
  const others = useMemo(() => (source ? marksOfOthers(dataset, source, id) : []), [dataset, source, id]);
  const select = useMemo(
    () => (span: Span | null) => {
      const text = span && source?.text.slice(span.start, span.end);
      onSelect(span && source && text ? { source: source.id, span, text } : null);
    },
    [source],
  );
  if (!source) return <p class="queue-empty faint">{words.noReport}</p>;
  return (
    <>
      <header class="report-head">
        <h3 dir="auto">{source.title || source.document}</h3>
        <p class="faint" dir="auto">
          {[source.publisher, publishedOf(source)].filter((part) => part !== '').join(' · ')}
        </p>
        {sources.length > 1 && (
          <p class="report-turn">
            {sources.map((one, i) => (
              <button
                key={one.id}
                type="button"
                class="quiet"
                aria-pressed={one === source}
                onClick={() => {
                  setTurned({ of: id, to: one.id });
                }}
              >
                {words.reportOf(i + 1, sources.length)}
              </button>
            ))}
          </p>
        )}
      </header>
      {source.text === '' ? (
        <div class="queue-empty">
          <p>{words.noText}</p>
          <ul>
            {evidence.map((one, i) => (
              <li key={i}>
                <span class="evidence-field">{words.labels[one.field]}</span> <q dir="auto">{one.words}</q>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <ReportText {...{ source, evidence, others, focus, onOther, onField }} onSelect={select} />
      )}
      {selected && (
        <div class="selection-bar" role="group" aria-label={words.selection.label}>
          <q dir="auto">{words.selection.words(selected.text)}</q>
          {USES.map(([use, key]) => (
            <button
              key={use}
              type="button"
              class="button"
              onMouseDown={(press) => {
                // The words stay selected.
                press.preventDefault();
              }}
              onClick={() => {
                onUse(use);
              }}
            >
              {USE_WORDS[use]} <kbd aria-hidden="true">{key.toUpperCase()}</kbd>
            </button>
          ))}
        </div>
      )}
    </>
  );
}

const USE_WORDS: Readonly<Record<SelectionUse, string>> = {
  place: words.selection.place,
  date: words.selection.date,
  actor: words.selection.actor,
  teach: words.actions.teach,
  add: words.actions.add,
};

function publishedOf({ publishedEarliest: earliest, publishedLatest: latest }: Source): string {
  if (earliest === null && latest === null) return words.notPublished;
  return words.published(whenWords({ ...UNDATED, earliest, latest, precision: 'day' }).text);
}
