// Finds a Chromium for the tests: an installed one, else Playwright's download, else Debian's package as root, else a clear message.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bin, giveUp, ROOT, say } from './setup.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium or Chrome; ends the process with a message when none can be had. */
export async function ensureBrowser() {
  const found = installedBrowser() ?? (await playwrightBrowser());
  if (found) return found;
  say('no Chromium found; fetching the one of Playwright ...');
  spawnSync(bin('playwright'), ['install', 'chromium'], { cwd: ROOT, stdio: ['ignore', 2, 2], timeout: 600_000 });
  const fetched = await playwrightBrowser();
  if (fetched) return fetched;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('installing Chromium with apt ...');
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = installedBrowser();
    if (installed) return installed;
  }
  return giveUp(
    'the tests need Chromium or Chrome and none could be found or fetched. Install one (Debian: apt-get install chromium), or set PLACELINE_CHROMIUM to its path.',
  );
}

function installedBrowser() {
  const given = process.env.PLACELINE_CHROMIUM;
  if (given) return existsSync(given) ? given : giveUp(`PLACELINE_CHROMIUM names ${given}, which does not exist.`);
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  return paths.find((path) => existsSync(path));
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
