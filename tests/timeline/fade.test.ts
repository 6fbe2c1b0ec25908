import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { FAINTEST, opacityAt, opacityOf, POSSIBLE_MOST } from '../../src/timeline/fade.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
import { columnsOf, event, windowOf } from './events.ts';

const length = fc.oneof(fc.double({ min: 0, noNaN: true }), fc.constantFrom(0, 1, DAY_MS, Infinity));

describe('opacityOf', () => {
  it.each([
    ['sure', 1, 30, 0, 1],
    ['sure', Infinity, 30, 0, 1],
    ['sure', 1, 30, 30, FAINTEST],
    ['sure', 1, 30, 1000, FAINTEST],
    ['sure', 1, 30, 15, (1 + FAINTEST) / 2],
    ['sure', 1, 0, 0, 1],
    ['possible', 0, 30, 0, POSSIBLE_MOST],
    ['possible', 30, 30, 0, (POSSIBLE_MOST + FAINTEST) / 2],
    ['possible', Infinity, 30, 0, FAINTEST],
    ['possible', Infinity, Infinity, 0, FAINTEST],
    ['possible', 30, 0, 0, FAINTEST],
    ['outside', 1, 30, 0, 0],
  ] as const)('%s, interval %f, window %f, age %f: %f', (status, interval, window, age, expected) => {
    expect(opacityOf(status, interval, window, age)).toBeCloseTo(expected, 12);
  });

  it('is paler for a wider interval and an older event, and always visible', () => {
    fc.assert(
      fc.property(fc.tuple(length, length), length, fc.tuple(length, length), (intervals, window, ages) => {
        const [narrow, wide] = [Math.min(...intervals), Math.max(...intervals)];
        const [young, old] = [Math.min(...ages), Math.max(...ages)];
        for (const status of ['sure', 'possible'] as const) {
          const all = [opacityOf(status, wide, window, old), opacityOf(status, narrow, window, young)] as const;
          expect(all[0]).toBeLessThanOrEqual(all[1]);
          expect(all[0]).toBeGreaterThanOrEqual(FAINTEST);
          expect(all[1]).toBeLessThanOrEqual(1);
        }
        expect(opacityOf('possible', narrow, window, young)).toBeLessThanOrEqual(
          Math.max(FAINTEST, opacityOf('sure', narrow, window, young)),
        );
      }),
    );
  });
});

describe('opacityAt', () => {
  const index = indexEvents(
    columnsOf([
      event('2020-05-01'),
      event('2020-05-31'),
      event('2020-05-30', '2020-06-30'),
      event('', '2020-05-20'),
      event('', ''),
    ]),
  );
  const may = windowOf('2020-05-01', '2020-06-01');

  it('fades with age in a trail only', () => {
    expect(opacityAt(index, 0, may, 'trail')).toBeCloseTo(FAINTEST + 0.75 / 31, 12);
    expect(opacityAt(index, 0, may, 'window')).toBe(1);
    expect(opacityAt(index, 1, may, 'trail')).toBe(1);
  });

  it('does not age what may still come', () => {
    expect(opacityAt(index, 2, may, 'trail')).toBe(opacityAt(index, 2, may, 'window'));
  });

  it('is faintest with an open side and nothing when undated', () => {
    expect([opacityAt(index, 3, may, 'window'), opacityAt(index, 4, may, 'all')]).toEqual([FAINTEST, 0]);
  });
});
