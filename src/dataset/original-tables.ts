import { growingTable } from '../base/columns.ts';
import type { OriginalTable } from '../model/dataset.ts';
import type { EventSink, TableToKeep } from '../model/sink.ts';
import { cellColumn, type CellColumn } from './original-cells.ts';
import { rowRuns } from './row-runs.ts';
import type { TextStore } from './text-store.ts';

/** The tables that events are read from, while they are filled. */
export interface OriginalTables {
  readonly addTable: EventSink['addTable'];
  readonly addOriginal: EventSink['addOriginal'];
  /** The number of a text that stands in the row added last, before texts are settled; undefined where it does not stand there. */
  readonly find: (text: string) => number | undefined;
  /**
   * The number of a text among the strings that rows share: as `TextStore.intern`, sooner for one that stands in the row added last.
   * @param field a small number for what the text is of the event: the same field mostly is the same column
   */
  readonly intern: (text: string, field: number) => number;
  /** The texts must be finished. */
  readonly finish: () => FinishedTables;
}

/** The tables, and what gives a column of events the last numbers of their rows. */
export interface FinishedTables {
  readonly tables: readonly OriginalTable[];
  /** @param count cells in use */
  readonly renumber: (column: Uint32Array, count: number) => void;
}

interface Filling {
  readonly head: TableToKeep;
  readonly lines: ReturnType<typeof lineTable>;
  readonly columns: CellColumn[];
}

const lineTable = () => growingTable({ line: 'u32' });

/** Shorter texts are hardly ever a cell's own. */
const LONG = 13;

/** A field whose text stood in no column so many times is no longer looked for. */
const MOST_MISSES = 200;

/** No tables. */
export function originalTables(texts: TextStore): OriginalTables {
  const tables: Filling[] = [];
  const runs = rowRuns();
  let last: Filling | undefined;
  let found = 0;
  /** For each field the column where its text was found last, and how many times it was in none since. */
  const hints: number[] = [];
  const misses: number[] = [];
  return {
    addTable: (head) => tables.push({ head, lines: lineTable(), columns: [] }) - 1,
    addOriginal(line, cells, index = tables.length - 1) {
      const table = tables[index];
      if (!table) throw new Error(`addOriginal: expected addTable before, there is no table ${index}`);
      last = table;
      const { columns, lines } = table;
      while (columns.length < cells.length) columns.push(cellColumn(texts, lines.length));
      for (let i = 0; i < columns.length; i++) (columns[i] as CellColumn).add(cells[i] ?? '');
      const row = lines.append();
      lines.columns.line[row] = line;
      return runs.add(index, row);
    },
    find(text) {
      if (last === undefined || text.length < LONG) return undefined;
      const { columns } = last;
      if (columns[found]?.lastCell() !== text) found = columns.findIndex(({ lastCell }) => lastCell() === text);
      return columns[found]?.lastNumber();
    },
    intern(text, field) {
      const columns = last?.columns;
      if (columns === undefined || text.length < 2 || (misses[field] ?? 0) > MOST_MISSES) return texts.intern(text);
      let column = columns[hints[field] ?? 0];
      if (column?.lastCell() !== text) {
        const at = columns.findIndex(({ lastCell }) => lastCell() === text);
        column = columns[at];
        hints[field] = Math.max(0, at);
        misses[field] = column === undefined ? (misses[field] ?? 0) + 1 : 0;
      }
      return column === undefined ? texts.intern(text) : column.lastShared();
    },
    finish() {
      let rows = 0;
      const made = tables.map(({ head: { name, preset, columns: names }, lines, columns }): OriginalTable => {
        const from = rows;
        rows += lines.length;
        const further = columns.slice(names.length).map((_, i) => `column ${names.length + i + 1}`);
        const cells = columns.map((column) => column.finish());
        return { name, preset, columns: [...names, ...further], from, lines: lines.finish().line, cells };
      });
      return { tables: made, renumber: runs.renumberer(made.map(({ from }) => from)) };
    },
  };
}
