import { incidentAt, KINDS, textAt, visitAt, type QueueItem } from '../../index.ts';
import { VirtualRows } from '../list/virtual-rows.tsx';
import { queueWords as words } from '../words/queue-en.ts';
import type { Entry } from './session.ts';

/** Height of a row, CSS pixels. */
const ROW_PX = 46;

/** How the queue is walked through. */
export type QueueOrder = 'need' | 'report';

/** All events of the queue with what became of each; a row goes there. */
export function QueueList({
  entries,
  at,
  order,
  onOrder,
  onGo,
}: {
  entries: readonly Entry[];
  at: number;
  order: QueueOrder;
  onOrder: (order: QueueOrder) => void;
  onGo: (entry: Entry) => void;
}) {
  return (
    <div class="queue-list">
      <label class="queue-order">
        <span>{words.order.label}</span>
        <select
          data-first=""
          value={order}
          onChange={(event) => {
            onOrder(event.currentTarget.value === 'report' ? 'report' : 'need');
          }}
        >
          <option value="need">{words.order.need}</option>
          <option value="report">{words.order.report}</option>
        </select>
      </label>
      <div class="queue-rows">
        <VirtualRows
          count={entries.length}
          rowPx={ROW_PX}
          chosen={at}
          render={(place) => {
            const entry = entries[place];
            if (!entry) return <span />;
            return <Row entry={entry} order={order} isCurrent={place === at} onGo={onGo} />;
          }}
        />
      </div>
    </div>
  );
}

function Row({
  entry,
  order,
  isCurrent,
  onGo,
}: {
  entry: Entry;
  order: QueueOrder;
  isCurrent: boolean;
  onGo: (entry: Entry) => void;
}) {
  const { item, of, state } = entry;
  const group = order === 'report' ? '' : words.reasons[item.reason];
  const facts = [state === 'open' ? group : words.states[state], of.sources[item.source]?.title ?? words.noReport];
  return (
    <button
      type="button"
      class={`queue-row ${state}`}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => {
        onGo(entry);
      }}
    >
      <span class="queue-row-mark" aria-hidden="true">
        {MARKS[state]}
      </span>
      <span class="queue-row-text">
        <span class="queue-row-title" dir="auto">
          {titleOfItem(of, item)}
        </span>
        <span class="queue-row-facts" dir="auto">
          {facts.filter((part) => part !== '').join(' · ')}
        </span>
      </span>
    </button>
  );
}

const MARKS: Readonly<Record<Entry['state'], string>> = { open: '○', accepted: '✓', rejected: '×', merged: '⇢' };

/** What an event of the queue is called. */
function titleOfItem(of: Entry['of'], { table, row }: QueueItem): string {
  if (table === 'visits') return visitAt(of, row).traveller || words.noTitle;
  return textAt(of, of.incidents.title[row]) || KINDS[incidentAt(of, row).kind].label;
}
