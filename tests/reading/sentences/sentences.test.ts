import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../src/reading/sentences/read-sentences.ts';

const sentencesOf = (text: string): string[] =>
  readSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));

const clausesOf = (text: string): string[] =>
  readSentences(text).flatMap(({ clauses }) => clauses.map(({ start, end }) => text.slice(start, end).trim()));

describe('readSentences ends a sentence', () => {
  it.each([
    ['The town fell. Nobody was hurt.', 2],
    ['Was it a drone? Nobody knows! They left.', 3],
    ['He lives in the U.S. The attack was in Iraq.', 2],
    ['"Go home," he said. "It is over." They went.', 3],
    ['“It is over.” They went.', 2],
    ['They waited… Then it fell.', 2],
    ['It was 7 p.m. The road was shut.', 2],
    ['He met Robert F. Kennedy Jr. The talks went on.', 2],
    ['It fell at noon (local time). Two died.', 2],
    ['It fell. 14 people were hurt.', 2],
    ['It fell. "We ran," he said.', 2],
    ['The road was shut.The mayor left.', 2],
    ['سقط صاروخ على المدينة. قتل ثلاثة.', 2],
    ['هل سقط صاروخ؟ لا أحد يعرف.', 2],
    ['He said no. The talks ended.', 2],
    ['They sold it to Acme Inc. The firm closed.', 2],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe('readSentences goes on behind', () => {
  it.each([
    'Gen. Qassem Soleimani was killed near Baghdad on Friday.',
    'Lt. Col. J. R. Smith and Maj. Gen. William B. Caldwell spoke.',
    'The U.S. Embassy in Baghdad was hit.',
    'U.S. Defense Secretary Lloyd Austin left Erbil.',
    'The U.N. envoy met Mr. Sadr and Dr. Jaafari.',
    'George W. Bush came to Anbar.',
    'It fell at 7 p.m. on Tuesday.',
    'It fell at 9:45 p.m. Tuesday in Basra.',
    'He was hit on Feb. 16 near No. 5 gate.',
    'It was 3.5 km away, at www.example.com they said.',
    '"Why?" he asked the policeman.',
    '"Stop!" cried the woman.',
    'He came from Ft. Hood, Tex. and left.',
    'St. Petersburg was hit by drones.',
    'They... left in a hurry.',
    'Sgt. 1st Class A. Jones, of Ky. infantry, was hurt.',
    'The force vs. the militia, approx. 200 men, etc. went on.',
    'The Rev. Martin and Sen. McCain met Gov. Palin.',
    'A report by Jane Doe et al. found 12 craters.',
  ])('%s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('lines and paragraphs', () => {
  it('are counted, and the first line without a stop is the headline', () => {
    const text = 'Rockets hit base in Anbar\n\nThree rockets fell. Nobody was hurt.\n\nThe army left.';
    const found = readSentences(text);
    expect(found.map(({ paragraph, isHeadline }) => [paragraph, isHeadline])).toEqual([
      [0, true],
      [1, false],
      [1, false],
      [2, false],
    ]);
  });

  it.each([
    ['Three rockets fell.\n\nNobody was hurt.'],
    ['Baghdad, May 3:\n\nThree rockets fell.'],
    ['Rockets hit base in Anbar'],
    ['A first line that was broken at a width of some sixty letters\nand goes on in the second one.\n\nMore.'],
  ])('see no headline in %j', (text) => {
    expect(readSentences(text).some(({ isHeadline }) => isHeadline)).toBe(false);
  });

  it('go on over a line that was broken at a width', () => {
    const lines = [
      'A suicide car bomb in central Turkey has killed 13 soldiers aboard a bus and wounded',
      '            56 more, officials say.',
      '            The blast destroyed the bus carrying soldiers visiting a local market in Kayseri. An',
      '            army spokesman said civilians may also have been hurt.',
    ];
    expect(sentencesOf(lines.join('\n'))).toHaveLength(3);
  });

  it.each([
    ['The following were hurt:\n- two guards\n- a cook', 3],
    ['18:20 - The road is open\n17:45 - Two shells fell', 2],
    ['1. Mosul\n2. Tikrit\n3. Samarra', 3],
    ['Latest news\nRockets hit base\nMinister in Tehran', 3],
    ['• Mosul is quiet\n• Tikrit is not', 2],
  ])('part the entries of a list: %j', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe('quotes', () => {
  const quotesOf = (text: string): string[] =>
    readSentences(text).flatMap(({ quotes }) => quotes.map(({ start, end }) => text.slice(start, end)));

  it.each([
    ['"We ran," he said.', ['"We ran,"']],
    ['“We ran,” he said, “and hid.”', ['“We ran,”', '“and hid.”']],
    ["Army 'hits' town", ["'hits'"]],
    ['He called it «a crime».', ['«a crime»']],
    ['"We ran. They shot," he said.', ['"We ran.', 'They shot,"']],
    ['"It goes on', ['"It goes on']],
  ])('%s', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it.each([
    "Iraq's army and the soldiers' camp",
    "Sana'a, Ta'izz and Kata'ib Hezbollah",
    'He ran’t away’s',
    'no quotes',
  ])('are not seen in %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});

describe('clauses', () => {
  it.each([
    ['The attack killed three, police said.', ['The attack killed three,', 'police said.']],
    ['Officials said rockets hit Erbil.', ['Officials said', 'rockets hit Erbil.']],
    ['Officials said on Tuesday that rockets hit Erbil.', ['Officials said on Tuesday', 'that rockets hit Erbil.']],
    ['Rockets hit Erbil, according to police.', ['Rockets hit Erbil,', 'according to police.']],
    ['The man, who came from Mosul, was shot.', ['The man,', 'who came from Mosul,', 'was shot.']],
    ['They fled after rockets hit the base.', ['They fled', 'after rockets hit the base.']],
    [
      'Gunmen killed two in Tikrit and a bomb exploded in Mosul.',
      ['Gunmen killed two in Tikrit', 'and a bomb exploded in Mosul.'],
    ],
    ['The town was quiet; two shells fell in Taza.', ['The town was quiet;', 'two shells fell in Taza.']],
    ['"We ran," he said.', ['"We ran,"', 'he said.']],
    ['He left when the army came, but the mayor stayed.', ['He left', 'when the army came,', 'but the mayor stayed.']],
    [
      'The base, from which rockets were fired, is empty.',
      ['The base,', 'from which rockets were fired,', 'is empty.'],
    ],
    ['The army denied that it had bombed Amerli.', ['The army denied', 'that it had bombed Amerli.']],
    ['Washington said it was outraged.', ['Washington said', 'it was outraged.']],
    ['Basra - Gunmen shot a judge.', ['Basra -', 'Gunmen shot a judge.']],
    [
      'Two men were hurt, the mayor told reporters on Monday.',
      ['Two men were hurt,', 'the mayor told reporters on Monday.'],
    ],
  ])('%s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it.each([
    'Rockets hit bases in Mosul and Erbil on Monday.',
    'Gunmen attacked a checkpoint and killed three policemen.',
    'Soldiers and police were killed in Tikrit.',
    'Rockets hit Erbil, killing three and wounding five.',
    'Two men died after the attack.',
    'They left that day for Samarra.',
    'The minister arrived at 18:20 in Baghdad.',
    'He served as mayor and doctor.',
    'Mosul, Tikrit and Samarra were bombed.',
    'The wounded were taken to a hospital near Baiji.',
  ])('one: %s', (text) => {
    expect(clausesOf(text)).toEqual([text]);
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      'Gen. ',
      'U.S. ',
      'He said ',
      '"',
      '“',
      '”',
      "'",
      '. ',
      '.',
      '? ',
      '\n',
      '\n\n',
      'and ',
      'who ',
      ', ',
      'was shot',
      ' - ',
      '12.5',
      '(',
      ')',
      'قتل ',
      '😀',
      '\u0000',
      '   ',
      '… ',
      'That ',
      'x',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it('every letter stands in one sentence, clauses cover it, quotes lie in it', () => {
    fc.assert(
      fc.property(text, (given) => {
        let at = 0;
        for (const { start, end, clauses, quotes } of readSentences(given)) {
          expect(given.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
          expect(clauses[0]?.start).toBe(start);
          expect(clauses.at(-1)?.end).toBe(end);
          clauses.forEach((clause, i) => {
            expect(clause.start).toBe(clauses[i - 1]?.end ?? start);
            expect(clause.end).toBeGreaterThan(clause.start);
          });
          for (const quote of quotes) expect(quote.start >= start && quote.end <= end).toBe(true);
        }
        expect(given.slice(at).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['blanks', ' '.repeat(200_000)],
    ['one word', 'a'.repeat(200_000)],
    ['stops', '. '.repeat(100_000)],
    ['quotes', '" '.repeat(100_000)],
    ['single quotes', "'a ".repeat(60_000)],
    ['commas and said', ', he said'.repeat(20_000)],
    ['no stop', 'who was shot and that he '.repeat(10_000)],
    ['initials', 'A.'.repeat(100_000)],
    ['closers', `.${'"'.repeat(100_000)}`],
    ['openers', '. "('.repeat(30_000)],
    ['opening marks', `He left. ${'('.repeat(100_000)}`],
    ['lines', 'a\n'.repeat(100_000)],
    ['lines without quotes', 'A short line here\n'.repeat(100_000)],
    ['titles', 'Gen. '.repeat(50_000)],
  ])('hostile text ends: %s', (_, hostile) => {
    expect(readSentences(hostile).length).toBeGreaterThanOrEqual(hostile.trim() === '' ? 0 : 1);
  });
});
