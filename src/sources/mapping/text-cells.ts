import { MOST_BYTES_A_UNIT } from '../../base/utf8.ts';
import type { TableField } from '../../model/mapping.ts';
import type { RawRow } from '../../model/raw-rows.ts';
import type { CompactSink } from '../../model/sink.ts';
import { createCellMemo } from './cell-memo.ts';
import type { Layout } from './layout.ts';
import { textReader } from './text-reader.ts';

/** A text of a row as a number of the sink; 0 for none. */
export type TextCell = (row: RawRow) => number;

/** Bytes of a cell that stands for itself as it is. */
export interface PlainCell {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Tells the cells whose text is what stands in the file: no blanks around, no doubled quotes, and too long to stand for nothing or, as
 * ids do, beginning with a letter and ending in a digit. Null for any other. The cell is used again for the next row.
 */
export function plainCells(layout: Layout): (row: RawRow, column: number) => PlainCell | null {
  const marks = listedMarks(layout);
  const longest = marks.reduce((most, mark) => Math.max(most, mark.length * MOST_BYTES_A_UNIT), LONGEST_USUAL);
  const mayBeId = !marks.some((mark) => LIKE_AN_ID.test(mark));
  const plain: { bytes: Uint8Array; from: number; to: number } = { bytes: NOTHING, from: 0, to: 0 };
  return ({ rows, base }, column) => {
    if (column >= rows.width) return null;
    const from = rows.starts[base + column] as number;
    const to = rows.ends[base + column] as number;
    if (to <= from) return null;
    const first = rows.bytes[from] as number;
    const last = rows.bytes[to - 1] as number;
    if (!isInk(first) || !isInk(last)) return null;
    if (to - from <= longest && !(mayBeId && isLetter(first) && isDigit(last))) return null;
    plain.bytes = rows.bytes;
    plain.from = from;
    plain.to = to;
    return plain;
  };
}

/** The text of one cell as the layout takes it, without making texts of the others. */
export function cellTexts(layout: Layout): (row: RawRow, column: number) => string {
  const only: string[] = layout.columns.map(() => '');
  return (row, column) => {
    only[column] = row.text(column);
    const text = layout.text(only, column);
    only[column] = '';
    return text;
  };
}

/** A reader for a field of which hardly two rows say the same: the first of its columns that states anything. */
export function textCell(layout: Layout, field: TableField, sink: CompactSink): TextCell {
  const columns = layout.at(field);
  const plainOf = plainCells(layout);
  const textOf = cellTexts(layout);
  return (row) => {
    for (const column of columns) {
      const plain = plainOf(row, column);
      if (plain !== null) return sink.packBytes(plain.bytes, plain.from, plain.to, NOTHING);
      const text = textOf(row, column);
      if (text !== '') return sink.packText(text);
    }
    return 0;
  };
}

/** As {@link textCell} for a field whose texts come again: each is made once, and shared. */
export function sharedTextCell(layout: Layout, field: TableField, sink: CompactSink): TextCell {
  const columns = layout.at(field);
  if (columns.length === 0) return () => 0;
  const textOf = textReader(layout, field);
  const kept = createCellMemo<number>(columns, MOST_SHARED);
  return (row) => kept.get(row) ?? kept.keep(row, sink.shareText(textOf(row.cells())));
}

/** Titles of many tables come once each: a memory of all would be in vain. */
const MOST_SHARED = 1 << 14;

const NOTHING = new Uint8Array();

/** The usual marks for nothing are shorter, in bytes; none of them begins with a letter and ends in a digit. */
const LONGEST_USUAL = 24;

const LIKE_AN_ID = /^\s*[a-z].*\d\s*$/i;

/** Marks that the mapping lists itself. */
function listedMarks({ mapping }: Layout): readonly string[] {
  return [...(mapping.empty ?? []), ...mapping.columns.flatMap(({ empty }) => empty ?? [])];
}

function isInk(byte: number): boolean {
  return byte > 32 && byte < 127;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
