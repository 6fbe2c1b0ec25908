import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Span } from '../../src/model/mention.ts';
import type { Report } from '../../src/model/report.ts';
import { readEvents, readReport, readReportFiles, type ReadingRoom } from '../../src/pipeline-read.ts';
import { readReports } from '../../src/sources/reports/read-reports.ts';
import { fileOf, openRoom } from './reading-room.ts';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openRoom();
}, 120_000);

const WORDS =
  'Gunmen|attacked|killed|three soldiers|near|Mosul|Baghdad|in|on Tuesday|4 May 2020|yesterday|Foreign Minister|Karim Haddad|visited|met|will|not|,|.|?|"|“|”|(|)|—|: |\n|\n\n| | |’s|U.S.|al-|at least|60|rockets|from|to|and|police said|Islamic State|30 km north of|protest|قتل|في بغداد|يوم الثلاثاء|😀|\u200f|é|İ|ß|<b>|&amp;|\u0000|\ud800';

/** Texts of news words in any order, with marks, Arabic and odd letters between. */
const newsLike = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS.split('|')) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((words) => words.join(' '));

function reportOf(text: string, id = 'r'): Report {
  return {
    ...{ id, document: 'r.txt', item: 1, title: '', publisher: '', url: '', text },
    published: { earliest: '2020-05-12', latest: '2020-05-12', text: '', because: 'given' },
  };
}

function isSound({ start, end, text: words }: Span & { readonly text: string }, text: string): boolean {
  return start >= 0 && start < end && end <= text.length && text.slice(start, end) === words;
}

describe('reading any text', () => {
  it('finds mentions whose words are those of their ranges, in order', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { dates, places, actors, counts, acts, sentences } = readReport(reportOf(text), room);
        for (const list of [dates, places, actors, counts, acts]) {
          expect(list.filter((mention) => !isSound(mention, text))).toEqual([]);
        }
        expect(sentences.every(({ start, end }, i) => start < end && start >= (sentences[i - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives every event evidence in the text, and an id of its own', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { incidents, visits } = readEvents(reportOf(text), room);
        const evidence = [...incidents, ...visits].flatMap((event) => event.evidence);
        const unsound = evidence.filter(
          ({ start, end, words }) => start === null || end === null || !isSound({ start, end, text: words }, text),
        );
        expect(unsound).toEqual([]);
        expect(evidence.every(({ source }) => source === 'r')).toBe(true);
        const ids = [...incidents, ...visits].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same text to the same, whatever was read before', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (text, other) => {
        const first = JSON.stringify(readEvents(reportOf(text), room));
        readEvents(reportOf(other), room);
        expect(JSON.stringify(readEvents(reportOf(text), room))).toBe(first);
      }),
      { numRuns: 100 },
    );
  });

  it('reads any bytes under any name without an exception', async () => {
    const names = fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.mht', 'a.xml', 'a.pdf', 'a');
    const heads = fc.constantFrom(
      '',
      '%PDF-1.4\n',
      '<html><body><p>',
      '<rss><channel><item><title>',
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n',
      '\ufeff',
    );
    await fc.assert(
      fc.asyncProperty(heads, fc.uint8Array({ maxLength: 300 }), names, async (head, tail, name) => {
        const bytes = new Uint8Array([...new TextEncoder().encode(head), ...tail]);
        const { value, problems } = await readReports(fileOf(bytes, name));
        expect((value?.length ?? 0) + problems.length).toBeGreaterThan(0);
        for (const report of value ?? []) readEvents(report, room);
      }),
      { numRuns: 150 },
    );
  });
});

describe('reading a file alone and among others', () => {
  const one = 'Gunmen attacked a checkpoint in Mosul on Tuesday and killed three soldiers, police said.';
  const two = 'A car bomb exploded in Kirkuk on Monday. Teachers protested in Basra the day before.';

  it.each([
    ['behind another', [fileOf(two, 'two.txt'), fileOf(one, 'one.txt')]],
    ['before another', [fileOf(one, 'one.txt'), fileOf(two, 'two.txt')]],
    ['beside what is refused', [fileOf('', 'none.txt'), fileOf(one, 'one.txt'), fileOf('%PDF-1.4', 'x.pdf')]],
  ])('%s makes the same of it', async (_, files) => {
    const options = { ...room, choice: { published: '2021-03-04' } };
    const alone = (await readReportFiles([fileOf(one, 'one.txt')], options)).dataset;
    const { dataset } = await readReportFiles(files, options);
    const shown = ({ incidents, strings }: typeof dataset): string[] =>
      Array.from(incidents.title, (title) => strings[title] ?? '');
    expect(shown(alone)).toHaveLength(1);
    expect(shown(dataset)).toEqual(expect.arrayContaining(shown(alone)));
  });
});
