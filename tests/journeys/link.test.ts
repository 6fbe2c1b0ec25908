import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { journeys, type Visit } from './page.ts';
import { partsOf } from './parts.ts';
import { isDated, seedRows } from './seeds.ts';

const given = journeys();

it('keeps the whole view in the address: opened anew, it is the same view', async () => {
  const first = await given.seedsOpen({ hash: '#map=6.5/33.3/44.4&t=2020-01-01/2020-12-31&mode=trail' });
  await first.then.modeIs('trail');
  await first.when.dragThumb('to', 40);
  await partsOf(first.page)
    .button(/^\d+ undated$/)
    .click();
  await first.when.filter('statuses', 'reported');
  await first.when.search('base');
  await partsOf(first.page).rows.first().getByRole('button').click();
  for (const part of [
    /map=6\.5\/33\.3\/44\.4/,
    /t=2020-01-01\//,
    /mode=trail/,
    /status=reported/,
    /q=base/,
    /undated=1/,
    /sel=incident:/,
  ]) {
    await first.then.addressHolds(part);
  }
  const hash = new URL(first.page.url()).hash;
  const second = await given.seedsOpen({ hash });
  await second.then.modeIs('trail');
  await second.then.addressHolds(decodeURIComponent(hash).replace('#', ''));
  expect(await viewOf(second)).toEqual(await viewOf(first));
  expect((await second.then.titles()).length).toBeGreaterThan(0);
});

it('ignores what it cannot read, says so, and takes the rest', async () => {
  const { page, then } = await given.seedsOpen({
    hash: '#map=up/33/44&t=2020-13-01/soon&mode=spin&kind=protest&sel=nonsense&actor=%E0%A4%A&speed=9',
  });
  for (const part of ['map=up/33/44', 't=2020-13-01/soon', 'mode=spin', 'sel=nonsense', 'actor=%E0%A4%A', 'speed=9'])
    await then.noticeSays(escaped(part));
  await then.modeIs('all');
  await then.cardIsClosed();
  await then
    .eventually(() => then.tabCount('incidents'), 'the filter that could be read')
    .toBe(seedRows('incidents').filter((row) => isDated(row) && row['kind'] === 'protest').length);
  expect(await partsOf(page).notices.innerText()).not.toMatch(/kind=protest/);
});

it.each([
  ['nothing', ''],
  ['an empty hash', '#'],
  ['a mode without a window', '#mode=cumulative'],
  ['a long word', `#${'x'.repeat(5000)}`],
  ['a selection of nothing that is there', '#sel=incident:no-such-event'],
  ['a window wider than everything', '#map=0/0/0&t=1800-01-01/2200-01-01'],
])('opens with %s in the address, and shows everything', async (_, hash) => {
  const { page, then } = await given.seedsOpen({ hash });
  await then
    .eventually(() => then.tabCount('incidents'), 'incidents')
    .toBe(seedRows('incidents').filter(isDated).length);
  expect(await partsOf(page).card.count()).toBe(0);
});

async function viewOf({ page, then }: Visit) {
  return {
    window: await then.window(),
    titles: await then.titles(),
    search: await partsOf(page).search.inputValue(),
    card: await partsOf(page).card.getByRole('heading', { level: 2 }).innerText(),
    facets: await partsOf(page).facets.innerText(),
    tabs: await page.getByRole('tablist', { name: words.tabs.label }).innerText(),
  };
}

function escaped(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
