import { stripFormulaGuard } from '../base/formula-guard.ts';
import { ORIGINALS_COLUMNS, tableColumnOfOriginals } from '../model/flat-columns.ts';
import type { Problem } from '../model/problem.ts';
import type { EventSink } from '../model/sink.ts';
import { parseCsv, type CsvRow } from './csv.ts';

/** Gives the row of a table that an event was read from to the sink; 0 where the folder has none. */
export type FolderOriginals = (event: string) => number;

/**
 * The rows of `originals.csv`, found by the ids of their events. A row without an id, or with one that stands before, is left out and told.
 * `unused` names the rows whose events were never asked for.
 * @param file the name and text of the table, or null where the folder has none
 */
export function folderOriginals(
  file: { readonly name: string; readonly text: string } | null,
  sink: EventSink,
): {
  readonly originalOf: FolderOriginals;
  readonly problems: readonly Problem[];
  readonly unused: () => readonly Problem[];
} {
  if (file === null) return { originalOf: () => 0, problems: [], unused: () => [] };
  const { header, rows, problems: unread } = parseCsv(file.text, file.name);
  const problems: Problem[] = [...unread];
  const names = (header?.cells ?? []).map(stripFormulaGuard);
  const missing = ORIGINALS_COLUMNS.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const found = names.length === 0 ? 'nothing' : names.join(', ');
    const message = `${file.name}: expected the columns ${ORIGINALS_COLUMNS.join(', ')}, found ${found}. The file was left out.`;
    const where = { source: file.name, line: 1, column: null };
    const problem: Problem = { severity: 'error', code: 'column-missing', where, message, raw: '' };
    return { originalOf: () => 0, problems: [problem], unused: () => [] };
  }
  const [id, table, preset, line] = ORIGINALS_COLUMNS.map((name) => names.indexOf(name));
  const own = names.flatMap((name, at) => {
    const column = tableColumnOfOriginals(name);
    return column === null ? [] : [{ at, column }];
  });
  const tables = new Map<string, number>();
  const tableOf = (name: string, shape: string): number => {
    const key = JSON.stringify([name, shape]);
    const known = tables.get(key) ?? sink.addTable({ name, preset: shape, columns: own.map(({ column }) => column) });
    tables.set(key, known);
    return known;
  };
  const byEvent = new Map<string, KeptRow>();
  for (const row of rows) {
    const cells = row.cells.map(stripFormulaGuard);
    const event = cells[id ?? -1]?.trim() ?? '';
    if (event !== '' && !byEvent.has(event)) {
      byEvent.set(event, { cells, row });
      continue;
    }
    const why = event === '' ? 'expected the id of an event, found nothing' : `the event "${event}" has a row before`;
    const message = `${file.name} line ${row.line}, event: ${why}. The row was left out.`;
    const where = { source: file.name, line: row.line, column: 'event' };
    const code = event === '' ? 'id-missing' : 'id-duplicate';
    problems.push({ severity: 'error', code, where, message, raw: row.raw });
  }
  return {
    problems,
    originalOf(event) {
      const cells = byEvent.get(event)?.cells;
      if (cells === undefined) return 0;
      byEvent.delete(event);
      const kept = own.map(({ at }) => cells[at] ?? '');
      const index = tableOf(cells[table ?? -1] ?? '', cells[preset ?? -1] ?? '');
      return sink.addOriginal(lineOf(cells[line ?? -1] ?? ''), kept, index);
    },
    unused: () =>
      [...byEvent].map(([event, { row }]): Problem => {
        const why = `expected the id of an event that was read, found "${event}"`;
        const message = `${file.name} line ${row.line}, event: ${why}. The row was left out.`;
        const where = { source: file.name, line: row.line, column: 'event' };
        return { severity: 'error', code: 'value-unknown', where, message, raw: row.raw };
      }),
  };
}

interface KeptRow {
  readonly cells: readonly string[];
  readonly row: CsvRow;
}

/** Lines are kept in 32 bits; 0 is not known. */
function lineOf(cell: string): number {
  const text = cell.trim();
  return /^\d{1,10}$/.test(text) && Number(text) <= 0xffff_ffff ? Number(text) : 0;
}
