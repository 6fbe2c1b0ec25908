import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { countIn } from '../../src/timeline/count.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
import { visibleAt } from '../../src/timeline/visible.ts';
import { anyFamily, columnsOf, event, eventsAndWindow, naiveStatus, windowOf } from './events.ts';

describe('countIn', () => {
  it('splits by family and certainty', () => {
    const events = [
      event('2020-05-09'),
      event('2020-05-09'),
      event('2020-04-01', '2020-06-30'),
      event('', '2020-05-20'),
      event('', ''),
    ];
    const counts = countIn(
      indexEvents(columnsOf(events), Uint8Array.of(0, 4, 4, 6, 1)),
      windowOf('2020-05-01', '2020-06-01'),
    );
    expect(counts).toEqual({
      sure: 2,
      possible: 2,
      sureByFamily: Int32Array.of(1, 0, 0, 0, 1, 0, 0),
      possibleByFamily: Int32Array.of(0, 0, 0, 0, 1, 0, 1),
    });
  });

  it.each([
    ['without a family column', undefined],
    ['with a code there is no family for', Uint8Array.of(200)],
  ])('counts as other %s', (_, family) => {
    const { sureByFamily } = countIn(
      indexEvents(columnsOf([event('2020-05-09')]), family),
      windowOf('2020-05-01', '2020-06-01'),
    );
    expect([...sureByFamily]).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  it('counts only the rows that were indexed', () => {
    const events = [event('2020-05-09'), event('2020-05-10'), event('2020-05-11'), event('', '')];
    const index = indexEvents(columnsOf(events), undefined, Uint32Array.of(3, 2, 0));
    expect(countIn(index, windowOf('2020-05-01', '2020-06-01')).sure).toBe(2);
    expect([...index.undated]).toEqual([3]);
  });

  it('is nothing for no events, and for a million that are undated there is nothing to sort', () => {
    const none = { sure: 0, possible: 0, sureByFamily: new Int32Array(7), possibleByFamily: new Int32Array(7) };
    expect(countIn(indexEvents(columnsOf([])), { from: -Infinity, to: Infinity })).toEqual(none);
    const nan = new Float64Array(1_000_000).fill(NaN);
    const index = indexEvents({ start: nan, end: nan, timeFlags: new Uint8Array(1_000_000) });
    expect(countIn(index, { from: -Infinity, to: Infinity })).toEqual(none);
    expect([index.undated.length, index.byStart.length, index.groups.length]).toEqual([1_000_000, 0, 0]);
  });

  it.each([1, 3, 63, 64, 65, 127, 128, 129])(
    'is exact for %i events at one moment, around the blocks of the sums',
    (count) => {
      const family = Uint8Array.from({ length: count }, (_, row) => row % 7);
      const index = indexEvents(columnsOf(Array.from({ length: count }, () => event('2020-05-09'))), family);
      const { sure, sureByFamily } = countIn(index, windowOf('2020-05-09', '2020-05-10'));
      expect(sure).toBe(count);
      expect([...sureByFamily]).toEqual(
        Array.from({ length: 7 }, (_, code) => family.filter((one) => one === code).length),
      );
      expect(countIn(index, windowOf('2020-05-10', '2020-05-11')).sure).toBe(0);
    },
  );

  it('finds one event of 1900 among many of 2020', () => {
    const events = Array.from({ length: 5000 }, (_, i) => ({
      start: windowOf('2020-01-01', '2021-01-01').from + i,
      end: windowOf('2020-01-01', '2021-01-01').from + i + DAY_MS,
      lasting: false,
    }));
    const index = indexEvents(columnsOf([...events, event('1900-02-28')]));
    expect(countIn(index, windowOf('1900-01-01', '1901-01-01')).sure).toBe(1);
    expect(countIn(index, windowOf('2020-01-01', '2021-01-01')).sure).toBe(5000);
  });

  it('agrees with visibleAt and with the definition, family by family', () => {
    const cases = eventsAndWindow.chain(({ events, window }) =>
      fc.record({
        events: fc.constant(events),
        window: fc.constant(window),
        family: fc.array(anyFamily, { minLength: events.length, maxLength: events.length }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ events, window, family }) => {
        const index = indexEvents(columnsOf(events), Uint8Array.from(family));
        const counts = countIn(index, window);
        const rows = visibleAt(index, window);
        expect([counts.sure, counts.possible]).toEqual([rows.sure.length, rows.possible.length]);
        const expected = { sure: new Int32Array(7), possible: new Int32Array(7), outside: new Int32Array(7) };
        events.forEach((one, row) => {
          const code = family[row] ?? 0;
          const split = expected[naiveStatus(one, window)];
          split[code] = (split[code] ?? 0) + 1;
        });
        expect([counts.sureByFamily, counts.possibleByFamily]).toEqual([expected.sure, expected.possible]);
      }),
      { numRuns: 2000 },
    );
  });
});
