import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeMadeTable } from './import/made-table.ts';

/** What a process of `import/one.ts` prints. */
interface Line {
  readonly method: string;
  readonly ms: number;
  readonly peakMB: number;
}

/**
 * A table in the shape of ACLED, made up, imported whole with its places, against PapaParse alone (arrays, from a stream, nothing kept) on
 * the same file in the same run. Each in a process of its own, in turn; medians. Arguments: rows (a million), runs (3).
 */
export async function run([rows = '1000000', runs = '3']: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'placeline-import-'));
  try {
    const path = join(folder, 'made.csv');
    const bytes = await writeMadeTable(path, Number(rows));
    const lines: Line[] = [];
    for (let i = 0; i < Number(runs); i++) {
      for (const method of ['papaparse', 'placeline']) lines.push(one(method, path));
    }
    const [bare, whole] = ['papaparse', 'placeline'].map((method) => {
      const of = lines.filter((line) => line.method === method);
      return { ms: median(of.map(({ ms }) => ms)), peakMB: Math.max(...of.map(({ peakMB }) => peakMB)) };
    });
    print({ measure: 'table', rows: Number(rows), bytes });
    print({ measure: 'papaparse', ...bare });
    print({ measure: 'placeline', ...whole, ratio: (whole?.ms ?? 0) / (bare?.ms ?? 1) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function one(method: string, path: string): Line {
  const script = fileURLToPath(new URL('./import/one.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script, method, path], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${method}: ${stderr}`);
  for (const line of stdout.trim().split('\n')) process.stdout.write(`${line}\n`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Line;
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
