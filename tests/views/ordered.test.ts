import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/model/read-dataset.ts';
import { ordered } from '../../src/views/ordered.ts';
import { anyEvent, at, columnsOf, event, type TestEvent } from '../timeline/events.ts';
import { sceneDataset } from './scene-dataset.ts';

/** Orders events called by their ids. */
function order(
  events: readonly (readonly [id: string, time: TestEvent])[],
  newestFirst = false,
  rows?: readonly number[],
) {
  const dataset = { ...sceneDataset([]), strings: ['', ...events.map(([id]) => id)] };
  const columns = { ...columnsOf(events.map(([, time]) => time)), id: Uint32Array.from(events, (_, row) => row + 1) };
  const listed = (rows ?? events.map((_, row) => row)).map((row) => ({ row }));
  const { dated, undated } = ordered(dataset, columns, listed, newestFirst);
  const ids = (list: readonly { readonly row: number }[]) => list.map(({ row }) => textAt(dataset, columns.id[row]));
  return { dated: ids(dated), undated: ids(undated) };
}

const MAY = event('2020-05-01', '2020-05-31');
const FIRST_OF_MAY = event('2020-05-01');
const SECOND_OF_MAY = event('2020-05-02');
const LEAP_DAY = event('2020-02-29');
const BY_FIRST_OF_MAY = event('', '2020-05-01');
const SINCE_FIRST_OF_MAY = event('2020-05-01', '');
const NEVER = event('', '');
const OPEN = { start: -Infinity, end: Infinity, lasting: false };

describe('ordered', () => {
  it.each<[string, [string, TestEvent][], string[], string[]]>([
    ['nothing', [], [], []],
    [
      'by time',
      [
        ['a', SECOND_OF_MAY],
        ['b', LEAP_DAY],
        ['c', FIRST_OF_MAY],
      ],
      ['b', 'c', 'a'],
      [],
    ],
    [
      'by start, however long',
      [
        ['b', MAY],
        ['a', FIRST_OF_MAY],
        ['c', SECOND_OF_MAY],
      ],
      ['a', 'b', 'c'],
      [],
    ],
    [
      'an open end by its start',
      [
        ['a', SECOND_OF_MAY],
        ['b', SINCE_FIRST_OF_MAY],
      ],
      ['b', 'a'],
      [],
    ],
    [
      'an open start by its last day',
      [
        ['b', BY_FIRST_OF_MAY],
        ['a', SECOND_OF_MAY],
        ['c', FIRST_OF_MAY],
      ],
      ['c', 'b', 'a'],
      [],
    ],
    [
      'undated ones apart, as they come',
      [
        ['c', NEVER],
        ['b', FIRST_OF_MAY],
        ['a', OPEN],
      ],
      ['b'],
      ['c', 'a'],
    ],
    ['undated ones alone', [['a', NEVER]], [], ['a']],
    [
      'before 1970 too',
      [
        ['a', event('1970-01-01')],
        ['b', event('1900-02-28')],
        ['c', event('1969-12-31')],
      ],
      ['b', 'c', 'a'],
      [],
    ],
  ])('%s', (_, events, dated, undated) => {
    expect(order(events)).toEqual({ dated, undated });
  });

  it('puts the newest first when asked, equal ones still by id', () => {
    const events: [string, TestEvent][] = [
      ['b', MAY],
      ['a', FIRST_OF_MAY],
      ['d', LEAP_DAY],
      ['c', SECOND_OF_MAY],
      ['e', NEVER],
    ];
    expect(order(events, true)).toEqual({ dated: ['c', 'a', 'b', 'd'], undated: ['e'] });
  });

  it('lists only the rows it is given, and hands them back as they are', () => {
    const dataset = { ...sceneDataset([]), strings: ['', 'a', 'b'] };
    const columns = { ...columnsOf([FIRST_OF_MAY, LEAP_DAY, NEVER]), id: Uint32Array.of(1, 2, 0) };
    const shown = [
      { row: 0, status: 'sure' },
      { row: 2, status: 'possible' },
    ];
    const { dated, undated } = ordered(dataset, columns, shown, false);
    expect(dated[0]).toBe(shown[0]);
    expect(undated[0]).toBe(shown[1]);
    expect(dated).toHaveLength(1);
  });

  it('is the same whatever order the rows come in, ascending in time, none lost', () => {
    const cases = fc.array(anyEvent, { maxLength: 25 }).chain((events) =>
      fc.record({
        events: fc.constant(events),
        rows: fc.shuffledSubarray(
          events.map((_, row) => row),
          { minLength: events.length },
        ),
        newestFirst: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(cases, ({ events, rows, newestFirst }) => {
        const named = events.map((time, row): [string, TestEvent] => [String(row).padStart(3, '0'), time]);
        const straight = order(named, newestFirst);
        const mixed = order(named, newestFirst, rows);
        expect(mixed.dated).toEqual(straight.dated);
        expect([...mixed.undated].sort()).toEqual(straight.undated);
        expect([...mixed.dated, ...mixed.undated].sort()).toEqual(named.map(([id]) => id));
        const moments = mixed.dated.map((id) => {
          const { start, end } = events[Number(id)] ?? NEVER;
          return start === -Infinity ? end - 1 : start;
        });
        const sorted = moments.toSorted((a, b) => (newestFirst ? b - a : a - b));
        expect(moments).toEqual(sorted);
      }),
    );
  });

  it('has an instant between the days', () => {
    const noon = { start: at('2020-05-01') + 1, end: at('2020-05-01') + 2, lasting: false };
    expect(
      order([
        ['b', SECOND_OF_MAY],
        ['c', noon],
        ['a', FIRST_OF_MAY],
      ]).dated,
    ).toEqual(['a', 'c', 'b']);
  });
});
