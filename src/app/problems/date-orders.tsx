import type { DateOrder } from '../../index.ts';
import type { ImportedTable } from '../import/flow.ts';
import { readAgain } from '../import/run-import.tsx';
import { notify } from '../state/actions.ts';
import { decideOn } from '../state/decide.ts';
import { workspace } from '../state/signals.ts';
import { problemWords as words } from '../words/problems-en.ts';
import { headNow } from './decide-problems.ts';
import { openTables } from './open-problems.ts';

/** Asks which part of a date stands first, where the dates of a table fit two orders; the table is read again by the answer. */
export function DateOrders({ table }: { table: ImportedTable }) {
  const { report } = table;
  const { dateOrder } = report.proposal.mapping;
  const isNoted = report.notes.some(({ code }) => code === 'date-order-open');
  const decisions = workspace.value?.log.decisions ?? [];
  const isChosen = decisions.some((one) => one.kind === 'date-order' && one.table === report.head.name);
  const isDoubted = dateOrder !== null && report.groups.some(({ code }) => code === 'date-unreadable');
  if (!isNoted && !isChosen && !isDoubted) return null;
  const choose = (order: DateOrder): void => {
    const asks = openTables.peek().map(({ ask, report: { proposal } }) => ({ ...ask, mapping: proposal.mapping }));
    const at = openTables.peek().indexOf(table);
    readAgain(
      asks.map((ask, i) => (i === at ? { ...ask, mapping: { ...ask.mapping, dateOrder: order } } : ask)),
      () => {
        decideOn([{ ...headNow(words.dates.why), kind: 'date-order', table: report.head.name, order }]);
        notify('info', words.dates.done);
      },
    );
  };
  return (
    <fieldset class="problem-part problem-dates">
      <legend>{words.dates.title}</legend>
      <p class="faint">{isNoted ? words.dates.text(report.head.name) : words.dates.textChosen(report.head.name)}</p>
      {(['dmy', 'mdy'] as const).map((order) => (
        <label key={order}>
          <input
            type="radio"
            name={`date-order-${report.head.name}`}
            checked={dateOrder === order}
            onChange={() => {
              choose(order);
            }}
          />
          {words.dates[order]}
        </label>
      ))}
    </fieldset>
  );
}
