// The checks beside the tests: types, lint, format, doors, unused code, build. `npm run check` runs them all; names as arguments run only those.
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { bin, ensurePackages, giveUp, ROOT, say } from './setup.mjs';

/** Name of each check and the commands that make it, run in order until one fails. */
export const CHECKS = [
  {
    name: 'types',
    commands: ['tsconfig.core.json', 'tsconfig.app.json', 'tsconfig.node.json'].map((project) => [
      bin('tsc'),
      '-p',
      project,
    ]),
  },
  { name: 'lint', commands: [[bin('eslint'), '.']] },
  { name: 'format', commands: [[bin('prettier'), '--check', '--log-level', 'warn', '.']] },
  { name: 'doors', commands: [[bin('vitest'), 'run', '--project', 'node', 'tests/architecture.test.ts']] },
  { name: 'unused code', commands: [[process.execPath, 'scripts/unused.mjs']] },
  { name: 'build', commands: [[process.execPath, 'scripts/build.mjs', '--out-of-date']] },
];

/** So many checks run side by side. */
const LANES = 2;

/** Runs checks, each with its output in one piece once it is over. @returns for each whether all of its commands ended well */
export async function runChecks(checks) {
  const results = new Map();
  const waiting = [...checks];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) results.set(check, await runCheck(check));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return checks.map((check) => results.get(check) === true);
}

async function runCheck({ name, commands }) {
  let output = '';
  let passed = true;
  for (const [command, ...args] of commands) {
    const ended = await runCommand(command, args);
    output += ended.output;
    passed = ended.status === 0;
    if (!passed) break;
  }
  process.stdout.write(output);
  say(`${name}: ${passed ? 'ok' : 'FAILED'}`);
  return passed;
}

function runCommand(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => {
      resolve({ status: 1, output: `${output}${error.message}\n` });
    });
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensurePackages();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0)
    giveUp(`no check named ${unknown.join(', ')}; there are: ${CHECKS.map(({ name }) => name).join(', ')}`);
  const results = await runChecks(CHECKS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)));
  const failed = results.filter((passed) => !passed).length;
  process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}
