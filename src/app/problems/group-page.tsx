import type { ProblemGroup } from '../../index.ts';
import { VirtualRows } from '../list/virtual-rows.tsx';
import { problemWords as words } from '../words/problems-en.ts';
import type { Decided } from './decided.ts';
import { decidedWords } from './decided-words.ts';
import { FixButtons } from './fix-buttons.tsx';
import { valuesOf, type GroupValue } from './problem-values.ts';
import { useDecided } from './use-decided.ts';

/** Height of a value's row, CSS pixels: a finger's. */
const ROW_PX = 46;

/** One sort of problem: what was expected, what can be done about all of it, and its different values. */
export function GroupPage({ group, onOpen }: { group: ProblemGroup; onOpen: (value: GroupValue) => void }) {
  const values = valuesOf(group);
  const { decided, done } = useDecided(group);
  const open = values.filter((value) => decided(value) === null);
  const { expected, advice, lines, column, severity } = group;
  return (
    <>
      <div class="problems-about">
        <p dir="auto">
          {column !== null && <b>{column}: </b>}
          {expected === '' ? '' : words.expected(expected)} {advice}
        </p>
        {severity === 'error' && column !== null && <p class="faint">{words.mendRows}</p>}
        <p class="faint" role="status">
          {words.values(values.length)} · {words.open(lines.length - done, lines.length)}
        </p>
        {open.length > 0 && <FixButtons class="dialog-actions" group={group} values={open} isAll isIgnored={false} />}
      </div>
      <div class="problems-body">
        <VirtualRows
          count={values.length}
          rowPx={ROW_PX}
          chosen={-1}
          render={(place) => {
            const value = values[place] ?? { came: '', at: [] };
            return (
              <ValueRow
                group={group}
                value={value}
                decided={decided(value)}
                isFirst={place === 0}
                onOpen={() => {
                  onOpen(value);
                }}
              />
            );
          }}
        />
      </div>
    </>
  );
}

function ValueRow({
  group: { lines },
  value: { came, at },
  decided,
  isFirst,
  onOpen,
}: {
  group: ProblemGroup;
  value: GroupValue;
  decided: Decided | null;
  isFirst: boolean;
  onOpen: () => void;
}) {
  const first = lines[at[0] ?? 0] ?? 0;
  return (
    <button
      type="button"
      class={decided ? 'problem-row value done' : 'problem-row value'}
      data-first={isFirst ? '' : undefined}
      onClick={onOpen}
    >
      <span class="problem-text">
        <span class={came === '' ? 'problem-title faint' : 'problem-title'} dir="auto" title={came}>
          {came === '' ? words.empty : came}
        </span>
        <span class="problem-facts">
          {decided ? (
            <span class="problem-done">
              <span aria-hidden="true">✓ </span>
              {decidedWords(decided)}
            </span>
          ) : (
            words.firstRow(first)
          )}
        </span>
      </span>
      <span class="problem-count">{words.rows(at.length)}</span>
    </button>
  );
}
