import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportsOf } from './made.ts';

const A =
  'Two rockets fell near the airport of Erbil in the night, and nobody was hurt, the governor said in a statement.';
const B =
  'The border crossing was closed for the second day while traders waited on both sides, a customs officer said.';

const titles = async (text: string) =>
  (await reportsOf(text)).reports?.map(({ title, published }) => [title, published?.earliest ?? null]);

describe('items of a document', () => {
  it('posts of a thread part at the profile of their writer, which is no text', async () => {
    const post = (name: string, title: string, day: string, text: string): string =>
      `${name}\n\nSENIOR MEMBER\nJoined\nNov 27, 2014\nMessages\n3,868\nReactions\n3,197 56 0\nLocation\nBeirut\n${title}\n${day}\n1589235127300.png\n\n${text}\n\nView attachment 15039\n`;
    const thread = `Iraq News | Page 13\n\n${post('Sparrow', 'Rockets fall near Erbil airport', 'May 11, 2020', A)}\n${post('Finch', 'Crossing stays closed', 'May 12, 2020', B)}`;
    const { reports } = await reportsOf(thread);
    expect(reports?.map(({ title, published, text }) => [title, published?.earliest, text])).toEqual([
      ['Rockets fall near Erbil airport', '2020-05-11', `Rockets fall near Erbil airport\n\n${A}`],
      ['Crossing stays closed', '2020-05-12', `Crossing stays closed\n\n${B}`],
    ]);
  });

  it('entries of a list end with the line of author and date', async () => {
    const list = `Rockets fall near Erbil\n\n${A}\n\nBy |April 23rd, 2020|Iraq|\n\nCrossing stays closed\n\n${B}\n\nBy |April 20th, 2020|Iraq, Iran|\n`;
    expect(await titles(list)).toEqual([
      ['Rockets fall near Erbil', '2020-04-23'],
      ['Crossing stays closed', '2020-04-20'],
    ]);
  });

  it('an article ends where the page asks to read on, and its source line is none', async () => {
    const page = `Rockets fall near Erbil\n\nPublished November 1, 2024\n\n${A}\n\nREAD FULL ARTICLE\n\nSOURCE: www.example.org\n\nCrossing stays closed\n\nPublished November 2, 2024\n\n${B}\n\nBe the first to comment\n\nLeave a Reply\n`;
    expect(await titles(page)).toEqual([
      ['Rockets fall near Erbil', '2024-11-01'],
      ['Crossing stays closed', '2024-11-02'],
    ]);
  });

  it('results of a search come from a page each', async () => {
    expect(await titles(`Search results\n${A}\n${B}\n`)).toHaveLength(2);
    expect(await titles(`Results of the vote\n${A}\n${B}\n`)).toHaveLength(1);
  });

  it('two paragraphs of one article stay together, with a date in a sentence that is no date line', async () => {
    const text = `Rockets fall near Erbil\n\n${A}\n\nThe last such attack was on April 23, 2020, when a base was hit.\n\n${B}`;
    expect(await titles(text)).toEqual([['Rockets fall near Erbil', null]]);
  });

  it('lines that were broken at a width are joined, those of a list are not', async () => {
    const wrapped =
      'Two rockets fell near the airport of Erbil in the night\nand nobody was hurt, the governor said in a statement to\nreporters.';
    expect((await reportsOf(wrapped)).reports?.[0]?.text).not.toContain('\n');
  });

  it('a given day of publication is for items that state none', async () => {
    const { reports } = await reportsOf(A, 'a.txt', { published: '2020-05-11' });
    expect(reports?.[0]?.published).toMatchObject({ earliest: '2020-05-11', because: 'given' });
    const stated = await reportsOf(`Rockets fall near Erbil\n\nMay 9, 2020\n\n${A}`, 'a.txt', {
      published: '2020-05-11',
    });
    expect(stated.reports?.[0]?.published?.earliest).toBe('2020-05-09');
  });

  it('any bytes give reports or a problem, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const { reports, messages } = await reportsOf(bytes);
        expect((reports?.length ?? 0) + messages.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
