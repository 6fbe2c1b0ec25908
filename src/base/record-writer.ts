import type { RecordForm } from './record-form.ts';
import { MOST_BYTES_A_UNIT, writeUtf8 } from './utf8.ts';

/** A delimiter and two quotes, or a line break. */
const MOST_BESIDE = 3;

/** The bytes that a record of these cells has at most. */
export function mostRecordBytes(cells: readonly string[]): number {
  let units = MOST_BESIDE;
  for (const cell of cells) units += 2 * cell.length + MOST_BESIDE;
  return units * MOST_BYTES_A_UNIT;
}

/**
 * Writes a record with its line break, of which a cutter of the form gives back the very cells. Gives the offset behind it.
 * Without quotes no cell may hold the delimiter or a line break.
 */
export function writeRecord(form: RecordForm, cells: readonly string[], bytes: Uint8Array, from: number): number {
  const { delimiter, hasQuotes, newline } = form;
  let at = from;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as string;
    if (i > 0) at = writeUtf8(delimiter, bytes, at);
    const isQuoted = hasQuotes && (NEEDS_QUOTES.test(cell) || cell.includes(delimiter));
    at = writeUtf8(isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell, bytes, at);
  }
  // A return of the last cell is not taken for a part of the line break where the break has its own.
  return writeUtf8(newline === '\n' && !hasQuotes ? '\r\n' : newline, bytes, at);
}

const NEEDS_QUOTES = /["\n\r]/;

/** Records one after the other in chunks that are never written again where something stands. */
export interface RecordChunks {
  /** Writes a record; gives where it begins in the last of the chunks. */
  add(form: RecordForm, cells: readonly string[]): { readonly bytes: Uint8Array; readonly start: number };
  /** A chunk without the room behind its last record. */
  readonly cut: (chunk: Uint8Array) => Uint8Array;
}

const FIRST_CHUNK = 1 << 12;
const MOST_CHUNK = 1 << 19;

/** No chunk yet. The chunks grow, so that a small table takes little. */
export function recordChunks(): RecordChunks {
  let bytes = new Uint8Array(0);
  let size = 0;
  let room = FIRST_CHUNK;
  return {
    add(form, cells) {
      const most = mostRecordBytes(cells);
      if (size + most > bytes.length) {
        bytes = new Uint8Array(Math.max(room, most));
        size = 0;
        room = Math.min(MOST_CHUNK, room * 2);
      }
      const start = size;
      size = writeRecord(form, cells, bytes, start);
      return { bytes, start };
    },
    cut: (chunk) => (chunk === bytes ? bytes.slice(0, size) : chunk),
  };
}
