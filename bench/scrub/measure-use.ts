import { quantile, threeDigits } from './figures.ts';
import { withCase, type InPage, type OpenCase } from './open-case.ts';

/** A line on the app in use. */
export type UseLine = Readonly<Record<string, string | number | null>>;

const PLAY_SECONDS = 10;
const TIMES = 40;

/** Plays, points and narrows in the app with so many incidents: frames and the longest task, what a hover and what a change of the filter costs. */
export function measureUse(origin: string, incidents: number): Promise<readonly UseLine[]> {
  return withCase(origin, { method: 'placeline', incidents, window: 30 }, async (open) => {
    await open.page.evaluate(() => (globalThis as unknown as InPage).scrub.load());
    return [await played(open, incidents), await hovered(open, incidents), await narrowed(open, incidents)];
  });
}

/** `longestTaskMs` is 0 when no task took 50 ms: the browser does not tell shorter ones. */
async function played({ page, scriptMs }: OpenCase, incidents: number): Promise<UseLine> {
  const before = await scriptMs();
  const { frames, gapsMs, longTasksMs } = await page.evaluate(
    (seconds) => (globalThis as unknown as InPage).scrub.play(seconds),
    PLAY_SECONDS,
  );
  const script = (await scriptMs()) - before;
  return {
    measure: 'play',
    incidents,
    seconds: PLAY_SECONDS,
    frames,
    medianMs: quantile(gapsMs, 0.5),
    p95Ms: quantile(gapsMs, 0.95),
    cpuMs: frames === 0 ? null : threeDigits(script / frames),
    longTasks: longTasksMs.length,
    longestTaskMs: threeDigits(Math.max(0, ...longTasksMs)),
  };
}

/** `medianMs` is the handling of the event, `cpuMs` all script until two frames later. */
async function hovered({ page, scriptMs }: OpenCase, incidents: number): Promise<UseLine> {
  const before = await scriptMs();
  const { ms, shown } = await page.evaluate((times) => (globalThis as unknown as InPage).scrub.hover(times), TIMES);
  const script = (await scriptMs()) - before;
  return {
    ...{ measure: 'hover', incidents, times: ms.length, shown },
    ...{ medianMs: quantile(ms, 0.5), p95Ms: quantile(ms, 0.95), cpuMs: threeDigits(script / ms.length) },
  };
}

async function narrowed({ page, scriptMs }: OpenCase, incidents: number): Promise<UseLine> {
  const before = await scriptMs();
  const { ms, readMs } = await page.evaluate(
    (times) => (globalThis as unknown as InPage).scrub.narrow(times),
    TIMES / 2,
  );
  const script = (await scriptMs()) - before;
  return {
    ...{ measure: 'filter', incidents, times: ms.length, medianMs: quantile(ms, 0.5), p95Ms: quantile(ms, 0.95) },
    cpuMs: threeDigits((script - readMs) / ms.length),
  };
}
