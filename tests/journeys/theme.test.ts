import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { wornColours } from './in-page.ts';
import { journeys } from './page.ts';
import { partsOf } from './parts.ts';
import { colourGap, parseColour, readPng } from './pixels.ts';
import { boxOf } from './when.ts';

const given = journeys();

it('follows the system, and the person who chooses otherwise; the map changes with the page', async () => {
  const { page, when, then } = await given.seedsOpen({ colours: 'dark', hash: '#map=6/31/43' });
  const worn = () => page.evaluate(wornColours, 'strikes');
  const press = (now: keyof typeof words.header.themes) => when.click(words.header.theme(words.header.themes[now]));
  const mapWears = (land: string) =>
    then
      .eventually(async () => {
        const box = await boxOf(partsOf(page).map);
        const picture = readPng(await page.screenshot());
        return colourGap(picture.at(box.x + box.width / 2, box.y + box.height / 2), parseColour(land));
      }, 'how far the middle of the map is from the colour of land')
      .toBeLessThan(24);
  const dark = await worn();
  await mapWears(dark.land);
  await press('system');
  const light = await worn();
  expect(colourGap(parseColour(light.ground), parseColour(dark.ground)), 'light is not dark').toBeGreaterThan(150);
  await mapWears(light.land);
  await press('light');
  expect(await worn()).toEqual(dark);
  await mapWears(dark.land);
  await press('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await then.eventually(worn, 'the colours of the system').toEqual(light);
  await mapWears(light.land);
});

it('remembers the choice', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.click(words.header.theme(words.header.themes.system));
  await when.click(words.header.theme(words.header.themes.light));
  await page.reload();
  await then
    .eventually(() => partsOf(page).button(words.header.theme(words.header.themes.dark)).isVisible(), 'dark is chosen')
    .toBe(true);
});
