import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { compare, type NewFigure } from './all/compare.ts';
import { KEPT_BENCHES, type KeptBench, type Line } from './all/kept-benches.ts';
import { readKept, writeKept } from './all/results-table.ts';

const RUN = fileURLToPath(new URL('run.ts', import.meta.url));
const RESULTS = new URL('RESULTS.md', import.meta.url);

/**
 * Runs the benches whose figures are kept and prints how each stands against the table in bench/RESULTS.md: before, now, and by what share it
 * changed. Names as arguments run only those benches. With `--table` the table of the figures now follows, on standard error, as RESULTS.md takes it.
 */
export async function run(args: string[]): Promise<void> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const benches = KEPT_BENCHES.filter(({ bench }) => names.length === 0 || names.includes(bench));
  const unknown = names.filter((name) => !KEPT_BENCHES.some(({ bench }) => bench === name));
  if (unknown.length > 0) throw new Error(`no figures are kept of ${unknown.join(', ')}`);
  const kept = readKept(readFileSync(RESULTS, 'utf8'));
  const commands = new Map<string, string>();
  const measured: NewFigure[] = [];
  for (const one of benches) {
    const figures = await figuresOf(one);
    measured.push(...figures);
    for (const { name } of figures) commands.set(name, commandOf(one));
  }
  const wanted = new Set(benches.map(commandOf));
  for (const line of compare(
    kept.filter(({ command }) => wanted.has(command)),
    measured,
  ))
    process.stdout.write(`${JSON.stringify(line)}\n`);
  if (!args.includes('--table')) return;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const rows = measured.flatMap(({ name, figure }) =>
    figure === null ? [] : [{ name, figure, command: commands.get(name) ?? '', commit }],
  );
  process.stderr.write(writeKept(rows));
}

function commandOf({ bench, args }: KeptBench): string {
  return ['npm run -s bench --', bench, ...args].join(' ');
}

/** Runs a bench in a process of its own; what it prints goes on to standard error as it comes. */
function figuresOf({ bench, args, figures }: KeptBench): Promise<readonly NewFigure[]> {
  return new Promise((resolve, reject) => {
    const found: NewFigure[] = [];
    const child = spawn(process.execPath, [...process.execArgv, RUN, bench, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      process.stderr.write(`${line}\n`);
      found.push(...figures(JSON.parse(line) as Line));
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(found);
      else reject(new Error(`bench ${bench} ended with ${code ?? 'a signal'}`));
    });
  });
}
