import { useMemo } from 'preact/hooks';
import type { ProblemGroup } from '../../index.ts';
import { problemWords as words } from '../words/problems-en.ts';
import { DateOrders } from './date-orders.tsx';
import { Downloads } from './downloads.tsx';
import { openTables } from './open-problems.ts';
import { groupsOfNotes, valuesOf } from './problem-values.ts';
import { willBeLost } from './kept-problems.ts';
import type { TableProblems } from './table-problems.ts';
import { useDecided } from './use-decided.ts';

/** All groups of problems of what was read, table by table. */
export function GroupList({ onOpen }: { onOpen: (group: ProblemGroup) => void }) {
  const tables = openTables.value;
  const losing = useMemo(() => willBeLost(tables), [tables]);
  return (
    <div class="problems-body">
      <p class="problems-intro faint">{tables.length === 0 ? words.none : words.intro}</p>
      {losing > 0 && (
        <p class="problems-intro" role="note">
          {words.willBeLost(losing)}
        </p>
      )}
      {tables.map((table) => (
        <TableGroups key={table} table={table} isNamed={tables.length > 1} onOpen={onOpen} />
      ))}
      <Downloads tables={tables} />
    </div>
  );
}

function TableGroups({
  table,
  isNamed,
  onOpen,
}: {
  table: TableProblems;
  isNamed: boolean;
  onOpen: (group: ProblemGroup) => void;
}) {
  const { groups, notes, name, lost } = table;
  const all = [...groups, ...groupsOfNotes(notes)];
  return (
    <>
      {isNamed && <h3 class="problems-table">{name}</h3>}
      {lost > 0 && (
        <p class="problems-intro" role="note">
          {words.lost(lost, name)}
        </p>
      )}
      <DateOrders table={table} />
      <ul class="problem-rows">
        {all.map((group, i) => (
          <li key={i}>
            <GroupRow
              group={group}
              isFirst={i === 0}
              onOpen={() => {
                onOpen(group);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function GroupRow({ group, isFirst, onOpen }: { group: ProblemGroup; isFirst: boolean; onOpen: () => void }) {
  const { done } = useDecided(group);
  const { severity, code, column, lines } = group;
  const isDone = done === lines.length;
  const facts = [
    ...(column === null ? [] : [words.column(column)]),
    words.values(valuesOf(group).length),
    severity === 'error' ? words.leftOut : words.kept,
  ];
  return (
    <button
      type="button"
      class={isDone ? 'problem-row group done' : 'problem-row group'}
      data-first={isFirst ? '' : undefined}
      onClick={onOpen}
    >
      <SeverityMark severity={severity} isDone={isDone} />
      <span class="problem-text">
        <span class="problem-title">{words.groupTitle(code)}</span>
        <span class="problem-facts" dir="auto">
          {facts.join(' · ')}
        </span>
      </span>
      <span class="problem-count">
        {words.rows(lines.length)}
        {done > 0 && <span class="problem-done">{isDone ? words.done : words.doneCount(done)}</span>}
      </span>
    </button>
  );
}

/** A filled square where rows are left out, a hollow one where they are kept, a tick where all is done: never colour alone. */
function SeverityMark({ severity, isDone }: { severity: ProblemGroup['severity']; isDone: boolean }) {
  return (
    <svg class={`problem-mark ${severity}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {isDone ? (
        <path d="M2.5 7.5 5.5 10.5 11.5 3.5" fill="none" stroke="currentColor" stroke-width="1.8" />
      ) : (
        <rect
          x="2.5"
          y="2.5"
          width="9"
          height="9"
          rx="1.5"
          fill={severity === 'error' ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1.6"
        />
      )}
    </svg>
  );
}
