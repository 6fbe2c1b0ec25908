import { growingTable } from '../base/columns.ts';
import type { OriginalTable } from '../model/dataset.ts';
import type { EventSink } from '../model/sink.ts';
import { cellColumn, type CellColumn } from './original-cells.ts';
import type { TextStore } from './text-store.ts';

/** The tables that events are read from, while they are filled. */
export interface OriginalTables extends Pick<EventSink, 'addTable' | 'addOriginal'> {
  /** The number of a text that stands in the row added last, before texts are settled; undefined where it does not stand there. */
  find(text: string): number | undefined;
  /** The texts must be finished. */
  finish(): OriginalTable[];
}

interface Filling {
  readonly head: Parameters<EventSink['addTable']>[0];
  readonly from: number;
  readonly lines: ReturnType<typeof lineTable>;
  readonly columns: CellColumn[];
}

const lineTable = () => growingTable({ line: 'u32' });

/** Shorter texts are hardly ever a cell's own. */
const LONG = 13;

/** No tables. */
export function originalTables(texts: TextStore): OriginalTables {
  const tables: Filling[] = [];
  let rows = 0;
  let found = 0;
  return {
    addTable: (head) => void tables.push({ head, from: rows, lines: lineTable(), columns: [] }),
    addOriginal(line, cells) {
      const table = tables.at(-1);
      if (!table) throw new Error('addOriginal: expected addTable before');
      const { columns, lines } = table;
      const before = lines.length;
      while (columns.length < cells.length) columns.push(cellColumn(texts, before));
      for (let i = 0; i < columns.length; i++) columns[i]?.add(cells[i] ?? '');
      const row = lines.append();
      lines.columns.line[row] = line;
      return ++rows;
    },
    find(text) {
      const columns = tables.at(-1)?.columns;
      if (columns === undefined || text.length < LONG) return undefined;
      if (columns[found]?.lastCell !== text) found = columns.findIndex(({ lastCell }) => lastCell === text);
      return columns[found]?.lastNumber();
    },
    finish: () =>
      tables.map(({ head: { name, preset, columns: names }, from, lines, columns }) => ({
        ...{ name, preset, from },
        columns: [...names, ...columns.slice(names.length).map((_, i) => `column ${names.length + i + 1}`)],
        lines: lines.finish().line,
        cells: columns.map((column) => column.finish()),
      })),
  };
}
