import type { Problem } from '../../model/problem.ts';
import type { TableChoice } from '../../model/table.ts';
import type { ByteSource } from './byte-source.ts';
import { encodingOf } from './encoding-of.ts';
import type { TextEncoding } from './guess-encoding.ts';
import { unreadable } from './refusal.ts';
import { textPieces } from './text-pieces.ts';

/** A whole text and how it was read. */
export interface WholeText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Bytes of the file. */
  readonly bytes: number;
  readonly problems: readonly Problem[];
}

/** The whole text of a source. Rejects for one of more than `most` UTF-16 units, and for an empty one. */
export async function allText(source: ByteSource, choice: TableChoice, most = Infinity): Promise<WholeText> {
  const encoding = await encodingOf(source, choice);
  const problems: Problem[] = [];
  const pieces: string[] = [];
  let length = 0;
  let bytes = 0;
  for await (const piece of textPieces(source, encoding, problems)) {
    pieces.push(piece.text);
    length += piece.text.length;
    bytes = piece.bytesRead;
    if (length > most) {
      const message = `expected at most ${Math.floor(most / 1_000_000)} million letters, found more; cut the file into parts`;
      throw unreadable(source.name, 'file-unreadable', message);
    }
  }
  const text = pieces.join('');
  if (text.trim() === '')
    throw unreadable(source.name, 'file-empty', 'expected a table, found an empty file; choose another');
  return { text, encoding, bytes, problems };
}
