import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { wornColours } from './in-page.ts';
import { lookOf, pixelOf } from './mercator.ts';
import { journeys } from './page.ts';
import { partsOf } from './parts.ts';
import { colourGap, parseColour, readPng } from './pixels.ts';
import { isDated, isSure, seedRows, titlesOf } from './seeds.ts';
import { boxOf } from './when.ts';

const given = journeys();
const incidents = seedRows('incidents');
const visits = seedRows('visits');

it('opens with the seeds: every dated incident and visit is listed and counted', async () => {
  const { then, when } = await given.seedsOpen({ still: false });
  await then.counts({ incidents: incidents.filter(isDated).length, visits: visits.filter(isDated).length });
  await then.listShows(titlesOf(incidents.filter(isDated)));
  const sure = incidents.filter(isSure).length;
  await then.pageSays(words.list.countSure(sure));
  await then.pageSays(words.list.countPossible(incidents.filter(isDated).length - sure));
  await when.openTab('visits');
  await then.listShows(titlesOf(visits.filter(isDated)));
});

it('draws the map: land and water, and a symbol where a place lies', async () => {
  const { page, then } = await given.seedsOpen();
  const parts = partsOf(page);
  await then.addressHolds(/map=/);
  const look = lookOf(page.url());
  const box = await boxOf(parts.map);
  const worn = await page.evaluate(wornColours, 'strikes');
  const nearest = async (point: readonly [number, number], colour: string, reach: number): Promise<number> => {
    const picture = readPng(await page.screenshot());
    const at = pixelOf(point, look, box);
    let gap = 255;
    for (let dx = -reach; dx <= reach; dx++) {
      for (let dy = -reach; dy <= reach; dy++)
        gap = Math.min(gap, colourGap(picture.at(at.x + dx, at.y + dy), parseColour(colour)));
    }
    return gap;
  };
  const desert = [44.3, 31.2] as const;
  const kirkuk = [44.39, 35.47] as const;
  await then
    .eventually(() => nearest(desert, worn.land, 3), 'how far the ground is from the colour of land')
    .toBeLessThan(24);
  await then
    .eventually(() => nearest(kirkuk, worn.family, 14), 'how far Kirkuk is from the colour of strikes')
    .toBeLessThan(24);
  expect(await nearest([46.6, 30.0], worn.family, 3), 'an empty place has no symbol').toBeGreaterThan(48);
});

it('asks no other host, loads nothing of the world tier, and says where the data come from', async () => {
  const { page, watch, then } = await given.seedsOpen();
  await then.addressHolds(/map=/);
  await then.pageSays(words.attribution);
  const names = watch.paths.map((path) => path.split('/').at(-1) ?? '');
  expect(
    names.filter((name) => name.startsWith('region-')),
    'the region tier',
  ).toHaveLength(1);
  expect(
    names.filter((name) => name.startsWith('world-')),
    'the world tier',
  ).toEqual([]);
  expect(await page.title()).toBe(words.appName);
});

it('carries the content security policy and no link to elsewhere', async () => {
  const { page } = await given.seedsOpen();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const directives = (policy ?? '').split(';').map((part): [string, string] => {
    const [name = '', ...values] = part.trim().split(/\s+/);
    return [name, values.sort().join(' ')];
  });
  expect(Object.fromEntries(directives)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'img-src': "'self' blob: data:",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
  const links = await page
    .locator('link, script')
    .evaluateAll((all: { href?: string; src?: string }[]) => all.map(({ href, src }) => href ?? src ?? ''));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => link !== '' && new URL(link).origin !== new URL(page.url()).origin)).toEqual([]);
});
