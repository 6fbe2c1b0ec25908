import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grainAt, msAt, msPerPx, snapMoment } from '../../src/app/time/scale.ts';
import { DAY_MS, HOUR_MS, pxAt } from '../../src/index.ts';
import { at } from '../timeline/events.ts';

const extents = fc
  .tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 1, max: 40_000 }))
  .map(([day, days]) => ({ from: day * DAY_MS, to: (day + days) * DAY_MS }));
const widths = fc.integer({ min: 50, max: 4000 });

describe('pixels and moments', () => {
  it('go there and back', () => {
    fc.assert(
      fc.property(extents, widths, fc.double({ min: 0, max: 1, noNaN: true }), (extent, width, share) => {
        const px = share * width;
        expect(pxAt(msAt(px, extent, width), extent, width)).toBeCloseTo(px, 4);
      }),
    );
  });

  it('begin and end with the extent', () => {
    const extent = { from: at('2014-06-01'), to: at('2024-10-01') };
    expect(msAt(0, extent, 1000)).toBe(extent.from);
    expect(msAt(1000, extent, 1000)).toBe(extent.to);
    expect(msPerPx(extent, 1000)).toBe((extent.to - extent.from) / 1000);
  });
});

describe('an edge that is dragged', () => {
  const DAY_A_PX = DAY_MS;
  it.each([
    ['stands at the start of a year four pixels away', '2020-01-05', DAY_A_PX, '2020-01-01'],
    ['stands at the start of a month before it', '2020-05-04', DAY_A_PX, '2020-05-01'],
    ['stands at the start of a month after it', '2020-04-28', DAY_A_PX, '2020-05-01'],
    ['prefers a year to a month', '2020-01-20', 10 * DAY_A_PX, '2020-01-01'],
    ['stays at a day five pixels from a month', '2020-05-06', DAY_A_PX, '2020-05-06'],
    ['is not drawn to a month when days are wide', '2020-05-02', DAY_A_PX / 10, '2020-05-02'],
  ])('%s', (_, day, scale, expected) => {
    expect(snapMoment(at(day), scale)).toBe(at(expected));
  });

  it.each([
    ['the nearest day', at('2020-05-15') + 13 * HOUR_MS, DAY_MS / 10, at('2020-05-16')],
    [
      'the nearest hour where a day is wide',
      at('2020-05-15') + 13.4 * HOUR_MS,
      DAY_MS / 100,
      at('2020-05-15') + 13 * HOUR_MS,
    ],
  ])('else stands at %s', (_, ms, scale, expected) => {
    expect(snapMoment(ms, scale)).toBe(expected);
  });

  it.each([
    ['day', '2020-05-02', '2020-05-02'],
    ['week', '2020-05-13', '2020-05-11'],
    ['week', '2020-05-15', '2020-05-18'],
    ['week', '2020-03-01', '2020-03-02'],
    ['month', '2020-05-13', '2020-05-01'],
    ['month', '2020-05-20', '2020-06-01'],
    ['month', '2020-02-15', '2020-02-01'],
  ] as const)('stands at the nearest %s when that is chosen, however wide days are: %s', (snap, day, expected) => {
    for (const scale of [DAY_MS, DAY_MS / 1000]) expect(snapMoment(at(day), scale, snap)).toBe(at(expected));
  });

  it.each([
    ['auto', DAY_MS, DAY_MS],
    ['auto', DAY_MS / 100, HOUR_MS],
    ['day', DAY_MS / 100, DAY_MS],
    ['week', DAY_MS / 100, 7 * DAY_MS],
    ['month', DAY_MS, 28 * DAY_MS],
  ] as const)('leaves room for a unit: %s', (snap, scale, expected) => {
    expect(grainAt(scale, snap)).toBe(expected);
  });

  it('never moves farther than four pixels or half a grain', () => {
    fc.assert(
      fc.property(extents, widths, fc.double({ min: 0, max: 1, noNaN: true }), (extent, width, share) => {
        const scale = msPerPx(extent, width);
        const ms = msAt(share * width, extent, width);
        expect(Math.abs(snapMoment(ms, scale) - ms)).toBeLessThanOrEqual(Math.max(4 * scale, grainAt(scale) / 2) + 1);
      }),
    );
  });
});
