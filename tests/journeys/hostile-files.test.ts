import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { importWords } from '../../src/app/words/import-en.ts';
import { journeys } from './page.ts';
import { partsOf } from './parts.ts';
import { isDated, seedRows } from './seeds.ts';

const given = journeys();

/** What the panel says of the import that came last. */
async function importSays(page: Page, text: string | RegExp): Promise<void> {
  const panel = page.getByRole('status', { name: importWords.panel });
  await expect.poll(() => panel.innerText(), { timeout: 20_000 }).toMatch(text);
}
const dated = seedRows('incidents').filter(isDated).length;

const POINT = { type: 'Feature', properties: { title: 'One' }, geometry: { type: 'Point', coordinates: [44.4, 33.3] } };
const OUTSIDE = {
  type: 'Feature',
  properties: { title: 'Two' },
  geometry: { type: 'Point', coordinates: [444.4, 33.3] },
};

it('names the place in a file that cannot be read; what was open stays', async () => {
  const { page, when, then } = await given.seedsOpen();
  const cases = [
    ['notes.geojson', 'Rockets fell at dawn.', /notes\.geojson line 1: column 1: /],
    ['table.geojson', 'id,kind,title\n1,protest,x\n', /table\.geojson line 1: column 1: /],
    ['cut.geojson', '{"type":"FeatureCollection",\n"features":[{"type":"Feature"', /cut\.geojson line 2: column \d+: /],
    ['empty.geojson', '', /empty\.geojson: expected a table, found an empty file/],
    ['other.json', '{"hello":"world"}', /other\.json line 1: expected FeatureCollection/],
    ['list.json', '[1,2,3]', /list\.json line 1: expected a GeoJSON object/],
  ] as const;
  for (const [name, text, says] of cases) {
    await when.drop({ name, text });
    await then.noticeSays(words.import.failed(name));
    await then.noticeSays(says);
    expect(await then.tabCount('incidents'), `after ${name}`).toBe(dated);
    const close = partsOf(page).notices.getByRole('button', { name: words.about.close });
    await close.click();
    await then.noNotice();
  }
});

it('keeps a feature whose coordinates are out of range off the map, and says which it is', async () => {
  const { page, when, then } = await given.seedsOpen();
  const text = `{"type":"FeatureCollection","features":[\n${JSON.stringify(POINT)},\n${JSON.stringify(OUTSIDE)}\n]}`;
  await when.drop({ name: 'far.geojson', text });
  await then.listShows(['One', 'Two']);
  await importSays(page, /444\.4[^]*row 2/);
  await importSays(page, importWords.done.unplaced(1));
});

it('says where swapped coordinates lie, keeps them as they are, and says nothing of right ones', async () => {
  const { page, when, then } = await given.seedsOpen();
  const at = (coordinates: readonly number[]) => ({
    type: 'Feature',
    properties: { title: 'A fair', country: 'Iraq', date: '2020-05-09' },
    geometry: { type: 'Point', coordinates },
  });
  const file = (coordinates: readonly number[]) =>
    JSON.stringify({ type: 'FeatureCollection', features: [at(coordinates)] });
  await when.drop({ name: 'right.geojson', text: file([44.4, 33.3]) });
  await then.eventually(() => then.tabCount('incidents'), 'incidents').toBe(1);
  await importSays(page, importWords.noProblems);
  await when.drop({ name: 'swapped.geojson', text: file([33.3, 44.4]) });
  await importSays(page, /swapped\.geojson[^]*not in Iraq/);
});

it('shows words of a file as words: no HTML, and links to http and https alone', async () => {
  const { page, when, then } = await given.seedsOpen();
  const html = '<img src=x onerror="document.title=1"> <b>bold</b>';
  const feature = (title: string, source_url: string) => ({
    ...POINT,
    properties: { title, source: `Source of ${title}`, source_url, date: '2020-05-09' },
  });
  const urls = [
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    ' JaVaScRiPt:alert(1)',
    'https://example.org/report?a=1&b=2',
  ];
  const titleOf = (i: number): string => `Event ${String.fromCharCode(65 + i)}`;
  // Most addresses of the column are ones, so that it is read as such.
  const all = [...urls, ...Array.from({ length: 12 }, (_, i) => `https://example.org/${i}`)];
  const features = [...all.map((url, i) => feature(titleOf(i), url)), feature(html, 'vbscript:x')];
  await when.drop({ name: 'links.geojson', text: JSON.stringify({ type: 'FeatureCollection', features }) });
  await then.listShows([...all.map((_, i) => titleOf(i)), html]);
  for (const [i, url] of urls.entries()) {
    await when.choose(titleOf(i));
    await then.cardSays(`Source of ${titleOf(i)}`);
    const links = partsOf(page).card.getByRole('link');
    expect(await links.count(), url).toBe(url.startsWith('https:') ? 1 : 0);
  }
  const link = partsOf(page).card.getByRole('link');
  await when.choose(titleOf(3));
  expect(await link.getAttribute('href')).toBe('https://example.org/report?a=1&b=2');
  expect((await link.getAttribute('rel'))?.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
  await when.choose(html);
  await then.cardSays(html);
  expect(await page.getByRole('main').locator('b, img:not([class*=maplibre]), script').count()).toBe(0);
  expect(await page.title()).toBe(words.appName);
});
