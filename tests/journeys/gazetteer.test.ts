import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { journeys, type Visit } from './page.ts';
import { partsOf } from './parts.ts';

const given = journeys();
const HAMLETS = 'name,lat,lon,kind\nTestwick Parva,33.51,43.52,village\nOtherby,33.6,43.9,village\n';

/** An incident at a hamlet that no pack of the app knows. */
const INCIDENT =
  'id,kind,title,earliest,latest,place,country\ni1,protest,A fair,2020-05-01,2020-05-01,Testwick Parva,\n';

/** The same as another program would write it, without coordinates. */
const UNPLACED = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', geometry: null, properties: { title: 'A fair', date: '2020-05-01', place: 'Testwick Parva' } },
  ],
});

it('suggests places while typing, and goes to one by keys alone', async () => {
  const { page, when, then } = await given.seedsOpen();
  const { search, suggestions, card } = partsOf(page);
  await search.click();
  await page.keyboard.type('Sulaymaniyah');
  await then.eventually(() => suggestions.first().innerText(), 'first suggestion').toContain('Sulaymaniyah');
  expect(await search.getAttribute('aria-expanded')).toBe('true');
  await when.press('ArrowDown');
  const active = await search.getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active ?? ''}"]`).getAttribute('aria-selected')).toBe('true');
  await when.press('Enter');
  await then.cardSays('Sulaymaniyah');
  await then.cardSays(words.place.nothing);
  expect(await search.inputValue()).toBe('');
  await then.eventually(() => card.and(page.locator(':focus')).count(), 'the card has the focus').toBe(1);
});

it('answers in Arabic, with the name that the map writes', async () => {
  const { page, then } = await given.seedsOpen();
  await partsOf(page).search.click();
  await page.keyboard.type('سامراء');
  await then.eventually(() => partsOf(page).suggestions.first().innerText(), 'suggestion').toContain('Samarra');
  await partsOf(page).suggestions.first().click();
  await then.cardSays('سامراء');
});

it('gives a misspelling last, and says that it is one', async () => {
  const { page, then } = await given.seedsOpen();
  await partsOf(page).search.click();
  await page.keyboard.type('Moslu');
  const last = partsOf(page).suggestions.filter({ hasText: 'Mosul' });
  await then.eventually(() => last.first().innerText(), 'suggestion').toContain(words.search.misspelt);
  await partsOf(page).search.fill('Mosul');
  await then
    .eventually(() => partsOf(page).suggestions.first().innerText(), 'the right spelling')
    .not.toContain(words.search.misspelt);
});

it('shows the names of a place by script, with language and licence', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.openTab('places');
  await partsOf(page).row('Baghdad').first().click();
  const names = partsOf(page).card.getByRole('heading', { level: 3 });
  for (const script of ['latin', 'arabic', 'cyrillic'] as const) {
    await then
      .eventually(() => names.filter({ hasText: words.scripts[script] }).count(), words.scripts[script])
      .toBe(1);
  }
  await then.cardSays('بغداد');
  await then.cardSays('Arabic');
  await then.cardSays(words.tiers.region);
  await then.cardSays('CC BY 4.0');
});

it('takes a dropped file as a pack, places with it what was unknown, keeps it, and removes it', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.drop({ name: 'incidents.csv', text: INCIDENT });
  await then.listShows(['A fair']);
  await when.choose('A fair');
  await then.cardSays(words.card.unknown);
  await when.drop({ name: 'hamlets.csv', text: HAMLETS });
  await then.noticeSays(words.gazetteer.added('hamlets', 2, 0));
  await then.noticeSays(words.gazetteer.again(1, 0, 0));
  await then.cardSays('33.510° N, 43.520° E');
  await when.press('Escape', 'g');
  await then.eventually(() => packs(page).innerText(), 'packs').toContain('hamlets');
  await page.reload();
  await page.getByRole('slider', { name: words.time.to }).waitFor();
  await when.press('g');
  await then.eventually(() => packs(page).innerText(), 'packs after a reload').toContain('hamlets');
  await when.click(words.gazetteer.removePack('hamlets'));
  await then.eventually(() => packs(page).innerText(), 'packs').not.toContain('hamlets');
  expect(await packs(page).innerText()).toContain(words.tiers.region);
});

it('refuses a broken file whole, with the line, and keeps the packs', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.drop({ name: 'hamlets.csv', text: HAMLETS });
  await then.noticeSays(words.gazetteer.added('hamlets', 2, 0));
  await when.drop({ name: 'broken.csv', text: 'name,lat,lon\nGood,33,44\nBad,133,44\n' });
  await then.noticeSays(words.gazetteer.refused('broken.csv'));
  await then.noticeSays(/line 3/);
  await when.press('g');
  await then.eventually(() => packs(page).innerText(), 'packs').toContain('hamlets');
  expect(await packs(page).innerText()).not.toContain('broken');
});

it('says what a name is, and marks on the map where it may be', async () => {
  const visit = await given.seedsOpen();
  const { page, then } = visit;
  await whatIs(visit, 'Samarra');
  await then.eventually(() => answer(page).innerText(), 'the answer').toContain(words.gazetteer.status.resolved);
  await then.eventually(() => answer(page).innerText(), 'the reasons').toContain(words.gazetteer.because);
  await whatIs(visit, 'Xqzzyplugh');
  await then.eventually(() => answer(page).innerText(), 'the answer').toContain(words.gazetteer.status.unknown);
  await whatIs(visit, '33.3, 44.4');
  await then.eventually(() => answer(page).innerText(), 'the answer').toContain(words.gazetteer.status.given);
});

it('lets a name of one’s own overrule the packs, and stops another', async () => {
  const visit = await given.seedsOpen();
  const { page, when, then } = visit;
  await when.press('g');
  const own = page.getByRole('region', { name: words.gazetteer.own });
  const name = own.getByRole('textbox', { name: words.gazetteer.name });
  await name.fill('The Palace');
  await own.getByRole('textbox', { name: words.gazetteer.ownMeans }).fill('Samarra');
  await own.getByRole('button', { name: words.gazetteer.ownAdd, exact: true }).click();
  await then.eventually(() => own.getByRole('listitem').allInnerTexts(), 'own names').toHaveLength(1);
  await name.fill('Baghdad');
  await own.getByRole('checkbox').check();
  await own.getByRole('button', { name: words.gazetteer.ownAdd, exact: true }).click();
  await then.eventually(() => own.getByRole('listitem').allInnerTexts(), 'own names').toHaveLength(2);
  await whatIs(visit, 'The Palace');
  await then.eventually(() => answer(page).innerText(), 'the answer').toContain('Samarra');
  await whatIs(visit, 'Baghdad');
  await then.eventually(() => answer(page).innerText(), 'the answer').toContain(words.gazetteer.status.unknown);
  await when.click(words.gazetteer.ownRemove('Baghdad'));
  await then.eventually(() => own.getByRole('listitem').allInnerTexts(), 'own names').toHaveLength(1);
  await whatIs(visit, 'Baghdad');
  await then.eventually(() => answer(page).innerText(), 'the answer').toContain(words.gazetteer.status.resolved);
});

it('asks the names of a file of any origin on opening and after every change, and gives back what a pack had placed', async () => {
  const { when, then } = await given.seedsOpen();
  await when.drop({ name: 'hamlets.csv', text: HAMLETS });
  await then.noticeSays(words.gazetteer.added('hamlets', 2, 0));
  await when.drop({ name: 'events.geojson', text: UNPLACED });
  await then.listShows(['A fair']);
  await when.choose('A fair');
  await then.cardSays('33.510° N, 43.520° E');
  await when.press('Escape', 'g');
  await when.click(words.gazetteer.removePack('hamlets'));
  await then.noticeSays(words.gazetteer.again(0, 1, 0));
});

it('makes a pack of each file that is dropped', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.press('g');
  await when.drop(
    { name: 'hamlets.csv', text: HAMLETS },
    { name: 'more.csv', text: 'name,lat,lon\nThirdby,33.7,43.8\n' },
  );
  await then.noticeSays(words.gazetteer.added('hamlets', 2, 0));
  await then.noticeSays(words.gazetteer.added('more', 1, 0));
  await then.eventually(() => packs(page).innerText(), 'packs').toContain('more');
  await when.click(words.gazetteer.removePack('more'));
  await then.eventually(() => packs(page).innerText(), 'packs').not.toContain('more');
  expect(await packs(page).innerText()).toContain('hamlets');
});

it('reads an own name before the type word in it, and says why', async () => {
  const visit = await given.seedsOpen();
  const { page, when, then } = visit;
  await when.press('g');
  const own = page.getByRole('region', { name: words.gazetteer.own });
  await own.getByRole('textbox', { name: words.gazetteer.name }).fill('Irbil airport');
  await own.getByRole('textbox', { name: words.gazetteer.ownMeans }).fill('Mosul');
  await own.getByRole('button', { name: words.gazetteer.ownAdd, exact: true }).click();
  await then.eventually(() => own.getByRole('listitem').allInnerTexts(), 'own names').toHaveLength(1);
  await whatIs(visit, 'Irbil airport');
  await then.eventually(() => answer(page).innerText(), 'the answer').toContain('Found: Mosul');
  expect(await answer(page).innerText()).toContain('from your own list');
});

it('names the file and the line of an own list that it refuses', async () => {
  const { when, then } = await given.seedsOpen();
  await when.drop({ name: 'own2.csv', text: 'name,id\nThe Palace,gn:98182\nThe Fort,gn:999999999\n' });
  await then.noticeSays(words.gazetteer.refused('own2.csv'));
  await then.noticeSays(/own2\.csv line 3/);
});

it('asks what a file is for when it may be both', async () => {
  const { page, when, then } = await given.seedsOpen();
  const feature = {
    type: 'Feature',
    properties: { name: 'Otherby' },
    geometry: { type: 'Point', coordinates: [43.9, 33.6] },
  };
  await when.drop({ name: 'points.geojson', text: JSON.stringify({ type: 'FeatureCollection', features: [feature] }) });
  await partsOf(page).dialog.getByRole('button', { name: words.ask.places }).click();
  await then.noticeSays(words.gazetteer.added('points', 1, 0));
});

it.each([
  ['Karrada, Baghdad', 'Karrada'],
  ['30 km west of Mosul', words.precision.near],
  ['33.3, 44.4', words.search.point],
  ['38SMB4580', words.search.point],
])('offers in the search box what a report would mean by “%s”', async (text, said) => {
  const { page, then } = await given.seedsOpen();
  await partsOf(page).search.fill(text);
  await then.eventually(() => partsOf(page).suggestions.allInnerTexts(), 'what is offered').not.toHaveLength(0);
  await then.eventually(() => partsOf(page).suggestions.first().innerText(), 'the answer').toContain(said);
});

it('offers nothing for words that mean no place', async () => {
  const { page, then } = await given.seedsOpen();
  await partsOf(page).search.fill('Xqzzyplugh, 33');
  await then.pageSays(words.search.none);
  expect(await partsOf(page).suggestions.count()).toBe(0);
});

it('takes the best place by Enter where no event has the words', async () => {
  const { page, when, then } = await given.seedsOpen();
  await partsOf(page).search.fill('Sulaymaniyah');
  await then.eventually(() => partsOf(page).suggestions.count(), 'suggestions').toBeGreaterThan(0);
  await when.press('Enter');
  await then.cardSays('Sulaymaniyah');
  await then.eventually(() => page.locator('#card:focus').count(), 'the card has the focus').toBe(1);
  await when.press('Escape');
  await then
    .eventually(() => partsOf(page).search.and(page.locator(':focus')).count(), 'the box has the focus again')
    .toBe(1);
});

it('closes the suggestions by Escape and keeps the words, which a second one clears', async () => {
  const { page, when, then } = await given.seedsOpen();
  const { search, suggestions } = partsOf(page);
  await search.fill('Irbil');
  await then.eventually(() => suggestions.count(), 'suggestions').toBeGreaterThan(0);
  await when.press('Escape');
  await then.eventually(() => suggestions.count(), 'suggestions').toBe(0);
  expect(await search.inputValue()).toBe('Irbil');
  await when.press('Escape');
  expect(await search.inputValue()).toBe('');
});

it('keeps for relative words their own point, never the place that they start from', async () => {
  const visit = await given.seedsOpen();
  const { page, when, then } = visit;
  await whatIs(visit, '30 km west of Mosul');
  await then
    .eventually(() => answer(page).innerText(), 'the headline')
    .toContain(`${words.gazetteer.status.resolved}: 30 km west of Mosul`);
  expect(
    await answer(page)
      .getByRole('button', { name: words.gazetteer.mean('30 km west of Mosul') })
      .count(),
  ).toBe(0);
  await when.click(words.gazetteer.meanPoint);
  const own = page.getByRole('region', { name: words.gazetteer.own }).getByRole('listitem');
  await then.eventually(() => own.allInnerTexts(), 'own names').toHaveLength(1);
  expect(await own.innerText()).toMatch(/30 km west of Mosul → 36\.\d+, 42\.\d+/);
});

it('changes an own name in its place', async () => {
  const visit = await given.seedsOpen();
  const { page, when, then } = visit;
  await when.press('g');
  const own = page.getByRole('region', { name: words.gazetteer.own });
  const name = own.getByRole('textbox', { name: words.gazetteer.name });
  const means = own.getByRole('textbox', { name: words.gazetteer.ownMeans });
  await name.fill('The Palace');
  await means.fill('Samarra');
  await own.getByRole('button', { name: words.gazetteer.ownAdd, exact: true }).click();
  await when.click(words.gazetteer.ownChangeName('The Palace'));
  await then.eventually(() => name.inputValue(), 'the name in its field').toBe('The Palace');
  await name.fill('The Castle');
  await means.fill('33.5, 44.1');
  await own.getByRole('button', { name: words.gazetteer.ownSave, exact: true }).click();
  await then.eventually(() => own.getByRole('listitem').innerText(), 'own names').toContain('The Castle → 33.5, 44.1');
  expect(await own.getByRole('listitem').count()).toBe(1);
});

it('takes the licence of a pack from the person, and never scrolls the page', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.press('g');
  await packs(page).getByRole('textbox', { name: words.gazetteer.licence }).fill('CC0');
  const input = packs(page).locator('input[type=file]');
  await input.focus();
  expect(await page.evaluate<unknown>('document.documentElement.scrollTop')).toBe(0);
  await input.setInputFiles({ name: 'hamlets.csv', mimeType: 'text/csv', buffer: Buffer.from(HAMLETS) });
  await then.noticeSays(words.gazetteer.added('hamlets', 2, 0));
  await then.eventually(() => packs(page).innerText(), 'packs').toContain('CC0');
  await when.click(words.gazetteer.removePack('hamlets'));
  const title = packs(page).getByRole('heading', { name: words.gazetteer.packs });
  await then.eventually(() => title.and(page.locator(':focus')).count(), 'the heading has the focus').toBe(1);
});

/** Asks in the panel, which is opened when it is not. */
async function whatIs({ page, when }: Visit, name: string): Promise<void> {
  const part = page.getByRole('region', { name: words.gazetteer.what });
  if ((await part.count()) === 0) await when.press('g');
  await part.getByRole('textbox', { name: words.gazetteer.name }).fill(name);
  await when.press('Enter');
}

function answer(page: Visit['page']) {
  return page.getByRole('region', { name: words.gazetteer.what }).getByRole('status');
}

function packs(page: Visit['page']) {
  return page.getByRole('region', { name: words.gazetteer.packs });
}
