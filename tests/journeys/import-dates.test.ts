import { expect, it } from 'vitest';
import { importWords } from '../../src/app/words/import-en.ts';
import { journeys } from './page.ts';

const given = journeys();
const words = importWords.dialog;

/** More rows than the sample has, all of which fit day first and month first. */
const ROWS = ['Date,Town,Title', ...Array.from({ length: 1200 }, (_, i) => `0${(i % 9) + 1}/05/2020,Basra,March ${i}`)];

it('asks for the order of dates where all rows fit both, and only there', async () => {
  const { page, when, then } = await given.seedsOpen();
  const dialog = page.getByRole('dialog');
  const question = dialog.getByText(words.questions['date-order']);
  await when.drop({ name: 'open.csv', text: ROWS.join('\n') });
  await question.waitFor();
  await dialog.getByRole('button', { name: words.cancel, exact: true }).last().click();
  await when.drop({ name: 'decided.csv', text: [...ROWS, '05/25/2020,Basra,The one that says it'].join('\n') });
  await then.eventually(() => dialog.innerText(), 'the dialog').toContain(words.datesDecided('').trim());
  expect(await question.count()).toBe(0);
  await dialog.getByRole('button', { name: words.importRows }).click();
  await then.counts({ incidents: 1201, visits: 0 });
  await page.getByText(importWords.noProblems).first().waitFor();
});
