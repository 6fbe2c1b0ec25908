import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { importWords } from '../../src/app/words/import-en.ts';
import { reviewWords } from '../../src/app/words/review-en.ts';
import { axeFindings, sideways, visibleControls } from './in-page.ts';
import { journeys, type Visit } from './page.ts';
import { isDated, seedRows } from './seeds.ts';

const given = journeys();
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const seeds = {
  incidents: seedRows('incidents').filter(isDated).length,
  visits: seedRows('visits').filter(isDated).length,
};
const asks = importWords.dialog;

const ACLED = [
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
  'IRQ1,2020-05-01,2020,1,Demonstrations,Protests,Peaceful protest,Protesters (Iraq),,Protesters,,,,Protesters only,,368,Middle East,Iraq,Basrah,Basrah,,Basrah,30.5081,47.7804,1,A paper,National,People gather on a square.,0,,1600000000',
  'IRQ2,2020-05-03,2020,1,Political violence,Explosions/Remote violence,Remote explosive/landmine/IED,Unidentified,,Political militia,,,,,,368,Middle East,Iraq,Kirkuk,Kirkuk,,Kirkuk,35.4681,44.3922,1,A paper,National,A device goes off by a road.,2,,1600000000',
].join('\n');

/** A table of nobody's shape; its dates fit two orders. */
const OWN = [
  'Date,Town,Title,Colour',
  '03/04/2020,Basra,A march for water,red',
  '05/06/2020,Erbil,A second march,blue',
  '07/08/2020,Samarra,A third one,green',
].join('\n');

const dialogOf = (page: Page) => page.getByRole('dialog');
const panelOf = (page: Page) => page.getByRole('status', { name: importWords.panel });

/** Waits for the dialog that asks how a table is read, with an answer of the worker in it. */
async function isAsked({ page, then }: Visit): Promise<void> {
  await then.eventually(() => dialogOf(page).innerText(), 'the dialog').toContain(asks.importRows);
  await then.eventually(() => dialogOf(page).getByRole('row').count(), 'rows as they come out').toBeGreaterThan(1);
}

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = dialogOf(page).getByRole('button', { name, exact: true });
  for (let i = 0; i < 60; i++) {
    if (await wanted.evaluate((part: { matches(selector: string): boolean }) => part.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab reaches ${name}`);
}

it('a table of a known shape goes straight in, and says what came of it', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.drop({ name: 'acled.csv', text: ACLED });
  await then.counts({ incidents: 2, visits: 0 });
  expect(await dialogOf(page).count()).toBe(0);
  await then.eventually(() => panelOf(page).innerText(), 'the panel').toContain(importWords.done.events(2));
  expect(await panelOf(page).innerText()).toContain(importWords.done.from('acled.csv', 2));
});

it('an unknown table is asked about, changed and read by keyboard alone; the answer is remembered', async () => {
  const visit = await given.seedsOpen();
  const { page, when, then } = visit;
  await when.drop({ name: 'marches.csv', text: OWN });
  await isAsked(visit);
  await then.counts(seeds);
  const order = dialogOf(page).getByRole('combobox', { name: asks.dateOrder });
  await then
    .eventually(
      () => order.evaluate((part: { matches(selector: string): boolean }) => part.matches(':focus')),
      'focus on the order of dates',
    )
    .toBe(true);
  await page.keyboard.type('month');
  await then.eventually(() => order.inputValue(), 'the order').toBe('mdy');
  await then.eventually(() => dialogOf(page).innerText(), 'the rows').toContain('4 Mar 2020');
  await tabTo(page, asks.importRows);
  await page.keyboard.press('Enter');
  await then.counts({ incidents: 3, visits: 0 });
  await then.listShows(['A march for water', 'A second march', 'A third one']);
  await when.drop({ name: 'marches-2.csv', text: `${OWN}\n09/10/2020,Basra,A fourth one,red` });
  await dialogOf(page).getByRole('button', { name: reviewWords.reimport.openInstead }).click();
  await then.counts({ incidents: 4, visits: 0 });
  expect(await dialogOf(page).count(), 'asked again').toBe(0);
});

it('several tables become one dataset; one of them that is none is named', async () => {
  const { page, when, then } = await given.seedsOpen();
  const [head = '', first = '', second = ''] = ACLED.split('\n');
  const other = second.replace('IRQ2', 'IRQ3');
  await when.drop(
    { name: 'one.csv', text: [head, first].join('\n') },
    { name: 'empty.csv', text: '' },
    { name: 'two.csv', text: [head, second, other].join('\n') },
  );
  await then.counts({ incidents: 3, visits: 0 });
  await then.noticeSays(words.import.failed('empty.csv'));
  expect(await panelOf(page).innerText()).toContain(importWords.done.from('one.csv, two.csv', 3));
});

it('Escape leaves what was open as it was', async () => {
  const visit = await given.seedsOpen();
  const { page, when, then } = visit;
  await when.drop({ name: 'marches.csv', text: OWN });
  await isAsked(visit);
  await when.press('Escape');
  await then.eventually(() => dialogOf(page).count(), 'open dialogs').toBe(0);
  await then.counts(seeds);
  expect(await panelOf(page).count()).toBe(0);
});

it('how a table was read can be changed afterwards', async () => {
  const visit = await given.seedsOpen();
  const { page, when, then } = visit;
  await when.drop({ name: 'acled.csv', text: ACLED });
  await then.counts({ incidents: 2, visits: 0 });
  await when.click(importWords.done.change);
  await isAsked(visit);
  const place = dialogOf(page).getByRole('combobox', { name: asks.use('notes') });
  await place.selectOption('title');
  await then.eventually(() => dialogOf(page).getByRole('table').innerText(), 'the rows').toContain('People gather');
  await dialogOf(page).getByRole('button', { name: asks.importRows }).click();
  await then.listShows(['A device goes off by a road.', 'People gather on a square.']);
});

it.each([
  ['picture.csv', 'GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000!'],
  ['empty.csv', ''],
  ['report.pdf', '%PDF-1.7\n%âãÏÓ\n'],
])('%s is refused with what to do; what was open stays', async (name, text) => {
  const { when, then } = await given.seedsOpen();
  await when.drop({ name, text });
  await then.noticeSays(words.import.failed(name));
  await then.counts(seeds);
});

it.each(['light', 'dark'] as const)('axe finds nothing in the dialog and in what came of it, %s', async (colours) => {
  const visit = await given.seedsOpen({ colours, withoutPolicy: true });
  const { page, when, then } = visit;
  await page.evaluate(AXE);
  await when.drop({ name: 'marches.csv', text: OWN });
  await isAsked(visit);
  expect(await page.evaluate(axeFindings), 'the dialog').toEqual([]);
  await dialogOf(page).getByRole('button', { name: asks.importRows }).click();
  await then.eventually(() => panelOf(page).innerText(), 'the panel').toContain(importWords.done.change);
  expect(await page.evaluate(axeFindings), 'the panel').toEqual([]);
});

it('on a phone the dialog fills the screen, every control can be touched, nothing reaches over the side', async () => {
  const visit = await given.seedsOpen({ phone: true });
  const { page, when } = visit;
  await when.drop({ name: 'marches.csv', text: OWN });
  await isAsked(visit);
  const { over, pageWidth, screenWidth } = await page.evaluate(sideways);
  expect(over).toEqual([]);
  expect(pageWidth).toBeLessThanOrEqual(screenWidth);
  const small = (await page.evaluate(visibleControls)).filter(({ box }) => box.height < 44 || box.width < 44);
  expect(small.map(({ name }) => name)).toEqual([]);
});
