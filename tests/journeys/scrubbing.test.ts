import { describe, expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { journeys } from './page.ts';
import { partsOf } from './parts.ts';
import { boxOf } from './when.ts';

const given = journeys();

/** A year in the middle, so that both edges and the window itself have room to move. */
const A_YEAR = '#t=2019-07-01/2020-06-30&mode=window';

describe('by mouse', () => {
  it('drags an edge: the window and the list follow, the other edge stays', async () => {
    const { when, then } = await given.seedsOpen({ hash: A_YEAR });
    const before = await then.window();
    const count = await then.tabCount('incidents');
    await when.dragThumb('to', -60);
    await then.eventually(async () => (await then.window()).to, 'the end').toBeLessThan(before.to);
    expect((await then.window()).from).toBe(before.from);
    await then.eventually(() => then.tabCount('incidents'), 'incidents').toBeLessThan(count);
    await when.dragThumb('from', -120);
    await then.eventually(async () => (await then.window()).from, 'the start').toBeLessThan(before.from);
  });

  it('drags the window: both edges move alike', async () => {
    const { when, then } = await given.seedsOpen({ hash: A_YEAR });
    const before = await then.window();
    await when.dragWindow(150);
    await then.eventually(async () => (await then.window()).from, 'the start').toBeGreaterThan(before.from + 90);
    const after = await then.window();
    expect(Math.abs(after.to - after.from - (before.to - before.from)), 'the width in days').toBeLessThanOrEqual(2);
  });

  it('narrows from all: a drag at the end makes a window', async () => {
    const { when, then } = await given.seedsOpen();
    const count = await then.tabCount('incidents');
    await when.dragThumb('to', -400);
    await then.modeIs('window');
    await then.eventually(() => then.tabCount('incidents'), 'incidents').toBeLessThan(count);
  });
});

describe('by keyboard, on an edge', () => {
  it('moves it by arrows, farther with Shift; the other edge stays', async () => {
    const { when, then } = await given.seedsOpen({ hash: A_YEAR });
    for (const edge of ['to', 'from'] as const) {
      await when.focusThumb(edge);
      for (const [key, direction] of [
        ['ArrowLeft', -1],
        ['ArrowRight', 1],
      ] as const) {
        const before = await then.window();
        const moved = async (): Promise<number> => ((await then.window())[edge] - before[edge]) * direction;
        await when.press(key);
        await then.eventually(moved, `${edge} moves by ${key}`).toBeGreaterThan(0);
        const once = await moved();
        await when.press(`Shift+${key}`);
        await then
          .eventually(async () => (await moved()) - once, `${edge} moves farther by Shift`)
          .toBeGreaterThan(once);
        const other = edge === 'to' ? 'from' : 'to';
        expect((await then.window())[other]).toBe(before[other]);
      }
    }
  });

  it('goes as far as it can by Home and End', async () => {
    const { page, when, then } = await given.seedsOpen({ hash: A_YEAR });
    const thumb = partsOf(page).thumb('to');
    await when.focusThumb('to');
    await when.press('End');
    await then
      .eventually(async () => (await then.window()).to, 'the end')
      .toBe(Number(await thumb.getAttribute('aria-valuemax')));
    await when.focusThumb('from');
    await when.press('Home');
    const least = Number(await partsOf(page).thumb('from').getAttribute('aria-valuemin'));
    await then.eventually(async () => (await then.window()).from, 'the start').toBe(least);
  });
});

describe('by keyboard, anywhere', () => {
  it('steps, steps farther with Shift, goes to either end', async () => {
    const { when, then } = await given.seedsOpen({ hash: A_YEAR });
    await when.leave();
    const start = async (): Promise<number> => (await then.window()).from;
    const begun = await start();
    await when.press('ArrowRight');
    await then.eventually(start, 'a step on').toBeGreaterThan(begun);
    const step = (await start()) - begun;
    await when.press('ArrowLeft');
    await then.eventually(start, 'and back').toBe(begun);
    await when.press('Shift+ArrowRight');
    await then.eventually(start, 'farther').toBeGreaterThan(begun + step);
    await when.press('Home');
    await then.eventually(async () => (await then.windowWords())[0], 'the start').toMatch(/Jun 2014|June 2014/);
    await when.press('End');
    await then.eventually(async () => (await then.windowWords())[1], 'the end').toMatch(/Sep 2024|September 2024/);
  });

  it('plays and pauses by space, and shows the keys by ?', async () => {
    const { page, when, then } = await given.seedsOpen();
    await when.leave();
    await when.press(' ');
    await then.isPlaying(true);
    await when.press(' ');
    await then.isPlaying(false);
    await when.press('?');
    await page.getByRole('dialog', { name: words.help.title }).waitFor();
    await when.press('ArrowRight', ' ');
    await then.isPlaying(false);
    await when.press('Escape');
    await then.eventually(() => partsOf(page).dialog.count(), 'dialogs').toBe(0);
  });

  it('leaves all keys to the one who types', async () => {
    const { page, when, then } = await given.seedsOpen({ hash: A_YEAR });
    const before = await then.window();
    await when.leave();
    await when.press('/');
    await then
      .eventually(
        () => partsOf(page).search.evaluate((field: { matches(selector: string): boolean }) => field.matches(':focus')),
        'search has the focus',
      )
      .toBe(true);
    await when.press('a', ' ', 'ArrowLeft', 'Shift+ArrowRight', 'Home', 'End', '?', '/');
    expect(await partsOf(page).search.inputValue()).toBe('a ?/');
    expect(await then.window()).toEqual(before);
    await then.isPlaying(false);
    expect(await partsOf(page).dialog.count()).toBe(0);
  });
});

describe('the axis', () => {
  it('zooms by the wheel, apart from the window, and shows all again at one press', async () => {
    const { page, when, then } = await given.seedsOpen({ hash: A_YEAR });
    const before = await then.window();
    const { x, y } = await boxOf(partsOf(page).plot);
    await page.mouse.move(x + 100, y + 40);
    await page.mouse.wheel(0, -800);
    const whole = partsOf(page).button(words.timeBar.whole);
    await then.eventually(() => whole.isVisible(), 'the way back').toBe(true);
    await then
      .eventually(() => page.getByRole('button', { name: /The window starts after this/ }).count(), 'an arrow')
      .toBe(1);
    expect(await then.window()).toEqual(before);
    await whole.click();
    await then.eventually(() => whole.count(), 'zoomed').toBe(0);
    await when.leave();
    await when.press('+', '.', '0');
    expect(await then.window()).toEqual(before);
  });
});

describe('typed dates', () => {
  it('show that window; what cannot be read is told and changes nothing', async () => {
    const { page, when, then } = await given.seedsOpen({ hash: A_YEAR });
    await when.leave();
    await when.press('d');
    await page.locator('#time-dates-from:focus').waitFor();
    await page.keyboard.type('May 2020');
    await when.press('Tab');
    await page.keyboard.type('13 Jun 2020');
    await when.press('Enter');
    await then.eventually(() => then.windowWords(), 'the window').toEqual(['1 May 2020', '13 Jun 2020']);
    await page.getByRole('textbox', { name: words.timeBar.to }).fill('tomorrow');
    await when.press('Enter');
    await then.pageSays(words.timeBar.faults.unreadable);
    expect(await then.windowWords()).toEqual(['1 May 2020', '13 Jun 2020']);
    await when.press('Escape');
    await when.press('n');
    await then.eventually(async () => (await then.windowWords())[0], 'the next event').not.toBe('1 May 2020');
  });
});
