import type { Problem } from '../../../src/model/problem.ts';
import type { FileInput, TableChoice, TableHead } from '../../../src/model/table.ts';
import { openTable } from '../../../src/sources/files/open-table.ts';

/** A file of these bytes or this text, which comes in pieces of `step` bytes. */
export function fileOf(name: string, content: string | Uint8Array, step = Infinity): FileInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += step) yield await Promise.resolve(bytes.slice(at, at + step));
    },
  };
}

/** A table read to its end, or the problems of one that is refused. */
export interface ReadTable {
  readonly head: TableHead | null;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
}

/** Reads a file to its end. */
export async function readTable(input: FileInput, choice: TableChoice = {}): Promise<ReadTable> {
  const { value, problems } = await openTable(input, choice);
  if (value === null) return { head: null, rows: [], lines: [], problems };
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  for await (const batch of value.batches()) {
    rows.push(...batch.rows);
    lines.push(...batch.lines);
  }
  return { head: value.head, rows, lines, problems: [...problems, ...value.problems()] };
}

/** The message of the refusal of a file; empty when it is read. */
export async function refusalOf(input: FileInput, choice: TableChoice = {}): Promise<string> {
  const { head, problems } = await readTable(input, choice);
  return head === null ? problems.map(({ message }) => message).join() : '';
}
