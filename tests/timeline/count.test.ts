import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { countIn } from '../../src/timeline/count.ts';
import { codeAt, indexEvents } from '../../src/timeline/index-events.ts';
import { visibleAt } from '../../src/timeline/visible.ts';
import { anyFamily, columnsOf, event, eventsAndWindow, naiveStatus, windowOf } from './events.ts';

describe('countIn', () => {
  it('splits by code and certainty', () => {
    const events = [
      event('2020-05-09'),
      event('2020-05-09'),
      event('2020-04-01', '2020-06-30'),
      event('', '2020-05-20'),
      event('', ''),
    ];
    const counts = countIn(
      indexEvents(columnsOf(events), Uint8Array.of(0, 4, 4, 6, 1), 7),
      windowOf('2020-05-01', '2020-06-01'),
    );
    expect(counts).toEqual({
      sure: 2,
      possible: 2,
      sureByCode: Int32Array.of(1, 0, 0, 0, 1, 0, 0),
      possibleByCode: Int32Array.of(0, 0, 0, 0, 1, 0, 1),
    });
  });

  it.each([
    ['without codes', undefined],
    ['with a code that is too high', Uint8Array.of(200)],
  ])('counts under the last code %s', (_, codes) => {
    const index = indexEvents(columnsOf([event('2020-05-09')]), codes);
    const { sureByCode } = countIn(index, windowOf('2020-05-01', '2020-06-01'));
    expect([sureByCode.length, sureByCode.indexOf(1), codeAt(index, 0)]).toEqual([18, 17, 17]);
  });

  it.each([0, -1, 32, NaN])('takes no index of %d codes', (codeCount) => {
    expect(() => indexEvents(columnsOf([]), undefined, codeCount)).toThrow(/expected 1 to 31 codes/);
  });

  it('tells 31 codes apart', () => {
    const codes = Uint8Array.from({ length: 31 }, (_, row) => row);
    const events = Array.from(codes, () => event('2020-05-01', '2020-05-31'));
    const index = indexEvents(columnsOf(events), codes, 31);
    expect(countIn(index, windowOf('2020-01-01', '2021-01-01')).sureByCode).toEqual(new Int32Array(31).fill(1));
    expect(countIn(index, windowOf('2020-05-02', '2020-05-12')).possibleByCode).toEqual(new Int32Array(31).fill(1));
  });

  it('is nothing for no events, and for a million that are undated there is nothing to sort', () => {
    const none = { sure: 0, possible: 0, sureByCode: new Int32Array(18), possibleByCode: new Int32Array(18) };
    expect(countIn(indexEvents(columnsOf([])), { from: -Infinity, to: Infinity })).toEqual(none);
    const nan = new Float64Array(1_000_000).fill(NaN);
    const index = indexEvents({ start: nan, end: nan, timeFlags: new Uint8Array(1_000_000) });
    expect(countIn(index, { from: -Infinity, to: Infinity })).toEqual(none);
    expect([index.undated.length, index.byStart.length, index.byEnd.length]).toEqual([1_000_000, 0, 0]);
  });

  it.each([1, 3, 63, 64, 65, 255, 256, 257, 513])(
    'is exact for %i events at one moment, around the blocks of the sums and the marks',
    (count) => {
      const codes = Uint8Array.from({ length: count }, (_, row) => row % 7);
      const index = indexEvents(columnsOf(Array.from({ length: count }, () => event('2020-05-09'))), codes, 7);
      const { sure, sureByCode } = countIn(index, windowOf('2020-05-09', '2020-05-10'));
      expect(sure).toBe(count);
      expect([...sureByCode]).toEqual(
        Array.from({ length: 7 }, (_, code) => codes.filter((one) => one === code).length),
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

  it('agrees with visibleAt and with the definition, code by code', () => {
    const cases = eventsAndWindow.chain(({ events, window }) =>
      fc.record({
        events: fc.constant(events),
        window: fc.constant(window),
        family: fc.array(anyFamily, { minLength: events.length, maxLength: events.length }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ events, window, family }) => {
        const index = indexEvents(columnsOf(events), Uint8Array.from(family), 7);
        const counts = countIn(index, window);
        const rows = visibleAt(index, window);
        expect([counts.sure, counts.possible]).toEqual([rows.sure.length, rows.possible.length]);
        const expected = { sure: new Int32Array(7), possible: new Int32Array(7), outside: new Int32Array(7) };
        events.forEach((one, row) => {
          const code = family[row] ?? 0;
          const split = expected[naiveStatus(one, window)];
          split[code] = (split[code] ?? 0) + 1;
        });
        expect([counts.sureByCode, counts.possibleByCode]).toEqual([expected.sure, expected.possible]);
      }),
      { numRuns: 2000 },
    );
  });
});
