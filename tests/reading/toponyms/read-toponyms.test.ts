import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../src/model/lexicon.ts';
import { readToponyms } from '../../../src/reading/toponyms/read-toponyms.ts';
import { givenLexicon, lexiconOfPacks, read } from './given-lexicon.ts';

givenLexicon();

describe('a mention', () => {
  it('has the span of its words in UTF-16 units', () => {
    const text = '🚀 fell in Mosul';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Mosul']);
  });

  it('says what spoke for it, and how likely it is', () => {
    const [mosul] = read('A bomb went off in Mosul.');
    expect(mosul?.rule).toContain('“in” stands before it');
    expect(mosul?.likelihood).toBeGreaterThan(0.8);
  });

  it.each([
    ['Iraqi soldiers left.', [['Iraqi', 'demonym']]],
    ['Soldiers left Iraq.', [['Iraq', 'toponym']]],
  ])('%s', (text, kinds) => {
    expect(read(text).map(({ text: words, kind }) => [words, kind])).toEqual(kinds);
  });

  it('leaves demonyms out when asked to', () => {
    const text = 'Iraqi soldiers left Mosul for the Turkish border.';
    expect(read(text).map(({ text: words }) => words)).toEqual(['Iraqi', 'Mosul', 'Turkish']);
    expect(read(text, { withoutDemonyms: true }).map(({ text: words }) => words)).toEqual(['Mosul']);
  });
});

describe('a government that is called by its place', () => {
  it.each(['Baghdad said it would reply.', 'Iran has denied it.', 'On Monday Ankara accused the group.'])(
    '%s',
    (text) => {
      expect(read(text).map(({ metonym }) => metonym)).toEqual([true]);
    },
  );

  it.each([
    'A man in Baghdad said it was loud.',
    'The blast shook Tehran on Monday.',
    'Fighters from Iran denied it.',
    'Kirkuk was quiet.',
  ])('%s: a place', (text) => {
    expect(read(text).map(({ metonym }) => metonym)).toEqual([false]);
  });
});

describe('names that lost the space between them', () => {
  it('are two where both are known', () => {
    expect(read('IraqAl Assad air base came under attack').map(({ text }) => text)).toEqual(['Iraq', 'Al Assad']);
  });

  it.each(['McAllister and DeShawn met MacArthur.', 'He bought an iPhone from BlackBerry and PayPal.'])(
    '%s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('names that the gazetteer does not know', () => {
  it.each([
    ['They came from the village of Qwertzu in the hills.', ['Qwertzu']],
    ['The raft went down the Zzyqx River.', ['Zzyqx River']],
  ])('%s', (text, names) => {
    expect(read(text).map(({ text: words }) => words)).toEqual(names);
  });

  it.each(['Qwertzu laughed.', 'He spoke of Qwertzu and of Zzyqx.'])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('any text', () => {
  it('gives spans in order, none over another, and the words that stand there', () => {
    const word = fc.constantFrom(
      'in',
      'Baghdad',
      'IRAQ',
      'بغداد',
      'New York',
      ', ',
      'Mr.',
      "'s",
      '-',
      '\n',
      '(AP)',
      'al-',
      '“',
      '🚀',
      'Ky.',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const mention of readToponyms(text, lexiconOfPacks())) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          expect(mention.text).not.toBe('');
          end = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('asks the lexicon no more than some times a word', () => {
    for (const unit of [
      'Abu ',
      'in New York and the town of Mosul near ',
      'al-',
      'A.',
      '\n',
      '   ',
      'XY-',
      "O'",
      'و ',
    ]) {
      let asked = 0;
      const counting: Lexicon = {
        find: () => {
          asked++;
          return undefined;
        },
        homes: () => new Set(),
      };
      const text = unit.repeat(2000);
      readToponyms(text, counting);
      expect(asked).toBeLessThanOrEqual(30 * text.length);
    }
  });
});
