import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  eventsOfSources,
  incidentRowOf,
  incidentAt,
  visitAt,
  whenWords,
  type Dataset,
  type EventSnapshot,
} from '../../index.ts';
import { findTwice } from '../review/find-twice.ts';
import { queueWords } from '../words/queue-en.ts';
import { commonOf, mainRole, titleOfEvent, whereOf } from './event-of.ts';

const words = queueWords.merge;

/** As many events of the same reports are offered. */
const MOST_CHOICES = 40;

/** Chooses the event that this one is, told again: of those of its reports, and of those in others that look like it. */
export function MergeChoice({
  dataset,
  event,
  onChoose,
  onCancel,
}: {
  dataset: Dataset;
  event: EventSnapshot;
  onChoose: (into: string) => void;
  onCancel: () => void;
}) {
  const near = useMemo(() => ofSameReports(dataset, event), [dataset, event]);
  const alike = useAlike(dataset, event);
  const known = new Set(near.map((one) => commonOf(one).id));
  const others = (alike.events ?? []).filter((one) => !known.has(commonOf(one).id));
  const isNone = near.length + others.length === 0 && alike.events !== null && alike.why === '';
  return (
    <section class="queue-mode" aria-label={words.title}>
      <h3>{words.title}</h3>
      <ul class="queue-choices">
        {[
          ...near.map((one) => [one, words.sameReport] as const),
          ...others.map((one) => [one, words.alike] as const),
        ].map(([one, why], i) => (
          <li key={commonOf(one).id}>
            <button
              type="button"
              class="queue-choice"
              data-first={i === 0 ? '' : undefined}
              onClick={() => {
                onChoose(commonOf(one).id);
              }}
            >
              <span class="queue-choice-text">
                <bdi class="queue-choice-name">{titleOfEvent(one)}</bdi>
                <span class="faint">
                  {[whenWords(commonOf(one).when).text, whereOf(one, mainRole(one))?.text ?? '', why]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {alike.events === null && <p class="faint">{words.looking}</p>}
        {alike.why !== '' && <p class="line strong">{words.failed(alike.why)}</p>}
        {isNone && <p>{words.none}</p>}
      </div>
      <p class="dialog-actions">
        <button type="button" class="button" data-first={near.length === 0 ? '' : undefined} onClick={onCancel}>
          {queueWords.cancel}
        </button>
      </p>
    </section>
  );
}

function ofSameReports(dataset: Dataset, event: EventSnapshot): EventSnapshot[] {
  const { id, sources } = commonOf(event);
  const rows = eventsOfSources(dataset, sources);
  const found: EventSnapshot[] =
    event.table === 'incident'
      ? rows.incidents.map((row) => ({ table: 'incident', incident: incidentAt(dataset, row) }))
      : rows.visits.map((row) => ({ table: 'visit', visit: visitAt(dataset, row) }));
  return found.filter((one) => commonOf(one).id !== id).slice(0, MOST_CHOICES);
}

/** Incidents of other reports that may be this one; null while they are compared. */
function useAlike(dataset: Dataset, event: EventSnapshot): { events: readonly EventSnapshot[] | null; why: string } {
  const [alike, setAlike] = useState<{ events: readonly EventSnapshot[] | null; why: string }>({
    events: null,
    why: '',
  });
  useEffect(() => {
    let isOld = false;
    const { id } = commonOf(event);
    const row = event.table === 'incident' ? incidentRowOf(dataset, id) : null;
    if (row === null) {
      setAlike({ events: [], why: '' });
      return undefined;
    }
    findTwice(dataset, dataset.decisions).then(
      ({ pairs }) => {
        const rows = pairs.flatMap(({ a, b }) => (a === row ? [b] : b === row ? [a] : []));
        const events = rows.map((at): EventSnapshot => ({ table: 'incident', incident: incidentAt(dataset, at) }));
        if (!isOld) setAlike({ events, why: '' });
      },
      (error: unknown) => {
        if (!isOld) setAlike({ events: [], why: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isOld = true;
    };
  }, [dataset, event]);
  return alike;
}
