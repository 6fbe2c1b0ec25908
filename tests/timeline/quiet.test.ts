import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
import { createPlay, headAt, isPlaying, setQuiet, start, windowAt } from '../../src/timeline/playback.ts';
import {
  momentAfter,
  NO_SPELLS,
  quietSpells,
  type QuietSpells,
  spellBeside,
  timePassed,
} from '../../src/timeline/quiet.ts';
import { anyEvent, at, columnsOf, event, type TestEvent, windowOf } from './events.ts';

const YEAR_2020 = windowOf('2020-01-01', '2021-01-01');
const ALWAYS = { from: -1e15, to: 1e15 };

function spellsOf(events: readonly TestEvent[], widthMs: number, within = YEAR_2020): QuietSpells {
  return quietSpells([indexEvents(columnsOf(events))], widthMs, within);
}

/** The spells as their edges in ISO days. */
function days(spells: QuietSpells): readonly (readonly [number, number])[] {
  return [...spells.from].map((from, i) => [from, spells.to[i] ?? NaN]);
}

function daysOf(...pairs: readonly (readonly [string, string])[]): readonly (readonly [number, number])[] {
  return pairs.map(([from, to]) => [at(from), at(to)]);
}

/** An event with an open side as the one millisecond that is known of it. */
function known({ start: from, end: to, ...rest }: TestEvent): TestEvent {
  if (from === -Infinity) return { ...rest, start: to - 1, end: to };
  return to === Infinity ? { ...rest, start: from, end: from + 1 } : { ...rest, start: from, end: to };
}

describe('quietSpells', () => {
  it('are where the window has left one event and not reached the next', () => {
    const events = [event('2020-03-10'), event('2020-06-01'), event('2020-06-05')];
    expect(days(spellsOf(events, 10 * DAY_MS))).toEqual(
      daysOf(['2020-01-01', '2020-03-10'], ['2020-03-21', '2020-06-01'], ['2020-06-16', '2021-01-01']),
    );
  });

  it('are none in a gap as wide as the window, or narrower', () => {
    const events = [event('2020-01-01'), event('2020-01-12'), event('2020-12-31')];
    const lasting = event('2020-01-12', '2020-12-31');
    expect(days(spellsOf(events, 10 * DAY_MS))).toEqual(daysOf(['2020-01-23', '2020-12-31']));
    expect(days(spellsOf([event('2020-01-01'), lasting], 10 * DAY_MS))).toEqual([]);
    expect(days(spellsOf([event('2020-01-01'), lasting], 9 * DAY_MS))).toEqual(daysOf(['2020-01-11', '2020-01-12']));
  });

  it('are all the time without dated events', () => {
    expect(days(spellsOf([], DAY_MS))).toEqual(daysOf(['2020-01-01', '2021-01-01']));
    expect(days(spellsOf([event('', '')], DAY_MS))).toEqual(daysOf(['2020-01-01', '2021-01-01']));
  });

  it('end where any of several tables has an event', () => {
    const incidents = indexEvents(columnsOf([event('2020-03-10')]));
    const visits = indexEvents(columnsOf([event('2020-02-01'), event('2020-05-01', '2020-12-31')]));
    expect(days(quietSpells([incidents, visits], 31 * DAY_MS, YEAR_2020))).toEqual(
      daysOf(['2020-01-01', '2020-02-01'], ['2020-03-04', '2020-03-10'], ['2020-04-11', '2020-05-01']),
    );
  });

  it('agree with a look at every event', () => {
    const cases = fc.record({
      events: fc.array(anyEvent, { maxLength: 12 }),
      others: fc.array(anyEvent, { maxLength: 3 }),
      widthMs: fc.constantFrom(1, 3, DAY_MS, 31 * DAY_MS),
      heads: fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 5, maxLength: 20 }),
    });
    fc.assert(
      fc.property(cases, ({ events, others, widthMs, heads }) => {
        const spells = quietSpells(
          [events, others].map((some) => indexEvents(columnsOf(some))),
          widthMs,
          ALWAYS,
        );
        const dated = [...events, ...others].filter(
          ({ start: from, end: to }) => !(Number.isNaN(from) || (from === -Infinity && to === Infinity)),
        );
        const edges = [...spells.from, ...spells.to].flatMap((edge) => [edge - 1, edge, edge + 1]);
        for (const head of [...edges, ...heads.map((days) => days * DAY_MS)]) {
          if (head <= ALWAYS.from || head >= ALWAYS.to) continue;
          const window = { from: head - widthMs, to: head };
          const met = dated.map(known).some(({ start: from, end: to }) => from < window.to && to > window.from);
          const spell = days(spells).find(([from, to]) => from <= head && head <= to);
          expect(spell === undefined, `${head}`).toBe(met);
        }
        days(spells).forEach(([from, to], i) => {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThan(days(spells)[i - 1]?.[1] ?? -Infinity);
        });
      }),
    );
  });
});

describe('spellBeside', () => {
  const spells = spellsOf([event('2020-03-10'), event('2020-06-01')], 10 * DAY_MS);

  it.each([
    ['2020-01-05', 1, ['2020-01-01', '2020-03-10']],
    ['2020-03-15', 1, ['2020-03-21', '2020-06-01']],
    ['2020-03-15', -1, ['2020-01-01', '2020-03-10']],
    ['2020-06-01', 1, ['2020-03-21', '2020-06-01']],
    ['2020-06-02', -1, ['2020-03-21', '2020-06-01']],
    ['2021-01-02', 1, null],
    ['2019-12-31', -1, null],
  ] as const)('at %s, direction %i', (day, direction, expected) => {
    const window = expected && windowOf(expected[0], expected[1]);
    expect(spellBeside(spells, at(day), direction)).toEqual(window);
  });

  it('is none where there are no spells', () => {
    expect(spellBeside(NO_SPELLS, 0, 1)).toBeNull();
    expect(spellBeside(NO_SPELLS, 0, -1)).toBeNull();
  });
});

describe('timePassed and momentAfter', () => {
  it('are each other’s inverse outside the spells, and leap over them inside', () => {
    const cases = fc.record({
      events: fc.array(anyEvent, { maxLength: 8 }),
      moments: fc.array(fc.integer({ min: -1e11, max: 1e11 }), { minLength: 2, maxLength: 20 }),
    });
    fc.assert(
      fc.property(cases, ({ events, moments }) => {
        const spells = spellsOf(events, DAY_MS, { from: -1e11, to: 1e11 });
        const inside = (ms: number) => days(spells).find(([from, to]) => from <= ms && ms <= to);
        for (const ms of moments) expect(momentAfter(spells, timePassed(spells, ms))).toBe(inside(ms)?.[1] ?? ms);
        const passed = moments.sort((a, b) => a - b).map((ms) => timePassed(spells, ms));
        passed.forEach((one, i) => {
          expect(one).toBeGreaterThanOrEqual(passed[i - 1] ?? -Infinity);
        });
      }),
    );
  });

  it('do nothing without spells', () => {
    expect(timePassed(NO_SPELLS, 5.5)).toBe(5.5);
    expect(momentAfter(NO_SPELLS, 5.5)).toBe(5.5);
  });
});

describe('playback that skips quiet spells', () => {
  const TEN_DAYS = 10 * DAY_MS;
  const events = [event('2020-03-10'), event('2020-06-01')];
  const begun = createPlay(YEAR_2020, { from: at('2020-03-01'), to: at('2020-03-11') }, 'window', DAY_MS / 1000);
  const skipping = start(setQuiet(begun, 0, spellsOf(events, TEN_DAYS)), 0);

  it.each([
    [0, '2020-03-11'],
    [9000, '2020-03-20'],
    [9999, '2020-03-21'],
    [10_000, '2020-06-01'],
    [20_000, '2020-06-11'],
    [21_000, '2021-01-01'],
    [1e9, '2021-01-01'],
  ])('after %i ms its window ends with %s', (clock, day) => {
    const { from, to } = windowAt(skipping, clock);
    expect(Math.abs(to - at(day))).toBeLessThan(DAY_MS / 500);
    expect(to - from).toBe(TEN_DAYS);
  });

  it('goes through all time where nothing is skipped', () => {
    expect(windowAt(setQuiet(skipping, 0, null), 20_000).to).toBe(at('2020-03-31'));
  });

  it('begins again after the end when it loops, at the first event', () => {
    const looping = { ...skipping, loop: true };
    expect(windowAt(looping, 21_000).to).toBe(at('2020-03-10'));
    expect(windowAt(looping, 22_000).to).toBe(at('2020-03-11'));
    expect(isPlaying(looping, 1e9)).toBe(true);
  });

  it('does not jump when spells are taken away or put in', () => {
    expect(windowAt(setQuiet(skipping, 5000, null), 5000)).toEqual(windowAt(skipping, 5000));
    expect(windowAt(setQuiet(setQuiet(skipping, 5000, null), 5000, spellsOf([], DAY_MS)), 5000).to).toBe(YEAR_2020.to);
  });

  it('shows the same at a time whatever the frames before, never goes back, and ends exactly at the end', () => {
    const cases = fc.record({
      events: fc.array(
        fc.integer({ min: 0, max: 365 }).map((day) => ({
          start: YEAR_2020.from + day * DAY_MS,
          end: YEAR_2020.from + (day + 1) * DAY_MS,
          lasting: false,
        })),
        { maxLength: 10 },
      ),
      width: fc.integer({ min: 1, max: 40 }),
      frames: fc.array(fc.double({ min: 0, max: 400_000, noNaN: true }), { minLength: 2, maxLength: 40 }),
    });
    fc.assert(
      fc.property(cases, ({ events: some, width, frames }) => {
        const widthMs = width * DAY_MS;
        const window = { from: YEAR_2020.from, to: YEAR_2020.from + widthMs };
        const at0 = createPlay(YEAR_2020, window, 'window', DAY_MS / 1000);
        const playing = start(setQuiet(at0, 0, spellsOf(some, widthMs)), 0);
        const heads = frames.sort((a, b) => a - b).map((clock) => headAt(playing, clock));
        heads.forEach((head, i) => {
          expect(head).toBeGreaterThanOrEqual(heads[i - 1] ?? -Infinity);
          expect(headAt(playing, frames[i] ?? NaN)).toBe(head);
        });
        expect(windowAt(playing, 400_001)).toEqual({ from: YEAR_2020.to - widthMs, to: YEAR_2020.to });
        expect(isPlaying(playing, 400_001)).toBe(false);
      }),
    );
  });
});
