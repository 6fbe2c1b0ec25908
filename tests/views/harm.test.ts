import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountRange } from '../../src/model/incident.ts';
import { harmInWords, type HarmWords, rangeInWords } from '../../src/views/harm.ts';

const words: HarmWords = {
  harmNone: 'none reported',
  harmUnknown: 'not stated',
  killed: (n) => `${n} killed`,
  wounded: (n) => `${n} wounded`,
  arrested: (n) => `${n} arrested`,
  atLeast: (n) => `at least ${n}`,
  atMost: (n) => `at most ${n}`,
  range: (min, max) => `${min}–${max}`,
};

const UNKNOWN: CountRange = { min: null, max: null };
const NONE: CountRange = { min: 0, max: 0 };

function exactly(n: number): CountRange {
  return { min: n, max: n };
}

describe('rangeInWords', () => {
  it.each([
    [7, 7, '7'],
    [0, 0, '0'],
    [5, 9, '5–9'],
    [0, 3, '0–3'],
    [6, null, 'at least 6'],
    [1, null, 'at least 1'],
    [null, 4, 'at most 4'],
    [null, 0, '0'],
    [0, null, null],
    [null, null, null],
  ])('%j to %j is %j', (min, max, expected) => {
    expect(rangeInWords({ min, max }, words)).toBe(expected);
  });
});

describe('harmInWords', () => {
  it.each([
    [
      'all three',
      exactly(7),
      { min: 3, max: null },
      { min: null, max: 4 },
      '7 killed, at least 3 wounded, at most 4 arrested',
    ],
    ['one', UNKNOWN, exactly(2), UNKNOWN, '2 wounded'],
    ['one beside none', NONE, exactly(2), NONE, '2 wounded'],
    ['perhaps some', { min: 0, max: 3 }, UNKNOWN, UNKNOWN, '0–3 killed'],
    ['none, as reported', NONE, NONE, NONE, 'none reported'],
    ['no dead reported, the rest not said', NONE, UNKNOWN, UNKNOWN, 'none reported'],
    ['no arrests reported', UNKNOWN, UNKNOWN, { min: null, max: 0 }, 'none reported'],
    ['nothing said', UNKNOWN, UNKNOWN, UNKNOWN, 'not stated'],
    ['nothing said by at least none', { min: 0, max: null }, UNKNOWN, UNKNOWN, 'not stated'],
  ])('%s', (_, killed, wounded, arrested, expected) => {
    expect(harmInWords({ killed, wounded, arrested, text: '' }, words)).toBe(expected);
  });

  it('never says that there was none where some are known of, nor the other way round', () => {
    const bound = fc.option(fc.nat(20));
    const range = fc
      .tuple(bound, bound)
      .map(([min, max]): CountRange =>
        min !== null && max !== null && min > max ? { min: max, max: min } : { min, max },
      );
    fc.assert(
      fc.property(range, range, range, (killed, wounded, arrested) => {
        const said = harmInWords({ killed, wounded, arrested, text: '' }, words);
        const ranges = [killed, wounded, arrested];
        const isSomeKnown = ranges.some(({ min, max }) => (min ?? 0) > 0 || (max ?? 0) > 0);
        expect(said === words.harmNone || said === words.harmUnknown).toBe(!isSomeKnown);
        if (!isSomeKnown) expect(said === words.harmNone).toBe(ranges.some(({ max }) => max === 0));
      }),
    );
  });
});
