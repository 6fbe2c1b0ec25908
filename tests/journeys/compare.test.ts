import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { axeFindings } from './in-page.ts';
import { journeys, type Visit } from './page.ts';

const given = journeys();
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const SPRING = '#t=2020-04-01/2020-06-30&mode=window';

const panelOf = ({ page }: Visit) => page.getByRole('complementary', { name: words.compare.label });

/** The numbers of a table of the panel, summed down: then, now, change. */
async function sums(visit: Visit, caption: string): Promise<number[]> {
  const table = panelOf(visit).getByRole('table').filter({ hasText: caption });
  const rows = await table.locator('tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()));
  return [0, 1, 2].map((column) =>
    cells.reduce((sum, row) => sum + Number((row[column] ?? '').replace('\u2212', '-')), 0),
  );
}

async function compare(visit: Visit): Promise<void> {
  await visit.when.click(words.compare.button);
  await visit.then.eventually(() => panelOf(visit).isVisible(), 'the comparison').toBe(true);
}

it('compares a quarter with the one before it; kinds and places sum up to what is listed', async () => {
  const visit = await given.seedsOpen({ hash: SPRING });
  await compare(visit);
  const panel = panelOf(visit);
  await visit.then.eventually(() => panel.innerText(), 'the windows').toContain('1 Jan – 31 Mar 2020');
  expect(await panel.innerText()).toContain('1 Apr – 30 Jun 2020');
  const listed = await visit.then.tabCount('incidents');
  const [was = NaN, is = NaN, change = NaN] = await sums(visit, words.compare.kinds);
  expect(is).toBe(listed);
  expect(change).toBe(is - was);
  await panel.getByRole('button', { name: /^Show \d+ more$/ }).click();
  expect(await sums(visit, words.compare.places)).toEqual([was, is, change]);
  await panel.getByLabel(words.compare.sureOnly).check();
  const sure = await sums(visit, words.compare.kinds);
  expect(sure[1]).toBeLessThan(listed);
  expect(await sums(visit, words.compare.places)).toEqual(sure);
});

it('what is compared can be moved, and has a map of its own; closing leaves one map and nothing else', async () => {
  const visit = await given.seedsOpen({ hash: SPRING });
  const { page, then } = visit;
  const panel = panelOf(visit);
  await compare(visit);
  await then.eventually(() => page.locator('canvas.maplibregl-canvas').count(), 'maps').toBe(2);
  await panel.getByRole('button', { name: words.compare.back }).click();
  await then.eventually(() => panel.innerText(), 'a quarter back').toContain('1 Oct – 31 Dec 2019');
  await panel.getByRole('button', { name: words.compare.ways['year-before'] }).click();
  await then.eventually(() => panel.innerText(), 'a year before').toContain('1 Apr – 30 Jun 2019');
  expect(await then.window(), 'the shown window stays').toEqual({ from: 18_353, to: 18_444 });
  await then.addressHolds(/&cmp=2019-04-01\/2019-06-30&/);
  await panel.getByRole('button', { name: words.compare.close }).click();
  await then.eventually(() => page.locator('canvas.maplibregl-canvas').count(), 'maps').toBe(1);
  expect(await panel.count()).toBe(0);
  expect(await page.locator('.comparing').count()).toBe(0);
});

it('compares with days that are typed, and says what is wrong with others', async () => {
  const visit = await given.seedsOpen({ hash: SPRING });
  await compare(visit);
  const panel = panelOf(visit);
  await panel.getByRole('button', { name: words.compare.ways.own }).click();
  await panel.getByLabel(words.compare.from).fill('2020-02-30');
  await panel.getByRole('button', { name: words.compare.use, exact: true }).click();
  await visit.then
    .eventually(() => panel.getByRole('alert').innerText(), 'fault')
    .toBe(words.timeBar.faults['no-such-day']);
  expect(await panel.innerText()).toContain('1 Jan – 31 Mar 2020');
  await panel.getByLabel(words.compare.from).fill('29 Feb 2020');
  await panel.getByRole('button', { name: words.compare.use, exact: true }).click();
  await visit.then.eventually(() => panel.innerText(), 'the typed days').toContain('29 Feb – 31 Mar 2020');
});

it('cuts all of time in two halves, whose sum is everything that lies in one of them', async () => {
  const visit = await given.seedsOpen();
  const before = await visit.then.window();
  await compare(visit);
  const { from, to } = await visit.then.window();
  expect(to).toBe(before.to);
  expect(Math.abs(from - (before.from + before.to) / 2)).toBeLessThanOrEqual(1);
  await visit.then.modeIs('window');
});

it('is there when the address says so, and not when it says nothing sound', async () => {
  const visit = await given.seedsOpen({ hash: `${SPRING}&cmp=2019-01-01/2019-01-31` });
  await visit.then.eventually(() => panelOf(visit).innerText(), 'the windows').toContain('1–31 Jan 2019');
  const other = await given.seedsOpen({ hash: `${SPRING}&cmp=soon` });
  await other.then.noticeSays(/cmp=soon/);
  expect(await panelOf(other).count()).toBe(0);
});

it('can be reached and closed on a phone', async () => {
  const visit = await given.seedsOpen({ hash: SPRING, phone: true });
  await visit.when.click(words.header.menu);
  await compare(visit);
  const close = panelOf(visit).getByRole('button', { name: words.compare.close });
  const box = await close.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await close.click();
  await visit.then.eventually(() => panelOf(visit).count(), 'comparisons').toBe(0);
});

it('axe finds nothing in the comparison', async () => {
  const visit = await given.seedsOpen({ hash: SPRING, withoutPolicy: true });
  await compare(visit);
  await visit.page.evaluate(AXE);
  expect(await visit.page.evaluate(axeFindings)).toEqual([]);
});
