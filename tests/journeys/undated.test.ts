import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { journeys } from './page.ts';
import { partsOf } from './parts.ts';
import { isDated, seedRows, titlesOf } from './seeds.ts';

const given = journeys();
const incidents = seedRows('incidents');
const undated = [...incidents, ...seedRows('visits')].filter((row) => !isDated(row)).length;

it('counts undated events at the side and lists them when asked', async () => {
  const { page, when, then } = await given.seedsOpen();
  const chip = partsOf(page).button(words.time.undated(undated));
  expect(undated).toBeGreaterThan(0);
  expect(await chip.getAttribute('aria-pressed')).toBe('false');
  await chip.click();
  await then.listShows(titlesOf(incidents));
  await then.pageSays(words.list.undated(incidents.filter((row) => !isDated(row)).length));
  await when.choose('Sadr speaks after clashes');
  await then.cardSays(/undated/);
  await chip.click();
  await then.listShows(titlesOf(incidents.filter(isDated)));
});

it('says in an empty window where the nearest events are, and goes there', async () => {
  const { page, then } = await given.seedsOpen({ hash: '#t=2017-03-01/2017-03-31&mode=window&kind=protest' });
  await then.listShows([]);
  await page.getByRole('button', { name: words.list.nearestAfter('1 Oct 2019') }).click();
  await then.listShows(['Anti-government protests begin']);
  await then.eventually(async () => (await then.windowWords())[0], 'the start of the window').toMatch(/2019/);
});

it('finds the way back from beyond the last event', async () => {
  const { page, then } = await given.seedsOpen({ hash: '#t=2025-01-01/2025-01-31&mode=window' });
  await then.listShows([]);
  await then.pageSays(words.list.emptyWindow);
  await page.getByRole('button', { name: words.list.nearestBefore('22 Sep 2024') }).click();
  await then.listShows(['Funeral of a Kataib Hezbollah commander']);
});
