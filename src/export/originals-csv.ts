import type { Dataset } from '../model/dataset.ts';
import { originalNameOf, ORIGINALS_COLUMNS } from '../model/flat-columns.ts';
import { originalAt, type Original } from '../model/original.ts';
import { incidentAt, incidentCount, visitAt, visitCount } from '../model/read-dataset.ts';
import { csvText } from './csv.ts';

/**
 * The rows of tables that events were read from, as a table of its own: the event's id, the table with its line, then all cells as they
 * stood. Empty where no event has one.
 */
export function originalsCsv(dataset: Dataset): string {
  const names = [...new Set(dataset.tables.flatMap(({ columns }) => columns))];
  const rows = [...originalsOf(dataset)].map(({ id, original: { table, preset, line, cells } }) => {
    const values = new Map(cells.map(({ column, value }) => [column, value]));
    return [id, table, preset, line, ...names.map((name) => values.get(name) ?? null)];
  });
  return rows.length === 0 ? '' : csvText([...ORIGINALS_COLUMNS, ...names.map(originalNameOf)], rows);
}

function* originalsOf(dataset: Dataset): Generator<{ readonly id: string; readonly original: Original }> {
  for (let row = 0; row < incidentCount(dataset); row++) {
    const original = originalAt(dataset, 'incident', row);
    if (original !== null) yield { id: incidentAt(dataset, row).id, original };
  }
  for (let row = 0; row < visitCount(dataset); row++) {
    const original = originalAt(dataset, 'visit', row);
    if (original !== null) yield { id: visitAt(dataset, row).id, original };
  }
}
