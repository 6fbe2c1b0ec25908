import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { extentOf, nearestEvents, nextMoment, previousMoment } from '../../src/timeline/extent.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
import { momentOf, rowsByMoment } from '../../src/timeline/moments.ts';
import { statusAt } from '../../src/timeline/visible.ts';
import { anyEvent, at, columnsOf, event, type TestEvent, windowOf } from './events.ts';

const indexOf = (...events: TestEvent[]) => indexEvents(columnsOf(events));

describe('extentOf', () => {
  it.each<[string, TestEvent[], number, number]>([
    ['one day', [event('2020-05-09')], at('2020-05-09'), at('2020-05-10')],
    [
      'from the first start to the last end',
      [event('2020-05-09'), event('2014-01-01', '2014-12-31'), event('2020-05-01', '2021-01-31')],
      at('2014-01-01'),
      at('2021-02-01'),
    ],
    [
      'an open end, its start counts',
      [event('2020-05-09'), event('2021-01-01', '')],
      at('2020-05-09'),
      at('2021-01-01') + 1,
    ],
    [
      'an open start, its end counts',
      [event('2020-05-09'), event('', '2014-01-01')],
      at('2014-01-02') - 1,
      at('2020-05-10'),
    ],
    ['undated ones aside', [event('', ''), event('2100-02-28')], at('2100-02-28'), at('2100-03-01')],
  ])('%s', (_, events, from, to) => {
    expect(extentOf(indexOf(...events))).toEqual({ from, to });
  });

  it('is null without a dated event', () => {
    expect(extentOf(indexOf())).toBeNull();
    expect(extentOf(indexOf(event('', '')))).toBeNull();
  });

  it('is finite and meets every dated event', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1 }), (events) => {
        const index = indexOf(...events);
        const extent = extentOf(index);
        expect(extent === null).toBe(index.byStart.length === 0);
        if (extent === null) return;
        expect(Number.isFinite(extent.from) && Number.isFinite(extent.to)).toBe(true);
        for (const row of index.byStart) expect(statusAt(index, row, extent)).not.toBe('outside');
      }),
    );
  });
});

describe('moments', () => {
  const index = indexOf(
    event('2020-05-09'),
    event('2020-05-20', '2020-05-25'),
    event('', '2020-05-15'),
    event('', ''),
    event('2020-05-20', ''),
  );

  it.each<[string, number, number | null, number | null]>([
    ['before all', at('2020-01-01'), at('2020-05-09'), null],
    ['on the first', at('2020-05-09'), at('2020-05-16') - 1, null],
    ['a millisecond after the first', at('2020-05-09') + 1, at('2020-05-16') - 1, at('2020-05-09')],
    ['half a millisecond after the first', at('2020-05-09') + 0.5, at('2020-05-16') - 1, at('2020-05-09')],
    ['after the end of the one with an open start', at('2020-05-16'), at('2020-05-20'), at('2020-05-16') - 1],
    ['on the last two', at('2020-05-20'), null, at('2020-05-16') - 1],
    ['after all', at('2021-01-01'), null, at('2020-05-20')],
    ['from the beginning of time', -Infinity, at('2020-05-09'), null],
    ['from its end', Infinity, null, at('2020-05-20')],
  ])('%s', (_, ms, next, previous) => {
    expect([nextMoment(index, ms), previousMoment(index, ms)]).toEqual([next, previous]);
  });

  it('are listed in order within a window', () => {
    expect([...rowsByMoment(index, windowOf('2020-05-09', '2020-05-20'))]).toEqual([0, 2]);
    expect([...rowsByMoment(index, { from: -Infinity, to: Infinity })]).toEqual([0, 2, 1, 4]);
    expect([...rowsByMoment(index, windowOf('2020-05-20', '2020-05-09'))]).toEqual([]);
  });

  it('agree with a search through all events', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { minLength: 1 }),
        fc.nat(),
        fc.constantFrom(-1, -0.5, 0, 0.5, 1),
        (events, pick, off) => {
          const some = indexOf(...events);
          const moments = events.map((_, row) => momentOf(some, row)).filter((ms) => !Number.isNaN(ms));
          const ms = (moments[pick % Math.max(1, moments.length)] ?? 0) + off;
          const later = moments.filter((moment) => moment > ms);
          const earlier = moments.filter((moment) => moment < ms);
          expect(nextMoment(some, ms)).toBe(later.length > 0 ? Math.min(...later) : null);
          expect(previousMoment(some, ms)).toBe(earlier.length > 0 ? Math.max(...earlier) : null);
        },
      ),
    );
  });
});

describe('nearestEvents', () => {
  const index = indexOf(
    event('2014-12-01', ''),
    event('2020-05-01'),
    event('2020-05-01'),
    event('2020-09-01', '2020-09-30'),
    event('2020-09-01'),
    event('', '2013-01-01'),
    event('', ''),
  );

  it.each<[string, [string, string], number | null, number | null]>([
    ['a gap', ['2020-06-01', '2020-07-01'], 2, 3],
    ['a gap that begins where an event ends', ['2020-05-02', '2020-09-01'], 2, 3],
    ['before the closed ones', ['2013-06-01', '2013-07-01'], 5, 0],
    ['after all', ['2021-01-01', '2022-01-01'], 3, null],
    ['before all', ['2000-01-01', '2001-01-01'], null, 0],
  ])('%s', (_, [from, to], before, after) => {
    const found = nearestEvents(index, windowOf(from, to));
    expect([found.before?.row ?? null, found.after?.row ?? null]).toEqual([before, after]);
  });

  it('gives the millisecond on the side of the gap', () => {
    const { before, after } = nearestEvents(index, windowOf('2020-06-01', '2020-07-01'));
    expect([before?.ms, after?.ms]).toEqual([at('2020-05-01') + DAY_MS - 1, at('2020-09-01')]);
  });

  it('never gives an infinite moment', () => {
    expect(nearestEvents(index, { from: Infinity, to: Infinity }).before?.ms).toBe(at('2020-10-01') - 1);
    expect(nearestEvents(index, { from: -Infinity, to: -Infinity }).after?.ms).toBe(at('2014-12-01'));
    expect(nearestEvents(indexOf(event('', '')), { from: 0, to: 1 })).toEqual({ before: null, after: null });
  });
});
