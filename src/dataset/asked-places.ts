import { growingTable } from '../base/columns.ts';
import { createInterner } from '../base/interner.ts';
import type { ProblemPlace } from '../model/problem.ts';

/** Where in the input every question stands, in columns. */
export interface AskedPlaces {
  add(row: number, at: ProblemPlace): void;
  /** The places of these rows, in the order in which they were added. */
  of(rows: ReadonlySet<number>): ReadonlyMap<number, readonly ProblemPlace[]>;
}

/** An empty list; a line that is not known is 0. */
export function askedPlaces(): AskedPlaces {
  const table = growingTable({ row: 'u32', source: 'u32', line: 'u32', column: 'u32' });
  const interner = createInterner();
  return {
    add(row, { source, line, column }) {
      const i = table.append();
      const { columns } = table;
      columns.row[i] = row;
      columns.source[i] = interner.intern(source);
      columns.line[i] = line ?? 0;
      columns.column[i] = interner.intern(column ?? '');
    },
    of(rows) {
      const found = new Map<number, ProblemPlace[]>();
      const { columns, length } = table;
      const textOf = (id: number | undefined): string => interner.strings[id ?? 0] ?? '';
      for (let i = 0; i < length; i++) {
        const row = columns.row[i] ?? 0;
        if (!rows.has(row)) continue;
        const at = {
          source: textOf(columns.source[i]),
          line: columns.line[i] || null,
          column: textOf(columns.column[i]) || null,
        };
        const known = found.get(row);
        if (known) known.push(at);
        else found.set(row, [at]);
      }
      return found;
    },
  };
}
