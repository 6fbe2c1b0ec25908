// The checks beside the tests: types, lint, format, doors, unused code, build. `npm run check` runs them all; names as arguments run only those.
import { spawnSync } from 'node:child_process';
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
  { name: 'build', commands: [[process.execPath, 'scripts/build.mjs']] },
];

/** Runs a check with its output on the screen; true when all of its commands end well. */
export function runCheck({ name, commands }) {
  const passed = commands.every(([command, ...args]) => {
    const result = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
    return result.status === 0;
  });
  say(`${name}: ${passed ? 'ok' : 'FAILED'}`);
  return passed;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensurePackages();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0)
    giveUp(`no check named ${unknown.join(', ')}; there are: ${CHECKS.map(({ name }) => name).join(', ')}`);
  const results = CHECKS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(runCheck);
  const failed = results.filter((passed) => !passed).length;
  process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}
