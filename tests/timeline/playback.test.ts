import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import {
  createPlay,
  headAt,
  isPlaying,
  MODES,
  pause,
  type Play,
  seek,
  setLoop,
  setMode,
  setRate,
  setWindow,
  start,
  windowAt,
} from '../../src/timeline/playback.ts';
import { SPEEDS } from '../../src/timeline/speeds.ts';
import { at, windowOf } from './events.ts';

const YEAR_2020 = windowOf('2020-01-01', '2021-01-01');
const JANUARY = windowOf('2020-01-01', '2020-02-01');
const DAY_A_SECOND = DAY_MS / 1000;

function play(over: Partial<Play> = {}): Play {
  return { ...createPlay(YEAR_2020, JANUARY, 'window', DAY_A_SECOND), ...over };
}

describe('windowAt', () => {
  it('shows the chosen window while it is paused, whatever the clock says', () => {
    for (const clock of [-5, 0, 1e12]) expect(windowAt(play(), clock)).toEqual(JANUARY);
  });

  it.each([
    ['window', 10_000, windowOf('2020-01-11', '2020-02-11')],
    ['trail', 10_000, windowOf('2020-01-11', '2020-02-11')],
    ['cumulative', 10_000, windowOf('2020-01-01', '2020-02-11')],
    ['all', 10_000, YEAR_2020],
    ['window', 29_000, windowOf('2020-01-30', '2020-03-01')],
    ['window', 335_000, windowOf('2020-12-01', '2021-01-01')],
    ['window', 335_001, windowOf('2020-12-01', '2021-01-01')],
    ['window', 1e9, windowOf('2020-12-01', '2021-01-01')],
    ['cumulative', 1e9, YEAR_2020],
  ] as const)('%s after %i ms of the clock', (mode, elapsed, expected) => {
    const playing = start(play({ mode }), 777);
    expect(windowAt(playing, 777 + elapsed)).toEqual(expected);
  });

  it('stands still when the clock runs backwards', () => {
    expect(windowAt(start(play(), 5000), 1000)).toEqual(JANUARY);
  });

  it('is the same however often it is asked: by the clock, not by frames', () => {
    const playing = start(play(), 0);
    const often = Array.from({ length: 1000 }, (_, frame) => windowAt(playing, frame * 16.6)).at(-1);
    expect(often).toEqual(windowAt(start(play(), 0), 999 * 16.6));
  });

  it('never goes back, keeps its width and ends exactly at the end', () => {
    const cases = fc.record({
      mode: fc.constantFrom(...MODES),
      speed: fc.constantFrom(...SPEEDS),
      from: fc.integer({ min: 0, max: 365 }),
      days: fc.integer({ min: 0, max: 60 }),
      clocks: fc.array(fc.double({ min: 0, max: 6e8, noNaN: true }), { minLength: 2, maxLength: 30 }),
    });
    fc.assert(
      fc.property(cases, ({ mode, speed, from, days, clocks }) => {
        const first = YEAR_2020.from + from * DAY_MS;
        const playing = start(createPlay(YEAR_2020, { from: first, to: first + days * DAY_MS }, mode, speed.rate), 0);
        const shown = clocks.sort((a, b) => a - b).map((clock) => windowAt(playing, clock));
        shown.forEach((window, i) => {
          expect(window.to).toBeGreaterThanOrEqual(shown[i - 1]?.to ?? -Infinity);
          expect(window.to).toBeLessThanOrEqual(YEAR_2020.to);
          expect(Number.isInteger(window.from) && Number.isInteger(window.to)).toBe(true);
          if (mode === 'window' || mode === 'trail') expect(window.to - window.from).toBe(days * DAY_MS);
        });
        const last = windowAt(playing, 366 * 24 * 60_000 + 1);
        expect(last.to).toBe(YEAR_2020.to);
        expect(isPlaying(playing, 366 * 24 * 60_000 + 1)).toBe(false);
      }),
    );
  });
});

describe('what a person does while it plays', () => {
  const acts: Record<string, (state: Play, clock: number) => Play> = {
    'changing the speed': (state, clock) => setRate(state, clock, SPEEDS[8]?.rate ?? 1),
    'turning the loop on': (state, clock) => setLoop(state, clock, true),
    pausing: pause,
    'starting once more': start,
    'choosing the same mode': (state, clock) => setMode(state, clock, state.mode),
  };
  it.each(Object.entries(acts))('%s does not make the window jump', (_, act) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 334_000, noNaN: true }), fc.boolean(), (clock, loop) => {
        const playing = start(play({ loop }), 0);
        expect(windowAt(act(playing, clock), clock)).toEqual(windowAt(playing, clock));
      }),
    );
  });

  it('goes on at the new speed from where it was', () => {
    const playing = setRate(start(play(), 0), 10_000, 2 * DAY_A_SECOND);
    expect(windowAt(playing, 15_000)).toEqual(windowOf('2020-01-21', '2020-02-21'));
  });

  it('resumes where it was paused', () => {
    const paused = pause(start(play(), 0), 10_000);
    expect(isPlaying(paused, 10_000)).toBe(false);
    expect(windowAt(start(paused, 900_000), 910_000)).toEqual(windowOf('2020-01-21', '2020-02-21'));
  });

  it.each([
    ['window', JANUARY],
    ['trail', JANUARY],
    ['cumulative', windowOf('2020-01-01', '2020-01-01')],
  ] as const)('begins anew when it is started at the end (%s)', (mode, expected) => {
    const ended = pause(start(play({ mode }), 0), 1e9);
    expect(windowAt(ended, 1e9).to).toBe(YEAR_2020.to);
    expect(windowAt(start(ended, 2e9), 2e9)).toEqual(expected);
  });

  it('seeks within the extent and plays on', () => {
    const playing = seek(start(play(), 0), 5000, at('2020-07-01'));
    expect(windowAt(playing, 5000).to).toBe(at('2020-07-01'));
    expect(windowAt(playing, 6000).to).toBe(at('2020-07-02'));
    expect(headAt(seek(playing, 6000, at('1900-01-01')), 6000)).toBe(YEAR_2020.from);
    expect(isPlaying(seek(playing, 6000, at('2100-01-01')), 6000)).toBe(false);
  });

  it('shows a window that is set, even one outside the extent', () => {
    const outside = windowOf('2030-01-01', '2031-01-01');
    expect(windowAt(setWindow(play(), 0, outside), 0)).toEqual(outside);
    const playing = setWindow(start(play(), 0), 5000, windowOf('2020-06-01', '2020-06-08'));
    expect(windowAt(playing, 6000)).toEqual(windowOf('2020-06-02', '2020-06-09'));
    expect(windowAt(setWindow(playing, 5000, outside), 9000)).toEqual(outside);
  });

  it('takes the edge of the extent for an infinite one', () => {
    expect(windowAt(setWindow(play(), 0, { from: -Infinity, to: Infinity }), 0)).toEqual(YEAR_2020);
  });

  it('stays ended when the loop is turned on after the end', () => {
    const ended = setLoop(start(play(), 0), 1e9, true);
    expect(windowAt(ended, 2e9)).toEqual(windowOf('2020-12-01', '2021-01-01'));
  });
});

describe('the loop', () => {
  it.each([
    [334_000, windowOf('2020-11-30', '2020-12-31')],
    [335_000, JANUARY],
    [336_000, windowOf('2020-01-02', '2020-02-02')],
    [2 * 335_000, JANUARY],
    [3 * 335_000 + 10_000, windowOf('2020-01-11', '2020-02-11')],
  ])('after %i ms', (elapsed, expected) => {
    const playing = start(play({ loop: true }), 0);
    expect(windowAt(playing, elapsed)).toEqual(expected);
    expect(isPlaying(playing, elapsed)).toBe(true);
  });

  it('has nowhere to go when the window is as wide as the extent', () => {
    const playing = start(createPlay(YEAR_2020, YEAR_2020, 'window', DAY_A_SECOND, true), 0);
    expect(windowAt(playing, 1e6)).toEqual(YEAR_2020);
    expect(isPlaying(playing, 1e6)).toBe(false);
  });

  it('goes from nothing to everything when cumulative', () => {
    const playing = start(play({ mode: 'cumulative', loop: true, headMs: YEAR_2020.from }), 0);
    expect(windowAt(playing, 366_000)).toEqual(windowOf('2020-01-01', '2020-01-01'));
  });
});

describe('the speeds', () => {
  it('are the ten asked for, each faster than the last, with labels and ids of their own', () => {
    expect(SPEEDS.map(({ label }) => label)).toEqual([
      '1 minute / s',
      '10 minutes / s',
      '1 hour / s',
      '6 hours / s',
      '1 day / s',
      '1 week / s',
      '1 month / s',
      '3 months / s',
      '1 year / s',
      '10 years / s',
    ]);
    expect(new Set(SPEEDS.map(({ id }) => id)).size).toBe(10);
    SPEEDS.slice(1).forEach(({ rate }, i) => {
      expect(rate).toBeGreaterThan(SPEEDS[i]?.rate ?? Infinity);
    });
  });

  it.each([
    ['1minute', 60],
    ['10minute', 600],
    ['1hour', 3600],
    ['1day', 86_400],
    ['1month', (365.2425 / 12) * 86_400],
    ['1year', 365.2425 * 86_400],
    ['10year', 3652.425 * 86_400],
  ])('%s moves the timeline %f times as fast as the clock', (id, rate) => {
    expect(SPEEDS.find((speed) => speed.id === id)?.rate).toBeCloseTo(rate, 6);
  });
});
