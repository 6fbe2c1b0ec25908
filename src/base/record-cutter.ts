import type { RecordForm } from './record-form.ts';
import { readUtf8 } from './utf8.ts';

/**
 * Where cells stand in bytes, one after the other: from `starts[i]` to `ends[i]`. An end below zero is `~end` of a cell in quotes that holds
 * doubled quotes, each of which means one.
 */
export interface CellSpans {
  /** Replaced when there are more cells: read them anew after each record. */
  starts: Int32Array;
  ends: Int32Array;
  /** Cells so far; may be set back, to take records anew. */
  count: number;
  /** Where the record that was cut last ends, without its line break. */
  end: number;
  /** Line breaks inside of the record that was cut last. */
  breaks: number;
}

/** Cuts records of UTF-8 into cells. */
export interface RecordCutter {
  readonly spans: CellSpans;
  /**
   * Adds the cells of the record that begins at an offset. Gives the offset behind its end, or {@link MORE} or {@link SPOILED}; then no cell
   * is added.
   * @param isLast false where bytes may follow behind the last one
   */
  readonly cut: (bytes: Uint8Array, from: number, isLast: boolean) => number;
  /** Adds the cells of one line that has a wrong quote: a cell with such a quote is taken as it stands. @param to end of the line */
  cutLoose(bytes: Uint8Array, from: number, to: number): void;
}

/** The record is not whole. */
export const MORE = -1;

/** A quote is closed in the middle of a cell, or never. */
export const SPOILED = -2;

const QUOTE = 0x22;
const RETURN = 0x0d;
const NEWLINE = 0x0a;
const TAB = 0x09;
const BLANK = 0x20;

/** Records of a form, as RFC 4180 has them, with blanks between a closing quote and the delimiter. */
export function createRecordCutter(form: RecordForm): RecordCutter {
  const { hasQuotes } = form;
  const newline = form.newline === '\n' ? NEWLINE : RETURN;
  const letter = new TextEncoder().encode(form.delimiter);
  const delimiter = letter[0] ?? 0;
  const width = letter.length;
  const spans: CellSpans = { starts: new Int32Array(1024), ends: new Int32Array(1024), count: 0, end: 0, breaks: 0 };

  const add = (from: number, to: number): void => {
    if (spans.count === spans.starts.length) {
      spans.starts = widened(spans.starts);
      spans.ends = widened(spans.ends);
    }
    spans.starts[spans.count] = from;
    spans.ends[spans.count++] = to;
  };
  const isDelimiter = (bytes: Uint8Array, at: number): boolean => {
    for (let i = 0; i < width; i++) if (bytes[at + i] !== letter[i]) return false;
    return true;
  };
  /** The offset of the quote that closes a cell which begins at `from`, -1 for none; `~offset` where quotes in it are doubled. */
  const closing = (bytes: Uint8Array, from: number): number => {
    let isDoubled = false;
    const { length } = bytes;
    for (let at = from; at < length; at++) {
      const byte = bytes[at] as number;
      if (byte > QUOTE) continue;
      if (byte === newline) spans.breaks++;
      else if (byte === QUOTE) {
        if (at + 1 >= bytes.length || bytes[at + 1] !== QUOTE) return isDoubled ? ~at : at;
        isDoubled = true;
        at++;
      }
    }
    return bytes.length;
  };
  const highest = Math.max(delimiter, newline);
  /** Where a cell without quotes ends. Most bytes are above both signs: one comparison is enough for them. */
  const plainEnd = (bytes: Uint8Array, from: number): number => {
    const { length } = bytes;
    for (let at = from; at < length; at++) {
      const byte = bytes[at] as number;
      if (byte > highest) continue;
      if (byte === newline || (byte === delimiter && (width === 1 || isDelimiter(bytes, at)))) return at;
    }
    return length;
  };
  const afterBlanks = (bytes: Uint8Array, from: number): number => {
    let at = from;
    while (at < bytes.length && (bytes[at] === BLANK || bytes[at] === TAB) && !isDelimiter(bytes, at)) at++;
    return at;
  };
  const failed = (why: number, count: number): number => {
    spans.count = count;
    return why;
  };

  return {
    spans,
    cut(bytes, from, isLast) {
      const { length } = bytes;
      const before = spans.count;
      spans.breaks = 0;
      let cursor = from;
      for (;;) {
        if (hasQuotes && cursor < length && bytes[cursor] === QUOTE) {
          const found = closing(bytes, cursor + 1);
          const close = found < 0 ? ~found : found;
          const after = close === length ? length : afterBlanks(bytes, close + 1);
          // What comes next may close the quote, double it, or end the line.
          if (!isLast && after >= length - width) return failed(MORE, before);
          if (close === length) return failed(SPOILED, before);
          const next = after < length ? (bytes[after] as number) : newline;
          const isReturn = next === RETURN && newline !== RETURN && after + 1 < length && bytes[after + 1] === newline;
          if (next === newline || isReturn) {
            add(cursor + 1, found);
            spans.end = after;
            return isReturn ? after + 2 : after + 1;
          }
          if (!isDelimiter(bytes, after)) return failed(SPOILED, before);
          add(cursor + 1, found);
          cursor = after + width;
          continue;
        }
        const at = plainEnd(bytes, cursor);
        if (at === length && !isLast) return failed(MORE, before);
        if (at < length && bytes[at] !== newline) {
          add(cursor, at);
          cursor = at + width;
          continue;
        }
        const isReturn = newline !== RETURN && at > cursor && bytes[at - 1] === RETURN;
        spans.end = isReturn ? at - 1 : at;
        add(cursor, spans.end);
        return at + 1;
      }
    },
    cutLoose(bytes, from, to) {
      const line = bytes.subarray(0, to);
      for (let at = from; ;) {
        const found = at < to && bytes[at] === QUOTE ? closing(line, at + 1) : to;
        const close = found < 0 ? ~found : found;
        const after = close === to ? to : afterBlanks(line, close + 1);
        const isQuoted = close < to && (after >= to || isDelimiter(line, after));
        let stop = isQuoted ? after : at;
        while (!isQuoted && stop < to && !isDelimiter(line, stop)) stop++;
        if (isQuoted) add(at + 1, found);
        else add(at, stop);
        if (stop >= to) return;
        at = stop + width;
      }
    },
  };
}

/** The text of a cell. @param end as in {@link CellSpans} */
export function spanText(bytes: Uint8Array, start: number, end: number): string {
  return end >= 0 ? readUtf8(bytes, start, end) : readUtf8(bytes, start, ~end).replaceAll('""', '"');
}

function widened(cells: Int32Array): Int32Array {
  const wider = new Int32Array(cells.length * 2);
  wider.set(cells);
  return wider;
}
