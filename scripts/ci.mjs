// Runs `npm test` and the checks and closes with one plain line of what passed and failed, tests and checks together.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKS, runChecks } from './check.mjs';
import { ROOT, say } from './setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'placeline-ci-'));
const report = join(folder, 'tests.json');
const tests = spawnSync('npm', ['test', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
let { passed, failed } = readReport();
if (tests.status !== 0 && failed === 0) failed += 1;
for (const isPassed of await runChecks(CHECKS)) {
  if (isPassed) passed += 1;
  else failed += 1;
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

function readReport() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    say('the test run left no report');
    return { passed: 0, failed: 1 };
  }
}
