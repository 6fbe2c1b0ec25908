import { expect, it } from 'vitest';
import { en } from '../../src/app/words/en.ts';
import { queueWords as words } from '../../src/app/words/queue-en.ts';
import { openedQueue, queueOf } from './queue-page.ts';
import { TITLES } from './queue-reports.ts';
import { journeys } from './page.ts';

const given = journeys();

it('goes the whole way by keys: what is ambiguous first, corrected and accepted, rejected, accepted, until nothing is left', async () => {
  const { page, when, then } = await openedQueue(given);
  const { title, left, field, holdsFocus } = queueOf(page);
  await then.eventually(() => title.innerText(), 'the first event').toBe(TITLES.bomb);
  expect(await left.innerText()).toBe(words.left(5, 5));
  await when.press('p');
  await page
    .getByRole('button', { name: /Salah al-Din/ })
    .and(page.locator(':focus'))
    .waitFor();
  await when.press('1');
  await then.eventually(() => field('where').innerText(), 'the place').toContain(words.because('chosen for “Samarra”'));
  expect(await holdsFocus()).toBe(true);
  await when.press('a');
  await then.eventually(() => title.innerText(), 'the next event').toBe(TITLES.arrest);
  expect(await left.innerText()).toBe(words.left(4, 5));
  expect(await holdsFocus()).toBe(true);
  await when.press('x');
  await then.eventually(() => title.innerText(), 'the next event').toBe(TITLES.again);
  await when.press('Enter');
  await then.eventually(() => title.innerText(), 'the next event').toBe(TITLES.visit);
  await when.press('j', 'k', 'ArrowRight');
  await then.eventually(() => title.innerText(), 'the event behind').toBe(TITLES.rockets);
  await when.press('Enter');
  await then.eventually(() => title.innerText(), 'the one passed over').toBe(TITLES.visit);
  await when.press('a');
  await then.pageSays(words.done.text);
  expect(await holdsFocus()).toBe(true);
  await then.eventually(() => page.getByText(words.left(0, 5)).count(), 'none is left').toBe(1);
  await when.press('Escape');
  await then.counts({ incidents: 3, visits: 1 });
});

it('takes back what was decided last, goes there, and makes it again', async () => {
  const { page, when, then } = await openedQueue(given);
  const { title, left, field } = queueOf(page);
  await when.press('p', '2');
  await then.eventually(() => field('where').innerText(), 'the place').not.toContain(en.card.ambiguous);
  await when.press('a');
  await then.eventually(() => title.innerText(), 'the next event').toBe(TITLES.arrest);
  await when.press('Control+z');
  await then.eventually(() => title.innerText(), 'the event that was accepted').toBe(TITLES.bomb);
  expect(await left.innerText()).toBe(words.left(5, 5));
  expect(await field('where').innerText()).not.toContain(en.card.ambiguous);
  await when.press('Control+z');
  await then.eventually(() => field('where').innerText(), 'the place').toContain(en.card.ambiguous);
  await when.press('Control+Shift+z', 'Control+Shift+z');
  await then.eventually(() => left.innerText(), 'both again').toBe(words.left(4, 5));
});

it('splits one event in two, each corrected by itself', async () => {
  const { page, when, then } = await openedQueue(given);
  const { title, left, field } = queueOf(page);
  await when.press('j');
  await then.eventually(() => title.innerText(), 'the arrests').toBe(TITLES.arrest);
  await when.press('s');
  await then.eventually(() => left.innerText(), 'one more').toBe(words.left(6, 6));
  await when.press('p');
  await page.getByRole('textbox', { name: words.place.search }).fill('Basra');
  await page
    .getByRole('button', { name: /^1?\s*Basra/ })
    .first()
    .waitFor();
  await when.press('Enter');
  await then.eventually(() => field('where').innerText(), 'the place of the second one').not.toContain(en.card.unknown);
  await when.press('k');
  await then.eventually(() => field('where').innerText(), 'the place of the first one').toContain(en.card.unknown);
  expect(await title.innerText()).toBe(TITLES.arrest);
});

it('merges what two reports tell; the report of either can be read then', async () => {
  const { page, when, then } = await openedQueue(given);
  const { title, left, panel } = queueOf(page);
  await when.press('j', 'j');
  await then.eventually(() => title.innerText(), 'the second telling').toBe(TITLES.again);
  await when.press('m');
  const other = panel.getByRole('button', { name: new RegExp(`${TITLES.rockets}.*${words.merge.alike}`, 's') });
  await other.click();
  await then.eventually(() => title.innerText(), 'the next event').toBe(TITLES.visit);
  expect(await left.innerText()).toBe(words.left(4, 5));
  await when.press('j');
  await then.eventually(() => title.innerText(), 'the event that stays').toBe(TITLES.rockets);
  await panel.getByRole('button', { name: words.reportOf(2, 2) }).click();
  await then.eventually(() => queueOf(page).report.innerText(), 'the other report').toContain('Airport attacked');
});

it('corrects date by words, kind by its name, harm by numbers', async () => {
  const { page, when, then } = await openedQueue(given);
  const { field, holdsFocus } = queueOf(page);
  await when.press('d');
  await page.getByRole('textbox', { name: words.date.words }).fill('Saturday');
  await page.getByRole('button', { name: /9 May 2020/ }).waitFor();
  await when.press('Enter');
  await then.eventually(() => field('when').innerText(), 'the day').toContain('9 May 2020');
  await when.press('t');
  await page.getByRole('textbox', { name: words.kind.search }).fill('air str');
  await when.press('Enter');
  await then.eventually(() => field('kind').innerText(), 'the kind').toContain('Air strike');
  await when.press('h');
  await page.getByRole('textbox', { name: words.harm.least(words.harm.wounded) }).fill('four');
  await when.press('Enter');
  await then.pageSays(words.harm.wrong);
  await page.getByRole('textbox', { name: words.harm.least(words.harm.wounded) }).fill('4');
  await when.press('Enter');
  await then.eventually(() => field('casualties').innerText(), 'the harm').toContain('at least 4 wounded');
  expect(await holdsFocus()).toBe(true);
});
