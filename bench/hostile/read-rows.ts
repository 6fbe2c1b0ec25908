import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import type { FileInput, TableHead } from '../../src/model/table.ts';
import type { Problem } from '../../src/model/problem.ts';
import { openTable } from '../../src/sources/files/open-table.ts';

/** Bytes as a file. */
export function bytesInput(name: string, bytes: Uint8Array): FileInput {
  return {
    name,
    size: bytes.length,
    stream: async function* () {
      yield await Promise.resolve(bytes);
    },
  };
}

/** A file of the disk as one piece. */
export function diskInput(path: string): FileInput {
  return bytesInput(basename(path), readFileSync(path));
}

/** All rows of a table and what is wrong with it; null for one that is refused, at once or while it is read. */
export async function readRows(input: FileInput): Promise<{
  readonly head: TableHead | null;
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}> {
  const { value: table, problems } = await openTable(input);
  if (table === null) return { head: null, rows: [], problems };
  const rows: (readonly string[])[] = [];
  for await (const batch of table.batches()) rows.push(...batch.rows.map((row) => [...row]));
  return { head: table.head, rows, problems: [...problems, ...table.problems()] };
}
