import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { FAMILIES } from '../../src/model/families.ts';
import { FAMILY_OF_KIND } from '../../src/model/kinds.ts';
import { extentOf } from '../../src/timeline/extent.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
import { momentOf } from '../../src/timeline/moments.ts';
import { alignedExtent, histogram, insideOf } from '../../src/views/histogram.ts';
import { anyEvent, anyFamily, at, columnsOf, event, type TestEvent, windowOf } from '../timeline/events.ts';

const indexOf = (events: readonly TestEvent[], family: readonly number[] = []) =>
  indexEvents(
    columnsOf(events),
    Uint8Array.from(events, (_, row) => FAMILY_OF_KIND.indexOf(family[row] ?? 0)),
  );

describe('the bins', () => {
  it.each([
    ['hour', windowOf('2020-05-09', '2020-05-11'), 600],
    ['day', windowOf('2020-05-01', '2020-07-01'), 600],
    ['week', windowOf('2020-01-01', '2021-01-01'), 600],
    ['month', windowOf('2014-01-01', '2022-01-01'), 600],
    ['month', windowOf('2014-06-01', '2025-01-01'), 1147],
    ['quarter', windowOf('2014-06-01', '2025-01-01'), 300],
    ['year', windowOf('1950-01-01', '2025-01-01'), 600],
    ['decade', windowOf('1900-01-01', '2100-01-01'), 600],
    ['millennium', { from: -1e16, to: 1e16 }, 100],
  ] as const)('are of a %s for %o on %i px', (unit, extent, width) => {
    const { unit: found, bins } = histogram(indexOf([]), extent, width, 60);
    expect(found).toBe(unit);
    bins.slice(1).forEach((bin, i) => {
      expect(bin.from).toBe(bins[i]?.to);
    });
    expect(bins[0]?.from).toBeLessThanOrEqual(extent.from);
    expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(extent.to);
    expect(bins.at(-1)?.from).toBeLessThan(extent.to);
  });

  it.each([
    ['empty', { from: 1, to: 1 }, 600],
    ['infinite', { from: -Infinity, to: Infinity }, 600],
    ['without width', windowOf('2020-01-01', '2021-01-01'), 0],
  ])('are none when the extent is %s', (_, extent, width) => {
    expect(histogram(indexOf([event('2020-05-09')]), extent, width, 60)).toMatchObject({
      bins: [],
      squares: [],
      bars: [],
      tallest: 0,
    });
  });

  it.each([
    ['by its start', event('2020-05-31', '2020-06-30'), 4],
    ['by its start when the end is open', event('2020-05-31', ''), 4],
    ['by its last day when the start is open', event('', '2020-05-31'), 4],
    ['on the first moment of a bin', event('2020-06-01'), 5],
    ['on the leap day', event('2020-02-29'), 1],
  ])('count an event once, %s', (_, tested, month) => {
    const { bins } = histogram(indexOf([tested]), windowOf('2020-01-01', '2021-01-01'), 100, 60);
    expect(bins.map(({ total }) => total)).toEqual(Array.from({ length: 12 }, (_unused, i) => (i === month ? 1 : 0)));
  });

  it.each([
    ['undated', event('', '')],
    ['before the extent', event('2019-12-31')],
    ['after it', event('2021-01-01')],
  ])('leave out an event that is %s', (_, tested) => {
    const { bins, squares } = histogram(indexOf([tested]), windowOf('2020-01-01', '2021-01-01'), 100, 60);
    expect(bins.reduce((sum, { total }) => sum + total, 0)).toBe(0);
    expect(squares).toEqual([]);
  });

  it('say how much of them the window holds', () => {
    const { bins } = histogram(
      indexOf([]),
      windowOf('2020-01-01', '2020-07-01'),
      50,
      60,
      FAMILIES,
      windowOf('2020-02-01', '2020-04-15'),
    );
    expect(bins.map(({ inside }) => inside)).toEqual(['none', 'all', 'all', 'part', 'none', 'none']);
    expect(insideOf(windowOf('2020-01-01', '2020-02-01'), windowOf('2020-01-15', '2020-01-15'))).toBe('none');
  });

  it('agree with a naive count by family, in squares as in bars', () => {
    const cases = fc.array(fc.tuple(anyEvent, anyFamily), { maxLength: 40 });
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 600 }), fc.integer({ min: 0, max: 200 }), (pairs, width, height) => {
        const events = pairs.map(([one]) => one);
        const index = indexOf(
          events,
          pairs.map(([, family]) => family),
        );
        const extent = extentOf(index);
        if (extent === null) return;
        const { bins, squares, bars } = histogram(index, extent, width, height);
        bins.forEach(({ from, to, counts, total }, i) => {
          const rows = events.flatMap((_, row) =>
            momentOf(index, row) >= from && momentOf(index, row) < to ? [row] : [],
          );
          expect(total).toBe(rows.length);
          expect([...counts]).toEqual(FAMILIES.map((_, code) => rows.filter((row) => pairs[row]?.[1] === code).length));
          const drawn = squares.filter(({ bin }) => bin === i).map(({ row }) => row);
          const barred = bars.filter(({ bin }) => bin === i).reduce((sum, { count }) => sum + count, 0);
          expect(squares.length > 0 ? drawn.sort((a, b) => a - b) : barred).toEqual(
            squares.length > 0 ? rows : rows.length,
          );
        });
        expect(bins.reduce((sum, { total }) => sum + total, 0)).toBe(index.byStart.length);
        for (const { y, side } of squares) expect(y >= 0 && side <= 9 && side >= 4).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('squares', () => {
  const year = windowOf('2020-01-01', '2021-01-01');

  it('are one an event, stacked by family from the bottom, then by time', () => {
    const index = indexOf(
      [event('2020-05-20'), event('2020-05-09'), event('2020-05-01'), event('2020-07-01')],
      [0, 3, 0, 6],
    );
    const { squares, bars, tallest } = histogram(index, year, 120, 60, ['raids', 'strikes', 'other']);
    expect(squares.map(({ row, bin, family, y }) => [row, bin, family, y])).toEqual([
      [1, 4, 3, 51],
      [2, 4, 0, 42],
      [0, 4, 0, 33],
      [3, 6, 6, 51],
    ]);
    expect([bars, tallest]).toEqual([[], 3]);
  });

  it('are left out with their family', () => {
    const { squares, bins } = histogram(indexOf([event('2020-05-20'), event('2020-05-09')], [0, 3]), year, 120, 60, [
      'raids',
    ]);
    expect(squares.map(({ row }) => row)).toEqual([1]);
    expect([...(bins[4]?.counts ?? [])]).toEqual([0, 0, 0, 1, 0, 0, 0]);
  });

  it.each<[string, TestEvent, boolean]>([
    ['a day within the bin', event('2020-05-09'), false],
    ['the whole bin', event('2020-05-01', '2020-05-31'), false],
    ['beyond the bin', event('2020-05-31', '2020-06-01'), true],
    ['lasting beyond the bin', event('2020-05-31', '2020-06-30', true), false],
    ['open', event('2020-05-09', ''), true],
  ])('are uncertain when the event may be elsewhere: %s', (_, tested, uncertain) => {
    const [square] = histogram(indexOf([tested]), year, 120, 60).squares;
    expect(square?.uncertain).toBe(uncertain);
    expect((square?.opacity ?? 0) < 1).toBe(uncertain);
  });

  it.each([
    ['as large as nine pixels', 6, 54, 9],
    ['smaller where the stack is high', 6, 53, 8],
    ['down to four', 6, 24, 4],
    ['and give way to bars', 6, 23, 0],
  ])('are %s', (_, count, height, side) => {
    const { squares, bars } = histogram(
      indexOf(Array.from({ length: count }, () => event('2020-05-09'))),
      year,
      240,
      height,
    );
    expect([squares.length, squares[0]?.side ?? 0, bars.length]).toEqual(side > 0 ? [count, side, 0] : [0, 0, 1]);
  });
});

describe('bars', () => {
  it('stack the families to the height of the fullest bin', () => {
    const events = Array.from({ length: 100 }, (_, i) => event(i < 80 ? '2020-05-09' : '2020-07-09'));
    const { bars, squares } = histogram(
      indexOf(
        events,
        Array.from(events, (_, i) => (i % 4 === 0 ? 6 : 0)),
      ),
      windowOf('2020-01-01', '2021-01-01'),
      120,
      40,
    );
    expect(squares).toEqual([]);
    expect(bars.map(({ bin, family, count, y, height }) => [bin, family, count, y, height])).toEqual([
      [4, 0, 60, 10, 30],
      [4, 6, 20, 0, 10],
      [6, 0, 15, 32.5, 7.5],
      [6, 6, 5, 30, 2.5],
    ]);
  });

  it('show one event among many thousands', () => {
    const events = Array.from({ length: 9999 }, (_, i) => event(i === 0 ? '2020-01-09' : '2020-07-09'));
    const { bars } = histogram(indexOf(events), windowOf('2020-01-01', '2021-01-01'), 120, 40);
    expect(bars[0]).toMatchObject({ bin: 0, count: 1, y: 39, height: 1 });
  });
});

describe('alignedExtent', () => {
  it.each([
    ['to months', windowOf('2014-06-09', '2024-12-24'), 1147, windowOf('2014-06-01', '2025-01-01')],
    ['not at all when it is', windowOf('2014-06-01', '2025-01-01'), 1147, windowOf('2014-06-01', '2025-01-01')],
    ['to hours', { from: at('2020-05-09') + 1, to: at('2020-05-10') - 1 }, 600, windowOf('2020-05-09', '2020-05-10')],
  ])('widens %s', (_, extent, width, expected) => {
    expect(alignedExtent(extent, width)).toEqual(expected);
  });

  it('gives bins that begin and end with it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e13, max: 1e13 }),
        fc.integer({ min: 1, max: 1e13 }),
        fc.integer({ min: 1, max: 2000 }),
        (from, width, px) => {
          const aligned = alignedExtent({ from, to: from + width }, px);
          const { bins } = histogram(indexOf([]), aligned, px, 60);
          expect([bins[0]?.from, bins.at(-1)?.to]).toEqual([aligned.from, aligned.to]);
          expect(aligned.from <= from && aligned.to >= from + width).toBe(true);
        },
      ),
    );
    expect(alignedExtent({ from: 0, to: Infinity }, 600)).toEqual({ from: 0, to: Infinity });
    expect(alignedExtent({ from: 0, to: DAY_MS }, 0)).toEqual({ from: 0, to: DAY_MS });
  });
});
