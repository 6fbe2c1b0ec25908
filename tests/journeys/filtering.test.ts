import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { journeys } from './page.ts';
import { partsOf } from './parts.ts';
import { isDated, seedRows, titlesOf, type SeedRow } from './seeds.ts';

const given = journeys();
const incidents = seedRows('incidents');
const dated = incidents.filter(isDated);
const datedVisits = seedRows('visits').filter(isDated).length;

const protests = (row: SeedRow): boolean => row['kind'] === 'protest';
const airStrikes = (row: SeedRow): boolean => row['kind'] === 'air-strike';
const claimed = (row: SeedRow): boolean => row['status'] === 'claimed';
const STRIKES = ['air-strike', 'drone-strike', 'missile-attack', 'rocket-or-mortar-fire'];
const byMilitia = (row: SeedRow): boolean =>
  (row['actors'] ?? '').split('|').some((actor) => actor.split('=')[1] === 'Kataib Hezbollah');

it('narrows by kind, actor and status, and clears', async () => {
  const { page, when, then } = await given.seedsOpen();
  const cases = [
    ['kinds', ['Protest'], protests],
    ['kinds', ['Protest', 'Air strike'], (row: SeedRow) => protests(row) || airStrikes(row)],
    ['actors', ['Kataib Hezbollah'], byMilitia],
    ['statuses', ['claimed'], claimed],
  ] as const;
  for (const [facet, labels, holds] of cases) {
    expect(dated.filter(holds).length, 'the seeds have such events').toBeGreaterThan(0);
    await when.filter(facet, ...labels);
    await then.listShows(titlesOf(dated.filter(holds)));
    await then.pageSays(words.filter.chosen(words.facets[facet], labels.length));
    await partsOf(page).facets.getByRole('button', { name: words.filter.clearAll }).click();
    await then.counts({ incidents: dated.length, visits: datedVisits });
  }
});

it('narrows by governorate, precision and source to as many events as the lists count', async () => {
  const { page, when, then } = await given.seedsOpen({ hash: '#undated=1' });
  for (const facet of ['governorates', 'precisions', 'sources'] as const) {
    await partsOf(page).facets.getByRole('button', { name: words.facets[facet] }).click();
    const list = partsOf(page).facets.getByRole('listitem');
    await list.first().waitFor();
    const options = await list.allInnerTexts();
    await when.press('Escape');
    expect(options.length).toBeGreaterThan(2);
    for (const option of options.slice(1, 3)) {
      const [label = '', count = ''] = option.trim().split(/\s*\n\s*/);
      await when.filter(facet, label);
      await then
        .eventually(
          async () => (await then.tabCount('incidents')) + (await then.tabCount('visits')),
          `events with ${label}`,
        )
        .toBe(Number(count));
      await when.filter(facet, label);
    }
  }
});

it('narrows by two facets to what both hold, and by the legend to a family', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.filter('kinds', 'Armed clash');
  await when.filter('statuses', 'reported');
  const both = dated.filter((row) => row['kind'] === 'armed-clash' && row['status'] === 'reported');
  expect(both.length, 'the seeds have such events').toBeGreaterThan(0);
  await then.listShows(titlesOf(both));
  await partsOf(page).facets.getByRole('button', { name: words.filter.clearAll }).click();
  const family = page
    .getByRole('region', { name: words.legend.label })
    .getByRole('button', { name: words.family.protests });
  await family.click();
  await then.listShows(titlesOf(dated.filter((row) => row['kind'] === 'protest' || row['kind'] === 'riot')));
  expect(await family.getAttribute('aria-pressed')).toBe('true');
  await family.click();
  await then.counts({ incidents: dated.length, visits: datedVisits });
});

it('gives the focus back to its button on Escape, and shows none of a filter that nothing passes', async () => {
  const { when, then } = await given.seedsOpen({ hash: '#kind=riot' });
  await then.listShows([]);
  await then.pageSays(words.list.emptyFiltered);
  await when.filter('kinds');
  await then.focusIsOn(new RegExp(`^${words.facets.kinds}`));
});

it('counts beside each value what passes the other filters, and in the legend what the choice of kinds hides', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.filter('kinds', 'Protest');
  await partsOf(page).facets.getByRole('button', { name: words.facets.statuses }).click();
  const list = partsOf(page).facets.getByRole('listitem');
  await list.first().waitFor();
  const counts = (await list.allInnerTexts()).map((text) => Number(text.trim().split(/\s*\n\s*/)[1]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(incidents.filter(protests).length);
  await when.press('Escape');
  const legend = page.getByRole('region', { name: words.legend.label });
  const strikes = dated.filter((row) => STRIKES.includes(row['kind'] ?? '')).length;
  expect(strikes, 'the seeds have such events').toBeGreaterThan(0);
  await then
    .eventually(() => legend.getByRole('button', { name: words.family.strikes }).innerText(), 'hidden strikes')
    .toContain(`+${strikes}`);
  const shown = dated.filter(protests).length;
  expect(await legend.getByRole('button', { name: words.family.protests }).innerText()).toContain(`\n${shown}`);
});
