import type { Locator, Page } from 'playwright';
import { en } from '../../src/app/words/en.ts';
import { queueWords } from '../../src/app/words/queue-en.ts';
import type { Arrival, Given, Visit } from './page.ts';
import { selectIn } from './queue-in-page.ts';
import { readReports } from './queue-reports.ts';

/** The parts of the review, found as a person or a screen reader finds them. */
export function queueOf(page: Page) {
  const panel = page.getByRole('region', { name: queueWords.title, exact: true });
  return {
    panel,
    title: panel.getByRole('heading', { level: 3 }).first(),
    left: panel.locator('.queue-left'),
    /** A field with its value and its reasons. */
    field: (name: keyof typeof queueWords.fields): Locator =>
      panel.locator('.queue-field').filter({ has: page.getByText(queueWords.fields[name], { exact: true }) }),
    /** The text of the report. */
    report: panel.locator('.report-text'),
    /** True while the focus is in the review. */
    holdsFocus: async (): Promise<boolean> => (await page.locator('.queue:focus, .queue :focus').count()) === 1,
  };
}

/** The page with two machine-read reports and the review open. */
export async function openedQueue(given: Given, arrival: Arrival = {}): Promise<Visit> {
  const visit = await given.seedsOpen(arrival);
  const { page, when, then } = visit;
  await when.drop(readReports());
  await then.noticeSays(/4 incidents and 1 visit/);
  if (arrival.phone) await when.click(en.header.menu);
  await when.click(en.header.review(5));
  await queueOf(page).report.waitFor({ state: 'attached' });
  return visit;
}

/** Selects words of the report, as a person who drags over them. */
export async function selectWords(report: Locator, words: string): Promise<void> {
  await report.evaluate(selectIn, words);
  await report.page().getByRole('group', { name: queueWords.selection.label }).waitFor();
}
