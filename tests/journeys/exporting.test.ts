import { check } from '@placemarkio/check-geojson';
import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { journeys, type Visit } from './page.ts';
import { partsOf } from './parts.ts';
import { seedRows } from './seeds.ts';

const given = journeys();
const incidents = seedRows('incidents').length;
const visits = seedRows('visits').length;
const ROCKETS = 'At least six rockets fall near Irbil airport';

interface Saved {
  readonly type: string;
  readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
}

it('exports everything as GeoJSON that stands an independent check, and opens it again without loss', async () => {
  const first = await given.seedsOpen();
  const card = await cardOf(first, ROCKETS);
  const saved = await first.when.export('all');
  await first.then.noticeSays(words.export.saved(saved.name, incidents + visits));
  expect(saved.name).toMatch(/\.geojson$/);
  check(saved.text);
  const types = (JSON.parse(saved.text) as Saved).features.map(({ properties }) => properties['type']);
  expect(types.filter((type) => type === 'incident')).toHaveLength(incidents);
  expect(types.filter((type) => type === 'visit')).toHaveLength(visits);

  const titles = await first.then.titles();
  const second = await given.seedsOpen({ hash: '#kind=protest' });
  await second.when.drop(saved);
  await second.then.noticeSays(/Iraq, 2014–2024/);
  await second.then.listShows(titles);
  expect(await cardOf(second, ROCKETS)).toBe(card);
  const again = await second.when.export('all');
  expect(again.text === saved.text, 'the file exported from the opened file is the same, byte by byte').toBe(true);
});

it('exports what is visible, and only that; the file can be chosen in the dialog as well', async () => {
  const { page, when, then } = await given.seedsOpen({ hash: '#kind=protest' });
  const titles = await then.titles();
  expect(titles.length).toBeGreaterThan(0);
  const saved = await when.export('visible');
  check(saved.text);
  const features = (JSON.parse(saved.text) as Saved).features;
  expect(features.map(({ properties }) => properties['title']).sort()).toEqual(titles);
  expect(features.every(({ properties }) => properties['kind'] === 'protest')).toBe(true);
  await partsOf(page).facets.getByRole('button', { name: words.filter.clearAll }).click();
  await when.openFile(saved);
  await then.counts({ incidents: titles.length, visits: 0 });
  await then.listShows(titles);
});

/** All the words on the card of an event. */
async function cardOf({ page, when, then }: Visit, title: string): Promise<string> {
  await when.choose(title);
  await then.cardSays(title);
  const text = await partsOf(page).card.innerText();
  await when.press('Escape');
  return text;
}
