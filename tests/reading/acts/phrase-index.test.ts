import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchAt, patternsOf } from '../../../src/reading/acts/pattern.ts';
import { hitsAt, indexPhrases } from '../../../src/reading/acts/phrase-index.ts';
import { wordsOf } from '../../../src/reading/sentences/words.ts';

const CLASSES = { site: new Set(['base', 'camp']) };
const ROWS = [
  { words: 'take~ ... camp|take~ over' },
  { words: 'take~|be~ taken' },
  { words: '<site> ... be~ hit|a? camp' },
  { words: 'be~ ... base|hit~ ... ... camp' },
  { words: 'over|camp? base' },
];
const SOME = ['take', 'took', 'taken', 'was', 'is', 'hit', 'base', 'camp', 'over', 'a', ',', 'men'];

describe('the index of phrases', () => {
  it('finds what trying every pattern at every word finds, in the order of the table', () => {
    const index = indexPhrases(ROWS, CLASSES);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SOME), { maxLength: 14 }), (some) => {
        const words = wordsOf(some.join(' '));
        words.forEach((_, at) => {
          const tried = ROWS.flatMap((row) =>
            patternsOf(row.words, CLASSES).flatMap((pattern) => {
              const match = matchAt(pattern, words, at);
              return match ? [{ ...match, row }] : [];
            }),
          );
          expect(hitsAt(index, words, at).map(({ row, to }) => [row.words, to])).toEqual(
            tried.map(({ row, to }) => [row.words, to]),
          );
        });
      }),
    );
  });

  it('keeps the form of a verb that stands beside its own forms', () => {
    const [pattern] = patternsOf('return~/returned', CLASSES);
    const match = pattern && matchAt(pattern, wordsOf('returned'), 0);
    expect(match?.form).toBeGreaterThan(0);
  });
});
