import { describe, expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { movingParts, sideways, visibleControls, type Control } from './in-page.ts';
import { journeys, type Visit } from './page.ts';
import { partsOf } from './parts.ts';
import { isDated, seedRows } from './seeds.ts';
import { boxOf } from './when.ts';

const given = journeys();
const ROCKETS = 'At least six rockets fall near Irbil airport';
const SHOW_LIST = /^List · /;

/** The smallest target for a finger, in CSS pixels. */
const TOUCH = 44;

describe.each([
  ['as it opens', () => Promise.resolve()],
  ['with the list pulled up', pullUp],
  [
    'with a card',
    async (visit: Visit) => {
      await pullUp(visit);
      await visit.when.choose(ROCKETS);
      await visit.then.cardSays(ROCKETS);
    },
  ],
  ['with more time controls', ({ when }: Visit) => when.click(words.time.more)],
  ['with the menu', ({ when }: Visit) => when.click(words.header.menu)],
  [
    'with the gazetteer',
    async ({ page, when, then }: Visit) => {
      await when.click(words.header.menu);
      await when.click(words.header.gazetteer);
      await page.getByRole('textbox', { name: words.gazetteer.name }).first().fill('Samarra');
      await when.press('Enter');
      await then.pageSays(words.gazetteer.because);
    },
  ],
  [
    'with the export dialog',
    async ({ when }: Visit) => {
      await when.click(words.header.menu);
      await when.click(words.header.export);
    },
  ],
] as const)('on a phone, %s', (_, reach) => {
  it('nothing reaches over the sides, everything is large enough for a finger, nothing lies on something else', async () => {
    const visit = await given.seedsOpen({ phone: true });
    await visit.then.addressHolds(/map=/);
    await reach(visit);
    await visit.when.waitFrames(2);
    const { pageWidth, screenWidth, over } = await visit.page.evaluate(sideways);
    expect.soft(over, 'parts over the sides').toEqual([]);
    expect.soft(pageWidth).toBeLessThanOrEqual(screenWidth);
    const controls = await visit.page.evaluate(visibleControls);
    expect.soft(controls.length, 'controls').toBeGreaterThan(3);
    const small = controls.filter(({ box }) => box.width < TOUCH - 0.5 || box.height < TOUCH - 0.5);
    expect.soft(small.map(sizeWords), `smaller than ${TOUCH} pixels`).toEqual([]);
    expect.soft(overlaps(controls), 'controls that lie on one another').toEqual([]);
  });
});

it('the list and the card are sheets that come up and go down', async () => {
  const { page, when, then } = await given.seedsOpen({ phone: true });
  const dated = seedRows('incidents').filter(isDated).length;
  const parts = partsOf(page);
  expect(await parts.tab('incidents').isVisible()).toBe(false);
  await when.click(SHOW_LIST);
  await then.eventually(() => parts.rows.count(), 'rows').toBe(dated);
  await parts.tab('incidents').waitFor();
  await when.choose(ROCKETS);
  await then.cardSays(ROCKETS);
  const card = await boxOf(parts.card);
  expect(card.width, 'the card is as wide as the screen').toBeGreaterThan(380);
  expect(card.y + card.height, 'and stands at its bottom or above').toBeLessThanOrEqual(845);
  await parts.card.getByRole('button', { name: words.card.close }).click();
  await then.cardIsClosed();
  await when.click(words.list.hide);
  await then.eventually(() => parts.tab('incidents').isVisible(), 'the list').toBe(false);
});

it('plays from the bar at the bottom, which says the window in words', async () => {
  const { page, when, then } = await given.seedsOpen({ phone: true });
  const { to: end } = await then.window();
  await when.click(words.time.play);
  await then.eventually(async () => (await then.window()).to, 'the window').toBeLessThan(end);
  await when.click(words.time.pause);
  await then.isPlaying(false);
  await page.getByRole('combobox', { name: words.time.modesLabel }).selectOption(words.time.modes.all);
  await then.eventually(async () => (await then.window()).to, 'the end').toBe(end);
});

it('moves sheets with motion, and without where the person wants none', async () => {
  const moving = await given.seedsOpen({ phone: true, still: false });
  expect(await moving.page.evaluate(movingParts), 'parts that move').toBeGreaterThan(0);
  const still = await given.seedsOpen({ phone: true, still: true });
  expect(await still.page.evaluate(movingParts), 'parts that move').toBe(0);
  await pullUp(still);
});

async function pullUp({ page, when }: Visit): Promise<void> {
  await when.click(SHOW_LIST);
  await partsOf(page).tab('incidents').waitFor();
}

function sizeWords({ name, box }: Control): string {
  return `${name}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`;
}

/** Pairs that cover one another by more than a pixel. */
function overlaps(controls: readonly Control[]): string[] {
  return controls.flatMap((a, i) =>
    controls.slice(i + 1).flatMap((b) => {
      const wide = Math.min(a.seen.x + a.seen.width, b.seen.x + b.seen.width) - Math.max(a.seen.x, b.seen.x);
      const high = Math.min(a.seen.y + a.seen.height, b.seen.y + b.seen.height) - Math.max(a.seen.y, b.seen.y);
      return wide > 1 && high > 1 ? [`${a.name} and ${b.name}`] : [];
    }),
  );
}
