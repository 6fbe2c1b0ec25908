import type { Problem } from '../../model/problem.ts';
import { inBlocks, type ByteSource } from './byte-source.ts';
import { guessNarrow, type TextEncoding } from './guess-encoding.ts';
import { tableProblem } from './refusal.ts';

/** A piece of a text. */
export interface TextPiece {
  readonly text: string;
  /** Bytes of the file that were read so far. */
  readonly bytesRead: number;
}

/** A piece of a text as valid UTF-8. */
export interface BytePiece {
  /** Whole letters; written over once the next piece is asked for. */
  readonly bytes: Uint8Array;
  /** Bytes of the file that were read so far. */
  readonly bytesRead: number;
}

/** Bytes that are decoded at once: small pieces cost more for each row. */
const BLOCK = 512 * 1024;

/**
 * The text of a source in pieces, without its byte order mark. Bytes that are no UTF-8 where all before was ASCII begin a text of another
 * encoding, which is guessed and told; later ones become � and are told with their line.
 */
export async function* textPieces(
  source: ByteSource,
  encoding: TextEncoding,
  problems: Problem[],
): AsyncGenerator<TextPiece> {
  for await (const { part, bytesRead } of decodedParts(source, encoding, problems)) {
    yield { text: typeof part === 'string' ? part : DECODER.decode(part), bytesRead };
  }
}

/** As {@link textPieces}, in UTF-8: what is UTF-8 in the file stays as it is. */
export async function* bytePieces(
  source: ByteSource,
  encoding: TextEncoding,
  problems: Problem[],
): AsyncGenerator<BytePiece> {
  for await (const { part, bytesRead } of decodedParts(source, encoding, problems)) {
    yield { bytes: typeof part === 'string' ? ENCODER.encode(part) : part, bytesRead };
  }
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const ENCODER = new TextEncoder();
const MARK = [0xef, 0xbb, 0xbf];

async function* decodedParts(source: ByteSource, encoding: TextEncoding, problems: Problem[]) {
  const run = source.run();
  const decode =
    encoding.label === 'utf-8'
      ? utf8Decoder(source.name, problems)
      : otherDecoder(encoding.label, source.name, problems);
  let isFirst = true;
  const next = (bytes: Uint8Array | null): { part: Part; bytesRead: number } => {
    const part = isFirst ? withoutMark(decode(bytes)) : decode(bytes);
    isFirst &&= part.length === 0;
    return { part, bytesRead: run.bytesRead() };
  };
  for await (const bytes of inBlocks(run.pieces, BLOCK)) yield next(bytes);
  yield next(null);
}

function withoutMark(part: Part): Part {
  if (typeof part === 'string') return part.startsWith('\uFEFF') ? part.slice(1) : part;
  return MARK.every((byte, at) => part[at] === byte) ? part.subarray(MARK.length) : part;
}

/** A text, or whole letters of valid UTF-8. */
type Part = string | Uint8Array;

/** Decodes pieces in order; null for the end. */
type PieceDecoder = (bytes: Uint8Array | null) => Part;

/** A decoder for any other encoding; what it does not know becomes � and is told once. */
function otherDecoder(label: string, source: string, problems: Problem[]): (bytes: Uint8Array | null) => string {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  let isTold = false;
  return (bytes) => {
    const text = bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
    if (!isTold && text.includes('\uFFFD')) {
      const message = `some of its bytes are no ${label} and became �. Look for that letter, or choose another encoding`;
      problems.push(tableProblem('warning', 'file-unreadable', source, null, message));
      isTold = true;
    }
    return text;
  };
}

/** Checks pieces, without making texts of what is UTF-8; letters that are cut wait for the next piece. */
function utf8Decoder(source: string, problems: Problem[]): PieceDecoder {
  let rest = new Uint8Array(0);
  let other: PieceDecoder | null = null;
  let isAscii = true;
  let line = 1;
  let isTold = false;
  const plain = (bytes: Uint8Array): Part => {
    if (other !== null) return other(bytes);
    const { bad, hasLetters } = checked(bytes);
    if (bad !== -1) return mended(bytes, bad);
    isAscii &&= !hasLetters;
    line += lineBreaks(bytes, bytes.length);
    return bytes;
  };
  const mended = (bytes: Uint8Array, bad: number): Part => {
    if (!isAscii || bytes.subarray(0, bad).some((byte) => byte >= 0x80)) {
      if (!isTold) {
        const message =
          'these bytes are no UTF-8, as what is before them; they became �. Look at the row, and save the file as UTF-8';
        problems.push(tableProblem('warning', 'file-unreadable', source, line + lineBreaks(bytes, bad), message));
      }
      isTold = true;
      line += lineBreaks(bytes, bytes.length);
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    }
    const label = guessNarrow(bytes.subarray(bad));
    const message = `the text is not UTF-8 from here on; it was read as ${label}, which is a guess. Look at its names, and choose another encoding if they are wrong`;
    problems.push(tableProblem('warning', 'file-unreadable', source, line + lineBreaks(bytes, bad), message));
    other = otherDecoder(label, source, problems);
    return other(bytes);
  };
  return (bytes) => {
    if (bytes === null) return rest.length === 0 ? '' : plain(rest);
    const whole = rest.length === 0 ? bytes : joined(rest, bytes);
    const cut = whole.length - cutLetter(whole);
    rest = whole.slice(cut);
    return plain(whole.subarray(0, cut));
  };
}

/** How many bytes at the end begin a letter that is not whole; 0 for the bytes of no letter. */
function cutLetter(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

/** The offset of the first byte that begins no letter of UTF-8, -1 for none; and whether there are letters beyond ASCII before it. */
function checked(bytes: Uint8Array): { readonly bad: number; readonly hasLetters: boolean } {
  const { length } = bytes;
  let hasLetters = false;
  for (let at = 0; at < length; at++) {
    if ((bytes[at] as number) < 0x80) continue;
    const more = furtherBytes(bytes, at);
    if (more === 0) return { bad: at, hasLetters };
    hasLetters = true;
    at += more;
  }
  return { bad: -1, hasLetters };
}

/**
 * How many bytes follow the first one of a letter beyond ASCII; 0 where it is none (table 3-7 of the Unicode Standard 15.0: no letter in more
 * bytes than it needs, no half of a surrogate pair, none above U+10FFFF).
 */
function furtherBytes(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0xc2 || first > 0xf4) return 0;
  const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
  if (at + more >= bytes.length) return 0;
  const second = bytes[at + 1] as number;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let i = 2; i <= more; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return 0;
  return more;
}

function lineBreaks(bytes: Uint8Array, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1)) count++;
  return count;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
