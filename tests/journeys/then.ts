import type { Page } from 'playwright';
import { expect } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { partsOf } from './parts.ts';

/** A condition must come true within this time. */
const PATIENCE = { timeout: 20_000, interval: 100 };

export type Then = ReturnType<typeof createThen>;

/** What a person then sees. Everything is waited for, nothing is slept through. */
export function createThen(page: Page) {
  const parts = partsOf(page);
  const eventually = <T>(read: () => Promise<T> | T, what: string) => expect.poll(read, { ...PATIENCE, message: what });
  const titles = async (): Promise<string[]> => {
    const texts = await parts.rows.allInnerTexts();
    return texts.map((text) => text.trim().split('\n')[0] ?? '').sort();
  };
  const tabCount = async (name: 'incidents' | 'visits' | 'places'): Promise<number> => {
    const text = await parts.tab(name).innerText();
    return Number(/\d+/.exec(text)?.[0] ?? NaN);
  };
  const edge = async (name: 'from' | 'to'): Promise<number> =>
    Number(await parts.thumb(name).getAttribute('aria-valuenow'));
  return {
    eventually,
    titles,
    tabCount,
    /** The window in days since 1970, the end exclusive. */
    window: async () => ({ from: await edge('from'), to: await edge('to') }),
    windowWords: async () => [
      await parts.thumb('from').getAttribute('aria-valuetext'),
      await parts.thumb('to').getAttribute('aria-valuetext'),
    ],
    /** The titles in the list, in any order. */
    listShows: (expected: readonly string[]) => eventually(titles, 'titles in the list').toEqual([...expected].sort()),
    counts: (expected: { readonly incidents: number; readonly visits: number }) =>
      eventually(
        async () => ({ incidents: await tabCount('incidents'), visits: await tabCount('visits') }),
        'counts on the tabs',
      ).toEqual(expected),
    pageSays: (text: string | RegExp) =>
      eventually(() => page.getByText(text).first().isVisible(), `“${String(text)}” on the page`).toBe(true),
    /** Words on the card; capitals count in a pattern only, for the style sheet makes its own. */
    cardSays: (text: string | RegExp) =>
      typeof text === 'string'
        ? eventually(async () => (await parts.card.innerText()).toLowerCase(), 'the card').toContain(text.toLowerCase())
        : eventually(() => parts.card.innerText(), 'the card').toMatch(text),
    cardIsClosed: () => eventually(() => parts.card.count(), 'open cards').toBe(0),
    rowIsCurrent: (title: string) =>
      eventually(() => parts.row(title).first().getAttribute('aria-current'), `row “${title}” is current`).toBe('true'),
    noticeSays: (text: string | RegExp) => eventually(() => parts.notices.innerText(), 'notices').toMatch(text),
    noNotice: () => eventually(() => parts.notices.innerText(), 'notices').toBe(''),
    isPlaying: (expected: boolean) =>
      eventually(
        () => parts.button(expected ? words.time.pause : words.time.play).isVisible(),
        expected ? 'playing' : 'at rest',
      ).toBe(true),
    modeIs: (name: keyof typeof words.time.modes) =>
      eventually(() => parts.mode(name).isChecked(), `mode ${name}`).toBe(true),
    addressHolds: (text: string | RegExp) =>
      eventually(() => decodeURIComponent(new URL(page.url()).hash), 'the address').toMatch(text),
    focusIsOn: (text: string | RegExp) =>
      eventually(() => page.locator(':focus').innerText(), 'what has the focus').toMatch(text),
  };
}
