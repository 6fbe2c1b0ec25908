import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { importWords } from '../../src/app/words/import-en.ts';
import { problemWords as words } from '../../src/app/words/problems-en.ts';
import { reviewWords } from '../../src/app/words/review-en.ts';
import { axeFindings, sideways, visibleControls } from './in-page.ts';
import { journeys, type Arrival, type Visit } from './page.ts';

const given = journeys();
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Twelve rows of a place that nobody knows, a date that is none, and a row that is right. */
const CLASHES = [
  'Date,Town,Country,Title',
  ...Array.from({ length: 12 }, (_, i) => `2020-05-${String(i + 1).padStart(2, '0')},Xortoqabad,Iraq,Clash ${i + 1}`),
  '31 February 2020,Basra,Iraq,A day that is none',
  '2020-08-02,Basra,Iraq,One that is right',
].join('\n');

const panelOf = (page: Page) => page.getByRole('region', { name: words.title, exact: true });
const choiceOf = (page: Page, place: string) =>
  page.getByRole('button', { name: new RegExp(`^${place}\\s+settlement.*${words.forRows(12)}$`) });
const unknown = words.groupTitle('place-unknown');

async function problemsOpen(arrival: Arrival = {}): Promise<Visit> {
  const visit = await given.seedsOpen(arrival);
  const { page, when, then } = visit;
  await when.drop({ name: 'clashes.csv', text: CLASHES });
  await page.getByRole('dialog').getByRole('button', { name: importWords.dialog.importRows }).click();
  await page.getByRole('button', { name: importWords.done.showProblems(13) }).click();
  await then.eventually(() => panelOf(page).innerText(), 'the problems').toContain(unknown);
  return visit;
}

it('a place that nobody knows is chosen for all rows alike, and taken back, by keyboard', async () => {
  const { page, when, then } = await problemsOpen();
  await page.getByRole('button', { name: unknown }).press('Enter');
  await then.eventually(() => page.getByRole('button', { name: /Xortoqabad/ }).count(), 'the value').toBe(1);
  await page.getByRole('button', { name: /Xortoqabad/ }).press('Enter');
  await page.getByRole('textbox', { name: words.search }).fill('Bashiqa');
  await choiceOf(page, 'Bashiqa').press('Enter');
  await then.pageSays(words.placedAt('Bashiqa'));
  await then.noticeSays(/Bashiqa: 12 rows placed/);
  await when.press('Escape');
  await then.pageSays(words.open(0, 12));
  await when.press('Control+z');
  await then.pageSays(words.open(12, 12));
});

it('what is wrong is downloaded, mended and opened: the rows are mended, none is doubled', async () => {
  const { page, when, then } = await problemsOpen();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.download }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.trim().split('\n')).toHaveLength(14);
  const mended = text.replaceAll('31 February 2020', '2020-02-29').replaceAll('Xortoqabad', 'Erbil');
  // Whatever the file is called by then, its columns say what it is.
  await when.drop({ name: 'mended by me.csv', text: mended });
  const dialog = page.getByRole('dialog');
  const take = dialog.getByRole('button', { name: reviewWords.reimport.take(13) });
  await take.waitFor();
  expect(await dialog.innerText()).not.toContain(reviewWords.reimport.gone);
  expect(await dialog.innerText()).toContain(reviewWords.reimport.part(['clashes.csv']));
  await take.click();
  await then.counts({ incidents: 14, visits: 0 });
  await then.eventually(() => page.getByRole('button', { name: words.button(13) }).count(), 'problems left').toBe(0);
});

it('a table that is changed shows what is new, changed and gone; what is not taken stays', async () => {
  const { page, when, then } = await given.seedsOpen();
  const head = 'id,Date,Town,Country,Title';
  const rows = [
    'e1,2020-05-01,Basra,Iraq,A march',
    'e2,2020-05-02,Erbil,Iraq,A speech',
    'e3,2020-05-03,Kirkuk,Iraq,A rally',
  ];
  const dialog = page.getByRole('dialog');
  await when.drop({ name: 'marches.csv', text: [head, ...rows].join('\n') });
  await dialog.getByRole('button', { name: importWords.dialog.importRows }).click();
  await then.counts({ incidents: 3, visits: 0 });
  const later = [head, rows[0], 'e2,2020-05-02,Erbil,Iraq,A long speech', 'e4,2020-05-04,Mosul,Iraq,A vigil'];
  await when.drop({ name: 'marches.csv', text: later.join('\n') });
  await then.eventually(() => dialog.innerText(), 'the dialog').toContain('A long speech');
  for (const kind of ['added', 'changed', 'gone'] as const) {
    expect(await dialog.innerText()).toContain(reviewWords.reimport[kind]);
  }
  await dialog.getByRole('checkbox', { name: 'A vigil' }).uncheck();
  await dialog.getByRole('button', { name: reviewWords.reimport.take(1) }).click();
  await then.listShows(['A march', 'A long speech', 'A rally']);
});

it('an event told twice becomes one by a key, and two again', async () => {
  const { page, when, then } = await given.seedsOpen();
  const text = [
    'Date,Town,Country,Title,Killed',
    '2020-05-01,Basra,Iraq,A bomb goes off,3',
    '2020-05-01,Basra,Iraq,Bomb in the market,3',
    '2020-07-01,Erbil,Iraq,Another day,3',
  ].join('\n');
  await when.drop({ name: 'bombs.csv', text });
  await page.getByRole('dialog').getByRole('button', { name: importWords.dialog.importRows }).click();
  await then.counts({ incidents: 3, visits: 0 });
  await page.getByRole('button', { name: importWords.done.twice }).click();
  await then.pageSays(reviewWords.duplicates.left(1, 1));
  await when.press('s');
  await then.pageSays(reviewWords.duplicates.left(0, 1));
  await then.eventually(() => page.locator('.row').count(), 'events left').toBe(2);
  await when.press('Control+z');
  await then.pageSays(reviewWords.duplicates.left(1, 1));
});

it.each(['light', 'dark'] as const)('axe finds nothing in the problems, %s', async (colours) => {
  const { page } = await problemsOpen({ colours, withoutPolicy: true });
  await page.evaluate(AXE);
  expect(await page.evaluate(axeFindings), 'groups').toEqual([]);
  await page.getByRole('button', { name: unknown }).click();
  await page.getByRole('button', { name: /Xortoqabad/ }).click();
  await page.getByRole('textbox', { name: words.search }).fill('Bashiqa');
  await choiceOf(page, 'Bashiqa').waitFor();
  expect(await page.evaluate(axeFindings), 'a value').toEqual([]);
});

it('on a phone the problems can be touched and reach over no side', async () => {
  const { page } = await problemsOpen({ phone: true });
  const { over } = await page.evaluate(sideways);
  expect(over).toEqual([]);
  const small = (await page.evaluate(visibleControls)).filter(({ box }) => box.height < 44 || box.width < 44);
  expect(small.map(({ name }) => name)).toEqual([]);
});
