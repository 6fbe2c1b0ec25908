import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { CLOSEST_MS, fittedSpan, pannedSpan, revealedSpan, showsAll, zoomedSpan } from '../../src/views/axis-span.ts';
import { at, windowOf } from '../timeline/events.ts';

const YEAR_2020 = windowOf('2020-01-01', '2021-01-01');
const SPAN = windowOf('2020-04-01', '2020-07-10');

describe('the stretch of time that an axis shows', () => {
  it('zooms about the moment under the pointer', () => {
    const middle = at('2020-05-21');
    expect(zoomedSpan(SPAN, 0.5, middle, YEAR_2020)).toEqual(windowOf('2020-04-26', '2020-06-15'));
    expect(zoomedSpan(SPAN, 0.5, SPAN.from, YEAR_2020)).toEqual(windowOf('2020-04-01', '2020-05-21'));
    expect(zoomedSpan(SPAN, 2, SPAN.from, YEAR_2020)).toEqual(windowOf('2020-04-01', '2020-10-18'));
  });

  it('shows no more than there is, and no less than has room', () => {
    expect(zoomedSpan(SPAN, 100, at('2020-05-21'), YEAR_2020)).toEqual(YEAR_2020);
    expect(showsAll(zoomedSpan(SPAN, 100, at('2020-05-21'), YEAR_2020), YEAR_2020)).toBe(true);
    const closest = zoomedSpan(SPAN, 1e-9, at('2020-05-21'), YEAR_2020);
    expect(closest.to - closest.from).toBe(CLOSEST_MS);
    expect(showsAll(closest, YEAR_2020)).toBe(false);
  });

  it('is moved as far as there is time', () => {
    expect(pannedSpan(SPAN, 10 * DAY_MS, YEAR_2020)).toEqual(windowOf('2020-04-11', '2020-07-20'));
    expect(pannedSpan(SPAN, -1e12, YEAR_2020)).toEqual(windowOf('2020-01-01', '2020-04-10'));
    expect(pannedSpan(SPAN, 1e12, YEAR_2020).to).toBe(YEAR_2020.to);
  });

  it('fits a window with room on both sides', () => {
    expect(fittedSpan(windowOf('2020-05-01', '2020-05-09'), YEAR_2020)).toEqual(windowOf('2020-04-30', '2020-05-10'));
    expect(fittedSpan(YEAR_2020, YEAR_2020)).toEqual(YEAR_2020);
    const instant = fittedSpan({ from: at('2020-05-01'), to: at('2020-05-01') }, YEAR_2020);
    expect(instant.to - instant.from).toBe(CLOSEST_MS);
  });

  it.each([
    ['stays for what is in view', windowOf('2020-04-01', '2020-07-10'), SPAN],
    ['moves on', windowOf('2020-07-05', '2020-07-15'), windowOf('2020-06-25', '2020-10-03')],
    ['moves back', windowOf('2020-03-25', '2020-04-04'), windowOf('2020-01-05', '2020-04-14')],
    ['takes the end of what is too long', windowOf('2020-03-01', '2020-07-20'), windowOf('2020-07-10', '2020-10-18')],
  ])('%s', (_, window, expected) => {
    expect(revealedSpan(SPAN, window, YEAR_2020)).toEqual(expected);
  });

  it('stays within the limits, whatever is done to it', () => {
    const act = fc.oneof(
      fc.record({
        factor: fc.double({ min: 0.01, max: 50, noNaN: true }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.integer({ min: -1e11, max: 1e11 }),
    );
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        let span = YEAR_2020;
        for (const one of acts) {
          const { from, to } = span;
          span =
            typeof one === 'number'
              ? pannedSpan(span, one, YEAR_2020)
              : zoomedSpan(span, one.factor, from + one.share * (to - from), YEAR_2020);
          expect(span.from).toBeGreaterThanOrEqual(YEAR_2020.from);
          expect(span.to).toBeLessThanOrEqual(YEAR_2020.to);
          expect(span.to - span.from).toBeGreaterThanOrEqual(CLOSEST_MS - 1);
          if (typeof one === 'number') expect(Math.abs(span.to - span.from - (to - from))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
