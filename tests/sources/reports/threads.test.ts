import { describe, expect, it } from 'vitest';
import { reportsOf } from './made.ts';

const A =
  'Two rockets fell near the airport of Erbil last night, and nobody was hurt, my brother says who lives there.';
const B = 'The border crossing was closed for the second day while traders waited on both sides of it in the heat.';
const C = 'Four men were taken from their homes in Baqubah this morning, the neighbours saw two white cars.';

const told = async (text: string, published?: string) =>
  (await reportsOf(text, 'thread.txt', published === undefined ? {} : { published })).reports?.map((report) => [
    report.published?.earliest ?? null,
    report.text,
  ]);

/** Three posts, each under a line of its own. */
const thread = (lines: readonly [string, string, string], head = 'Iraq news and talk'): string =>
  `${head}\n\n${lines[0]}\n${A}\n\n${lines[1]}\n${B}\n\n${lines[2]}\n${C}\n`;

describe('posts of a thread', () => {
  it.each<[string, readonly [string, string, string], readonly [string, string, string]]>([
    [
      'phpBB',
      [
        'by sparrow » Tue Jun 03, 2014 9:12 pm',
        'by finch » Wed Jun 04, 2014 7:01 am',
        'by sparrow » Wed Jun 04, 2014 8:30 am',
      ],
      ['2014-06-03', '2014-06-04', '2014-06-04'],
    ],
    [
      'numbered, with the day in numbers, month first',
      ['06-13-2014, 09:12 PM #13', '06-14-2014, 10:00 AM #14', '06-14-2014, 11:42 AM #15'],
      ['2014-06-13', '2014-06-14', '2014-06-14'],
    ],
    [
      'numbered, with the day in numbers, day first',
      ['sparrow - 12/06/2014 21:12', 'finch - 13/06/2014 07:01', 'sparrow - 13/06/2014 08:30'],
      ['2014-06-12', '2014-06-13', '2014-06-13'],
    ],
    [
      'SMF',
      [
        'Reply #11 on: June 03, 2014, 09:12:44 PM',
        'Reply #12 on: June 04, 2014, 07:01:02 AM',
        'Reply #13 on: June 04, 2014, 08:30:00 AM',
      ],
      ['2014-06-03', '2014-06-04', '2014-06-04'],
    ],
    [
      'Posted',
      ['Posted: Tue 3 Jun 2014 9:12 pm', 'Posted: Wed 4 Jun 2014 7:01 am', 'Posted: Wed 4 Jun 2014 8:30 am'],
      ['2014-06-03', '2014-06-04', '2014-06-04'],
    ],
    [
      'wrote on',
      [
        'sparrow_77 wrote on 3 June 2014 at 21:12',
        'finch wrote on 4 June 2014 at 07:01',
        'sparrow_77 wrote on 4 June 2014 at 08:30',
      ],
      ['2014-06-03', '2014-06-04', '2014-06-04'],
    ],
    [
      'ISO with bars',
      ['#101 | sparrow | 2014-06-03 21:12', '#102 | finch | 2014-06-04 07:01', '#103 | sparrow | 2014-06-04 08:30'],
      ['2014-06-03', '2014-06-04', '2014-06-04'],
    ],
    [
      'in brackets before the name',
      ['[3 Jun 2014, 21:12] sparrow', '[4 Jun 2014, 07:01] finch', '[4 Jun 2014, 08:30] sparrow'],
      ['2014-06-03', '2014-06-04', '2014-06-04'],
    ],
  ])('%s', async (_, lines, days) => {
    expect(await told(thread(lines))).toEqual([
      [days[0], A],
      [days[1], B],
      [days[2], C],
    ]);
  });

  it('ages count from the day on which the page says it was seen', async () => {
    const text = thread(['sparrow, 2 days ago', 'finch, Yesterday, 10:14', 'sparrow, Today at 9:12 AM']);
    expect(await told(`It is currently Thu Jun 05, 2014 9:40 am\n\n${text}`)).toEqual([
      ['2014-06-03', A],
      ['2014-06-04', B],
      ['2014-06-05', C],
    ]);
  });

  it('ages count from the given day, and are no date where nothing says the day', async () => {
    const text = thread(['sparrow · 3d ago', 'finch · Tuesday at 3:14 PM', 'sparrow · 1 week ago']);
    expect((await told(text, '2014-06-05'))?.map(([day]) => day)).toEqual(['2014-06-02', '2014-06-03', '2014-05-23']);
    expect(await told(text)).toEqual([
      [null, A],
      [null, B],
      [null, C],
    ]);
  });

  it('days without a year are of the year before the day of the page', async () => {
    const text = thread(['sparrow, Dec 30, 9:14 pm', 'finch, Dec 31, 7:01 am', 'sparrow, Jan 2, 8:30 am']);
    expect((await told(text, '2014-01-03'))?.map(([day]) => day)).toEqual(['2013-12-30', '2013-12-31', '2014-01-02']);
  });

  it('a post without a date lies between its neighbours, where they go forward in time', async () => {
    const post = (title: string, day: string, text: string): string =>
      `sparrow\nJoined\nNov 27, 2011\nMessages\n3,868\nLocation\nBeirut\n${title}\n${day}\n\n${text}\n`;
    const page = post('Rockets near the airport', 'May 11, 2014', A) + post('Closed again', '', B);
    const { reports } = await reportsOf(page + post('Four men taken', 'May 20, 2014', C));
    expect(reports?.map(({ published }) => [published?.earliest, published?.latest])).toEqual([
      ['2014-05-11', '2014-05-11'],
      ['2014-05-11', '2014-05-20'],
      ['2014-05-20', '2014-05-20'],
    ]);
    expect(reports?.[1]?.published?.because).toMatch(/between/u);
    const back = await reportsOf(page + post('Four men taken', 'May 1, 2014', C) + post('Later', 'May 30, 2014', A));
    expect(back.reports?.[1]?.published).toBeNull();
  });

  it('a picture named by the clock dates a post that nothing else dates, and its age counts from there', async () => {
    const page = (line: string): string => `Rockets near the airport\n${line}\n1402617600000.png\n\n${A}\n`;
    const { reports } = await reportsOf(page(''));
    expect(reports?.[0]?.published).toMatchObject({ earliest: '2014-06-13', latest: '2014-06-13' });
    expect(reports?.[0]?.published?.because).toMatch(/picture/u);
    const aged = await reportsOf(page('The Agency\n21 hours ago'));
    expect(aged.reports?.[0]?.published).toMatchObject({ earliest: '2014-06-12', latest: '2014-06-13' });
    expect((await reportsOf(page('June 1, 2014'))).reports?.[0]?.published?.earliest).toBe('2014-06-01');
    expect((await reportsOf(page('').replace('1402617600000', '9402617600000'))).reports?.[0]?.published).toBeNull();
  });
});

describe('what is no post', () => {
  it('signatures: below a line, in ornaments, or under several posts alike', async () => {
    const lines = [
      'sparrow - 3 Jun 2014 - 21:12',
      'finch - 4 Jun 2014 - 07:01',
      'sparrow - 4 Jun 2014 - 08:30',
    ] as const;
    const text = thread(lines)
      .replace(A, `${A}\n--\nKabul 2010, Basra 2007, never again`)
      .replace(B, `${B}\n~~ Fallujah was murdered ~~`)
      .replace(C, `${C}\nSent from my telephone in Samarra`);
    expect(
      (await told(text.replace('Sent from my telephone in Samarra', 'Sig: remember Halabja')))?.map(([, t]) => t),
    ).toEqual([A, B, C]);
    const alike = thread(lines)
      .replaceAll(A, `${A}\n"They bombed Dresden too"`)
      .replaceAll(C, `${C}\n"They bombed Dresden too"`);
    expect((await told(alike))?.map(([, t]) => t)).toEqual([A, B, C]);
  });

  it('a line across an article ends nothing', async () => {
    const { reports } = await reportsOf(`Rockets near the airport\n\n${A}\n\n---\n\n${B}\n`);
    expect(reports?.[0]?.text).toContain(B);
  });

  it.each([
    ['mail arrows', `sparrow wrote:\n> ${A}`],
    ['arrows alone', `> ${A}`],
    ['tags', `[QUOTE="sparrow"]${A}[/QUOTE]`],
    ['tags over lines', `[quote=sparrow]\n${A}\n[/quote]`],
    ['a line that says who', `Originally Posted by sparrow\n${A}`],
    ['folded', `sparrow said:\n${A}\nClick to expand...`],
    ['in one line', `[b]sparrow[/b] said: "${A.slice(0, 70)}"`],
  ])('a quoted post is told once: %s', async (_, quote) => {
    const text = thread(['sparrow - 3 Jun 2014 - 21:12', 'finch - 4 Jun 2014 - 07:01', 'wren - 4 Jun 2014 - 08:30']);
    expect((await told(text.replace(B, `${quote}\n${B}`)))?.map(([, t]) => t)).toEqual([A, B, C]);
  });

  it('a quotation of a post that is not there is an item of its own, without a date', async () => {
    const text = thread(['sparrow - 3 Jun 2014 - 21:12', 'finch - 4 Jun 2014 - 07:01', 'wren - 4 Jun 2014 - 08:30']);
    const other = 'The bridge at Samarra was blown up on Sunday by men who came over the river in boats.';
    expect(await told(text.replace(B, `[quote=owl]${other}[/quote]\n${B}`))).toEqual([
      ['2014-06-03', A],
      ['2014-06-04', B],
      ['2014-06-04', C],
      [null, other],
    ]);
  });

  it('what a spokesman is quoted with in an article is text of it', async () => {
    const { reports } = await reportsOf(`Rockets near the airport\n\nThe army spokesman said:\n\n${B}\n\n${A}\n`);
    expect(reports?.map(({ text }) => text)).toEqual([
      `Rockets near the airport\n\nThe army spokesman said:\n\n${B}\n\n${A}`,
    ]);
    const unclosed = await reportsOf(`Rockets near the airport\n\n[quote]${B}\n\n${A}\n`);
    expect(unclosed.reports?.[0]?.text).toContain(A);
  });

  it('the words of the page around a post are its context', async () => {
    const text = thread(['sparrow - 3 Jun 2014 - 21:12', 'finch - 4 Jun 2014 - 07:01', 'wren - 4 Jun 2014 - 08:30']);
    const { reports } = await reportsOf(text);
    expect(reports?.[1]?.context).toMatch(/^Iraq news and talk[^]*rockets[^]*Baqubah/u);
    expect(reports?.[1]?.context).not.toContain('traders waited');
    expect((await reportsOf(A)).reports?.[0]).not.toHaveProperty('context');
  });
});
