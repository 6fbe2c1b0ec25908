import type { Problem } from '../../model/problem.ts';
import type { OpenTable, RowBatch, TableChoice, TableHead } from '../../model/table.ts';
import type { ByteSource } from './byte-source.ts';
import { encodingOf } from './encoding-of.ts';
import type { TextEncoding } from './guess-encoding.ts';
import { unreadable } from './refusal.ts';
import { createRecordReader, type RecordReader, type RecordTaker } from './records.ts';
import { rowFaults, type RowFaults } from './row-faults.ts';
import { isBlank, tableForm, type TableForm } from './table-form.ts';
import { textPieces, type TextPiece } from './text-pieces.ts';
import { sampleRows } from './sample-rows.ts';

/** Opens delimited text. Rejects with what makes it unfit. */
export async function openDelimited(
  source: ByteSource,
  choice: TableChoice,
  parts: readonly string[],
): Promise<OpenTable> {
  const encoding = await encodingOf(source, choice);
  const form = await formOf(source, encoding, choice);
  let problems: readonly Problem[] = [];
  async function* batches(): AsyncGenerator<RowBatch> {
    const faults = rowFaults(source.name, form.columns.length, form.hasHeader);
    problems = [];
    try {
      yield* batchesOf(textPieces(source, encoding, faults.listed), form, faults);
    } finally {
      problems = faults.list();
    }
  }
  const head: TableHead = {
    ...{ name: source.name, format: 'csv', columns: form.columns, hasHeader: form.hasHeader, parts },
    ...{ encoding: encoding.label, isEncodingGuessed: encoding.isGuessed, delimiter: form.delimiter },
    sample: await sampleRows(batches()),
  };
  return { head, batches, problems: () => problems };
}

async function formOf(source: ByteSource, encoding: TextEncoding, choice: TableChoice): Promise<TableForm> {
  const pieces: string[] = [];
  let isWhole = true;
  for await (const { text } of textPieces(source, encoding, [])) {
    if (pieces.length > 0) {
      isWhole = false;
      break;
    }
    pieces.push(text);
  }
  const head = pieces.join('');
  if (head.trim() === '')
    throw unreadable(source.name, 'file-empty', 'expected a table, found an empty file; choose another');
  if (!isWhole && !/[\r\n]/.test(head)) {
    const message = `expected lines of a table, found a first line of more than ${Math.floor(head.length / 1000)} thousand letters; the file is no table, or its line breaks are lost: save it again`;
    throw unreadable(source.name, 'row-malformed', message, 1);
  }
  return tableForm(head, isWhole, choice);
}

async function* batchesOf(
  pieces: AsyncIterable<TextPiece>,
  form: TableForm,
  faults: RowFaults,
): AsyncGenerator<RowBatch> {
  const rows = rowCollector(form, faults);
  let toSkip = form.skippedLines;
  let bytesRead = 0;
  for await (const piece of pieces) {
    bytesRead = piece.bytesRead;
    rows.reader.push(toSkip > 0 ? withoutFirstLine(piece.text) : piece.text);
    toSkip = 0;
    const batch = rows.taken();
    if (batch.rows.length > 0) yield { ...batch, bytesRead };
  }
  rows.reader.end();
  const batch = rows.taken();
  if (batch.rows.length > 0) yield { ...batch, bytesRead };
}

interface RowCollector {
  readonly reader: RecordReader;
  /** The rows since the last call. */
  taken(): Pick<RowBatch, 'rows' | 'lines'>;
}

function rowCollector(form: TableForm, faults: RowFaults): RowCollector {
  const width = form.columns.length;
  let rows: string[][] = [];
  let lines: number[] = [];
  let above = form.hasHeader ? form.titles + 1 : 0;
  const isPassed = (cells: readonly string[], line: number, raw: () => string): boolean => {
    if (cells[0]?.trim() === '' && isBlank(cells)) return true;
    if (above === 0) return false;
    if (above > 1) faults.title(line, raw());
    above--;
    return true;
  };
  const keep = (cells: string[], line: number): void => {
    rows.push(cells);
    lines.push(line);
  };
  const taker: RecordTaker = {
    record(cells, line, raw) {
      if (isPassed(cells, line, raw)) return;
      if (cells.length !== width) {
        while (cells.length > width && cells.at(-1)?.trim() === '') cells.pop();
        if (cells.length > width) {
          faults.leftOut(line, cells.length, raw(), false);
          return;
        }
        if (cells.length < width) faults.short(line);
        while (cells.length < width) cells.push('');
      }
      keep(cells, line);
    },
    misquoted(cells, line, raw) {
      if (isPassed(cells, line, () => raw)) return;
      if (cells.length === width) {
        faults.misquoted(line, raw);
        keep(cells, line);
      } else faults.leftOut(line, cells.length, raw, true);
    },
    tooLong: faults.tooLong,
  };
  return {
    reader: createRecordReader(form, taker, form.skippedLines + 1),
    taken() {
      const batch = { rows, lines };
      rows = [];
      lines = [];
      return batch;
    },
  };
}

function withoutFirstLine(text: string): string {
  return text.replace(/^[^\r\n]*(?:\r\n|\n|\r|$)/, '');
}
