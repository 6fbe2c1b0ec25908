import { describe, expect, it } from 'vitest';
import { casesOf, usedSize } from '../../bench/scrub/cases.ts';
import { makeEvents, naiveCount } from '../../bench/scrub/events.ts';
import { ratiosOf } from '../../bench/scrub/ratios.ts';
import { makeTowns } from '../../bench/scrub/towns.ts';
import { DAY_MS, DAYS, FIRST_MS, windowsOf } from '../../bench/scrub/windows.ts';
import type { Measured } from '../../bench/scrub/measure.ts';

describe('the cases', () => {
  it('are every method at three sizes, ours with a window of ten years and with ten million too', () => {
    const cases = casesOf([]);
    for (const incidents of [10_000, 100_000, 1_000_000])
      expect(
        cases.filter((one) => one.incidents === incidents && one.window === 30).map(({ method }) => method),
      ).toEqual(['empty', 'layer', 'placeline', 'setFilter', 'setData', 'deckgl']);
    const ours = (incidents: number, window: number): readonly string[] =>
      cases.filter((one) => one.incidents === incidents && one.window === window).map(({ method }) => method);
    expect(ours(1_000_000, DAYS)).toEqual(['empty', 'layer', 'placeline']);
    expect(ours(10_000_000, 30)).toEqual(['empty', 'layer', 'placeline']);
    expect(ours(10_000_000, DAYS)).toEqual(['empty', 'layer', 'placeline']);
  });

  it('can be chosen', () => {
    expect(casesOf(['--quick']).every(({ incidents }) => incidents === 10_000)).toBe(true);
    expect(casesOf(['--sizes', '1000000', '--windows', '30', '--methods', 'empty,layer'])).toEqual([
      { method: 'empty', incidents: 1_000_000, window: 30 },
      { method: 'layer', incidents: 1_000_000, window: 30 },
    ]);
    expect(() => casesOf(['--methods', 'layers'])).toThrow('layers');
  });

  it('use the app at the largest size that is listed', () => {
    expect(usedSize(casesOf([]))).toBe(1_000_000);
    expect(usedSize(casesOf(['--quick']))).toBe(10_000);
    expect(usedSize(casesOf(['--methods', 'empty,layer']))).toBeNull();
  });
});

describe('the windows', () => {
  it('of a month lie end to end through the ten years', () => {
    const windows = windowsOf(30, 40);
    expect(windows).toHaveLength(40);
    expect(windows[0]?.from).toBe(FIRST_MS);
    expect(windows.at(-1)?.to).toBe(FIRST_MS + DAYS * DAY_MS);
    windows.slice(1).forEach(({ from }, i) => {
      expect(from).toBeGreaterThanOrEqual(windows[i]?.to ?? NaN);
    });
  });

  it('of ten years move a day at a time', () => {
    const froms = windowsOf(DAYS, 40).map(({ from }) => (from - FIRST_MS) / DAY_MS);
    expect(froms).toEqual(Array.from({ length: 40 }, (_, i) => i - 20));
  });
});

describe('the incidents', () => {
  const towns = makeTowns(50);

  it('are the same each time, dated, and of a known town', () => {
    const events = makeEvents(2000, towns);
    expect(events).toEqual(makeEvents(2000, towns));
    expect(events).not.toEqual(makeEvents(2000, towns, 43));
    expect(events.town.every((town) => town < 50)).toBe(true);
    expect(events.start.every((start, row) => start < (events.end[row] ?? NaN))).toBe(true);
    expect(naiveCount(events, FIRST_MS, FIRST_MS + DAYS * DAY_MS)).toBe(2000);
    expect(naiveCount(events, FIRST_MS - DAY_MS, FIRST_MS)).toBe(0);
  });

  it('happen oftener in larger towns', () => {
    const counts = new Float64Array(50);
    for (const town of makeEvents(20_000, towns).town) counts[town] = (counts[town] ?? 0) + 1;
    towns.weight.forEach((weight, town) => {
      expect(Math.abs((counts[town] ?? 0) / 20_000 - weight)).toBeLessThan(0.02);
    });
    expect((counts[0] ?? 0) / (counts[49] ?? 0)).toBeGreaterThan(4);
  });
});

describe('the ratios', () => {
  const line = (method: Measured['method'], medianMs: number | null, cpuMs: number | null): Measured => ({
    ...{ method, incidents: 1_000_000, window: 30, medianMs, p95Ms: medianMs, cpuMs, loadMs: medianMs, heapMB: 1 },
  });

  it('are quotients of steps and differences of processor time', () => {
    const ratios = ratiosOf([line('empty', 20, 2), line('layer', 30, 3.5)]);
    expect(ratios.map(({ ratio, value }) => [ratio, value])).toEqual([
      ['step: layer / empty, 1000000, 30 days', 1.5],
      ['main thread: layer - empty, 1000000, 30 days', 1.5],
    ]);
  });

  it('come to nothing where a method did not finish a step, and are left out where it was not tried', () => {
    expect(ratiosOf([line('empty', 20, 2), line('layer', null, null)]).map(({ value }) => value)).toEqual([null, null]);
    expect(ratiosOf([line('layer', 30, 3)])).toEqual([]);
  });
});
