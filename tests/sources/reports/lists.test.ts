import { describe, expect, it } from 'vitest';
import { reportsOf } from './made.ts';

const A = 'Two rockets fell near the airport of Erbil in the night, and nobody was hurt, the governor said.';
const B = 'The border crossing was closed for the second day while traders waited on both sides, officers said.';
const C = 'Four men were taken from their homes in Baqubah before dawn, their families told the police.';
const TITLES = ['Rockets fall near Erbil', 'Crossing stays closed', 'Four men taken in Baqubah'] as const;

const told = async (text: string, published?: string, name = 'list.txt') =>
  (await reportsOf(text, name, published === undefined ? {} : { published })).reports?.map((report) => [
    report.published?.earliest ?? null,
    report.text,
  ]);

const items = (days: readonly (string | null)[]) =>
  [A, B, C].map((text, i) => [days[i] ?? null, `${TITLES[i] ?? ''}\n\n${text}`]);

const DAYS = ['2014-06-04', '2014-06-03', '2014-06-01'];

describe('entries of a list', () => {
  it.each<[string, string]>([
    [
      'date under the headline',
      `DAILY RIVER | Home | Politics | Sport\n\nLatest news\n\n${TITLES[0]}\n4 June 2014\n${A}\nRead full article >\n\n${TITLES[1]}\n3 June 2014\n${B}\nRead full article >\n\n${TITLES[2]}\n1 June 2014\n${C}\nRead full article >\n\n1 2 3 ... 14 Next page\nNewsletter | Terms | (c) Daily River\n`,
    ],
    [
      'date above the headline',
      `RIVER NEWS\n[ Latest ] [ Iraq ] [ Video ]\n\n4 June 2014\n${TITLES[0]}\n${A}\n>> Read full article\n\n3 June 2014\n${TITLES[1]}\n${B}\n>> Read full article\n\n1 June 2014\n${TITLES[2]}\n${C}\n>> Read full article\n\nMore stories (312)     Share: F T W\n`,
    ],
    [
      'date and headline in one line',
      `RIVER MONITOR\nNews / Analysis / Maps / About us\n\n> 4 June 2014 | ${TITLES[0]}\n${A} Read more...\n\n> 3 June 2014 | ${TITLES[1]}\n${B} Read more...\n\n> 1 June 2014 | ${TITLES[2]}\n${C} Read more...\n\nSign up for our weekly digest | RSS | Back to top\n`,
    ],
    [
      'results of a search, numbered',
      `Search results for: "security" - 3 of 1,118 shown\n\n[1] ${TITLES[0]}\n4 Jun 2014 - ${A} ... Read full article\n\n[2] ${TITLES[1]}\n3 Jun 2014 - ${B} ... Read full article\n\n[3] ${TITLES[2]}\n1 Jun 2014 - ${C} ... Read full article\n\nDid you mean: "securities"?\nPage 1 | 2 | 3 | Older results\n`,
    ],
    [
      'results of a search engine',
      `About 21,300 results (0.42 seconds)\n\n${TITLES[0]}\nhttps://river.example/erbil-rockets\nJun 4, 2014 — ${A}\n\n${TITLES[1]}\nhttps://river.example/crossing\nJun 3, 2014 — ${B}\n\n${TITLES[2]}\nhttps://hills.example/four-men\nJun 1, 2014 — ${C}\n\nPrevious 1 2 3 4 Next\n`,
    ],
    [
      'date and writer in a line below, as in archives',
      `${TITLES[0]}\n\n${A}\n\nBy |June 4th, 2014|Iraq|\n\n${TITLES[1]}\n\n${B}\n\nBy |June 3rd, 2014|Iraq, Iran|\n\n${TITLES[2]}\n\n${C}\n\nBy |June 1st, 2014|Iraq|\n`,
    ],
    [
      'date and writer under the headline',
      `Archive for June 2014\n\n${TITLES[0]}\nJune 4, 2014 by Jane Sparrow\n${A}\nPosted in Iraq, Security | Leave a comment\n\n${TITLES[1]}\nJune 3, 2014 by Jane Sparrow\n${B}\nPosted in Iraq | 3 Comments\n\n${TITLES[2]}\nJune 1, 2014 by Omar Finch\n${C}\nPosted in Iraq | Leave a comment\n\n« Older posts\n`,
    ],
    [
      'writer and hour under the headline',
      `${TITLES[0]}\nJane Sparrow, 4 June 2014 09:12\n${A}\n\n${TITLES[1]}\nJane Sparrow, 3 June 2014 18:40\n${B}\n\n${TITLES[2]}\nOmar Finch, 1 June 2014 07:15\n${C}\n`,
    ],
    [
      'date below the text',
      `${TITLES[0]}\n${A}\nPublished: 4 June 2014\n\n${TITLES[1]}\n${B}\nPublished: 3 June 2014\n\n${TITLES[2]}\n${C}\nPublished: 1 June 2014\n`,
    ],
    [
      'days in numbers, day first',
      `${TITLES[0]}\n04.06.2014\n${A}\n\n${TITLES[1]}\n03.06.2014\n${B}\n\n${TITLES[2]}\n01.06.2014\n${C}\n`,
    ],
  ])('%s', async (_, text) => {
    expect(await told(text)).toEqual(items(DAYS));
  });

  it('a day above several entries is that of all', async () => {
    const text = `GULF DIGEST\nTop stories | Provinces | Opinion | Archive\n\nWednesday, 4 June 2014\n* ${TITLES[0]}\n${A} [Read full article]\n\n* ${TITLES[1]}\n${B} [Read full article]\n\nTuesday, 3 June 2014\n* ${TITLES[2]}\n${C} [Read full article]\n\nWeather: Erbil 34 | Basra 43\n2,301 readers online\n`;
    expect(await told(text)).toEqual(items(['2014-06-04', '2014-06-04', '2014-06-03']));
  });

  it('ages count from the given day', async () => {
    const text = `${TITLES[0]}\n3 hours ago\n${A}\n\n${TITLES[1]}\nYesterday\n${B}\n\n${TITLES[2]}\n2 days ago\n${C}\n`;
    expect(await told(text, '2014-06-05')).toEqual(items(['2014-06-04', '2014-06-04', '2014-06-03']));
    expect(await told(text)).toEqual(items([null, null, null]));
  });

  it('month first, where the document shows it', async () => {
    const text = (last: string): string =>
      `${TITLES[0]}\n06/04/2014\n${A}\n\n${TITLES[1]}\n06/03/2014\n${B}\n\n${TITLES[2]}\n${last}\n${C}\n`;
    expect(await told(text('05/31/2014'))).toEqual(items(['2014-06-04', '2014-06-03', '2014-05-31']));
    expect(await told(text('31/05/2014'))).toEqual(items(['2014-04-06', '2014-03-06', '2014-05-31']));
  });

  it('captions, writers and dates that run into an excerpt are cut from it', async () => {
    const entry = (title: string, text: string): string =>
      `${title}\n\nSoldiers at the gate of a base near Samarra, May 12, 2013. (Agency) By Jane Sparrow and Omar al Finch June 4, 2014 ${text} [...]\n\nBy |June 5th, 2014|Iraq|\n\n`;
    expect(await told(entry(TITLES[0], A) + entry(TITLES[1], B))).toEqual([
      ['2014-06-04', `${TITLES[0]}\n\nSoldiers at the gate of a base near Samarra, May 12, 2013. (Agency)\n\n${A}`],
      ['2014-06-04', `${TITLES[1]}\n\nSoldiers at the gate of a base near Samarra, May 12, 2013. (Agency)\n\n${B}`],
    ]);
  });

  it('messages of a digest, with their heads, and quotations of what is not there', async () => {
    const mail = (subject: string, date: string, text: string): string =>
      `------------------------------\n\nMessage: 1\nDate: ${date}\nFrom: A. Sparrow <sparrow@example.org>\nTo: monitor@example.org\nSubject: [monitor] ${subject}\nMessage-ID: <1@example.org>\n\n${text}\n\n`;
    const text = `Send monitor mailing list submissions to\n\tmonitor@example.org\n\nToday's Topics:\n\n   1. Rockets (A. Sparrow)\n\n\n${mail(`Re: ${TITLES[0]}`, 'Wed, 4 Jun 2014 09:12:01 +0300', `${A}\n\nOn Tue, Jun 3, 2014, B. Finch wrote:\n> ${B}`)}${mail(TITLES[2], 'Wed, 4 Jun 2014 18:00:00 +0300', C)}`;
    const reports = await told(text);
    expect(reports).toContainEqual(['2014-06-04', `${TITLES[0]}\n\n${A}`]);
    expect(reports).toContainEqual(['2014-06-04', `${TITLES[2]}\n\n${C}`]);
    expect(reports).toContainEqual([null, B]);
  });

  it('a newsletter: what is asked of its readers is no text', async () => {
    const text = `View this email in your browser\n\nTHE RIVER BRIEFING\nThursday, 5 June 2014\n\n${TITLES[0]}\n${A}\nRead more\n\n${TITLES[1]}\n${B}\nRead more\n\nYou are receiving this email because you signed up on our website.\nUnsubscribe\nCopyright (c) 2014 River Media, all rights reserved.\n`;
    expect(await told(text)).toEqual([
      ['2014-06-05', `${TITLES[0]}\n\n${A}`],
      ['2014-06-05', `${TITLES[1]}\n\n${B}`],
    ]);
  });

  it('a live page is one item of the day in its headline, each entry with its time', async () => {
    const text = `LIVE: Fighting north of Erbil\nWednesday, 4 June 2014. All times local.\n\n18:20 - That is the end of our page.\n\n14:30 - ${A}\n\n09:40 - ${B}\n`;
    const reports = await told(text);
    expect(reports?.map(([day]) => day)).toEqual(['2014-06-04']);
    expect(reports?.[0]?.[1]).toContain(`14:30 - ${A}`);
    const titled = await told(
      `Erbil as it happened: all of Wednesday 4 June 2014, from early until late\n\n18:20 Good night.\n\n14:30 ${A}\n\n09:40 ${B}\n`,
    );
    expect(titled?.[0]?.[0]).toBe('2014-06-04');
  });

  it('lines that only look like dates of entries cut no article', async () => {
    const text = `${TITLES[0]}\n\nPublished 4 June 2014\n\n${A}\n\nThe airport was hit on 1 May 2014 and on 3 May 2014.\n\n${B}\n\nLast modified 5 June 2014\n`;
    expect(await told(text)).toEqual([
      ['2014-06-04', `${TITLES[0]}\n\n${A}\n\nThe airport was hit on 1 May 2014 and on 3 May 2014.\n\n${B}`],
    ]);
  });

  it('a dateline that is a line of its own dates the article and stays in it, for it names the place', async () => {
    expect(await told(`${TITLES[0]}\n\nERBIL, Iraq - Wednesday, June 4, 2014\n\n${A}\n`)).toEqual([
      ['2014-06-04', `${TITLES[0]}\n\nERBIL, Iraq - Wednesday, June 4, 2014\n\n${A}`],
    ]);
    expect((await told(`${TITLES[0]}\n\nERBIL, Iraq, 4 June 2014 - ${A}\n`))?.[0]?.[0]).toBe('2014-06-04');
    expect((await told(`${TITLES[0]}\n\nERBIL, June 4 (Agency) - ${A}\n`, '2014-06-06'))?.[0]?.[0]).toBe('2014-06-04');
    expect((await told(`${TITLES[0]}\n\nERBIL, June 4 (Agency) - ${A}\n`))?.[0]?.[0]).toBeNull();
  });
});
