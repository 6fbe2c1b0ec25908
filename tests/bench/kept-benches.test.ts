import { describe, expect, it } from 'vitest';
import { KEPT_BENCHES, namedFigures, scrubFigures } from '../../bench/all/kept-benches.ts';

describe('the figures of a line', () => {
  it.each([
    [
      'ratios by window',
      { name: 'timeline-count', events: 1000, windowDays: 30, ms: 0.03, ratio: 306, crossfilterRatio: 15 },
      [
        { name: 'timeline-count, 30 days: ratio', figure: 306 },
        { name: 'timeline-count, 30 days: crossfilterRatio', figure: 15 },
      ],
    ],
    ['bytes', { measure: 'sink', rows: 1000, bytesPerRow: 118.5 }, [{ name: 'sink: bytesPerRow', figure: 118.5 }]],
    [
      'bytes of two tables',
      { measure: 'sink', table: 'shared titles', bytesPerRow: 90 },
      [{ name: 'sink, shared titles: bytesPerRow', figure: 90 }],
    ],
  ])('are its %s', (_, line, figures) => {
    expect(namedFigures(line)).toEqual(figures);
  });

  it.each([
    ['times', { name: 'timeline-index', events: 1000, ms: 445 }],
    ['a ratio in words', { name: 'x', ratio: 'none' }],
    ['another bytes', { name: 'x', megabytes: 3 }],
  ])('are not %s', (_, line) => {
    expect(namedFigures(line)).toEqual([]);
  });

  it('are the ratios of the time steps, those that came to nothing too', () => {
    expect(scrubFigures({ ratio: 'step: layer / empty', value: 1.4, asked: 'at most 1.5' })).toEqual([
      { name: 'step: layer / empty', figure: 1.4 },
    ]);
    expect(scrubFigures({ ratio: 'step: layer / empty', value: null })).toEqual([
      { name: 'step: layer / empty', figure: null },
    ]);
    expect(scrubFigures({ method: 'layer', incidents: 1000, medianMs: 40 })).toEqual([]);
  });
});

it('names each bench once', () => {
  const names = KEPT_BENCHES.map(({ bench }) => bench);
  expect(new Set(names).size).toBe(names.length);
});
