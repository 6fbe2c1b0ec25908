import type { Problem } from '../../model/problem.ts';
import type { OpenTable, RowBatch, TableChoice } from '../../model/table.ts';
import { ABOVE_HEADER } from './row-faults.ts';
import { columnNames, unnamedColumns } from './column-names.ts';
import { tableProblem, unreadable, UnreadableTable } from './refusal.ts';
import { sampleRows } from './sample-rows.ts';
import { sheetCell } from './sheet-cells.ts';
import { HEADER_WITHIN, isBlank, isHeader } from './table-form.ts';
import { workbookParts } from './workbook-parts.ts';

/** Rows that go on at once. */
const BATCH = 2000;

/** Opens a sheet of a workbook (.xlsx): the one that is chosen, else the first that has rows. Rejects with what makes it unfit. */
export async function openWorkbook(
  name: string,
  bytes: Uint8Array,
  choice: TableChoice,
  archiveParts: readonly string[],
): Promise<OpenTable> {
  const { sheets, stored } = await workbookParts(name, bytes);
  const wanted = archiveParts.length > 1 ? undefined : choice.part;
  if (wanted !== undefined && !sheets.includes(wanted)) {
    throw unreadable(
      name,
      'file-missing',
      `expected one of its sheets, ${sheets.join(', ')}, found ${JSON.stringify(wanted)}; choose another`,
    );
  }
  for (const sheet of wanted === undefined ? sheets : [wanted]) {
    const rows = await sheetRows(name, stored, sheet);
    if (rows.some((row) => !isBlank(row))) {
      const parts = archiveParts.length > 1 ? archiveParts : sheets.length > 1 ? sheets : [];
      const full = sheets.length > 1 ? `${name}/${sheet}` : name;
      return await sheetTable(full, rows, choice, parts, bytes.length);
    }
  }
  throw unreadable(name, 'file-empty', 'expected a sheet with rows, found none; choose another file or sheet');
}

async function sheetRows(name: string, stored: Uint8Array, sheet: string): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const { buffer, byteOffset, byteLength } = stored;
    const copy = (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
    const rows: readonly (readonly unknown[])[] = await readSheet(copy, sheet, { trim: false });
    return rows.map((row) => row.map(sheetCell));
  } catch (fault) {
    if (fault instanceof UnreadableTable) throw fault;
    const why = fault instanceof Error ? fault.message.replace(/\.$/, '') : String(fault);
    throw unreadable(
      name,
      'file-unreadable',
      `the sheet "${sheet}" could not be read (${why}); open it and save it again, or as CSV`,
    );
  }
}

async function sheetTable(
  name: string,
  rows: readonly (readonly string[])[],
  choice: TableChoice,
  parts: readonly string[],
  size: number,
): Promise<OpenTable> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const first = firstRow(rows, width);
  const header = rows[first] ?? [];
  const hasHeader = choice.hasHeader ?? isHeader(header);
  const start = hasHeader ? first + 1 : first;
  const problems: Problem[] = [];
  for (const [i, row] of rows.slice(0, first).entries()) {
    if (isBlank(row)) continue;
    const message = ABOVE_HEADER;
    problems.push(
      tableProblem('warning', 'row-malformed', name, i + 1, message, row.filter((cell) => cell !== '').join(', ')),
    );
  }
  async function* batches(): AsyncGenerator<RowBatch> {
    for (let from = start; from < rows.length; from += BATCH) {
      const batch: string[][] = [];
      const lines: number[] = [];
      for (let at = from; at < Math.min(rows.length, from + BATCH); at++) {
        const row = rows[at] ?? [];
        if (isBlank(row)) continue;
        batch.push(Array.from({ length: width }, (_, i) => row[i] ?? ''));
        lines.push(at + 1);
      }
      const bytesRead = Math.round((size * Math.min(rows.length, from + BATCH)) / rows.length);
      if (batch.length > 0) yield await Promise.resolve({ rows: batch, lines, bytesRead });
    }
  }
  const names = Array.from({ length: width }, (_, i) => header[i] ?? '');
  const columns = hasHeader ? columnNames(names) : unnamedColumns(width);
  const sample = await sampleRows(batches());
  const text = { encoding: '', isEncodingGuessed: false, delimiter: '' };
  return {
    head: { name, format: 'xlsx', columns, hasHeader, ...text, parts, sample },
    batches,
    problems: () => problems,
  };
}

/** The first row that fills half of the columns; where there is none, the first that is not blank. */
function firstRow(rows: readonly (readonly string[])[], width: number): number {
  const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;
  const full = rows.slice(0, HEADER_WITHIN).findIndex((row) => filled(row) * 2 >= width);
  return full >= 0 ? full : rows.findIndex((row) => filled(row) > 0);
}
