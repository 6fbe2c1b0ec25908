import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/reading/sentences/words.ts';

const LETTERS = String.raw`\p{L}[\p{L}\p{M}\p{N}]*`;
const PLAIN = new RegExp(
  String.raw`(?:\p{L}\.){2,}|${LETTERS}(?:['’ʼ‘\u0060-]${LETTERS})*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]`,
  'gu',
);

/** What the words of a text are by the plain expression; owners' "'s" apart. */
const plainWords = (text: string): string[] =>
  (text.match(PLAIN) ?? []).flatMap((word) => (/['’ʼ‘`]s$/u.test(word) ? [word.slice(0, -2), word.slice(-2)] : [word]));

const pieces = fc.constantFrom(
  ...'a|B|Iraq|’s|\'s|`|-|al-|U.S.|A.|.|,|1|2,500|9:45|é|İ|ق|٣|\u0301|\u00a0|\u2003| |\n|\t|_|@|😀|\ud800|\u0000|"|(|³'.split(
    '|',
  ),
);

describe('words of a text', () => {
  it('are those of the plain expression, whatever the letters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('');
          expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(plainWords(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["Iraq's U.S. base", ['iraq', "'s", 'u.s.', 'base']],
    ['al-Asad, 2,500 at 9:45', ['al-asad', ',', '2,500', 'at', '9:45']],
    ["O’Brien isn't", ["o'brien", "isn't"]],
    ['  ', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map(({ lower }) => lower)).toEqual(words);
  });
});
