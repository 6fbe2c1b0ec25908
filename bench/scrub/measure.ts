import type { CDPSession } from 'playwright';
import { quantile, threeDigits } from './figures.ts';
import { withCase, within, type Case, type InPage, type OpenCase } from './open-case.ts';

/** What was measured of a case; null for what was not reached. */
export interface Measured extends Case {
  readonly medianMs: number | null;
  readonly p95Ms: number | null;
  /** Processor time of the main thread a step: script, style, layout and paint, without waiting for pixels. */
  readonly cpuMs: number | null;
  readonly loadMs: number | null;
  /** JavaScript and its buffers in the page, not in workers, after the steps. */
  readonly heapMB: number | null;
  /** Why not all was measured. */
  readonly unfinished?: string;
}

/** A method has so long for loading and all steps. */
const LIMIT_MS = 60_000;

/** Opens the page in a Chromium of its own and runs a case. */
export function measure(origin: string, steps: number, one: Case): Promise<Measured> {
  return withCase(origin, one, (open) => timed(open, one, steps));
}

async function timed({ page, session, busyMs }: OpenCase, one: Case, steps: number): Promise<Measured> {
  const nothing = { ...one, medianMs: null, p95Ms: null, cpuMs: null, loadMs: null, heapMB: null };
  const loadMs = await within(
    LIMIT_MS,
    page.evaluate(() => (globalThis as unknown as InPage).scrub.load()),
  );
  if (loadMs === null) return { ...nothing, unfinished: `no first frame in ${LIMIT_MS / 1000} s` };
  const before = await busyMs();
  const left = Math.max(0, LIMIT_MS - loadMs);
  // A step that has begun may end.
  const times = await within(
    left + LIMIT_MS / 2,
    page.evaluate((budget) => (globalThis as unknown as InPage).scrub.steps(budget), left),
  );
  if (times === null || times.length === 0)
    return { ...nothing, loadMs: threeDigits(loadMs), unfinished: `no step in ${LIMIT_MS / 1000} s` };
  const busy = (await busyMs()) - before;
  await page.evaluate(() => (globalThis as unknown as InPage).scrub.verify());
  const done = times.length;
  return {
    ...one,
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    cpuMs: threeDigits(busy / done),
    loadMs: threeDigits(loadMs),
    heapMB: await heapMegabytes(session),
    ...(done < steps ? { unfinished: `${done} of ${steps} steps in ${LIMIT_MS / 1000} s` } : {}),
  };
}

async function heapMegabytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return Math.round((usedSize + backingStorageSize) / 100_000) / 10;
}
