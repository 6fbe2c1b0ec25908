// Sets up, builds what is out of date, finds a browser and runs all tests.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { bin, ensureBuilt, ensurePackages, ROOT, say } from './setup.mjs';

ensurePackages();
ensureBuilt();
const browser = await ensureBrowser();
say(`browser: ${browser}`);
const result = spawnSync(bin('vitest'), ['run', '--maxWorkers=2', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, PLACELINE_CHROMIUM: browser, PLACELINE_COMMAND: join(ROOT, 'dist', 'cli', 'placeline.js') },
  shell: process.platform === 'win32',
});
process.exit(result.status ?? 1);
