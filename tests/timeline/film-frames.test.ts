import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn } from '../../src/timeline/count.ts';
import { filmFrames, lengthOfRate, rateOfLength, type FilmPlan } from '../../src/timeline/film-frames.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
import { createPlay, MODES, setQuiet, start, windowAt } from '../../src/timeline/playback.ts';
import { quietSpells } from '../../src/timeline/quiet.ts';
import { columnsOf, event } from './events.ts';

const DAY = 86_400_000;
const extent = { from: Date.UTC(2020, 0, 1), to: Date.UTC(2020, 0, 31) };

const plan = (change: Partial<FilmPlan> = {}): FilmPlan => ({
  mode: 'window',
  extent,
  widthMs: 5 * DAY,
  rate: DAY / 1000,
  fps: 10,
  quiet: null,
  ...change,
});

it('begins where playback begins and ends exactly at the end', () => {
  const { count, windowOf } = filmFrames(plan());
  expect(count).toBe(25 * 10 + 1);
  expect(windowOf(0)).toEqual({ from: extent.from, to: extent.from + 5 * DAY });
  expect(windowOf(1)).toEqual({ from: extent.from + DAY / 10, to: extent.from + 5 * DAY + DAY / 10 });
  expect(windowOf(count - 1)).toEqual({ from: extent.to - 5 * DAY, to: extent.to });
});

it('builds up from the start in a film of everything, which else would stand still', () => {
  const { count, mode, windowOf } = filmFrames(plan({ mode: 'all' }));
  expect(mode).toBe('cumulative');
  expect(windowOf(0)).toEqual({ from: extent.from, to: extent.from });
  expect(windowOf(count - 1)).toEqual(extent);
});

it('has a last frame at the end even where the end lies between two frames', () => {
  const { count, windowOf } = filmFrames(plan({ rate: (7 * DAY) / 1000, fps: 1 }));
  expect(count).toBe(5);
  expect(windowOf(3).to).toBe(extent.from + 26 * DAY);
  expect(windowOf(4).to).toBe(extent.to);
});

it.each([
  ['a window as wide as everything', { widthMs: 30 * DAY }],
  ['a window wider than everything', { widthMs: 90 * DAY }],
  ['an extent of no length', { extent: { from: 5, to: 5 }, mode: 'cumulative' }],
] as const)('has one frame for %s', (_, change) => {
  const { count, windowOf } = filmFrames(plan(change));
  expect(count).toBe(1);
  expect(windowOf(0).to).toBe({ ...plan(), ...change }.extent.to);
});

it.each([[-1], [251], [0.5], [NaN]])('has no frame %s', (frame) => {
  expect(() => filmFrames(plan()).windowOf(frame)).toThrow(RangeError);
});

it.each([
  ['speed', { rate: 0 }],
  ['speed', { rate: NaN }],
  ['frame rate', { fps: 0 }],
])('refuses a %s that is none', (_, change) => {
  expect(() => filmFrames(plan(change))).toThrow(RangeError);
});

const plans = fc.record({
  mode: fc.constantFrom(...MODES),
  extent: fc
    .tuple(fc.integer({ min: -2_208_988_800_000, max: 4_102_444_800_000 }), fc.integer({ min: 0, max: 400 * DAY }))
    .map(([from, length]) => ({ from, to: from + length })),
  widthMs: fc.integer({ min: 0, max: 60 * DAY }),
  rate: fc.double({ min: DAY / 1000, max: 20 * DAY, noNaN: true }),
  fps: fc.constantFrom(1, 24, 25, 30, 60),
  quiet: fc.constant(null),
});

it('shows what playback by the clock shows at these moments, and only moves on', () => {
  fc.assert(
    fc.property(plans, fc.double({ min: 0, max: 1, noNaN: true }), (film, share) => {
      const { count, mode, windowOf } = filmFrames(film);
      const frame = Math.floor(share * (count - 1));
      const window = { from: film.extent.to - film.widthMs, to: film.extent.to };
      const play = start(setQuiet(createPlay(film.extent, window, mode, film.rate), 0, film.quiet), 0);
      const shown = windowAt(play, (frame * 1000) / film.fps);
      expect(Math.abs(windowOf(frame).to - shown.to)).toBeLessThanOrEqual(1);
      expect(windowOf(count - 1).to).toBe(film.extent.to);
      if (frame > 0) expect(windowOf(frame).to).toBeGreaterThanOrEqual(windowOf(frame - 1).to);
      if (count > 1) expect(windowOf(count - 2).to).toBeLessThanOrEqual(film.extent.to);
    }),
  );
});

it('is as long as asked', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 1, max: 600 }), (film, seconds) => {
      const rate = rateOfLength(film, seconds);
      const { count } = filmFrames({ ...film, rate });
      const still = filmFrames({ ...film, rate: 1 }).count === 1;
      // One frame more, the one at the very end; a rounding of floats may add another.
      if (still) expect(count).toBeLessThanOrEqual(2);
      else expect(Math.abs(count - (seconds * film.fps + 1))).toBeLessThanOrEqual(1);
      if (!still) expect(lengthOfRate(film, rate)).toBeCloseTo(seconds, 6);
    }),
  );
});

describe('with quiet spells skipped', () => {
  const index = indexEvents(columnsOf([event('2020-01-02'), event('2020-01-20')]));
  const quiet = quietSpells([index], 5 * DAY, extent);
  const { count, windowOf } = filmFrames(plan({ quiet }));

  it('is shorter by just these', () => {
    const first = windowOf(0).to;
    const skipped = quiet.to.reduce((sum, to, i) => sum + Math.max(0, to - Math.max(first, quiet.from[i] ?? 0)), 0);
    expect(skipped).toBeGreaterThan(10 * DAY);
    expect(count).toBe((25 - skipped / DAY) * 10 + 1);
    expect(windowOf(count - 1).to).toBe(extent.to);
  });

  it('shows an event in each frame but the last and those at the very edge of a spell', () => {
    for (let frame = 0; frame < count - 1; frame++) {
      if (quiet.to.includes(windowOf(frame).to)) continue;
      const { sure, possible } = countIn(index, windowOf(frame));
      expect(sure + possible, `frame ${frame}`).toBeGreaterThan(0);
    }
  });

  it('shows what playback shows', () => {
    const film = plan({ quiet });
    const window = { from: extent.to - film.widthMs, to: extent.to };
    const play = start(setQuiet(createPlay(extent, window, film.mode, film.rate), 0, quiet), 0);
    for (let frame = 0; frame < count; frame++) expect(windowOf(frame)).toEqual(windowAt(play, frame * 100));
  });
});
