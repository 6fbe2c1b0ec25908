import { describe, expect, it } from 'vitest';
import { frameLayout, windowOnLine } from '../../src/app/film/frame-layout.ts';
import { firstLength, framesOf, readLength, stretchOf } from '../../src/app/film/film-choices.ts';
import { metresPerPixel, scaleBar } from '../../src/app/film/scale-bar.ts';
import { SIZE_NAMES, sizeOf, zoomFor } from '../../src/app/film/sizes.ts';
import { createPlay } from '../../src/index.ts';

describe('the scale', () => {
  it.each([
    [1, 110, 100],
    [1, 99, 50],
    [1, 35, 30],
    [1, 29, 20],
    [1, 19, 10],
    [977, 110, 100_000],
    [0.005, 110, 1],
  ])('at %d metres a pixel and in %d pixels stands for %d metres', (perPixel, room, metres) => {
    const bar = scaleBar(perPixel, room);
    expect(bar.metres).toBe(metres);
    expect(bar.width).toBeCloseTo(metres / perPixel, 9);
  });

  it('is half as long a way from the equator, at 60°', () => {
    expect(metresPerPixel(60, 5)).toBeCloseTo(metresPerPixel(0, 5) / 2, 6);
    // The whole equator in 512 pixels.
    expect(metresPerPixel(0, 0) * 512).toBeCloseTo(40_075_016.69, 1);
  });
});

describe('sizes', () => {
  const map = { width: 801.4, height: 503 };

  it.each(SIZE_NAMES)('%s is even in both directions', (name) => {
    for (const ratio of [1, 1.25, 2, 3]) {
      const { width, height } = sizeOf(name, map, ratio);
      expect([width % 2, height % 2]).toEqual([0, 0]);
    }
  });

  it('is that of the map on a fine screen, but no finer than twice', () => {
    expect(sizeOf('current', map, 1)).toEqual({ width: 802, height: 504, ratio: 1 });
    expect(sizeOf('current', map, 3)).toEqual({ width: 1602, height: 1006, ratio: 2 });
    expect(sizeOf('hd', map, 3)).toEqual({ width: 1280, height: 720, ratio: 1 });
  });

  it('keeps all that the page shows in view', () => {
    const from = { width: 800, height: 400 };
    expect(zoomFor(5, from, { width: 1600, height: 800 })).toBe(6);
    expect(zoomFor(5, from, { width: 800, height: 800 })).toBe(5);
    expect(zoomFor(5, from, { width: 400, height: 400 })).toBe(4);
  });
});

describe('the frame', () => {
  it('sets title and date above each other where they do not fit side by side', () => {
    expect(frameLayout({ width: 1280, height: 720, ratio: 1 }).isNarrow).toBe(false);
    expect(frameLayout({ width: 1080, height: 1080, ratio: 1.5 })).toMatchObject({ width: 720, isNarrow: false });
    expect(frameLayout({ width: 780, height: 1400, ratio: 2 })).toMatchObject({ width: 390, isNarrow: true });
  });

  it.each([
    [{ from: 0, to: 50 }, [0, 100]],
    [{ from: 50, to: 100 }, [100, 200]],
    [{ from: -20, to: 10 }, [0, 20]],
    [{ from: 90, to: 500 }, [180, 200]],
    [{ from: 100, to: 100 }, [198, 200]],
    [{ from: 0, to: 0 }, [0, 2]],
    [{ from: 300, to: 400 }, [198, 200]],
  ] as const)('draws the window %o on the line of time', (window, expected) => {
    expect(windowOnLine({ from: 0, to: 100 }, window, 200)).toEqual(expected);
  });
});

describe('what is asked', () => {
  const play = createPlay({ from: 0, to: 1000 }, { from: 200, to: 400 }, 'trail', 1);

  it('plays all of time as the app would, or the window alone', () => {
    expect(stretchOf('whole', play, { from: 200, to: 400 })).toEqual({
      mode: 'trail',
      extent: { from: 0, to: 1000 },
      widthMs: 200,
      quiet: null,
    });
    const alone = stretchOf('window', play, { from: 200, to: 400 });
    const { count, windowOf } = framesOf(alone, 2, 25);
    expect(count).toBe(51);
    expect(windowOf(0)).toEqual({ from: 200, to: 200 });
    expect(windowOf(50)).toEqual({ from: 200, to: 400 });
  });

  it.each([
    ['5', 5],
    [' 2.5 ', 2.5],
    ['2,5', 2.5],
    ['600', 600],
    ['601', null],
    ['0.5', null],
    ['', null],
    ['long', null],
    ['-5', null],
    ['Infinity', null],
  ])('reads the length "%s" as %s', (text, seconds) => {
    expect(readLength(text)).toBe(seconds);
  });

  it('is at first as long as playback, from 5 seconds to a minute', () => {
    const stretch = { mode: 'cumulative', extent: { from: 0, to: 120_000 }, widthMs: 0, quiet: null } as const;
    expect(firstLength(stretch, 6)).toBe(20);
    expect(firstLength(stretch, 1)).toBe(60);
    expect(firstLength(stretch, 1000)).toBe(5);
  });
});
