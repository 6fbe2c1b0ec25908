import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingTicks, freeEnd, placeLabel, placeThumbs } from '../../src/app/time/placement.ts';
import { timeWords } from '../../src/index.ts';
import { at } from '../timeline/events.ts';

describe('the words over the window', () => {
  it.each([
    ['stand over its middle', 500, 100, 1000, 450],
    ['stay inside at the start', 10, 100, 1000, 0],
    ['stay inside at the end', 990, 100, 1000, 900],
    ['begin at the start when they are wider than the bar', 50, 300, 200, 0],
  ])('%s', (_, centre, label, bar, left) => {
    expect(placeLabel(centre, label, bar)).toBe(left);
  });
});

describe('the thumbs', () => {
  it('stand centred on the edges of a wide window', () => {
    expect(placeThumbs(200, 400, 44, 600, 12)).toEqual({ start: 178, end: 378 });
  });

  it('leave a third of a narrow window free', () => {
    expect(placeThumbs(200, 230, 44, 600, 12)).toEqual({ start: 166, end: 220 });
  });

  it('never overlap and never leave the bar and its margin', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(shares, shares, fc.integer({ min: 100, max: 2000 }), (one, other, bar) => {
        const { start, end } = placeThumbs(Math.min(one, other) * bar, Math.max(one, other) * bar, 44, bar, 12);
        expect(start).toBeGreaterThanOrEqual(-12);
        expect(end - start).toBeGreaterThanOrEqual(44 - 1e-9);
        expect(end).toBeLessThanOrEqual(bar + 12 - 44 + 1e-9);
      }),
    );
  });
});

describe('the label of the lane', () => {
  it.each([
    ['stands first when that end is free', [{ x: 40, width: 10 }], 'start'],
    ['stands last when something stands first', [{ x: 39, width: 10 }], 'end'],
    [
      'gives way when both ends are taken',
      [
        { x: 0, width: 10 },
        { x: 290, width: 10 },
      ],
      null,
    ],
    ['stands first in an empty lane', [], 'start'],
  ])('%s', (_, spans, end) => {
    expect(freeEnd(spans, 40, 300)).toBe(end);
  });
});

describe('the ticks', () => {
  const TEN_YEARS = { from: at('2014-06-01'), to: at('2024-10-01') };

  it('name every year on a wide bar and every other on a phone', () => {
    const years = (width: number) => fittingTicks(TEN_YEARS, width, timeWords).map(({ label }) => label);
    expect(years(1040)).toEqual(['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024']);
    expect(years(358)).toEqual(['2016', '2018', '2020', '2022', '2024']);
  });

  it('never stand closer than their labels are wide', () => {
    const start = fc.integer({ min: -20_000, max: 30_000 });
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 200, max: 1600 }),
        (day, days, width) => {
          const extent = { from: day * 86_400_000, to: (day + days) * 86_400_000 };
          const labels = fittingTicks(extent, width, timeWords).filter(({ label }) => label !== '');
          labels.slice(1).forEach(({ px, label, anchor }, i) => {
            const before = labels[i];
            if (!before) return;
            const right = before.px + before.label.length * 7.2 * { start: 1, middle: 0.5, end: 0 }[before.anchor];
            const left = px - label.length * 7.2 * { start: 0, middle: 0.5, end: 1 }[anchor];
            expect(left - right, `${before.label} and ${label}`).toBeGreaterThan(0);
          });
        },
      ),
    );
  });
});
