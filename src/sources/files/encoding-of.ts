import type { TableChoice } from '../../model/table.ts';
import { firstBytes, type ByteSource } from './byte-source.ts';
import { ENCODING_SAMPLE, guessEncoding, type TextEncoding } from './guess-encoding.ts';
import { unreadable } from './refusal.ts';

/** The encoding that a person chose, or the one that the first bytes tell. Rejects for a name that is none. */
export async function encodingOf(source: ByteSource, choice: TableChoice): Promise<TextEncoding> {
  const { encoding } = choice;
  if (encoding === undefined) return guessEncoding(await firstBytes(source, ENCODING_SAMPLE));
  try {
    return { label: new TextDecoder(encoding).encoding, isGuessed: false };
  } catch {
    const message = `expected the name of an encoding such as utf-8 or windows-1256, found ${JSON.stringify(encoding)}; choose another`;
    throw unreadable(source.name, 'file-unreadable', message);
  }
}
