/** How records of a delimited text are written. */
export interface RecordForm {
  /** One character. */
  readonly delimiter: string;
  /** False where `"` is a letter as any other. */
  readonly hasQuotes: boolean;
  /** What ends a record: `\n` takes `\r\n` as well. */
  readonly newline: '\n' | '\r';
}

/** Takes the records of a text. */
export interface RecordTaker {
  /** @param line of the text on which the record begins, from 1 @param raw gives the record as it stands */
  record(cells: string[], line: number, raw: () => string): void;
  /** A record with a wrong quote, read as its first line alone: a cell with such a quote is taken as it stands. */
  misquoted(cells: string[], line: number, raw: string): void;
  /** A record longer than {@link MOST_RECORD}; `raw` is its beginning. */
  tooLong(line: number, raw: string): void;
}

/** Reads records of a text that comes in pieces. */
export interface RecordReader {
  push(piece: string): void;
  end(): void;
}

/** UTF-16 units of one record. The widest polygons of countries in one cell are below; a longer line is no row of a table. */
const MOST_RECORD = 8 * 1024 * 1024;

/** What is shown of a record that is too long. */
const SHOWN = 1000;

const QUOTE = 0x22;
const RETURN = 0x0d;

/**
 * Reads RFC 4180, and what programs make of it: blanks between a closing quote and the delimiter, `\n` or `\r\n` at the ends of lines. A quote
 * that is never closed, or closed in the middle of a cell, spoils its own line and no other: reading goes on in the next. How the text is
 * cut into pieces makes no difference.
 * @param firstLine number of the line that comes first
 */
export function createRecordReader(form: RecordForm, taker: RecordTaker, firstLine = 1): RecordReader {
  const { hasQuotes, newline } = form;
  const delimiter = form.delimiter.charCodeAt(0);
  const newlineCode = newline.charCodeAt(0);
  let text = '';
  let line = firstLine;
  let isSkipping = false;
  let start = 0;
  let end = 0;
  const raw = (): string => withoutReturn(text.slice(start, end));

  /** Reads what is whole; gives the offset of what is not. */
  function read(isLast: boolean): number {
    let cursor = 0;
    let nextDelimiter = -1;
    let nextNewline = text.indexOf(newline);
    let lines = 0;
    let cells: string[] = [];
    start = 0;
    for (;;) {
      if (cursor === start && (isLast ? start >= text.length : nextNewline === -1)) return start;
      if (hasQuotes && text.charCodeAt(cursor) === QUOTE) {
        const close = closingQuote(text, cursor);
        const after = close === -1 ? -1 : afterBlanks(text, close + 1, delimiter);
        // What the next piece brings may close the quote, double it, or end the line.
        if (!isLast && (close === -1 || after >= text.length - 1)) {
          if (text.length - start <= MOST_RECORD) return start;
        } else if (close !== -1) {
          const code = text.charCodeAt(after);
          const isReturn = code === RETURN && newlineCode !== RETURN && text.charCodeAt(after + 1) === newlineCode;
          const isEnd = after >= text.length || code === newlineCode || isReturn;
          if (isEnd || code === delimiter) {
            const cell = text.slice(cursor + 1, close);
            cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
            while (nextNewline !== -1 && nextNewline < close) {
              lines++;
              nextNewline = text.indexOf(newline, nextNewline + 1);
            }
            if (isEnd) {
              finish(isReturn ? after + 1 : after);
            } else {
              cursor = after + 1;
              if (cursor >= text.length && !isLast) return start;
            }
            continue;
          }
        }
        spoil();
        continue;
      }
      if (nextDelimiter < cursor) {
        nextDelimiter = text.indexOf(form.delimiter, cursor);
        if (nextDelimiter === -1) nextDelimiter = Infinity;
      }
      if (nextDelimiter < (nextNewline === -1 ? text.length : nextNewline)) {
        cells.push(text.slice(cursor, nextDelimiter));
        cursor = nextDelimiter + 1;
        continue;
      }
      if (nextNewline === -1 && !isLast) return start;
      const stop = nextNewline === -1 ? text.length : nextNewline;
      const isReturn = stop > cursor && newlineCode !== RETURN && text.charCodeAt(stop - 1) === RETURN;
      cells.push(text.slice(cursor, isReturn ? stop - 1 : stop));
      finish(stop);
    }

    function finish(at: number): void {
      end = at;
      taker.record(cells, line, raw);
      line += lines + 1;
      advance();
    }

    function advance(): void {
      cells = [];
      lines = 0;
      cursor = end + 1;
      start = cursor;
      if (nextNewline !== -1 && nextNewline < cursor) nextNewline = text.indexOf(newline, cursor);
    }

    function spoil(): void {
      nextNewline = text.indexOf(newline, start);
      end = nextNewline === -1 ? text.length : nextNewline;
      const whole = raw();
      taker.misquoted(looseCells(whole, form.delimiter), line, whole);
      line++;
      advance();
      nextDelimiter = -1;
    }
  }

  function take(isLast: boolean): void {
    if (isSkipping) {
      const at = text.indexOf(newline);
      if (at === -1) {
        text = '';
        return;
      }
      isSkipping = false;
      text = text.slice(at + 1);
      line++;
    }
    text = text.slice(read(isLast));
    if (!isLast && text.length > MOST_RECORD) {
      taker.tooLong(line, text.slice(0, SHOWN));
      text = '';
      isSkipping = true;
    }
  }

  return {
    push(piece) {
      text = text === '' ? piece : text + piece;
      take(false);
    },
    end() {
      take(true);
    },
  };
}

/** The offset of the quote that closes the one at `from`; -1 when there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function afterBlanks(text: string, from: number, delimiter: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === delimiter || (code !== 0x20 && code !== 0x09)) return at;
    at++;
  }
}

function looseCells(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  for (let at = 0; ;) {
    const close = line.charCodeAt(at) === QUOTE ? closingQuote(line, at) : -1;
    const after = close === -1 ? -1 : afterBlanks(line, close + 1, delimiter.charCodeAt(0));
    const isQuoted = after !== -1 && (after >= line.length || line.startsWith(delimiter, after));
    const next = isQuoted ? after : line.indexOf(delimiter, at);
    const stop = next === -1 ? line.length : next;
    cells.push(isQuoted ? line.slice(at + 1, close).replaceAll('""', '"') : line.slice(at, stop));
    if (stop >= line.length) return cells;
    at = stop + 1;
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
