import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { bytesInput, readRows } from './read-rows.ts';
import type { Tally } from './tally.ts';

/** A value of the suite as a property of a feature: `y_` must come in, `n_` must be refused with a line, of `i_` either will do. */
export async function checkJson(path: string, found: Tally): Promise<void> {
  const name = basename(path);
  const before = Buffer.from(
    '{"type":"FeatureCollection","features":[\n{"type":"Feature","geometry":null,"properties":{"v":',
  );
  const bytes = Buffer.concat([before, readFileSync(path), Buffer.from('}}]}')]);
  let problems;
  let rows = 0;
  try {
    const read = await readRows(bytesInput(`${name}.geojson`, bytes));
    problems = read.problems;
    rows = read.rows.length;
  } catch (error) {
    problems = [{ severity: 'error', where: { line: lineIn(String(error)) } }];
  }
  const fault = problems.find(({ severity }) => severity === 'error');
  if (name.startsWith('y_') && rows !== 1) found.failed(path, 'refused');
  else if (name.startsWith('n_') && fault === undefined) found.failed(path, 'accepted');
  else if (name.startsWith('n_') && fault?.where.line === null) found.failed(path, 'refused without a line');
  else found.passed();
}

function lineIn(message: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1];
  return line === undefined ? null : Number(line);
}
