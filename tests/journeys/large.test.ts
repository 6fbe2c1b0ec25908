import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { newProfile, type Profile } from './profile.ts';
import { partsOf } from './parts.ts';
import { builtApp, serveFolder, type Served } from './serve-app.ts';
import { watch } from './watch.ts';

/** Enough that the page makes nothing of it in one go. */
const ROWS = 21_000;
const TOWNS = [
  ['Basrah', '30.5081,47.7804'],
  ['Kirkuk', '35.4681,44.3922'],
  ['Mosul', '36.335,43.1189'],
] as const;

const HEADER =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp';

function table(): string {
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const [town, point] = TOWNS[i % TOWNS.length] ?? TOWNS[0];
    const day = `2020-0${1 + (i % 9)}-1${i % 10}`;
    return `IRQ${i},${day},2020,1,Demonstrations,Protests,Peaceful protest,Protesters (Iraq),,Protesters,,,,Protesters only,,368,Middle East,Iraq,${town},,,${town},${point},${1 + (i % 2)},A paper,National,Gathering ${i}.,0,,1600000000`;
  });
  return [HEADER, ...rows].join('\n');
}

let served: Served;
let profile: Profile;
beforeAll(async () => {
  served = await serveFolder(builtApp());
});
afterAll(() => served.stop());
afterEach(() => profile.remove());

it('a large table comes in, is kept, and is the same when the page is loaded anew', { timeout: 240_000 }, async () => {
  profile = await newProfile();
  const context = await profile.start();
  const { faults } = watch(context, served.origin);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${served.origin}/`);
  await page.getByRole('slider', { name: words.time.to }).waitFor();
  const tab = partsOf(page).tab('incidents');
  const isShown = async (): Promise<void> => {
    await expect
      .poll(async () => (await tab.innerText()).replaceAll(/\D/g, ''), { timeout: 120_000, message: 'incidents' })
      .toBe(`${ROWS}`);
  };
  const firstRow = (): Promise<string> => partsOf(page).rows.first().innerText();

  await page.getByRole('button', { name: words.header.open, exact: true }).click();
  await page
    .getByLabel(words.import.chooseFile)
    .setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(table()) });
  await isShown();
  const before = await firstRow();
  await page
    .getByRole('status', { name: words.datasets.signLabel })
    .getByText(words.datasets.sign.saved, { exact: true })
    .waitFor();

  await page.reload();
  await page.getByRole('slider', { name: words.time.to }).waitFor();
  await isShown();
  expect(await firstRow()).toBe(before);
  expect(faults).toEqual([]);
  await context.close();
});
