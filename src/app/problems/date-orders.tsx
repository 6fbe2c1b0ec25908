import type { DateOrder } from '../../index.ts';
import type { ImportAsk } from '../import/protocol.ts';
import { readAgain } from '../import/run-import.tsx';
import { notify } from '../state/actions.ts';
import { workspace } from '../state/signals.ts';
import { problemWords as words } from '../words/problems-en.ts';
import { headNow } from './decide-problems.ts';
import { openTables } from './open-problems.ts';
import type { TableProblems } from './table-problems.ts';

/** Asks which part of a date stands first, where the dates of a table fit two orders; the table is read again by the answer. */
export function DateOrders({ table }: { table: TableProblems }) {
  const { dateOrder, name, notes, groups } = table;
  const isNoted = notes.some(({ code }) => code === 'date-order-open');
  // All are read again together: what is open is all of them.
  const isAtHand = openTables.value.every(({ ask }) => ask !== null);
  const decisions = workspace.value?.log.decisions ?? [];
  const isChosen = decisions.some((one) => one.kind === 'date-order' && one.table === name);
  const isDoubted = dateOrder !== null && groups.some(({ code }) => code === 'date-unreadable');
  if (!isNoted && !isChosen && !isDoubted) return null;
  const choose = (order: DateOrder): void => {
    const asks = openTables.peek().flatMap((one): ImportAsk[] => {
      if (!one.ask) return [];
      return one === table && one.ask.mapping
        ? [{ ...one.ask, mapping: { ...one.ask.mapping, dateOrder: order } }]
        : [one.ask];
    });
    readAgain(asks, [{ ...headNow(words.dates.why), kind: 'date-order', table: name, order }], () => {
      notify('info', words.dates.done);
    });
  };
  return (
    <fieldset class="problem-part problem-dates">
      <legend>{words.dates.title}</legend>
      <p class="faint">{isNoted ? words.dates.text(name) : words.dates.textChosen(name)}</p>
      {!isAtHand && <p class="faint">{words.dates.notAtHand(name)}</p>}
      {(['dmy', 'mdy'] as const).map((order) => (
        <label key={order}>
          <input
            type="radio"
            name={`date-order-${name}`}
            checked={dateOrder === order}
            disabled={!isAtHand}
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
