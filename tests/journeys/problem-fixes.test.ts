import { it } from 'vitest';
import { importWords } from '../../src/app/words/import-en.ts';
import { problemWords as words } from '../../src/app/words/problems-en.ts';
import { journeys } from './page.ts';

const given = journeys();

const ROWS = [
  'title,date,place,country,lat,lon',
  'A,2020-05-25,Erbil,Iraq,0,0',
  'B,2020-05-26,Basra,Mesopotamya,,',
  'C,2020-05-27,Mosul,Mesopotamya,,',
  'D,2020-05-28,Kirkuk,Iraq,0,0',
];

it('points that are not meant are dropped, a country that nobody knows is chosen, and both are taken back', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.drop({ name: 'points.csv', text: ROWS.join('\n') });
  await page.getByRole('dialog').getByRole('button', { name: importWords.dialog.importRows }).click();
  await page.getByRole('button', { name: /^See all \d+ problems$/ }).click();
  await page
    .getByRole('button', { name: words.groupTitle('coordinate-doubtful') })
    .first()
    .click();
  await page.getByRole('button', { name: words.dropAll(2) }).click();
  await then.noticeSays(words.dropped(2, 0));
  await then.pageSays(words.open(0, 2));
  await page.getByRole('button', { name: words.back }).click();
  await page.getByRole('button', { name: words.groupTitle('gate-unknown') }).click();
  await page.getByRole('button', { name: /Mesopotamya/ }).click();
  await page.getByRole('textbox', { name: words.gate.search.country }).fill('Iraq');
  await page.getByRole('button', { name: /^Iraq/ }).click();
  await then.pageSays(words.placedAt('Iraq'));
  await page.getByRole('button', { name: words.undo }).click();
  await then.eventually(() => page.getByText(words.placedAt('Iraq')).count(), 'decided').toBe(0);
});
