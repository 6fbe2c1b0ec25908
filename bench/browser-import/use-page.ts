import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { en as words } from '../../src/app/words/en.ts';
import { ARGS, chromiumPath } from '../../tests/journeys/chromium.ts';
import { watch } from '../../tests/journeys/watch.ts';
import { quantile } from '../scrub/figures.ts';
import { paintsAfterKey } from './in-page.ts';
import { watchTasks } from './page-tasks.ts';

/** What a run needs. */
export interface Use {
  readonly origin: string;
  /** The table. */
  readonly path: string;
  /** A folder for the browser's profile: what is kept outlives the page in it. */
  readonly profile: string;
  /** Where processor profiles go; null for none. */
  readonly profiles: string | null;
  /** What PapaParse took for the table, in milliseconds. */
  readonly bare: number;
}

/** A phase takes no longer. */
const PATIENCE_MS = 900_000;

const STEPS = 30;

/** Imports the table in the page, scrubs, waits until it is kept, loads the page anew, and prints a line for each. Throws when the page told of an error. */
export async function useBuiltPage(use: Use, print: (line: object) => void): Promise<void> {
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(use.profile, {
    args: [...ARGS],
    viewport: { width: 1440, height: 900 },
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const { faults } = watch(context, use.origin);
    const imported = await importing(context, use, print);
    await opening(context, use, imported, print);
    if (faults.length > 0) throw new Error(`browser-import: ${faults.join('; ')}`);
    print({ measure: 'survived', tab: true });
  } finally {
    await context.close();
  }
}

async function importing(context: BrowserContext, use: Use, print: (line: object) => void): Promise<number> {
  const { page, session } = await pageOf(context);
  await page.goto(`${use.origin}/`);
  await page.getByRole('slider', { name: words.time.to }).waitFor();
  await restOf(page);
  await page.getByRole('button', { name: words.header.open, exact: true }).click();
  const stop = await watched(session, use, 'import');
  const begun = performance.now();
  await page.getByLabel(words.import.chooseFile).setInputFiles(use.path);
  await page.locator('.import-done').waitFor();
  const ms = Math.round(performance.now() - begun);
  const restMs = await restOf(page);
  const tasks = await stop();
  print({ measure: 'import', ms, ratio: ms / use.bare, restMs, ...tasks, ...(await heap(session)) });
  print({ measure: 'scrub', ...(await scrubbed(page, session, use)), ...(await heap(session)) });
  const sign = page.getByRole('status', { name: words.datasets.signLabel });
  await sign.getByText(words.datasets.sign.saved, { exact: true }).waitFor();
  print({ measure: 'kept', sinceImportMs: Math.round(performance.now() - begun - ms) });
  await page.close();
  return ms;
}

/** The second opening is measured: the first one fetches and compiles scripts. */
async function opening(
  context: BrowserContext,
  use: Use,
  importMs: number,
  print: (line: object) => void,
): Promise<void> {
  const first = await pageOf(context);
  await first.page.goto(`${use.origin}/`);
  await first.page.getByRole('slider', { name: words.time.to }).waitFor();
  const { page, session } = await pageOf(context);
  await first.page.close();
  const stop = await watched(session, use, 'open');
  const begun = performance.now();
  await page.goto(`${use.origin}/`);
  await page.getByRole('slider', { name: words.time.to }).waitFor();
  const ms = Math.round(performance.now() - begun);
  const restMs = await restOf(page);
  print({ measure: 'open', ms, ofImport: ms / importMs, restMs, ...(await stop()), ...(await heap(session)) });
  print({ measure: 'scrub-opened', ...(await scrubbed(page, session, use)), ...(await heap(session)) });
}

async function pageOf(context: BrowserContext): Promise<{ readonly page: Page; readonly session: CDPSession }> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return { page, session: await context.newCDPSession(page) };
}

/** Steps of an edge of the window, by keys, each until two frames are painted. */
async function scrubbed(page: Page, session: CDPSession, use: Use): Promise<object> {
  await page.getByRole('radio', { name: words.time.modes.window }).check({ force: true });
  await page.getByRole('slider', { name: words.time.to }).focus();
  await restOf(page);
  const stop = await watched(session, use, 'scrub');
  const ms: number[] = [];
  for (let i = 0; i < STEPS; i++)
    ms.push(await page.evaluate(paintsAfterKey, i % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'));
  return { steps: STEPS, medianMs: quantile(ms, 0.5), p95Ms: quantile(ms, 0.95), ...(await stop()) };
}

/** Waits until no task has been long for two seconds; how long that took, in milliseconds. */
async function restOf(page: Page): Promise<number> {
  return Math.round(
    await page.evaluate(async () => {
      const begun = performance.now();
      let last = begun;
      let before = begun;
      while (performance.now() - last < 2000) {
        await new Promise<void>((resolve) => {
          setTimeout(resolve, 50);
        });
        if (performance.now() - before > 150) last = performance.now();
        before = performance.now();
      }
      return last - begun;
    }),
  );
}

async function heap(session: CDPSession): Promise<object> {
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return { heapMB: Math.round(usedSize / 1e6), bufferMB: Math.round(backingStorageSize / 1e6) };
}

async function watched(session: CDPSession, { profiles }: Use, name: string): Promise<() => Promise<object>> {
  if (profiles === null) return watchTasks(session);
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    mkdirSync(profiles, { recursive: true });
    writeFileSync(join(profiles, `${name}.cpuprofile`), JSON.stringify(profile));
    return {};
  };
}
