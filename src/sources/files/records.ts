import { createRecordCutter, MORE, spanText, type CellSpans } from '../../base/record-cutter.ts';
import type { RecordForm } from '../../base/record-form.ts';
import { readUtf8 } from '../../base/utf8.ts';

/** A record, of which the taker takes what it wants before it returns. */
export interface FoundRecord {
  /** Valid UTF-8, never written again: records may be kept as parts of it. */
  readonly block: Uint8Array;
  readonly spans: CellSpans;
  /** Its first cell in `spans`, which ends with its last one. */
  readonly first: number;
  /** Where it begins in the block. */
  readonly from: number;
  /** Of the text on which it begins, from 1. */
  readonly line: number;
  /** The record as it stands. */
  readonly raw: () => string;
}

/** Takes the records of a text. */
export interface RecordTaker {
  /** A new block begins, whose records stand in its own spans: those of the one before are no longer needed. */
  readonly begin?: () => void;
  readonly record: (record: FoundRecord) => void;
  /** A record with a wrong quote, read as its first line alone: a cell with such a quote is taken as it stands. */
  readonly misquoted: (record: FoundRecord) => void;
  /** A record longer than {@link MOST_RECORD}; `raw` is its beginning. */
  readonly tooLong: (line: number, raw: string) => void;
}

/** Reads records of a text that comes in pieces of UTF-8. */
export interface RecordReader {
  /** @param piece may be cut within a letter */
  push(piece: Uint8Array): void;
  end(): void;
}

/** Bytes of one record. The widest polygons of countries in one cell are below; a longer line is no row of a table. */
const MOST_RECORD = 8 * 1024 * 1024;

/** Bytes that are shown of a record that is too long. */
const SHOWN = 1000;

const RETURN = 0x0d;

/**
 * Reads RFC 4180, and what programs make of it: blanks between a closing quote and the delimiter, `\n` or `\r\n` at the ends of lines. A quote
 * that is never closed, or closed in the middle of a cell, spoils its own line and no other: reading goes on in the next. How the text is
 * cut into pieces makes no difference.
 * @param firstLine number of the line that comes first
 */
export function createRecordReader(form: RecordForm, taker: RecordTaker, firstLine = 1): RecordReader {
  const cutter = createRecordCutter(form);
  const newline = form.newline.charCodeAt(0);
  let block = new Uint8Array(0);
  let rest = block;
  let line = firstLine;
  let isSkipping = false;
  let end = 0;
  const found = {
    block,
    spans: cutter.spans,
    first: 0,
    from: 0,
    line,
    raw: (): string => readUtf8(found.block, found.from, end),
  };

  /** Reads what is whole; gives the offset of what is not. */
  function read(isLast: boolean): number {
    cutter.spans.count = 0;
    taker.begin?.();
    found.block = block;
    for (let start = 0; start < block.length;) {
      found.first = cutter.spans.count;
      found.from = start;
      found.line = line;
      const next = cutter.cut(block, start, isLast);
      if (next >= 0) {
        end = cutter.spans.end;
        taker.record(found);
        line += cutter.spans.breaks + 1;
        start = next;
        continue;
      }
      const isOpen = next === MORE && block.length - start <= MOST_RECORD;
      const stop = isOpen ? -1 : block.indexOf(newline, start);
      if (isOpen || (stop === -1 && !isLast)) return start;
      start = spoiled(start, stop === -1 ? block.length : stop);
    }
    return block.length;
  }

  function spoiled(start: number, stop: number): number {
    end = stop > start && block[stop - 1] === RETURN ? stop - 1 : stop;
    cutter.cutLoose(block, start, end);
    taker.misquoted(found);
    line++;
    return stop + 1;
  }

  function take(isLast: boolean): void {
    if (isSkipping) {
      const at = block.indexOf(newline);
      rest = block.subarray(block.length);
      if (at === -1) return;
      isSkipping = false;
      block = block.subarray(at + 1);
      line++;
    }
    rest = block.subarray(Math.min(read(isLast), block.length));
    if (!isLast && rest.length > MOST_RECORD) {
      taker.tooLong(line, readUtf8(rest, 0, wholeLetters(rest, SHOWN)));
      rest = rest.subarray(rest.length);
      isSkipping = true;
    }
  }

  return {
    push(piece) {
      block = new Uint8Array(rest.length + piece.length);
      block.set(rest);
      block.set(piece, rest.length);
      take(false);
    },
    end() {
      // Blocks that are kept share no buffer.
      block = rest.slice();
      take(true);
    },
  };
}

/** The cells of a record as texts. */
export function cellsOf({ block, spans, first }: Pick<FoundRecord, 'block' | 'spans' | 'first'>): string[] {
  const cells: string[] = [];
  for (let at = first; at < spans.count; at++) {
    cells.push(spanText(block, spans.starts[at] ?? 0, spans.ends[at] ?? 0));
  }
  return cells;
}

/** Bytes of whole letters among the first ones: the others of UTF-8 begin with the bits 10. */
function wholeLetters(bytes: Uint8Array, most: number): number {
  let length = Math.min(most, bytes.length);
  while (length < bytes.length && length > 0 && ((bytes[length] ?? 0) & 0xc0) === 0x80) length--;
  return length;
}
