import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
import { statusAt, visibleAt } from '../../src/timeline/visible.ts';
import { at, columnsOf, event, eventsAndWindow, naiveStatus, type TestEvent, windowOf } from './events.ts';

/** Later than all events that the properties make up. */
const FAR = at('2200-01-01');

describe('what a window shows of an event', () => {
  const may = windowOf('2020-05-01', '2020-06-01');
  it.each<[string, TestEvent, string]>([
    ['a day inside', event('2020-05-09'), 'sure'],
    ['the first day of the window', event('2020-05-01'), 'sure'],
    ['its last day', event('2020-05-31'), 'sure'],
    ['the whole window', event('2020-05-01', '2020-05-31'), 'sure'],
    ['the day before', event('2020-04-30'), 'outside'],
    ['the day after', event('2020-06-01'), 'outside'],
    ['from the day before on', event('2020-04-30', '2020-05-01'), 'possible'],
    ['until the day after', event('2020-05-31', '2020-06-01'), 'possible'],
    ['a year around it', event('2020-01-01', '2020-12-31'), 'possible'],
    ['a year that lasted', event('2020-01-01', '2020-12-31', true), 'sure'],
    ['lasting, one day of it inside', event('2020-04-01', '2020-05-01', true), 'sure'],
    ['lasting, ended the day before', event('2020-04-01', '2020-04-30', true), 'outside'],
    ['before the second day', event('', '2020-05-01'), 'possible'],
    ['before the window', event('', '2020-04-30'), 'outside'],
    ['before a day after the window', event('', '2021-01-01'), 'possible'],
    ['from the last day on', event('2020-05-31', ''), 'possible'],
    ['from the day after on', event('2020-06-01', ''), 'outside'],
    ['lasting from within, its end unknown', event('2020-05-09', '', true), 'possible'],
    ['undated', event('', ''), 'outside'],
    ['both sides open, which says nothing', { start: -Infinity, end: Infinity, lasting: true }, 'outside'],
    ['half undated', { start: may.from, end: NaN, lasting: false }, 'outside'],
    ['a start that is no time', { start: Infinity, end: Infinity, lasting: false }, 'outside'],
  ])('%s', (_, tested, expected) => {
    const index = indexEvents(columnsOf([tested]));
    expect(statusAt(index, 0, may)).toBe(expected);
    const { sure, possible } = visibleAt(index, may);
    expect([[...sure], [...possible]]).toEqual([expected === 'sure' ? [0] : [], expected === 'possible' ? [0] : []]);
  });

  it.each<[string, TestEvent, string, string, string]>([
    ['leap day in February 2020', event('2020-02-29'), '2020-02-01', '2020-03-01', 'sure'],
    ['leap day, one-day window', event('2020-02-29'), '2020-02-29', '2020-03-01', 'sure'],
    ['28 February beside the leap day', event('2020-02-28'), '2020-02-29', '2020-03-01', 'outside'],
    ['1 March beside the leap day', event('2020-03-01'), '2020-02-29', '2020-03-01', 'outside'],
    ['1900 has no leap day', event('1900-02-28'), '1900-02-28', '1900-03-01', 'sure'],
    ['2100 has none either', event('2100-03-01'), '2100-02-28', '2100-03-01', 'outside'],
    ['1900 in a century', event('1900-01-01'), '1900-01-01', '2000-01-01', 'sure'],
  ])('%s', (_, tested, from, to, expected) => {
    expect(statusAt(indexEvents(columnsOf([tested])), 0, windowOf(from, to))).toBe(expected);
  });

  it('is empty in a window of no width, but for what reaches over it', () => {
    const index = indexEvents(
      columnsOf([event('2020-05-09'), event('2020-05-08', '2020-05-09', true), event('2020-05-08', '2020-05-09')]),
    );
    expect(visibleAt(index, windowOf('2020-05-09', '2020-05-09'))).toEqual({
      sure: Uint32Array.of(1),
      possible: Uint32Array.of(2),
    });
  });

  it.each([
    ['reversed', { from: 10, to: 5 }],
    ['from nowhere', { from: NaN, to: 5 }],
    ['to nowhere', { from: 5, to: NaN }],
  ])('shows nothing in a window that is %s', (_, window) => {
    const index = indexEvents(
      columnsOf([
        { start: 0, end: 100, lasting: true },
        { start: 0, end: Infinity, lasting: false },
      ]),
    );
    expect(visibleAt(index, window)).toEqual({ sure: new Uint32Array(), possible: new Uint32Array() });
  });

  it.each([
    [{ from: 0.5, to: 9.5 }, 'possible'],
    [{ from: -0.5, to: 10.5 }, 'sure'],
    [{ from: 0, to: 9.5 }, 'possible'],
    [{ from: 9.5, to: 20 }, 'possible'],
    [{ from: 10, to: 20 }, 'outside'],
    [{ from: -5, to: 0.5 }, 'possible'],
  ])('takes windows that begin or end within a millisecond: %o', (window, expected) => {
    const index = indexEvents(columnsOf([{ start: 0, end: 10, lasting: false }]));
    expect(statusAt(index, 0, window)).toBe(expected);
    const { sure, possible } = visibleAt(index, window);
    expect([sure.length, possible.length]).toEqual([expected === 'sure' ? 1 : 0, expected === 'possible' ? 1 : 0]);
  });

  it('reads an interval without length as its one millisecond', () => {
    const index = indexEvents(
      columnsOf([
        { start: 5, end: 5, lasting: false },
        { start: 5, end: 3, lasting: false },
      ]),
    );
    expect([...visibleAt(index, { from: 5, to: 6 }).sure]).toEqual([0, 1]);
    expect([...visibleAt(index, { from: 4, to: 5 }).sure]).toEqual([]);
    expect([...visibleAt(index, { from: 6, to: 7 }).sure]).toEqual([]);
  });

  it('lists many rows in order, too', () => {
    const events = Array.from({ length: 5000 }, (_, row) => ({
      start: (row * 7919) % 5000,
      end: ((row * 7919) % 5000) + 1,
      lasting: false,
    }));
    const index = indexEvents(columnsOf(events));
    expect([...visibleAt(index, { from: 0, to: 5000 }).sure]).toEqual(events.map((_, row) => row));
    const few = [...visibleAt(index, { from: 100, to: 110 }).sure];
    expect(few).toEqual(events.flatMap(({ start }, row) => (start >= 100 && start < 110 ? [row] : [])));
    expect(few).toHaveLength(10);
  });

  it('agrees with the definition when the window holds little of the dataset', () => {
    const crowd = Array.from({ length: 400 }, (_, i) => ({
      start: FAR + i,
      end: FAR + i + 1 + (i % 3) * 400 * DAY_MS,
      lasting: i % 2 === 0,
    }));
    fc.assert(
      fc.property(eventsAndWindow, ({ events, window }) => {
        const all = [...crowd.slice(0, 200), ...events, ...crowd.slice(200)];
        const near = { from: window.from, to: Math.min(window.to, FAR) };
        const { sure, possible } = visibleAt(indexEvents(columnsOf(all)), near);
        const expected = all.map((one) => naiveStatus(one, near));
        const rowsThat = (status: string): number[] => expected.flatMap((one, row) => (one === status ? [row] : []));
        expect([[...sure], [...possible]]).toEqual([rowsThat('sure'), rowsThat('possible')]);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with the definition at every edge', () => {
    fc.assert(
      fc.property(eventsAndWindow, ({ events, window }) => {
        const { sure, possible } = visibleAt(indexEvents(columnsOf(events)), window);
        const expected = events.map((one) => naiveStatus(one, window));
        const rowsThat = (status: string): number[] => expected.flatMap((one, row) => (one === status ? [row] : []));
        expect([[...sure], [...possible]]).toEqual([rowsThat('sure'), rowsThat('possible')]);
      }),
      { numRuns: 2000 },
    );
  });
});
