import type { Read } from '../../model/problem.ts';
import type { FileInput, OpenTable, TableChoice } from '../../model/table.ts';
import { firstBytes, sourceOf, type ByteSource } from './byte-source.ts';
import { openDelimited } from './delimited.ts';
import { guessEncoding } from './guess-encoding.ts';
import { openGeoJsonTable } from './open-geojson.ts';
import { refusing } from './refusal.ts';

/** Bytes by which a file is told. */
const LOOK = 64 * 1024;

/** Opens any file that holds rows or features. Null, with the problem, for a file that is refused. */
export async function openTable(input: FileInput, choice: TableChoice = {}): Promise<Read<OpenTable | null>> {
  return await refusing(input.name, () => open(sourceOf(input), choice));
}

async function open(source: ByteSource, choice: TableChoice): Promise<OpenTable> {
  const head = await firstBytes(source, LOOK);
  const text = new TextDecoder(guessEncoding(head).label).decode(head, { stream: true });
  if (/^\s*[{[]/.test(text)) return await openGeoJsonTable(source, choice, []);
  return await openDelimited(source, choice, []);
}
