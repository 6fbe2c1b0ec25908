import { quantile, threeDigits } from './figures.ts';
import { withCase, type InPage, type OpenCase } from './open-case.ts';

/** A line on the app in use. */
export type UseLine = Readonly<Record<string, string | number | null>>;

const PLAY_SECONDS = 10;
const TIMES = 40;

/** Steps take no longer than this together. */
const LIMIT_MS = 60_000;

/**
 * The app as it is used, with its land and names. Its map repainted before anything is opened (`ground`), steps of the window (`land`), playing: frames
 * and the longest task, then what pointing and a change of the filter cost.
 */
export function measureUse(origin: string, incidents: number): Promise<readonly UseLine[]> {
  return withCase(origin, { method: 'placeline', incidents, window: 30, ground: 'land' }, async (open) => {
    const { page } = open;
    const ground = await timed(open, 'ground', 0, () =>
      page.evaluate((times) => (globalThis as unknown as InPage).scrub.repaint(times), TIMES),
    );
    await page.evaluate(() => (globalThis as unknown as InPage).scrub.load());
    const land = await timed(open, 'land', incidents, () =>
      page.evaluate((budget) => (globalThis as unknown as InPage).scrub.steps(budget), LIMIT_MS),
    );
    const play = await played(open, incidents);
    const hover = await hovered(open, incidents);
    const filter = await timed(open, 'filter', incidents, () =>
      page.evaluate((times) => (globalThis as unknown as InPage).scrub.narrow(times), TIMES / 2),
    );
    return [ground, land, play, hover, filter];
  });
}

async function timed(
  { busyMs }: OpenCase,
  measure: string,
  incidents: number,
  work: () => Promise<readonly number[]>,
): Promise<UseLine> {
  const before = await busyMs();
  const ms = await work();
  const busy = (await busyMs()) - before;
  return { measure, incidents, times: ms.length, ...spread(ms), cpuMs: threeDigits(busy / ms.length) };
}

function spread(ms: readonly number[]): Pick<UseLine, 'medianMs' | 'p95Ms'> {
  return { medianMs: quantile(ms, 0.5), p95Ms: quantile(ms, 0.95) };
}

/** `longestTaskMs` is 0 when no task took 50 ms: the browser does not tell shorter ones. */
async function played({ page, busyMs }: OpenCase, incidents: number): Promise<UseLine> {
  const before = await busyMs();
  const { frames, gapsMs, longTasksMs } = await page.evaluate(
    (seconds) => (globalThis as unknown as InPage).scrub.play(seconds),
    PLAY_SECONDS,
  );
  const busy = (await busyMs()) - before;
  return {
    measure: 'play',
    incidents,
    seconds: PLAY_SECONDS,
    frames,
    ...spread(gapsMs),
    cpuMs: frames === 0 ? null : threeDigits(busy / frames),
    longTasks: longTasksMs.length,
    longestTaskMs: threeDigits(Math.max(0, ...longTasksMs)),
  };
}

/** `medianMs` is the handling of the event, `cpuMs` all that the main thread did until two frames later. */
async function hovered({ page, busyMs }: OpenCase, incidents: number): Promise<UseLine> {
  const before = await busyMs();
  const { ms, shown } = await page.evaluate((times) => (globalThis as unknown as InPage).scrub.hover(times), TIMES);
  const busy = (await busyMs()) - before;
  return {
    ...{ measure: 'hover', incidents, times: ms.length, shown },
    ...spread(ms),
    cpuMs: threeDigits(busy / ms.length),
  };
}
