import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { journeys, type Visit } from './page.ts';
import { partsOf } from './parts.ts';
import { isDated, seedRows } from './seeds.ts';
import { boxOf } from './when.ts';

const given = journeys();
const all = seedRows('incidents').filter(isDated).length;
const FAST = '1 year / s';

it('plays: the window moves, the count changes, and it ends exactly at the end', async () => {
  const { page, when, then } = await given.seedsOpen({ still: false });
  const { to: end } = await then.window();
  await when.chooseSpeed(FAST);
  await when.click(words.time.play);
  await then.isPlaying(true);
  await then.modeIs('cumulative');
  const counts = new Set<number>();
  const ends = new Set<number>();
  await then
    .eventually(async () => {
      counts.add(await then.tabCount('incidents'));
      ends.add((await then.window()).to);
      return partsOf(page).button(words.time.play).isVisible();
    }, 'at rest again')
    .toBe(true);
  expect(counts.size, `counts seen: ${[...counts].join(', ')}`).toBeGreaterThan(3);
  expect([...ends], 'the end of the window only grows').toEqual([...ends].sort((a, b) => a - b));
  expect((await then.window()).to).toBe(end);
  await then.counts({ incidents: all, visits: seedRows('visits').filter(isDated).length });
});

it('stands still when paused, and plays on from there', async () => {
  const { when, then } = await given.seedsOpen();
  await when.chooseSpeed(FAST);
  await when.click(words.time.play);
  const begun = await then.window();
  await then.eventually(async () => (await then.window()).to, 'the window').toBeGreaterThan(begun.to);
  await when.click(words.time.pause);
  await then.isPlaying(false);
  const stopped = await atRest({ when, then });
  await when.waitFrames(10);
  expect(await atRest({ when, then })).toEqual(stopped);
  await when.click(words.time.play);
  await then.eventually(async () => (await then.window()).to, 'the window').toBeGreaterThan(stopped.window.to);
  expect((await then.window()).from).toBe(stopped.window.from);
  await when.click(words.time.pause);
  await then.addressHolds(/t=\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d&mode=cumulative/);
});

it('skips quiet spells when it is asked to, and only then', async () => {
  const { page, when, then } = await given.seedsOpen({ hash: '#t=2021-07-01/2021-07-31&mode=window' });
  await when.chooseSpeed('1 day / s');
  await when.click(words.time.play);
  await then.eventually(async () => (await then.window()).from, 'the window').toBeGreaterThan(dayOf('2021-07-01'));
  expect((await then.window()).from).toBeLessThan(dayOf('2022-01-01'));
  await when.click(words.timeBar.panel);
  await page.getByRole('checkbox', { name: words.timeBar.skipQuiet }).check();
  await then.eventually(async () => (await then.window()).to, 'past the quiet').toBeGreaterThan(dayOf('2023-12-01'));
  await then.eventually(() => then.tabCount('incidents'), 'incidents').toBeGreaterThan(0);
});

it('goes on while the map is zoomed from the world to a street', async () => {
  const { page, when, then } = await given.seedsOpen({ hash: '#map=1/33.3/44.4' });
  await when.click(words.time.play);
  const begun = await then.window();
  const { x, y, width, height } = await boxOf(partsOf(page).map);
  await page.mouse.move(x + width / 2, y + height / 2);
  for (let i = 0; i < 40; i++) {
    await page.mouse.wheel(0, -400);
    await when.waitFrames(1);
  }
  await then.isPlaying(true);
  await then.eventually(async () => (await then.window()).to, 'the window').toBeGreaterThan(begun.to);
  await when.click(words.time.pause);
  await then.addressHolds(/map=18\//);
});

it('plays a window of fixed width through time, and with loop past the end from the beginning again', async () => {
  const { page, when, then } = await given.seedsOpen({ hash: '#t=2023-09-01/2024-08-31&mode=window' });
  await when.chooseSpeed(FAST);
  const { from, to } = await then.window();
  await when.click(words.time.loop);
  await when.click(words.time.play);
  await then.eventually(async () => (await then.window()).to, 'the window begins again').toBeLessThan(to);
  await then.isPlaying(true);
  await when.click(words.time.pause);
  await then.isPlaying(false);
  const now = await then.window();
  expect(now.to - now.from).toBeCloseTo(to - from, 0);
  expect(await partsOf(page).button(words.time.loop).getAttribute('aria-pressed')).toBe('true');
});

it('announces playback politely, in words', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.chooseSpeed(FAST);
  await when.click(words.time.play);
  const live = page.getByRole('region', { name: words.time.label }).locator('[aria-live=polite]');
  await then.eventually(() => live.innerText(), 'what is announced').toMatch(/20\d\d: \d+ incidents?$/);
});

/** Days since 1970. */
function dayOf(day: string): number {
  return Date.parse(day) / 86_400_000;
}

async function atRest({ then }: Pick<Visit, 'when' | 'then'>) {
  return { window: await then.window(), incidents: await then.tabCount('incidents') };
}
