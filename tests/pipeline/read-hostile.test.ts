import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_REPORTS } from '../../bench/reading/hostile-texts.ts';
import { readEvents, readReport, readReportFiles, type ReadingRoom } from '../../src/pipeline-read.ts';
import { readReports } from '../../src/sources/reports/read-reports.ts';
import { fileOf, openRoom } from './reading-room.ts';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openRoom();
}, 120_000);

const eventsOf = async (content: string | Uint8Array, name = 'report.txt') => {
  const { value } = await readReports(fileOf(content, name), { published: '2021-03-04' });
  return (value ?? []).flatMap((report) => readEvents(report, room).incidents);
};

describe('texts that are made to be slow', () => {
  it.each(Object.keys(HOSTILE_REPORTS))('%s: reading ends, and no range lies outside of its text', async (what) => {
    const { name, make } = HOSTILE_REPORTS[what] ?? { name: '', make: () => '' };
    const { value, problems } = await readReports(fileOf(make(6_000), name));
    expect((value?.length ?? 0) + problems.length).toBeGreaterThan(0);
    for (const report of value ?? []) {
      const { dates, places, actors, counts, acts } = readReport(report, room);
      for (const { start, end, text } of [...dates, ...places, ...actors, ...counts, ...acts])
        expect(report.text.slice(start, end)).toBe(text);
      readEvents(report, room);
    }
  });

  it('a sentence without end is cut, and none of its words is lost', async () => {
    const text = 'gunmen attacked a checkpoint in Mosul and fled, '.repeat(400);
    const { value } = await readReports(fileOf(text));
    const [report] = value ?? [];
    if (!report) throw new Error('no report was read');
    const { sentences } = readReport(report, room);
    expect(sentences.length).toBeGreaterThan(5);
    const between = sentences.map(({ start }, i) => report.text.slice(sentences[i - 1]?.end ?? 0, start));
    expect(between.join('').trim()).toBe('');
  });

  it('events of a very long report keep their places, with ids of their own', async () => {
    const prose = 'The weather was mild and nothing of note was heard from any of the villages.\n\n'.repeat(1000);
    const text = `A car bomb exploded in Kirkuk on Tuesday, killing three.\n\n${prose}Teachers protested in Basra on Monday.\n`;
    const events = await eventsOf(text);
    expect(events.map(({ kind, where }) => [kind, where?.text])).toEqual([
      ['bombing', 'Kirkuk'],
      ['protest', 'Basra'],
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });
});

describe('what a report must not do', () => {
  const HOSTILE_PAGE = `<html><head><style>p{background:url(http://evil.example/x)}</style><script>fetch('http://evil.example')</script></head>
<body onload="alert(1)"><p onclick="alert(2)">Gunmen attacked a checkpoint in Mosul on Tuesday, police said.</p><img src=x onerror=alert(3)>
<iframe src="javascript:alert(4)"></iframe><svg><script>alert(5)</script></svg><template><p>Bombs fell in Basra.</p></template>
<p>They said &lt;script&gt;alert(6)&lt;/script&gt; in a statement.</p></body></html>`;

  it('scripts, styles, handlers and frames are no text; what a page shows as text stays as it stands', async () => {
    const { value } = await readReports(fileOf(HOSTILE_PAGE, 'page.html'));
    const text = value?.[0]?.text ?? '';
    expect(text).toContain('Gunmen attacked a checkpoint in Mosul on Tuesday');
    expect(text).toContain('<script>alert(6)</script>');
    expect(text).not.toMatch(/alert\([1-5]\)|evil|Basra/u);
  });

  it.each([
    ['a recipe', 'Take two eggs and a cup of flour, and stir until the dough is smooth. Then bake it for an hour.'],
    [
      'a novel',
      'Anna walked through Paris for an hour. "Your curiosity will kill you," said Mr Harrow, and he raised his glass. The siege of her heart had lasted for years.',
    ],
    ['a table', 'date,place\n2020-01-01,Mosul\n2020-01-02,Basra\n'],
    [
      'naughty strings',
      "undefined\n\n1/0\n\n'; DROP TABLE users; --\n\n<img src=x onerror=alert(1)>\n\n{{7*7}}\n\n\u202eRTL\u202c\n\n社會科學院語學研究所\n\n../../../etc/passwd",
    ],
  ])('%s makes no event', async (_, text) => {
    expect(await eventsOf(text)).toEqual([]);
  });

  it('one file that is refused takes nothing from the others', async () => {
    const good = 'Gunmen attacked a checkpoint in Mosul on Tuesday, police said.';
    const files = [
      fileOf('', 'empty.txt'),
      fileOf(good, 'good.txt'),
      fileOf('7z\u0000 packed', 'none.bin'),
      fileOf('{\\rtf1 Gunmen}', 'rich.txt'),
    ];
    const { dataset, problems } = await readReportFiles(files, { ...room, choice: { published: '2021-03-04' } });
    expect(dataset.incidents.kind).toHaveLength(1);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^empty\.txt: expected a report.*found an empty file; choose another/u),
      expect.stringMatching(/^none\.bin: expected a report/u),
      expect.stringMatching(/^rich\.txt: .*found a document; save or copy its text, and read that/u),
    ]);
  });
});

describe('reports in Arabic', () => {
  it.each([
    [
      'قُتل ثلاثة جنود في هجوم شمال بغداد يوم الثلاثاء، بحسب مصدر في الشرطة العراقية. ووقع الهجوم قرب الموصل في 4 أيار 2020.',
      ['Baghdad', 'Mosul'],
    ],
    ['سقطت صواريخ على مطار أربيل مساء الاثنين، وقال متحدث في البصرة إن الطريق مغلق.', ['Erbil', 'Basra']],
    ['قالت الشرطة في كركوك إن ثلاثة أشخاص قتلوا في انفجار يوم الأحد. Police in Kirkuk closed the market.', ['Kirkuk']],
  ])('names and days are found in %s, and no event is claimed', async (text, expected) => {
    const { value } = await readReports(fileOf(text), { published: '2020-05-12' });
    const [report] = value ?? [];
    if (!report) throw new Error('no report was read');
    const { places, dates } = readReport(report, room);
    const names = places.map(({ place }) => place?.name ?? '');
    for (const name of expected) expect(names.some((found) => found.startsWith(name))).toBe(true);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.every(({ when }) => when.earliest !== null)).toBe(true);
    expect(await eventsOf(text)).toEqual([]);
  });

  it('the English half of a mixed report is read as ever', async () => {
    const text =
      'انفجرت سيارة مفخخة في كركوك يوم الثلاثاء.\n\nA car bomb exploded in Kirkuk on Tuesday, killing three people.';
    expect((await eventsOf(text)).map(({ kind, where }) => [kind, where?.text])).toEqual([['bombing', 'Kirkuk']]);
  });
});
