import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { anyRawEvent, anyWindow, at, EDGE_DAYS, event, type TestEvent, windowOf } from './events.ts';
import { naiveCheck, windowsBetween } from './naive.ts';

const HOUR_MS = DAY_MS / 24;

const instant = (ms: number, lasting = false): TestEvent => ({ start: ms, end: ms + 1, lasting });

const many = (count: number, make: (i: number) => TestEvent): TestEvent[] =>
  Array.from({ length: count }, (_, i) => make(i));

const noon = at('2020-05-09') + 12 * HOUR_MS;

describe('every window between two edges', () => {
  it.each<[string, TestEvent[]]>([
    ['of one day', [event('2020-05-09')]],
    ['of one millisecond', [instant(noon), instant(noon, true)]],
    [
      'of intervals without length, or that end before they start',
      [
        { start: noon, end: noon, lasting: false },
        { start: noon, end: noon - 5, lasting: true },
        { start: noon, end: -Infinity, lasting: false },
      ],
    ],
    ['of lasting ones', [event('2020-05-01', '2020-05-31', true), event('2020-05-09', '2020-05-09', true)]],
    ['of open sides', [event('', '2020-05-09'), event('2020-05-09', ''), event('2020-05-09', '', true)]],
    ['of nested ones', [event('2020-05-01', '2020-05-31'), event('2020-05-09', '2020-05-10'), event('2020-05-09')]],
    [
      'of neighbours',
      [event('2020-05-08'), event('2020-05-09'), event('2020-05-10'), event('2020-05-09', '2020-05-10')],
    ],
    ['of undated ones', [event('', ''), { start: noon, end: NaN, lasting: false }, event('2020-05-09')]],
    ['of what says nothing', [{ start: -Infinity, end: Infinity, lasting: true }, instant(noon)]],
    [
      'of each class of length',
      [1, 7, 8, 31, 32, 92, 93, 366, 367].map((days) => ({ start: 0, end: days * DAY_MS, lasting: false })),
    ],
  ])('%s', (_, events) => {
    const edges = events.flatMap(({ start, end }) => [start, end]).filter((edge) => !Number.isNaN(edge));
    const check = naiveCheck(events);
    const checkFirst = naiveCheck(events, (row) => row === 0);
    for (const window of windowsBetween([...edges, 0])) {
      check(window);
      checkFirst(window);
    }
  });
});

describe('windows of one day', () => {
  const days = EDGE_DAYS.map((day) => event(day));
  const longer = ['1900', '1904', '2000', '2020', '2100'].flatMap((year) => [
    event(`${year}-02-28`, `${year}-03-01`),
    event(`${year}-02-01`, `${year}-02-28`, true),
    event(`${year}-01-01`, `${year}-12-31`),
    event('', `${year}-02-28`),
    event(`${year}-03-01`, ''),
  ]);

  it.each(EDGE_DAYS)('on %s and beside it', (day) => {
    const check = naiveCheck([...days, ...longer]);
    const checkOdd = naiveCheck([...days, ...longer], (row) => row % 2 === 1);
    for (const away of [-2, -1, 0, 1, 2]) {
      const from = at(day) + away * DAY_MS;
      for (const window of [
        { from, to: from + DAY_MS },
        { from: from + 0.5, to: from + DAY_MS },
        { from, to: from + DAY_MS - 0.5 },
        { from, to: from },
      ]) {
        check(window);
        checkOdd(window);
      }
    }
  });

  it('29 February is a day of its own in 2000, and none in 1900', () => {
    expect(at('2000-03-01') - at('2000-02-28')).toBe(2 * DAY_MS);
    expect(at('1900-03-01') - at('1900-02-28')).toBe(DAY_MS);
    expect(() => at('1900-02-29')).toThrow('no such day');
    expect(() => at('2100-02-29')).toThrow('no such day');
  });
});

describe('bad data', () => {
  it('all at one instant', () => {
    const check = naiveCheck(many(700, () => instant(noon)));
    const checkSome = naiveCheck(
      many(700, (i) => instant(noon, i % 2 === 0)),
      (row) => row % 3 !== 0,
    );
    for (const window of windowsBetween([noon, noon + 1])) {
      check(window);
      checkSome(window);
    }
  });

  it('one event in 1900 among many in 2020', () => {
    const from = at('2020-01-01');
    const events = many(800, (i) => ({ start: from + i * HOUR_MS, end: from + (i + 24) * HOUR_MS, lasting: false }));
    events.splice(400, 0, event('1900-02-28'));
    const check = naiveCheck(events);
    const without = naiveCheck(events, (row) => row !== 400);
    for (const window of [
      windowOf('1900-02-28', '1900-03-01'),
      windowOf('1900-02-27', '1900-02-28'),
      windowOf('1900-03-01', '2020-01-01'),
      windowOf('1900-01-01', '2100-01-01'),
      windowOf('2020-01-02', '2020-01-03'),
      windowOf('2020-01-20', '2020-03-01'),
    ]) {
      check(window);
      without(window);
    }
  });

  it('one dated event among thousands of undated ones', () => {
    const events = many(20_000, () => event('', ''));
    const none = naiveCheck(events);
    events[12_345] = event('2020-02-29');
    const one = naiveCheck(events);
    for (const window of [windowOf('2020-02-29', '2020-03-01'), { from: -Infinity, to: Infinity }]) {
      none(window);
      one(window);
    }
  });

  it('thousands that never end, and as many whose start is open', () => {
    const check = naiveCheck(
      many(900, (i) =>
        i % 2 === 0
          ? { start: (i * 7919) % 900, end: Infinity, lasting: i % 3 === 0 }
          : { start: -Infinity, end: (i * 7919) % 900, lasting: false },
      ),
    );
    for (const window of windowsBetween([-1, 0, 450, 900, Infinity])) check(window);
  });
});

describe('any events, narrowed in any way', () => {
  it('agree with a search through all of them', () => {
    const cases = fc.array(anyRawEvent, { minLength: 1, maxLength: 60 }).chain((events) =>
      fc.record({
        events: fc.constant(events),
        windows: fc.array(anyWindow(events), { minLength: 1, maxLength: 5 }),
        bits: fc.array(fc.boolean(), { minLength: events.length, maxLength: events.length }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ events, windows, bits }) => {
        const check = naiveCheck(events, (row) => bits[row] === true);
        for (const window of windows) check(window);
      }),
      { numRuns: 800 },
    );
  });

  it('agree when they are many, beyond the blocks of sums and marks', () => {
    const cases = fc.record({
      some: fc.array(anyRawEvent, { minLength: 5, maxLength: 30 }),
      shift: fc.constantFrom(0, 1, HOUR_MS, DAY_MS),
      seed: fc.nat(30),
    });
    fc.assert(
      fc.property(cases, ({ some, shift, seed }) => {
        const events = many(900, (i) => {
          const { start, end, lasting } = some[(i * 31) % some.length] as TestEvent;
          const away = (i % 40) * shift;
          return { start: start + away, end: end + away, lasting };
        });
        const check = naiveCheck(events, (row) => (row * 7 + seed) % 5 !== 0);
        const edges = events
          .filter((_, i) => i % 300 === seed)
          .flatMap(({ start, end }) => [start, end].filter((edge) => !Number.isNaN(edge)));
        for (const from of edges) for (const to of edges) check({ from, to });
      }),
      { numRuns: 20 },
    );
  });
});
