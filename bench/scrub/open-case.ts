import type { CDPSession, Page } from 'playwright';
import { launchChromium } from '../../tests/journeys/chromium.ts';
import { watch } from '../../tests/journeys/watch.ts';
import { CANVAS, type Ground, type Method, type ScrubPage } from './protocol.ts';

/** One method at one size and one width of the window, in days. */
export interface Case {
  readonly method: Method;
  readonly incidents: number;
  readonly window: number;
  /** Plain when left out. */
  readonly ground?: Ground;
}

/** The page of a case, prepared, in a Chromium of its own. */
export interface OpenCase {
  readonly page: Page;
  readonly session: CDPSession;
  /** Processor time of the page's main thread so far, in milliseconds: script, style, layout and paint, without what it waited for. */
  readonly busyMs: () => Promise<number>;
}

/** Room for the list beside the map and the time bar below it. */
const VIEWPORT = { width: CANVAS.width + 340, height: CANVAS.height + 200 };

/** Making features or columns is not timed, but is not waited for without end. */
const PREPARING_MS = 180_000;

/** The object of the page, for functions that run in it. */
export interface InPage {
  readonly scrub: ScrubPage;
}

/** Opens the page of a case, has `work` done with it and closes the browser. Throws when the page told of an error. */
export async function withCase<T>(origin: string, one: Case, work: (open: OpenCase) => Promise<T>): Promise<T> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1, colorScheme: 'light' });
    const { faults } = watch(context, origin);
    const page = await context.newPage();
    page.setDefaultTimeout(PREPARING_MS);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${origin}/index.html?${query(one)}`);
    await page.waitForFunction(() => 'scrub' in globalThis);
    await within(
      PREPARING_MS,
      page.evaluate(() => (globalThis as unknown as InPage).scrub.prepare()),
    );
    const done = await work({ page, session, busyMs: () => busyMs(session) });
    if (faults.length > 0) throw new Error(`scrub: ${one.method} at ${one.incidents}: ${faults[0] ?? ''}`);
    return done;
  } finally {
    await browser.close();
  }
}

/** What a promise gives, or null when it takes longer. */
export async function within<T>(limitMs: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, limitMs);
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

function query({ method, incidents, window, ground = 'plain' }: Case): string {
  return new URLSearchParams({ method, incidents: `${incidents}`, window: `${window}`, ground }).toString();
}
