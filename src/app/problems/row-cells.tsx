import { useState } from 'preact/hooks';
import { originalAt, splitRow, type OriginalCell, type ProblemGroup } from '../../index.ts';
import { readDataset } from '../state/signals.ts';
import { problemWords as words } from '../words/problems-en.ts';
import { rowFinder } from './find-row.ts';
import { openTables } from './open-problems.ts';
import type { GroupValue } from './problem-values.ts';
import type { TableProblems } from './table-problems.ts';

/** The rows of a value one by one, each with all its cells as they stand in the file. */
export function RowCells({ group, value }: { group: ProblemGroup; value: GroupValue }) {
  const [number, setNumber] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const { at } = value;
  const place = at[number] ?? 0;
  const line = group.lines[place] ?? 0;
  if (line === 0) return null;
  const cells = isOpen ? cellsOf(group, place) : [];
  const told = cells.filter((cell) => cell.value !== '');
  return (
    <details
      class="problem-part problem-cells"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary dir="auto">{words.cells(line)}</summary>
      {at.length > 1 && (
        <p class="problem-pager">
          <button
            type="button"
            class="button icon"
            aria-label={words.previous}
            disabled={number === 0}
            onClick={() => {
              setNumber(number - 1);
            }}
          >
            ‹
          </button>
          <span role="status">{words.rowOf(number + 1, at.length)}</span>
          <button
            type="button"
            class="button icon"
            aria-label={words.next}
            disabled={number === at.length - 1}
            onClick={() => {
              setNumber(number + 1);
            }}
          >
            ›
          </button>
        </p>
      )}
      {isOpen && cells.length === 0 && <p class="faint">{words.noCells}</p>}
      <dl>
        {told.map((cell, i) => (
          <div key={i} class={cell.column === group.column ? 'wrong' : undefined}>
            <dt dir="auto">{cell.column}</dt>
            <dd dir="auto">{cell.value}</dd>
          </div>
        ))}
      </dl>
      {told.length < cells.length && <p class="faint">{words.emptyCells(cells.length - told.length)}</p>}
    </details>
  );
}

/** The cells of a row: those that the dataset keeps with the event, or those of the text of a row that was left out. */
function cellsOf({ source, lines, raws }: ProblemGroup, place: number): readonly OriginalCell[] {
  const dataset = readDataset.peek();
  const event = dataset && rowFinder(dataset, source)(lines[place] ?? 0);
  if (event) return originalAt(dataset, event.what, event.row)?.cells ?? [];
  const raw = raws[place] ?? '';
  const table = openTables.peek().find(({ name }) => name === source);
  if (raw === '' || !table) return [];
  const { columns } = table;
  return cellsOfRaw(table, raw).map((value, i) => ({ column: columns[i] ?? `${i + 1}`, value }));
}

/** The cells of a row's text. */
export function cellsOfRaw({ delimiter }: TableProblems, raw: string): readonly string[] {
  return splitRow(raw, delimiter === '' ? ',' : delimiter);
}
