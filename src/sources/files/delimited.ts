import type { CellSpans } from '../../base/record-cutter.ts';
import { readUtf8 } from '../../base/utf8.ts';
import type { Problem } from '../../model/problem.ts';
import { rowTexts, type RawRows } from '../../model/raw-rows.ts';
import type { OpenTable, RowBatch, TableChoice, TableHead } from '../../model/table.ts';
import type { ByteSource } from './byte-source.ts';
import { encodingOf } from './encoding-of.ts';
import type { TextEncoding } from './guess-encoding.ts';
import { unreadable } from './refusal.ts';
import { cellsOf, createRecordReader, type FoundRecord, type RecordReader, type RecordTaker } from './records.ts';
import { rowFaults, type RowFaults } from './row-faults.ts';
import { isBlank, tableForm, type TableForm } from './table-form.ts';
import { bytePieces, type BytePiece } from './text-pieces.ts';
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
      yield* batchesOf(bytePieces(source, encoding, faults.listed), form, faults);
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
  let text = '';
  let isWhole = true;
  for await (const { bytes } of bytePieces(source, encoding, [])) {
    isWhole = text === '' || bytes.length === 0;
    if (!isWhole) break;
    text ||= readUtf8(bytes, 0, bytes.length);
  }
  if (text.trim() === '')
    throw unreadable(source.name, 'file-empty', 'expected a table, found an empty file; choose another');
  if (!isWhole && !/[\r\n]/.test(text)) {
    const message = `expected lines of a table, found a first line of more than ${Math.floor(text.length / 1000)} thousand letters; the file is no table, or its line breaks are lost: save it again`;
    throw unreadable(source.name, 'row-malformed', message, 1);
  }
  return tableForm(text, isWhole, choice);
}

async function* batchesOf(
  pieces: AsyncIterable<BytePiece>,
  form: TableForm,
  faults: RowFaults,
): AsyncGenerator<RowBatch> {
  const rows = rowCollector(form, faults);
  const lineEnd = form.newline.charCodeAt(0);
  let toSkip = form.skippedLines;
  let bytesRead = 0;
  for await (const piece of pieces) {
    bytesRead = piece.bytesRead;
    const skipped = toSkip === 0 ? -1 : piece.bytes.indexOf(lineEnd);
    const isAllSkipped = toSkip > 0 && skipped === -1;
    if (piece.bytes.length > 0) toSkip = 0;
    rows.reader.push(piece.bytes.subarray(isAllSkipped ? piece.bytes.length : skipped + 1));
    const batch = rows.taken();
    if (batch) yield batchOf(batch, bytesRead);
  }
  rows.reader.end();
  const batch = rows.taken();
  if (batch) yield batchOf(batch, bytesRead);
}

function batchOf({ raw, lines }: Taken, bytesRead: number): RowBatch {
  let rows: readonly (readonly string[])[] | undefined;
  return {
    raw,
    lines,
    bytesRead,
    get rows() {
      return (rows ??= Array.from({ length: raw.count }, (_, row) => rowTexts(raw, row)));
    },
  };
}

interface Taken {
  readonly raw: RawRows;
  readonly lines: readonly number[];
}

interface RowCollector {
  readonly reader: RecordReader;
  /** The rows of the last block, if there are any; of no use once the next is pushed. */
  taken(): Taken | null;
}

function rowCollector(form: TableForm, faults: RowFaults): RowCollector {
  const width = form.columns.length;
  let lines: number[] = [];
  let records = new Int32Array(1024);
  let block: FoundRecord['block'] = new Uint8Array();
  let spans: CellSpans = { starts: new Int32Array(), ends: new Int32Array(), count: 0, end: 0, breaks: 0 };
  let above = form.hasHeader ? form.titles + 1 : 0;
  const isPassed = (found: FoundRecord): boolean => {
    if (above === 0 && isInk(found)) return false;
    const cells = cellsOf(found);
    if (cells[0]?.trim() === '' && isBlank(cells)) return true;
    if (above === 0) return false;
    if (above > 1) faults.title(found.line, found.raw());
    above--;
    return true;
  };
  const keep = (found: FoundRecord, record: number): void => {
    const row = lines.length;
    if (row === records.length) {
      const wider = new Int32Array(row * 2);
      wider.set(records);
      records = wider;
    }
    records[row] = record;
    lines.push(found.line);
    ({ block, spans } = found);
  };
  const pass = ({ spans: taken, first }: FoundRecord): void => {
    taken.count = first;
  };
  const taker: RecordTaker = {
    begin() {
      lines = [];
    },
    record(found) {
      if (isPassed(found)) {
        pass(found);
        return;
      }
      const count = found.spans.count - found.first;
      if (count === width) {
        keep(found, found.from);
        return;
      }
      if (
        count > width &&
        cellsOf(found)
          .slice(width)
          .some((cell) => cell.trim() !== '')
      ) {
        faults.leftOut(found.line, filledCount(found, width), found.raw(), false);
        pass(found);
        return;
      }
      if (count < width) faults.short(found.line);
      setLength(found.spans, found.first + width);
      keep(found, -1);
    },
    misquoted(found) {
      if (isPassed(found)) {
        pass(found);
        return;
      }
      const count = found.spans.count - found.first;
      if (count === width) {
        faults.misquoted(found.line, found.raw());
        keep(found, -1);
        return;
      }
      faults.leftOut(found.line, count, found.raw(), true);
      pass(found);
    },
    tooLong: faults.tooLong,
  };
  return {
    reader: createRecordReader(form, taker, form.skippedLines + 1),
    taken() {
      const { starts, ends } = spans;
      const raw = { bytes: block, form, width, count: lines.length, starts, ends, records };
      return lines.length === 0 ? null : { raw, lines };
    },
  };
}

/** Cells of a record that is too long, without the blank ones at its end. */
function filledCount(found: FoundRecord, width: number): number {
  const cells = cellsOf(found);
  while (cells.length > width && cells.at(-1)?.trim() === '') cells.pop();
  return cells.length;
}

/** Leaves out the last cells, or adds empty ones. */
function setLength(spans: CellSpans, count: number): void {
  if (count > spans.starts.length) {
    const [starts, ends] = [new Int32Array(count * 2), new Int32Array(count * 2)];
    starts.set(spans.starts);
    ends.set(spans.ends);
    spans.starts = starts;
    spans.ends = ends;
  }
  for (let at = spans.count; at < count; at++) spans.starts[at] = spans.ends[at] = 0;
  spans.count = count;
}

/** True where the first cell begins with a letter, mark or digit of ASCII: such a row is not blank. */
function isInk({ block, spans, first }: FoundRecord): boolean {
  const start = spans.starts[first] ?? 0;
  const byte = block[start] ?? 0;
  return spans.ends[first] !== start && byte > 0x20 && byte < 0x7f;
}
