import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexEvents } from '../../src/timeline/index-events.ts';
import { momentOf } from '../../src/timeline/moments.ts';
import { visibilityOf } from '../../src/timeline/visibility.ts';
import { rowsIn } from '../../src/timeline/window-rows.ts';
import { NO_ROWS, rowSequence, rowsOfList } from '../../src/views/row-sequence.ts';
import { columnsOf, event, eventsAndWindow, windowOf, type TestEvent } from '../timeline/events.ts';

const EVENTS: readonly TestEvent[] = [
  event('2020-05-02'),
  event('2020-02-29'),
  event('2020-05-01', '2020-05-31'),
  event('2020-05-01'),
  event('', '2020-05-01'),
  event('', ''),
  event('2020-05-02', ''),
];

function listed(events: readonly TestEvent[], from: string, to: string, newestFirst = false, withUndated = false) {
  const index = indexEvents(columnsOf(events));
  const undated = withUndated ? index.undated : new Uint32Array();
  return rowSequence(index, rowsIn(index, windowOf(from, to)), newestFirst, undated);
}

function allOf(list: ReturnType<typeof listed>): number[] {
  return Array.from({ length: list.dated + list.undated }, (_, place) => list.rowAt(place));
}

describe('a list of rows', () => {
  it.each<[string, string, string, boolean, boolean, number[]]>([
    [
      'by start, equal ones in row order, an open start by its last moment',
      '2020-01-01',
      '2021-01-01',
      false,
      false,
      [1, 2, 3, 4, 0, 6],
    ],
    ['turned round', '2020-01-01', '2021-01-01', true, false, [6, 0, 4, 3, 2, 1]],
    ['undated ones last, whichever way round', '2020-01-01', '2021-01-01', true, true, [6, 0, 4, 3, 2, 1, 5]],
    ['only what meets the window', '2020-05-02', '2020-05-03', false, false, [2, 0, 6]],
    ['what goes on at the one moment of a window without length', '2020-05-02', '2020-05-02', false, false, [2]],
  ])('%s', (_, from, to, newestFirst, withUndated, expected) => {
    expect(allOf(listed(EVENTS, from, to, newestFirst, withUndated))).toEqual(expected);
  });

  it('says where a row stands, and that one does not', () => {
    const list = listed(EVENTS, '2020-05-02', '2020-05-03', false, true);
    expect([0, 1, 2, 3, 4, 5, 6].map((row) => list.placeOf(row))).toEqual([1, -1, 0, -1, -1, 3, 2]);
  });

  it('throws where there is no row', () => {
    expect(() => listed(EVENTS, '2020-05-02', '2020-05-03').rowAt(3)).toThrow('no row at 3 of 3');
    expect(() => listed(EVENTS, '2020-05-02', '2020-05-03').rowAt(-1)).toThrow('no row at -1');
    expect(() => NO_ROWS.rowAt(0)).toThrow('no row');
  });

  it('gives all its rows in their own order', () => {
    expect([...rowsOfList(listed(EVENTS, '2020-01-01', '2021-01-01', true, true))]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('holds just what meets the window, by moment, and finds each again', () => {
    fc.assert(
      fc.property(eventsAndWindow, fc.boolean(), ({ events, window }, newestFirst) => {
        const columns = columnsOf(events);
        const index = indexEvents(columns);
        const list = rowSequence(index, rowsIn(index, window), newestFirst, index.undated);
        const rows = allOf(list);
        const meets = events.flatMap((_, row) => {
          const { start, end, timeFlags } = columns;
          const status = visibilityOf(start[row] ?? NaN, end[row] ?? NaN, timeFlags[row] ?? 0, window);
          return status === 'outside' ? [] : [row];
        });
        const byTime = meets.sort((a, b) => momentOf(index, a) - momentOf(index, b) || a - b);
        expect(rows).toEqual([...(newestFirst ? byTime.reverse() : byTime), ...index.undated]);
        rows.forEach((row, place) => {
          expect(list.placeOf(row)).toBe(place);
        });
      }),
    );
  });
});
