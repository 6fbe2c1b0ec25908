import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { en } from '../../src/app/words/en.ts';
import { importWords } from '../../src/app/words/import-en.ts';
import { problemWords as words } from '../../src/app/words/problems-en.ts';
import { reviewWords } from '../../src/app/words/review-en.ts';
import { journeys, type Visit } from './page.ts';

const given = journeys();

const ROWS = [
  'id,Date,Town,Country,Title',
  'e1,2020-05-01,Xortoqabad,Iraq,A march',
  'e2,2020-05-02,Xortoqabad,Iraq,A speech',
  '=e3,31 February 2020,Basra,Iraq,A day that is none',
  'e4,2020-05-03,Basra,Iraq,A rally',
];

async function tableOpen(rows: readonly string[] = ROWS): Promise<Visit> {
  const visit = await given.seedsOpen();
  await visit.when.drop({ name: 'marches.csv', text: rows.join('\n') });
  await visit.page.getByRole('dialog').getByRole('button', { name: importWords.dialog.importRows }).click();
  await visit.then.counts({ incidents: 3, visits: 0 });
  return visit;
}

const unknown = words.groupTitle('place-unknown');

/** All of what is open is kept. */
const isSaved = (page: Page): Promise<void> =>
  page
    .getByRole('status', { name: en.datasets.signLabel })
    .getByText(en.datasets.sign.saved, { exact: true })
    .waitFor();

it('problems survive a reload with what was decided on them, and go with their dataset', async () => {
  const { page, when, then } = await tableOpen();
  await page.getByRole('button', { name: importWords.done.showProblems(3) }).click();
  await page.getByRole('button', { name: unknown }).click();
  await page.getByRole('button', { name: words.ignoreAll(2) }).click();
  await then.pageSays(words.open(0, 2));
  await isSaved(page);
  await page.reload();
  await page.getByRole('button', { name: words.button(3), exact: true }).click();
  const row = page.getByRole('button', { name: unknown });
  await then.eventually(() => row.innerText(), 'the group').toContain(words.done);
  await page.getByRole('button', { name: words.groupTitle('date-unreadable') }).click();
  await page.getByRole('button', { name: /31 February 2020/ }).click();
  await page.getByText(words.cells(4)).click();
  await then.pageSays('A day that is none');
  // The example has none, whatever was open before it.
  await when.click(en.header.open);
  await page.getByRole('dialog').getByRole('button', { name: en.import.chooseExample }).click();
  await then
    .eventually(() => page.getByRole('button', { name: words.button(3), exact: true }).count(), 'problems')
    .toBe(0);
});

it('a reading that was taken is taken back by Ctrl+Z, after what was decided since, and taken again', async () => {
  const { page, when, then } = await tableOpen();
  const before = ['A march', 'A rally', 'A speech'];
  const after = ['A long rally', 'A march', 'A speech', 'A vigil'];
  const later = [...ROWS.slice(0, 3), 'e4,2020-05-03,Basra,Iraq,A long rally', 'e5,2020-05-04,Mosul,Iraq,A vigil'];
  await when.drop({ name: 'marches.csv', text: later.join('\n') });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: reviewWords.reimport.take(2) })
    .click();
  await then.listShows(after);
  await page.getByRole('button', { name: importWords.done.showProblems(2) }).click();
  await page.getByRole('button', { name: unknown }).click();
  await page.getByRole('button', { name: words.ignoreAll(2) }).click();
  await then.pageSays(words.open(0, 2));
  await when.press('Control+z');
  await then.pageSays(words.open(2, 2));
  await page.getByRole('button', { name: words.close }).click();
  await then.listShows(after);
  await when.press('Control+z');
  await then.listShows(before);
  await page.getByRole('button', { name: words.button(3), exact: true }).waitFor();
  await when.press('Control+Shift+z');
  await then.listShows(after);
  await page.getByRole('button', { name: words.button(2), exact: true }).click();
  await page.getByRole('button', { name: words.undoReading }).click();
  await page.getByRole('button', { name: words.button(3), exact: true }).waitFor();
  await page.getByRole('button', { name: words.close }).click();
  await then.listShows(before);
  await isSaved(page);
  await page.reload();
  await then.listShows(before);
  expect(await page.getByRole('button', { name: words.button(3), exact: true }).count()).toBe(1);
});
