import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import type { Look } from './mercator.ts';
import { journeys, type Visit } from './page.ts';
import { partsOf } from './parts.ts';

const given = journeys();
const ROCKETS = 'At least six rockets fall near Irbil airport';

/** Nothing else lies in wait for a click around those rockets. */
const AROUND = 't=2020-09-30/2020-09-30&mode=window&kind=rocket-or-mortar-fire';

it('chooses in the list: the card says what, when and where, and Escape gives the focus back to the row', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.choose(ROCKETS);
  await then.cardSays(ROCKETS);
  await then.cardSays(/30 Sep 2020/);
  await then.rowIsCurrent(ROCKETS);
  const card = partsOf(page).card;
  for (const field of [
    words.card.when,
    words.card.where,
    words.card.who,
    words.card.harm,
    words.card.status,
    words.card.sources,
  ]) {
    expect(await card.getByText(field, { exact: true }).count(), field).toBeGreaterThan(0);
  }
  await when.press('Escape');
  await then.cardIsClosed();
  await then.focusIsOn(ROCKETS);
});

it('clicks a symbol on the map: the card opens, the row is current; a click beside it closes the card', async () => {
  const point = await placeOnCard(await given.seedsOpen(), ROCKETS);
  const look: Look = { zoom: 9, lat: Number(point[1].toFixed(2)) - 0.12, lon: Number(point[0].toFixed(2)) + 0.2 };
  const { page, when, then } = await given.seedsOpen({ hash: `#map=${look.zoom}/${look.lat}/${look.lon}&${AROUND}` });
  const hover = page.getByText(ROCKETS);
  const listed = await hover.count();
  await then
    .eventually(async () => {
      await when.pointAtMap(point, look);
      return hover.count();
    }, 'the card beside the pointer names it as well')
    .toBe(listed + 1);
  await when.clickMap(point, look);
  await then.cardSays(ROCKETS);
  await then.rowIsCurrent(ROCKETS);
  await then.addressHolds(/sel=incident:i-2020-irbil-rockets/);
  await when.clickMap([point[0] + 0.15, point[1] - 0.25], look);
  await then.cardIsClosed();
});

it('goes by keyboard alone from the list to the card, to the place, and back', async () => {
  const { page, when, then } = await given.seedsOpen();
  await page.keyboard.press('Tab');
  await then.focusIsOn(words.skipToList);
  await when.press('Enter');
  const first = (await partsOf(page).rows.first().innerText()).split('\n')[0] ?? '';
  await then.focusIsOn(first);
  await when.press('ArrowDown', 'ArrowUp', 'Enter');
  await then.cardSays(first);
  await partsOf(page).card.getByRole('button', { name: 'Iraq', exact: true }).focus();
  await when.press('Enter');
  await then.cardSays(words.placeKind.country);
  await then.cardSays('العراق');
  await when.press('Escape');
  await then.cardIsClosed();
});

it('opens a visit, and a place with everything that happened there', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.openTab('visits');
  await when.choose('Hassan Pelarak');
  await then.cardSays(words.card.visit);
  await then.cardSays(/20 Sep 2016/);
  await when.openTab('places');
  await partsOf(page).row('Najaf').first().click();
  await then.cardSays('Shrine expansion in Najaf inaugurated');
  await then.cardSays('Hassan Pelarak');
  await then.cardSays('النجف');
});

/** The coordinates that the card of an incident shows. */
async function placeOnCard({ page, when, then }: Visit, title: string): Promise<[number, number]> {
  await when.choose(title);
  await then.cardSays(/\d+\.\d{3}° N, \d+\.\d{3}° E/);
  const [, lat = NaN, lon = NaN] = (
    /(\d+\.\d{3})° N, (\d+\.\d{3})° E/.exec(await partsOf(page).card.innerText()) ?? []
  ).map(Number);
  return [lon, lat];
}
