import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { lookOf } from './mercator.ts';
import { journeys } from './page.ts';
import { partsOf } from './parts.ts';
import { isDated, seedRows, titlesOf } from './seeds.ts';

const given = journeys();
const ROCKETS = 'At least six rockets fall near Irbil airport';

it('finds the events of Erbil by any of its spellings, and of nowhere else', async () => {
  const { when, then } = await given.seedsOpen();
  for (const spelling of ['Irbil', 'Erbil', 'ERBIL', 'Arbil', 'اربيل', 'أربيل', 'هەولێر']) {
    await when.search('');
    await then.listShows(titlesOf(seedRows('incidents').filter(isDated)));
    await when.search(spelling);
    await then.listShows([ROCKETS]);
    expect(await then.tabCount('visits'), `visits by ${spelling}`).toBe(1);
  }
});

it('finds people, and words by their beginnings in any order', async () => {
  const { when, then } = await given.seedsOpen();
  await when.search('pelarak');
  await then.listShows(['Shrine expansion in Najaf inaugurated']);
  await when.search('solei procession');
  await then.listShows(['Funeral procession for Soleimani and al-Muhandis']);
});

it('says when nothing is found, and gives everything back', async () => {
  const { page, when, then } = await given.seedsOpen();
  const all = await then.titles();
  await when.search('Rotterdam');
  await then.listShows([]);
  await then.pageSays(words.list.emptyFiltered);
  await partsOf(page).rows.first().waitFor({ state: 'detached' });
  await page.getByRole('tabpanel').getByRole('button', { name: words.filter.clearAll }).click();
  await then.listShows(all);
  expect(await partsOf(page).search.inputValue()).toBe('');
});

it('clears the search by Escape and keeps the focus there', async () => {
  const { page, when, then } = await given.seedsOpen();
  const all = await then.titles();
  await partsOf(page).search.click();
  await page.keyboard.type('Irbil');
  await then.listShows([ROCKETS]);
  await then.eventually(() => partsOf(page).suggestions.count(), 'suggestions').toBeGreaterThan(0);
  await when.press('Escape');
  await then.listShows([ROCKETS]);
  await when.press('Escape');
  await then.listShows(all);
});

it('leads to a place of the gazetteer where nothing happened', async () => {
  const { page, when, then } = await given.seedsOpen();
  await partsOf(page).search.click();
  await page.keyboard.type('Sulaymaniyah');
  await partsOf(page).suggestions.filter({ hasText: 'Sulaymaniyah' }).first().click();
  await then
    .eventually(() => {
      const { lat, lon } = lookOf(page.url());
      return Math.hypot(lat - 35.56, lon - 45.43);
    }, 'degrees from Sulaymaniyah')
    .toBeLessThan(0.3);
  await when.press('Escape');
});

it('searches a large file in a worker, under the policy of the built page', async () => {
  const { when, then } = await given.seedsOpen();
  const features = Array.from({ length: 5200 }, (_, i) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [44 + (i % 50) / 100, 33 + (i % 40) / 100] },
    properties: {
      title: `${i % 4 === 0 ? 'Market' : 'Bridge'} closed ${i}`,
      date: '2020-05-11',
    },
  }));
  await when.openFile({ name: 'large.geojson', text: JSON.stringify({ type: 'FeatureCollection', features }) });
  await then.counts({ incidents: 5200, visits: 0 });
  await when.search('mark');
  await then.counts({ incidents: 1300, visits: 0 });
  await when.search('mark 5196');
  await then.listShows(['Market closed 5196']);
  await when.search('market 5197');
  await then.counts({ incidents: 0, visits: 0 });
  await when.search('');
  await then.counts({ incidents: 5200, visits: 0 });
});
