import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { addUnits, CALENDAR_UNITS, floorTo, HOUR_MS } from '../../src/timeline/calendar-unit.ts';
import { calendarMarks } from '../../src/timeline/calendar-marks.ts';
import { step, stepUnit } from '../../src/timeline/step.ts';
import { at, windowOf } from './events.ts';

describe('step', () => {
  it.each([
    ['month', 1, windowOf('2020-05-01', '2020-06-01'), windowOf('2020-06-01', '2020-07-01')],
    ['month', -1, windowOf('2020-03-01', '2020-04-01'), windowOf('2020-02-01', '2020-03-01')],
    ['quarter', 1, windowOf('2020-10-01', '2021-01-01'), windowOf('2021-01-01', '2021-04-01')],
    ['year', 1, windowOf('2020-01-01', '2021-01-01'), windowOf('2021-01-01', '2022-01-01')],
    ['day', 1, windowOf('2020-02-28', '2020-02-29'), windowOf('2020-02-29', '2020-03-01')],
    ['day', 1, windowOf('1900-02-28', '1900-03-01'), windowOf('1900-03-01', '1900-03-02')],
    ['day', -1, windowOf('2100-03-01', '2100-03-02'), windowOf('2100-02-28', '2100-03-01')],
    ['week', 1, windowOf('2020-12-28', '2021-01-04'), windowOf('2021-01-04', '2021-01-11')],
    ['month', 1, windowOf('2020-01-31', '2020-02-05'), windowOf('2020-02-29', '2020-03-05')],
    ['month', 1, windowOf('2021-01-29', '2021-01-31'), windowOf('2021-02-28', '2021-03-02')],
    ['year', -1, windowOf('2020-02-29', '2020-03-01'), windowOf('2019-02-28', '2019-03-01')],
  ] as const)('%s %i', (unit, direction, window, expected) => {
    expect(step(window, unit, direction)).toEqual(expected);
  });

  it('moves only the finite edge of a window that is open at a side', () => {
    expect(step({ from: -Infinity, to: at('2020-05-01') }, 'month', 1)).toEqual({
      from: -Infinity,
      to: at('2020-06-01'),
    });
    expect(step({ from: at('2020-05-01'), to: Infinity }, 'month', 1)).toEqual({
      from: at('2020-06-01'),
      to: Infinity,
    });
  });

  it('keeps the width of windows that are not whole months, and never makes one empty', () => {
    const edge = fc
      .integer({ min: at('1900-01-01') / HOUR_MS, max: at('2100-12-31') / HOUR_MS })
      .map((hours) => hours * HOUR_MS + 1);
    fc.assert(
      fc.property(
        edge,
        fc.integer({ min: 1, max: 1e11 }),
        fc.constantFrom(...CALENDAR_UNITS),
        fc.constantFrom(1 as const, -1 as const),
        (from, width, unit, direction) => {
          const moved = step({ from, to: from + width }, unit, direction);
          expect(moved.to - moved.from).toBe(width);
          expect(Math.sign(moved.from - from)).toBe(direction);
        },
      ),
    );
  });
});

describe('stepUnit', () => {
  it.each([
    [windowOf('2020-05-01', '2021-05-01'), 'year'],
    [windowOf('2020-05-01', '2020-11-01'), 'quarter'],
    [windowOf('2021-01-01', '2021-04-01'), 'quarter'],
    [windowOf('2021-02-01', '2021-03-01'), 'month'],
    [windowOf('2020-05-01', '2020-05-28'), 'week'],
    [windowOf('2020-05-01', '2020-05-08'), 'week'],
    [windowOf('2020-05-01', '2020-05-07'), 'day'],
    [windowOf('2020-05-01', '2020-05-02'), 'day'],
    [{ from: 0, to: DAY_MS - 1 }, 'hour'],
    [{ from: 0, to: 0 }, 'hour'],
    [{ from: -Infinity, to: Infinity }, 'year'],
  ] as const)('%o: %s', (window, unit) => {
    expect(stepUnit(window)).toBe(unit);
  });
});

describe('calendar units', () => {
  it.each([
    ['hour', '2020-05-09'],
    ['day', '2020-05-09'],
    ['week', '2020-05-04'],
    ['month', '2020-05-01'],
    ['quarter', '2020-04-01'],
    ['year', '2020-01-01'],
    ['decade', '2020-01-01'],
    ['century', '2000-01-01'],
    ['millennium', '2000-01-01'],
  ] as const)('the %s of half past midnight on 9 May 2020 begins on %s', (unit, day) => {
    expect(floorTo(at('2020-05-09') + HOUR_MS / 2, unit)).toBe(at(day));
  });

  it.each([
    ['week', '1969-12-31', '1969-12-29'],
    ['month', '1900-02-28', '1900-02-01'],
    ['decade', '1899-12-31', '1890-01-01'],
    ['century', '0099-12-31', '0000-01-01'],
    ['century', '-000001-12-31', '-000100-01-01'],
  ] as const)('the %s of %s begins on %s', (unit, day, expected) => {
    expect(floorTo(at(day), unit)).toBe(at(expected));
  });

  it('cut time into stretches without gaps', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.constantFrom(...CALENDAR_UNITS), (ms, unit) => {
        const from = floorTo(ms, unit);
        const to = addUnits(from, unit, 1);
        expect(from <= ms && ms < to).toBe(true);
        expect(floorTo(from, unit)).toBe(from);
        expect(floorTo(to - 1, unit)).toBe(from);
        expect(addUnits(to, unit, -1)).toBe(from);
      }),
    );
  });
});

describe('calendarMarks', () => {
  it.each([
    [windowOf('2020-05-09', '2020-05-11'), HOUR_MS * 5, 'hour', 9],
    [windowOf('2020-05-09', '2020-05-11'), DAY_MS, 'day', 3],
    [windowOf('2020-05-01', '2020-06-01'), DAY_MS * 3, 'day', 5],
    [windowOf('2020-01-01', '2021-01-01'), DAY_MS * 28, 'month', 13],
    [windowOf('2020-01-01', '2021-01-01'), DAY_MS * 29, 'month', 5],
    [windowOf('2014-06-01', '2024-12-31'), DAY_MS * 365, 'year', 10],
    [windowOf('1900-01-01', '2100-01-01'), DAY_MS * 366 * 10, 'year', 11],
    [windowOf('1900-01-01', '2100-01-01'), DAY_MS * 365 * 10, 'year', 21],
  ] as const)('%o at least %i apart are of a %s: %i', (extent, gap, unit, count) => {
    const { unit: found, marks } = calendarMarks(extent, gap);
    expect([found, marks.length]).toEqual([unit, count]);
  });

  it('lie within, ascend, and are nowhere nearer than asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e13, max: 1e13 }),
        fc.integer({ min: 1, max: 1e13 }),
        fc.integer({ min: 2, max: 40 }),
        (from, width, parts) => {
          const gap = width / parts;
          const { marks } = calendarMarks({ from, to: from + width }, gap);
          marks.forEach(({ ms }, i) => {
            expect(ms >= from && ms <= from + width).toBe(true);
            if (i > 0) expect(ms - (marks[i - 1]?.ms ?? 0)).toBeGreaterThanOrEqual(gap);
          });
        },
      ),
    );
  });
});
