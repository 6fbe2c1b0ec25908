import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportsOf } from './made.ts';

/** A sentence that no other is like. */
const sentence = (i: number): string =>
  `On day number ${i} the people of street ${i * 7} told us that ${i * 13} shells had come down near bridge ${i * 17}.`;

/** Lines that stand around the text of threads, lists and live pages. */
const around = fc.constantFrom(
  'Rockets fall near Erbil',
  '4 June 2014',
  'Posted by sparrow on 5 June 2014, 09:12',
  'finch - 6 Jun 2014 - 10:00',
  '#12 wren',
  '> 7 June 2014 | Crossing stays closed',
  'By |April 23rd, 2020|Iraq|',
  'Read full article',
  'Home | Iraq | Sport | Contact',
  '2 days ago',
  'REUTERS |',
  '18:20 - Good evening from the town.',
  'sparrow wrote:',
  'Joined',
  'Nov 27, 2014',
  'Search results',
  '[1] Four men taken in Baqubah',
  'Subject: [list] something',
  'Date: Wed, 4 Jun 2014 09:12:01 +0300',
  '1402617600000.png',
  '',
);

describe('the cutting of documents', () => {
  it('loses no sentence, whatever stands around it, and tells none twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.array(around, { maxLength: 4 }), fc.boolean()), { maxLength: 12 }),
        async (parts) => {
          const text = parts
            .flatMap(([lines, isApart], i) => [...lines, isApart ? '' : [], sentence(i), ''].flat())
            .join('\n');
          const { reports } = await reportsOf(text);
          const whole = (reports ?? []).map((report) => report.text).join('\n\n');
          parts.forEach((_, i) => {
            expect(whole.split(sentence(i)).length - 1).toBe(1);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ends soon for many lines of any one form', async () => {
    for (const line of ['4 June 2014', 'sparrow wrote:', '> a', 'Joined', '#1 a', '---', 'a | b', '2 days ago', 'x']) {
      const { reports, messages } = await reportsOf(`${line}\n`.repeat(20_000));
      expect((reports?.length ?? 0) + messages.length).toBeGreaterThan(0);
    }
  }, 60_000);
});
