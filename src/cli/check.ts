import type { Problem, ProblemCode } from '../index.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { writeOut } from './files.ts';
import { openDataset } from './open-dataset.ts';
import { counted } from './report.ts';

/** No faults of the input: honest answers, and files that may be missing. */
const NOTES: readonly ProblemCode[] = ['place-unknown', 'place-ambiguous', 'file-missing', 'shape-simplified'];

/** `placeline check DATASET`: prints every problem; 1 when there are any besides notes. */
export async function check(args: readonly string[]): Promise<0 | 1> {
  const { values, positionals } = readArguments('check', args, {
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
  });
  const [input, ...others] = positionals;
  if (input === undefined || others.length > 0) throw wrongUse('check', 'expected one DATASET');
  const { value, problems } = await openDataset(input);
  const isForMachines = values.jsonl === true || values.json === true;
  for (const problem of problems) {
    const level = levelOf(problem);
    await writeOut(
      isForMachines
        ? `${JSON.stringify({ level, ...problem })}\n`
        : `${level}: ${problem.message}\n${rawLine(problem)}`,
    );
  }
  const faults = problems.filter((problem) => levelOf(problem) !== 'note').length;
  process.stderr.write(
    `${counted(value)}; ${faults === 0 ? 'nothing is wrong' : `${faults} problem${faults > 1 ? 's' : ''}`}\n`,
  );
  return faults === 0 ? 0 : 1;
}

function levelOf({ severity, code }: Problem): 'error' | 'warning' | 'note' {
  return severity === 'warning' && NOTES.includes(code) ? 'note' : severity;
}

function rawLine({ raw }: Problem): string {
  const line = raw.replace(/\s+/g, ' ').slice(0, 300);
  return line === '' ? '' : `  ${line}\n`;
}
