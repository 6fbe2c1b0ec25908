import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentencesAround } from '../../src/views/sentences-around.ts';

const TEXT =
  'A headline here\n\nRockets fell on Taji. Nobody was hurt, the army said. “It was loud.” Then it was quiet';

function around(text: string, ...words: readonly string[]): string[] {
  const spans = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return sentencesAround(text, spans).map(({ start, end }) => text.slice(start, end));
}

it.each<[string, readonly string[], readonly string[]]>([
  ['the sentence of a word', ['Taji'], ['Rockets fell on Taji.']],
  ['two words of one sentence', ['Rockets', 'Taji'], ['Rockets fell on Taji.']],
  ['sentences that touch', ['Taji', 'army'], ['Rockets fell on Taji. Nobody was hurt, the army said.']],
  ['sentences apart', ['Taji', 'loud'], ['Rockets fell on Taji.', '“It was loud.”']],
  ['a headline ends with its paragraph', ['headline'], ['A headline here']],
  ['the last one has no end', ['quiet'], ['Then it was quiet']],
  ['no words', [], []],
])('%s', (_, words, expected) => {
  expect(around(TEXT, ...words)).toEqual(expected);
});

it('a text without an end is cut at blanks', () => {
  const text = `${'word '.repeat(200)}HERE ${'word '.repeat(200)}`;
  const [passage = ''] = around(text, 'HERE');
  expect(passage).toMatch(/^word .* word$/u);
  expect(passage.length).toBeLessThan(600);
});

it('every passage holds its words, in order, none touching the next', () => {
  const pieces = fc.constantFrom('a', 'Bc', '. ', '! ', '\n\n', ' ', 'é', '“', '”');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 80 }), fc.array(fc.tuple(fc.nat(100), fc.nat(6))), (parts, starts) => {
      const text = parts.join('');
      const words = starts
        .map(([start, length]) => ({ start: Math.min(start, text.length), end: Math.min(start + length, text.length) }))
        .filter(({ start, end }) => end > start);
      const found = sentencesAround(text, words);
      for (const { start, end } of words) expect(found.some((one) => one.start <= start && one.end >= end)).toBe(true);
      found.forEach((one, i) => {
        expect(one.start).toBeGreaterThan(found[i - 1]?.end ?? -1);
      });
    }),
  );
});
