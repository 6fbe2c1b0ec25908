import type { RecordForm } from '../../base/record-form.ts';
import type { TableChoice } from '../../model/table.ts';
import { columnNames, unnamedColumns } from './column-names.ts';
import { cellsOf, createRecordReader, type FoundRecord } from './records.ts';

/** How a delimited text is to be read, told from its beginning. */
export interface TableForm extends RecordForm {
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  /** Lines before the first record of the table: `sep=;` of Excel. */
  readonly skippedLines: number;
  /** Records above the header that are not blank: a title, a note. */
  readonly titles: number;
}

/** Records that tell a form. */
const SAMPLE = 200;

/** Records among which the header is looked for. */
export const HEADER_WITHIN = 20;

/** As they come most often. */
const DELIMITERS = [',', '\t', ';', '|'] as const;

/** Columns of an export of GDELT, version 1 in two forms and version 2. It has no header and no quoting. */
const GDELT_WIDTHS: readonly number[] = [57, 58, 61];

/** Letters that a header's name has at most; a longer cell is a sentence. */
const LONGEST_NAME = 120;

/** @param head beginning of the text, without byte order mark @param isWhole true when `head` is all of it */
export function tableForm(head: string, isWhole: boolean, choice: TableChoice): TableForm {
  const excel = /^sep=(.)(?:\r\n|\n|\r|$)/.exec(head);
  const body = excel === null ? head : head.slice(excel[0].length);
  const newline = body.includes('\n') || !body.includes('\r') ? '\n' : '\r';
  const recordsBy = (delimiter: string, hasQuotes = true): string[][] =>
    firstRecords(body, { delimiter, hasQuotes, newline }, isWhole);
  const delimiter = choice.delimiter ?? excel?.[1] ?? bestDelimiter(recordsBy);
  const isGdelt = delimiter === '\t' && isGdeltLike(recordsBy('\t', false));
  const records = recordsBy(delimiter, !isGdelt);
  const titles = isGdelt || choice.hasHeader === false ? 0 : titlesOf(records);
  const table = records.slice(titles);
  const hasHeader = choice.hasHeader ?? (!isGdelt && isHeader(table[0] ?? []));
  return {
    ...{ delimiter, newline, hasQuotes: !isGdelt, hasHeader, titles: hasHeader ? titles : 0 },
    columns: hasHeader ? columnNames(withoutTail(table)) : unnamedColumns(usualLength(records)),
    skippedLines: excel === null ? 0 : 1,
  };
}

/** Records above the header: among the first ones, those with less than half as many cells as most records have. */
function titlesOf(records: readonly (readonly string[])[]): number {
  const usual = usualLength(records);
  const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;
  const first = records.slice(0, HEADER_WITHIN).findIndex((cells) => filled(cells) * 2 >= usual);
  return first > 0 && usual > 2 && isHeader(records[first] ?? []) ? first : 0;
}

/** A header that ends in a delimiter, as all rows do, names no column by it. */
function withoutTail(records: readonly (readonly string[])[]): readonly string[] {
  const [header = []] = records;
  const last = header.length - 1;
  const isTail = last > 0 && records.every((cells) => (cells[last] ?? '').trim() === '');
  return isTail ? header.slice(0, last) : header;
}

function firstRecords(body: string, form: RecordForm, isWhole: boolean): string[][] {
  const records: string[][] = [];
  const take = (found: FoundRecord): void => {
    if (records.length >= SAMPLE) return;
    const cells = cellsOf(found);
    if (!isBlank(cells)) records.push(cells);
  };
  const reader = createRecordReader(form, { record: take, misquoted: take, tooLong: () => undefined });
  reader.push(new TextEncoder().encode(body));
  if (isWhole || records.length === 0) reader.end();
  return records;
}

/** True for a record of blank cells. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The delimiter by which most records have as many cells as most others, the first among them; of two, the one that makes more cells. */
function bestDelimiter(recordsBy: (delimiter: string) => string[][]): string {
  let best = { delimiter: ',', score: 0, width: 1 };
  for (const delimiter of DELIMITERS) {
    const records = recordsBy(delimiter);
    const width = usualLength(records);
    if (width < 2) continue;
    const share = records.filter(({ length }) => length === width).length / records.length;
    const score = share + (records[0]?.length === width ? 0.5 : 0);
    const isBetter = score > best.score + 0.1 || (score > best.score - 0.1 && width > best.width);
    if (isBetter) best = { delimiter, score, width };
  }
  return best.delimiter;
}

function isGdeltLike(records: readonly (readonly string[])[]): boolean {
  const [first = []] = records;
  return GDELT_WIDTHS.includes(first.length) && /^\d+$/.test(first[0] ?? '') && /^(?:19|20)\d{6}$/.test(first[1] ?? '');
}

/** A header has no numbers, days or points in it, short names, and hardly the same one twice. */
export function isHeader(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0 || filled.some((cell) => isValue(cell) || cell.length > LONGEST_NAME)) return false;
  return new Set(filled).size * 2 > filled.length;
}

/** A number, a day, a point: what stands in rows and is no name of a column. */
function isValue(cell: string): boolean {
  return (
    /^[-+]?[\d٠-٩][\d٠-٩.,\s]*(?:[eE][-+]?\d+)?$/.test(cell) ||
    /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T\s].*)?$/.test(cell) ||
    /^(?:POINT|LINESTRING|POLYGON|MULTI\w+)\s*Z?\s*\(/i.test(cell) ||
    /^\{"type":/.test(cell)
  );
}

function usualLength(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 0;
  for (const [length, count] of counts) if (count > (counts.get(best) ?? 0)) best = length;
  return best;
}
