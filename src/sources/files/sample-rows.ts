import type { RowBatch } from '../../model/table.ts';

/** Rows that the head of a table shows. */
const MOST_ROWS = 1000;

/** The first rows of a table. */
export async function sampleRows(batches: AsyncIterable<RowBatch>): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const batch of batches) {
    for (const row of batch.rows) if (rows.length < MOST_ROWS) rows.push(row);
    if (rows.length >= MOST_ROWS) break;
  }
  return rows;
}
