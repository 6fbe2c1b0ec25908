import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, formatInstant } from '../../src/base/calendar.ts';
import { centreOn, chooseWindow, jumpToEnd, rest, stepPlay, switchMode, toggle } from '../../src/timeline/navigate.ts';
import { createPlay, isPlaying, type Mode, MODES, type Play, start, windowAt } from '../../src/timeline/playback.ts';
import type { Direction } from '../../src/timeline/step.ts';
import type { TimeWindow } from '../../src/timeline/time-window.ts';
import { at, windowOf } from './events.ts';

const YEAR_2020 = windowOf('2020-01-01', '2021-01-01');
const MARCH = windowOf('2020-03-01', '2020-04-01');
const DAY_A_SECOND = DAY_MS / 1000;

function resting(mode: Mode, window: TimeWindow = MARCH, extent: TimeWindow = YEAR_2020): Play {
  return createPlay(extent, window, mode, DAY_A_SECOND);
}

function since(day: string): TimeWindow {
  return windowOf('2020-01-01', day);
}

/** A play of any mode, some time after it was started or at rest, its window within the extent. */
const anyPlay: fc.Arbitrary<{ play: Play; clock: number }> = fc
  .record({
    mode: fc.constantFrom(...MODES),
    from: fc.integer({ min: -30_000, max: 30_000 }),
    length: fc.integer({ min: 1, max: 20_000 }),
    a: fc.double({ min: 0, max: 1, noNaN: true }),
    b: fc.double({ min: 0, max: 1, noNaN: true }),
    loop: fc.boolean(),
    plays: fc.boolean(),
    clock: fc.double({ min: 0, max: 1e6, noNaN: true }),
  })
  .map(({ mode, from, length, a, b, loop, plays, clock }) => {
    const extent = { from: from * DAY_MS, to: (from + length) * DAY_MS };
    const momentAt = (share: number): number => Math.round(extent.from + share * (extent.to - extent.from));
    const window = { from: momentAt(Math.min(a, b)), to: momentAt(Math.max(a, b)) };
    const made = createPlay(
      extent,
      mode === 'cumulative' ? { ...window, from: extent.from } : window,
      mode,
      DAY_A_SECOND,
      loop,
    );
    return { play: plays ? start(made, 0) : made, clock };
  });

const direction = fc.constantFrom<Direction>(1, -1);

function width({ from, to }: TimeWindow): number {
  return to - from;
}

describe('stepPlay', () => {
  it.each<[string, Mode, TimeWindow, Direction, number, TimeWindow]>([
    ['a month', 'window', MARCH, 1, 1, windowOf('2020-04-01', '2020-05-01')],
    ['a month back, to a leap February', 'window', MARCH, -1, 1, windowOf('2020-02-01', '2020-03-01')],
    ['in a trail too', 'trail', MARCH, 1, 2, windowOf('2020-05-01', '2020-06-01')],
    ['no step', 'window', MARCH, 1, 0, MARCH],
    [
      'to the day 29 February',
      'window',
      windowOf('2020-02-28', '2020-02-29'),
      1,
      1,
      windowOf('2020-02-29', '2020-03-01'),
    ],
    [
      'from the day 29 February',
      'window',
      windowOf('2020-02-29', '2020-03-01'),
      -1,
      1,
      windowOf('2020-02-28', '2020-02-29'),
    ],
    [
      'a week over 29 February',
      'window',
      windowOf('2020-02-24', '2020-03-02'),
      1,
      1,
      windowOf('2020-03-02', '2020-03-09'),
    ],
    ['a quarter', 'window', windowOf('2020-01-01', '2020-04-01'), 1, 1, windowOf('2020-04-01', '2020-07-01')],
    ['held at the end', 'window', windowOf('2020-11-01', '2020-12-01'), 1, 10, windowOf('2020-12-02', '2021-01-01')],
    ['held at the start', 'window', MARCH, -1, 10, windowOf('2020-01-01', '2020-02-01')],
    ['the end alone when cumulative', 'cumulative', since('2020-03-01'), 1, 1, since('2020-04-01')],
    ['back to a leap February', 'cumulative', since('2020-03-01'), -1, 1, since('2020-02-01')],
    ['from the middle of a month to that of the next', 'cumulative', since('2020-02-15'), 1, 1, since('2020-03-15')],
    ['from the end of a month to that of February', 'cumulative', since('2020-03-31'), -1, 1, since('2020-02-29')],
    ['not past the end', 'cumulative', since('2020-11-15'), 1, 10, YEAR_2020],
    ['not past the start', 'cumulative', since('2020-03-15'), -1, 10, since('2020-01-01')],
    ['nothing where all is shown', 'all', MARCH, 1, 1, YEAR_2020],
    ['nothing back where all is shown', 'all', MARCH, -1, 5, YEAR_2020],
  ])('%s (%s)', (_, mode, window, way, count, expected) => {
    expect(windowAt(stepPlay(resting(mode, window), 0, way, count), 0)).toEqual(expected);
  });

  it.each<[string, TimeWindow, TimeWindow]>([
    ['1900', windowOf('1900-02-01', '1900-03-01'), windowOf('1900-03-01', '1900-04-01')],
    ['2100', windowOf('2100-02-01', '2100-03-01'), windowOf('2100-03-01', '2100-04-01')],
  ])('goes on from the 28 days of February %s', (_, february, march) => {
    const play = resting('window', february, windowOf('1900-01-01', '2101-01-01'));
    const on = stepPlay(play, 0, 1, 1);
    expect(windowAt(on, 0)).toEqual(march);
    expect(windowAt(stepPlay(on, 0, -1, 1), 0)).toEqual(february);
  });

  it('pauses, and steps from where it had come', () => {
    const stepped = stepPlay(start(resting('window', windowOf('2020-02-01', '2020-02-02')), 0), 28_000, 1, 1);
    expect(stepped.sinceMs).toBeNull();
    expect(windowAt(stepped, 1e9)).toEqual(windowOf('2020-03-01', '2020-03-02'));
  });

  it('does not leave the extent by a leap day', () => {
    const extent = windowOf('1970-01-01', '2024-09-30');
    const whole = resting('window', extent, extent);
    expect(windowAt(stepPlay(whole, 0, 1, 4), 0)).toEqual(extent);
  });

  it('stays within the extent, at rest, with the width it had unless it is made of whole months', () => {
    fc.assert(
      fc.property(anyPlay, direction, fc.nat(12), ({ play, clock }, way, count) => {
        const before = windowAt(rest(play, clock), clock);
        const moved = stepPlay(play, clock, way, count);
        const after = windowAt(moved, clock);
        expect(moved.sinceMs).toBeNull();
        expect(moved.mode).toBe(play.mode);
        expect(after.from).toBeGreaterThanOrEqual(Math.min(play.extent.from, before.from));
        expect(after.to).toBeLessThanOrEqual(play.extent.to);
        expect(way * (after.to - before.to)).toBeGreaterThanOrEqual(before.from < play.extent.from ? -Infinity : 0);
        if (play.mode === 'cumulative') expect(after.from).toBe(play.extent.from);
        else if (play.mode === 'all') expect(after).toEqual(before);
        else if (before.from % DAY_MS !== 0) expect(width(after)).toBe(width(before));
      }),
      { numRuns: 500 },
    );
  });
});

describe('toggle', () => {
  it.each<[Mode, TimeWindow, TimeWindow]>([
    ['window', MARCH, windowOf('2020-03-11', '2020-04-11')],
    ['trail', MARCH, windowOf('2020-03-11', '2020-04-11')],
    ['cumulative', since('2020-03-01'), since('2020-03-11')],
    ['all', YEAR_2020, since('2020-01-11')],
    ['all', MARCH, since('2020-01-11')],
  ])('starts %s and, the second time, pauses', (mode, window, expected) => {
    const playing = toggle(resting(mode, window), 5000);
    expect(isPlaying(playing, 5000)).toBe(true);
    expect(windowAt(playing, 15_000)).toEqual(expected);
    const paused = toggle(playing, 15_000);
    expect(paused.sinceMs).toBeNull();
    expect(windowAt(paused, 1e9)).toEqual(expected);
  });

  it('leaves the mode alone that can move', () => {
    expect(MODES.map((mode) => toggle(resting(mode), 0).mode)).toEqual(['window', 'trail', 'cumulative', 'cumulative']);
  });

  it.each([
    [DAY_A_SECOND, 10_300, '2020-03-11T00:00:00Z'],
    [DAY_A_SECOND / 24, 10_300, '2020-03-01T10:00:00Z'],
    [60, 10_300, '2020-03-01T00:10:00Z'],
    [1, 10_300, '2020-03-01T00:00:10Z'],
    [0.5, 1001, '2020-03-01T00:00:00.501Z'],
    [10 * 365 * DAY_A_SECOND, 17, '2020-05-02T00:00:00Z'],
  ])('at a speed of %f pauses after %i ms at a moment one can write down', (rate, clock, expected) => {
    const playing = toggle({ ...resting('window'), rate }, 0);
    expect(formatInstant(windowAt(toggle(playing, clock), 1e9).from)).toBe(expected);
  });

  it('leaves a window at rest where a person put it', () => {
    const odd = { from: MARCH.from + 1, to: MARCH.to + 1 };
    expect(windowAt(rest(resting('window', odd), 0), 0)).toEqual(odd);
  });

  it('begins anew at the end', () => {
    const ended = jumpToEnd(resting('window'), 0, 1);
    expect(windowAt(toggle(ended, 0), 0)).toEqual(windowOf('2020-01-01', '2020-02-01'));
  });
});

describe('switchMode', () => {
  it.each<[Mode, TimeWindow, Mode, TimeWindow]>([
    ['window', MARCH, 'trail', MARCH],
    ['trail', MARCH, 'window', MARCH],
    ['window', MARCH, 'cumulative', since('2020-04-01')],
    ['window', MARCH, 'all', YEAR_2020],
    ['cumulative', since('2020-04-01'), 'window', since('2020-04-01')],
    ['all', YEAR_2020, 'cumulative', YEAR_2020],
  ])('from %s to %s', (from, window, to, expected) => {
    const switched = switchMode(resting(from, window), 0, to);
    expect(switched.mode).toBe(to);
    expect(windowAt(switched, 0)).toEqual(expected);
  });

  it.each(['window', 'trail'] as const)('to %s gives everything its last twelfth, in whole units', (mode) => {
    const switched = windowAt(switchMode(resting('all', YEAR_2020), 0, mode), 0);
    expect(switched).toEqual(windowOf('2020-12-01', '2021-01-01'));
  });

  it.each([
    ['2020-05-20', windowOf('2020-05-01', '2020-06-01')],
    ['2020-01-02', windowOf('2020-01-01', '2020-02-01')],
    ['2020-12-31', windowOf('2020-12-01', '2021-01-01')],
  ])('keeps what is near %s when all was shown', (day, expected) => {
    expect(windowAt(switchMode(resting('all', YEAR_2020), 0, 'window', at(day)), 0)).toEqual(expected);
  });

  it('holds what is near, whatever the extent', () => {
    const anyExtent = fc.record({
      from: fc.integer({ min: -9000, max: 9000 }),
      days: fc.integer({ min: 1, max: 9000 }),
    });
    fc.assert(
      fc.property(anyExtent, fc.double({ min: 0, max: 0.999, noNaN: true }), ({ from, days }, share) => {
        const extent = { from: from * DAY_MS, to: (from + days) * DAY_MS };
        const near = Math.round(extent.from + share * (extent.to - extent.from));
        const shown = windowAt(switchMode(resting('all', extent, extent), 0, 'window', near), 0);
        expect(shown.from).toBeLessThanOrEqual(near);
        expect(shown.to).toBeGreaterThan(near);
        expect(shown.from).toBeGreaterThanOrEqual(extent.from);
        expect(shown.to).toBeLessThanOrEqual(extent.to);
      }),
    );
  });

  it('goes by the playhead, not by what is near, when not all was shown', () => {
    const since2020 = resting('cumulative', since('2020-07-01'));
    expect(windowAt(switchMode(since2020, 0, 'window', at('2020-11-11')), 0)).toEqual(since('2020-07-01'));
  });

  it('comes back to the window that was there before all was shown', () => {
    const back = switchMode(switchMode(resting('window'), 0, 'all'), 0, 'window');
    expect(windowAt(back, 0)).toEqual(MARCH);
  });

  it('keeps the end where it is when everything since the start was played so far', () => {
    const playing = toggle(resting('all', YEAR_2020), 0);
    const switched = windowAt(switchMode(playing, 100_000, 'window'), 100_000);
    expect(switched.to).toBe(YEAR_2020.from + 100 * DAY_MS);
    expect(width(switched)).toBeGreaterThan(29 * DAY_MS);
  });

  it('shows something after everything since the start had come to nothing', () => {
    const nothing = jumpToEnd(resting('cumulative', YEAR_2020), 0, -1);
    expect(windowAt(nothing, 0)).toEqual(since('2020-01-01'));
    const switched = windowAt(switchMode(nothing, 0, 'window'), 0);
    expect(switched.from).toBe(YEAR_2020.from);
    expect(width(switched)).toBeGreaterThan(29 * DAY_MS);
  });

  it('never ends in a window that is empty or cannot move, where the extent is long enough', () => {
    fc.assert(
      fc.property(anyPlay, fc.constantFrom('window' as const, 'trail' as const), ({ play, clock }, mode) => {
        const shown = windowAt(switchMode(play, clock, mode), clock);
        expect(width(shown)).toBeGreaterThan(0);
        expect(width(shown)).toBeLessThan(width(play.extent));
        expect(shown.to).toBeLessThanOrEqual(play.extent.to);
      }),
    );
  });
});

describe('chooseWindow', () => {
  const MAY = windowOf('2020-05-01', '2020-06-01');
  it.each<[Mode, TimeWindow, Mode]>([
    ['window', MAY, 'window'],
    ['trail', MAY, 'trail'],
    ['trail', since('2020-06-01'), 'trail'],
    ['cumulative', since('2020-06-01'), 'cumulative'],
    ['cumulative', MAY, 'window'],
    ['all', MAY, 'window'],
    ['all', YEAR_2020, 'window'],
  ])('in %s shows what was chosen, in the mode %s', (mode, window, expected) => {
    const chosen = chooseWindow(resting(mode), 0, window);
    expect(windowAt(chosen, 0)).toEqual(window);
    expect(chosen.mode).toBe(expected);
  });

  it('plays on from it when it was playing', () => {
    const chosen = chooseWindow(start(resting('window'), 0), 5000, MAY);
    expect(windowAt(chosen, 15_000)).toEqual(windowOf('2020-05-11', '2020-06-11'));
  });
});

describe('jumpToEnd', () => {
  it.each<[Mode, Direction, TimeWindow]>([
    ['window', -1, windowOf('2020-01-01', '2020-02-01')],
    ['window', 1, windowOf('2020-12-01', '2021-01-01')],
    ['trail', -1, windowOf('2020-01-01', '2020-02-01')],
    ['trail', 1, windowOf('2020-12-01', '2021-01-01')],
    ['cumulative', -1, since('2020-01-01')],
    ['cumulative', 1, YEAR_2020],
    ['all', -1, YEAR_2020],
    ['all', 1, YEAR_2020],
  ])('%s, %i', (mode, way, expected) => {
    const jumped = jumpToEnd(start(resting(mode), 0), 3000, way);
    expect(windowAt(jumped, 1e9)).toEqual(expected);
    expect(jumped.sinceMs).toBeNull();
  });
});

describe('centreOn', () => {
  it.each<[string, Mode, TimeWindow, string, TimeWindow]>([
    [
      'in the middle',
      'window',
      windowOf('2020-03-01', '2020-03-11'),
      '2020-07-15',
      windowOf('2020-07-10', '2020-07-20'),
    ],
    ['29 February', 'trail', windowOf('2020-03-01', '2020-03-03'), '2020-02-29', windowOf('2020-02-28', '2020-03-01')],
    ['held at the start', 'window', MARCH, '2020-01-02', windowOf('2020-01-01', '2020-02-01')],
    ['held at the end', 'window', MARCH, '2020-12-31', windowOf('2020-12-01', '2021-01-01')],
    ['a moment outside', 'window', MARCH, '1900-02-28', windowOf('2020-01-01', '2020-02-01')],
  ])('%s (%s)', (_, mode, window, day, expected) => {
    const centred = centreOn(resting(mode, window), 0, at(day));
    expect(windowAt(centred, 0)).toEqual(expected);
    expect(centred.mode).toBe(mode);
  });

  it.each(['all', 'cumulative'] as const)('takes %s, which cannot move, to a window that can', (mode) => {
    const centred = centreOn(resting(mode, YEAR_2020), 0, at('2020-07-01'));
    const shown = windowAt(centred, 0);
    expect(centred.mode).toBe('window');
    expect(width(shown) / width(YEAR_2020)).toBeCloseTo(1 / 12, 6);
    expect((shown.from + shown.to) / 2).toBeCloseTo(at('2020-07-01'), -1);
  });

  it('shows the moment, within the extent, whatever was shown before', () => {
    fc.assert(
      fc.property(anyPlay, fc.double({ min: 0, max: 0.999, noNaN: true }), ({ play, clock }, share) => {
        const ms = Math.floor(play.extent.from + share * width(play.extent));
        const centred = centreOn(play, clock, ms);
        const { from, to } = windowAt(centred, clock);
        expect(centred.sinceMs).toBeNull();
        expect(from <= ms && ms <= to).toBe(true);
        expect(to).toBeGreaterThan(from);
        expect(from >= play.extent.from && to <= play.extent.to).toBe(true);
      }),
    );
  });
});
