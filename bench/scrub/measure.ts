import type { CDPSession, Page } from 'playwright';
import { launchChromium } from '../../tests/journeys/chromium.ts';
import { watch } from '../../tests/journeys/watch.ts';
import { CANVAS, type Method, type ScrubPage, type StepTimes } from './protocol.ts';

/** One method at one size and one width of the window, in days. */
export interface Case {
  readonly method: Method;
  readonly incidents: number;
  readonly window: number;
}

/** What was measured of a case; null for what was not reached. */
export interface Measured extends Case {
  readonly medianMs: number | null;
  readonly p95Ms: number | null;
  /** Script of the main thread a step, without waiting for pixels. */
  readonly cpuMs: number | null;
  readonly loadMs: number | null;
  /** JavaScript and its buffers in the page, not in workers, after the steps. */
  readonly heapMB: number | null;
  /** Why not all was measured. */
  readonly unfinished?: string;
}

/** A method has so long for loading and all steps. */
const LIMIT_MS = 60_000;

/** Making features or columns is not timed, but is not waited for without end. */
const PREPARING_MS = 120_000;

/** Opens the page in a Chromium of its own and runs a case. */
export async function measure(origin: string, steps: number, one: Case): Promise<Measured> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1, colorScheme: 'light' });
    const { faults } = watch(context, origin);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(`${origin}/index.html?${query(one)}`);
    await page.waitForFunction(() => 'scrub' in globalThis);
    await within(
      PREPARING_MS,
      page.evaluate(() => (globalThis as unknown as Global).scrub.prepare()),
    );
    const measured = await timed(page, session, one, steps);
    if (faults.length > 0) throw new Error(`scrub: ${one.method} at ${one.incidents}: ${faults[0] ?? ''}`);
    return measured;
  } finally {
    await browser.close();
  }
}

interface Global {
  readonly scrub: ScrubPage;
}

/** Room for the list beside the map and the time bar below it. */
const VIEWPORT = { width: CANVAS.width + 340, height: CANVAS.height + 200 };

async function timed(page: Page, session: CDPSession, one: Case, steps: number): Promise<Measured> {
  const nothing = { ...one, medianMs: null, p95Ms: null, cpuMs: null, loadMs: null, heapMB: null };
  const loadMs = await within(
    LIMIT_MS,
    page.evaluate(() => (globalThis as unknown as Global).scrub.load()),
  );
  if (loadMs === null) return { ...nothing, unfinished: `no first frame in ${LIMIT_MS / 1000} s` };
  const scriptBefore = await scriptMs(session);
  const left = Math.max(0, LIMIT_MS - loadMs);
  const times = await within(
    left + LIMIT_MS / 2,
    page.evaluate((budget) => (globalThis as unknown as Global).scrub.steps(budget), left),
  );
  if (times === null || times.ms.length === 0)
    return { ...nothing, loadMs: round(loadMs), unfinished: `no step in ${LIMIT_MS / 1000} s` };
  const script = (await scriptMs(session)) - scriptBefore;
  const done = times.ms.length;
  return {
    ...one,
    ...summary(times, script),
    loadMs: round(loadMs),
    heapMB: await heapMegabytes(session),
    ...(done < steps ? { unfinished: `${done} of ${steps} steps in ${LIMIT_MS / 1000} s` } : {}),
  };
}

function summary({ ms, readMs }: StepTimes, script: number): Pick<Measured, 'medianMs' | 'p95Ms' | 'cpuMs'> {
  const sorted = ms.toSorted((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.floor((sorted.length - 1) * share)] ?? NaN);
  return { medianMs: at(0.5), p95Ms: at(0.95), cpuMs: round(Math.max(0, script - readMs) / ms.length) };
}

/** All script that the page's main thread has run so far, in milliseconds. */
async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
}

async function heapMegabytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return Math.round((usedSize + backingStorageSize) / 100_000) / 10;
}

/** What a promise gives, or null when it takes longer. */
async function within<T>(limitMs: number, promise: Promise<T>): Promise<T | null> {
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

function query({ method, incidents, window }: Case): string {
  return new URLSearchParams({ method, incidents: `${incidents}`, window: `${window}` }).toString();
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
