import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../docs/repository.ts';
import { COMMAND } from './command.ts';

/** Packs of whoever runs the tests must not change the answers. */
const ENVIRONMENT = { ...process.env, PLACELINE_PACKS: '', XDG_DATA_HOME: join(tmpdir(), 'placeline-no-data') };

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a folder. */
export function placeline(args: readonly string[], { cwd = ROOT, input = '' } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [...COMMAND, ...args], { cwd, env: ENVIRONMENT });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      resolve({ code, out, err });
    });
  });
}
