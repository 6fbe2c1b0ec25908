import { diskInput, readRows } from './read-rows.ts';
import type { Tally } from './tally.ts';

/** A file of features: it comes in or is refused in words; `some rows` must come in. Every feature is a row or a problem. */
export async function checkFeatures(path: string, found: Tally, expected: 'some rows' | 'anything'): Promise<void> {
  const { head, rows, problems } = await readRows(diskInput(path));
  const isSilent = rows.length === 0 && problems.length === 0 && head === null;
  if (isSilent) found.failed(path, 'neither rows nor a problem');
  else if (expected === 'some rows' && rows.length === 0) found.failed(path, problems[0]?.message ?? 'no rows');
  else found.passed();
}
