import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '../../src/app/words/en.ts';
import { queueWords as words } from '../../src/app/words/queue-en.ts';
import { problemWords } from '../../src/app/words/problems-en.ts';
import { axeFindings } from './in-page.ts';
import { journeys, type Arrival } from './page.ts';
import { labelsOf, overhang } from './queue-in-page.ts';
import { openedQueue, queueOf, selectWords } from './queue-page.ts';
import { TITLES } from './queue-reports.ts';

const given = journeys();
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

it('teaches a name that nobody knows: the event follows, the name is among the own ones, and a reload keeps both', async () => {
  const { page, when, then } = await openedQueue(given);
  const { title, field, left } = queueOf(page);
  await when.press('j');
  await then.eventually(() => title.innerText(), 'the arrests').toBe(TITLES.arrest);
  await when.press('l');
  const name = page.getByRole('textbox', { name: words.teach.name });
  await then.eventually(() => name.inputValue(), 'the name').toBe('Xortoqabad');
  await page.getByRole('textbox', { name: words.place.search }).fill('34.5, 43.25');
  await page.getByRole('button', { name: /34\.5, 43\.25/ }).click();
  await then.noticeSays(words.teach.done('Xortoqabad', '34.5, 43.25'));
  await then.eventually(() => field('where').innerText(), 'the place').not.toContain(en.card.unknown);
  await when.press('a');
  await then.eventually(() => left.innerText(), 'one less').toBe(words.left(4, 5));
  await page
    .getByRole('status', { name: en.datasets.signLabel })
    .getByText(en.datasets.sign.saved, { exact: true })
    .waitFor();
  await page.reload();
  await when.click(en.header.review(4));
  await then.eventually(() => left.innerText(), 'what is left').toBe(words.left(4, 5));
  await when.press('Escape', 'g');
  const own = page.getByRole('region', { name: en.gazetteer.own }).getByRole('listitem');
  await then.eventually(() => own.allInnerTexts(), 'the own names').toEqual([expect.stringContaining('Xortoqabad')]);
});

it('asks for a name that is to be taught before it says that none is found', async () => {
  const { page, when, then } = await openedQueue(given);
  const { panel } = queueOf(page);
  await when.press('l');
  const form = panel.getByRole('region', { name: words.teach.title });
  await form.getByRole('textbox', { name: words.teach.name }).fill('');
  await then.eventually(() => form.getByText(words.teach.noName).count(), 'what to do').toBe(1);
  expect(await form.getByText(problemWords.nothingFound).count()).toBe(0);
  await form.getByRole('textbox', { name: words.place.search }).fill('Xortoqabad');
  await then.eventually(() => form.getByText(problemWords.nothingFound).count(), 'no such place').toBe(1);
});

it('keeps all its buttons inside the window at every width of a laptop', async () => {
  const { page, then } = await openedQueue(given);
  const ends = async () => {
    const about = await page.getByRole('button', { name: en.header.about }).boundingBox();
    const widest = await page.locator('html').evaluate(overhang);
    return [about !== null && about.x + about.width <= (page.viewportSize()?.width ?? 0), widest];
  };
  for (const width of [1280, 1366, 1440, 1271, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    await then.eventually(ends, `the header at ${width}`).toEqual([true, 0]);
  }
});

it('takes words of the report: a place, an actor, an event that the reading did not find', async () => {
  const { page, when, then } = await openedQueue(given);
  const { title, field, report, panel } = queueOf(page);
  await selectWords(report, 'officials');
  await panel.getByRole('button', { name: words.selection.actor }).click();
  await page.getByRole('combobox', { name: words.who.role }).selectOption({ label: en.role.target });
  await when.click(words.save);
  await then.eventually(() => field('actors').innerText(), 'who').toMatch(/officials\s+target/);
  await selectWords(report, 'Baghdad');
  await panel.getByText(words.selection.words('Baghdad'), { exact: true }).waitFor();
  await when.press('p');
  const search = page.getByRole('textbox', { name: words.place.search });
  await then.eventually(() => search.inputValue(), 'what is looked for').toBe('Baghdad');
  await when.press('Escape');
  await selectWords(report, 'seized a lorry in Basra');
  await panel.getByText(words.selection.words('seized a lorry in Basra'), { exact: true }).waitFor();
  await when.press('n');
  await then.eventually(() => title.innerText(), 'the new event').toBe('seized a lorry in Basra');
  await when.press('d');
  await page.getByRole('textbox', { name: words.date.words }).fill('Saturday');
  await when.press('Enter');
  await then.eventually(() => field('when').innerText(), 'the day').toContain('9 May 2020');
  await when.press('Escape');
  await then.counts({ incidents: 5, visits: 1 });
  await when.press('Control+z', 'Control+z');
  await then.counts({ incidents: 4, visits: 1 });
});

it('shows what a report says as text, the words of the event with labels, those of others to go to', async () => {
  const { page, then } = await openedQueue(given);
  const { title, report } = queueOf(page);
  expect(await report.locator('b, script, [onclick]').count()).toBe(0);
  expect(await report.innerText()).toContain('<b onclick="alert(1)">This is no markup.</b>');
  const labels = await report.locator('mark.strong').evaluateAll(labelsOf);
  expect(labels).toEqual([
    'place: Samarra',
    'act: a bomb went off',
    'date: Monday',
    'harm: wounded at least four people',
  ]);
  await report.getByText('rockets hit', { exact: true }).click();
  await then.eventually(() => title.innerText(), 'the other event').toBe(TITLES.rockets);
  await report.getByText('Guardians of the Hill', { exact: true }).click();
  await page.getByRole('combobox', { name: words.who.role }).waitFor();
});

const ARRIVALS: readonly Arrival[] = [{ colours: 'light' }, { colours: 'dark' }, { phone: true }];

it.each(ARRIVALS)('axe finds nothing in the review: %o', async (arrival) => {
  const { page, when, then } = await openedQueue(given, { ...arrival, withoutPolicy: true });
  await page.evaluate(AXE);
  const findsNothing = async (state: string): Promise<void> => {
    expect(await page.evaluate(axeFindings), state).toEqual([]);
  };
  await findsNothing('an event');
  for (const key of ['p', 'd', 't', 'w', 'h', 'e', 'm', 'l']) {
    await when.press(key);
    await then.eventually(() => page.locator('.queue-editor, .queue-mode').count(), key).toBe(1);
    await findsNothing(key);
    await when.press('Escape');
    await then.eventually(() => page.locator('.queue-editor, .queue-mode').count(), key).toBe(0);
  }
  await page.getByRole('button', { name: words.parts.list, exact: true }).click();
  await page.getByRole('button', { name: TITLES.visit }).waitFor();
  await findsNothing('the list');
});
