import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { ProblemGroup } from '../model/problem-group.ts';
import { lineOf, originalAt } from '../model/original.ts';
import { PROBLEM_COLUMNS } from '../model/problem-columns.ts';
import { textAt } from '../model/read-dataset.ts';
import { csvText } from './csv.ts';

/** What a table's problems are written from. */
export interface TableProblems {
  /** Its name, as problems call it: the dataset may hold events of others as well. */
  readonly table: string;
  readonly dataset: Dataset;
  readonly problems: readonly ProblemGroup[];
  readonly notes: readonly Problem[];
  /** The table's own columns. */
  readonly columns: readonly string[];
  /** The cells of a row that was left out, from its text. */
  readonly split: (raw: string) => readonly string[];
}

/**
 * The rows that something is wrong with as a CSV of the table's own columns, with the reasons in one column before them: to be mended in a
 * spreadsheet and imported again, where the id makes each an update of the same event. Every row once, in the order of the file.
 */
export function problemsCsv({ table, dataset, problems, notes, columns, split }: TableProblems): string {
  const rows = new Map<number, { readonly reasons: string[]; raw: string | null }>();
  const add = (line: number, reason: string, raw: string | null): void => {
    let row = rows.get(line);
    if (!row) rows.set(line, (row = { reasons: [], raw: null }));
    row.reasons.push(reason);
    row.raw ??= raw;
  };
  for (const { severity, column, expected, lines, came, raws } of problems) {
    const where = column === null ? '' : `${column}: `;
    lines.forEach((line, i) => {
      add(
        line,
        `${where}expected ${expected}, found "${came[i] ?? ''}"`,
        severity === 'error' ? (raws[i] ?? '') : null,
      );
    });
  }
  for (const { where, message, raw } of notes) if (where.line !== null && raw !== '') add(where.line, message, raw);
  const events = eventsByLine(dataset, rows, table);
  const written = [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([line, { reasons, raw }]) => {
      const event = events.get(line);
      const cells = event?.cells ?? split(raw ?? '');
      return [table, event?.id ?? '', line, reasons.join('; '), ...cells];
    });
  return csvText([...PROBLEM_COLUMNS, ...columns], written);
}

interface EventOfLine {
  readonly id: string;
  readonly cells: readonly string[];
}

function eventsByLine(
  dataset: Dataset,
  wanted: ReadonlyMap<number, unknown>,
  table: string,
): ReadonlyMap<number, EventOfLine> {
  const found = new Map<number, EventOfLine>();
  for (const kind of ['incident', 'visit'] as const) {
    const ids = kind === 'incident' ? dataset.incidents.id : dataset.visits.id;
    for (let row = 0; row < ids.length; row++) {
      const line = lineOf(dataset, kind, row);
      if (!wanted.has(line)) continue;
      const original = originalAt(dataset, kind, row);
      if (original && original.table === table)
        found.set(line, { id: textAt(dataset, ids[row]), cells: original.cells.map(({ value }) => value) });
    }
  }
  return found;
}
