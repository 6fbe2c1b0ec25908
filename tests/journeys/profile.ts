import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { ARGS, chromiumPath } from './chromium.ts';

/** A person's browser: it keeps what pages store, from one start to the next. */
export interface Profile {
  /** Starts the browser on this profile; it must not run. */
  start(): Promise<BrowserContext>;
  /** Ends the browser's process at once, as a crash does. */
  kill(): Promise<void>;
  /** Closes the browser as a person does. */
  close(): Promise<void>;
  /** Kills the browser and removes the profile. */
  remove(): Promise<void>;
}

/** A new profile in a folder of its own. */
export async function newProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'placeline-profile-'));
  let running: { process: ChildProcess; browser: Browser } | null = null;
  const kill = async (): Promise<void> => {
    if (!running) return;
    const { process, browser } = running;
    running = null;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await ended;
    await browser.close().catch(() => undefined);
  };
  return {
    async start() {
      await rm(join(folder, 'DevToolsActivePort'), { force: true });
      const args = [
        ...ARGS,
        '--headless=new',
        '--remote-debugging-port=0',
        `--user-data-dir=${folder}`,
        '--lang=en-GB',
      ];
      const process = spawn(chromiumPath() ?? chromium.executablePath(), [...args, 'about:blank'], { stdio: 'ignore' });
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(folder)}`);
      running = { process, browser };
      const [context] = browser.contexts();
      if (!context) throw new Error('the browser has no window');
      return context;
    },
    kill,
    async close() {
      if (!running) return;
      const { process, browser } = running;
      running = null;
      const ended = new Promise((resolve) => process.once('exit', resolve));
      await (await browser.newBrowserCDPSession()).send('Browser.close').catch(() => undefined);
      await ended;
    },
    async remove() {
      await kill();
      // Processes of the browser that outlive it for a moment may still write.
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** The port that the browser has written down. */
async function portOf(folder: string): Promise<string> {
  const path = join(folder, 'DevToolsActivePort');
  for (let tries = 0; tries < 300; tries++) {
    if (existsSync(path)) {
      const [port] = (await readFile(path, 'utf8')).split('\n');
      if (port) return port;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the browser did not start');
}
