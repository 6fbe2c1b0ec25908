import { stripFormulaGuard } from '../../base/formula-guard.ts';
import { PROBLEM_COLUMNS } from '../../model/problem-columns.ts';
import type { OpenTable, RowBatch } from '../../model/table.ts';

/** How many columns of ours stand before the table's own. */
const OURS = PROBLEM_COLUMNS.length;

/**
 * A table of mended rows as the table that they come from: with its name, its columns, the lines and the ids that the rows had, and without the
 * quotes that we put before what a spreadsheet would run. Any other table as it is.
 */
export function withoutProblemColumns(table: OpenTable): OpenTable {
  const { head } = table;
  if (!PROBLEM_COLUMNS.every((column, i) => head.columns[i] === column)) return table;
  const own = (row: readonly string[]): string[] => row.slice(OURS).map(stripFormulaGuard);
  return {
    ...table,
    head: {
      ...head,
      name: head.sample.find(([name]) => name !== '')?.[0] ?? head.name,
      columns: head.columns.slice(OURS),
      isPart: true,
      sample: head.sample.map(own),
    },
    batches: () => mendedBatches(table.batches(), own),
  };
}

async function* mendedBatches(
  batches: AsyncIterable<RowBatch>,
  own: (row: readonly string[]) => string[],
): AsyncGenerator<RowBatch> {
  for await (const { rows, lines, bytesRead } of batches) {
    yield {
      rows: rows.map(own),
      ids: rows.map(([, id = '']) => stripFormulaGuard(id)),
      lines: rows.map(([, , line = ''], i) => (/^\d{1,9}$/.test(line) ? Number(line) : (lines[i] ?? 0))),
      bytesRead,
    };
  }
}
