import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { en as words } from '../../src/app/words/en.ts';
import { dropFiles, framesPainted } from './in-page.ts';
import { pixelOf, type Look } from './mercator.ts';
import { partsOf } from './parts.ts';

/** A file by its name and what is in it. */
export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

export type When = ReturnType<typeof createWhen>;

/** What a person does on the page. */
export function createWhen(page: Page) {
  const parts = partsOf(page);
  const drag = async (from: { x: number; y: number }, dx: number): Promise<void> => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const share of [0.1, 0.4, 0.7, 1]) await page.mouse.move(from.x + dx * share, from.y);
    await page.mouse.up();
  };
  const middleOf = async (part: ReturnType<typeof parts.thumb>): Promise<{ x: number; y: number }> => {
    const box = await boxOf(part);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  return {
    search: (text: string) => parts.search.fill(text),
    press: (...keys: readonly string[]) => inTurn(keys, (key) => page.keyboard.press(key)),
    /** Takes the focus from everything. */
    leave: () => page.getByRole('heading', { name: words.appName, level: 1 }).click(),
    choose: (title: string) => parts.row(title).click(),
    openTab: (name: 'incidents' | 'visits' | 'places') => parts.tab(name).click(),
    click: (name: string | RegExp) => parts.button(name).click(),
    chooseMode: async (name: keyof typeof words.time.modes): Promise<void> => {
      await parts.mode(name).check({ force: true });
    },
    chooseSpeed: async (label: string): Promise<void> => {
      await page.getByRole('combobox', { name: words.time.speed }).selectOption({ label });
    },
    focusThumb: (edge: 'from' | 'to') => parts.thumb(edge).focus(),
    /** Drags an edge of the window by CSS pixels. */
    dragThumb: async (edge: 'from' | 'to', dx: number): Promise<void> => {
      await drag(await middleOf(parts.thumb(edge)), dx);
    },
    /** Drags the window itself, from the middle between its edges. */
    dragWindow: async (dx: number): Promise<void> => {
      const [from, to, plot] = [
        await middleOf(parts.thumb('from')),
        await middleOf(parts.thumb('to')),
        await boxOf(parts.plot),
      ];
      await drag({ x: (from.x + to.x) / 2, y: plot.y + 14 }, dx);
    },
    waitFrames: (count: number) => page.evaluate(framesPainted, count),
    /** Chooses values of a facet by their words; opens its list and closes it again. */
    filter: async (facet: keyof typeof words.facets, ...labels: readonly string[]): Promise<void> => {
      const button = parts.facets.getByRole('button', { name: new RegExp(`^${words.facets[facet]}`) });
      await button.click();
      await inTurn(labels, (label) => parts.facets.getByRole('checkbox', { name: label }).first().click());
      await page.keyboard.press('Escape');
    },
    pointAtMap: async (point: readonly [number, number], look: Look): Promise<void> => {
      const { x, y } = pixelOf(point, look, await boxOf(parts.map));
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
    },
    clickMap: async (point: readonly [number, number], look: Look): Promise<void> => {
      const { x, y } = pixelOf(point, look, await boxOf(parts.map));
      await page.mouse.click(x, y);
    },
    drop: (...files: readonly NamedFile[]) => page.evaluate(dropFiles, files),
    openFile: async ({ name, text }: NamedFile): Promise<void> => {
      await parts.button(words.header.open).click();
      const buffer = Buffer.from(text);
      await parts.dialog
        .getByLabel(words.import.chooseFile)
        .setInputFiles({ name, buffer, mimeType: 'application/geo+json' });
    },
    /** Saves through the export dialog; answers what the browser wrote. */
    export: async (what: 'all' | 'visible'): Promise<NamedFile> => {
      await parts.button(words.header.export).click();
      const label = words.export[what](0, 0).split(':')[0] ?? '';
      await parts.dialog.getByRole('radio', { name: label }).check();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        parts.dialog.getByRole('button', { name: words.export.save }).click(),
      ]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    },
  };
}

/** Does something with each item, one after the other. */
async function inTurn<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await act(item);
}

/** Where something stands on the screen; throws when it is not to be seen. */
export async function boxOf(part: ReturnType<ReturnType<typeof partsOf>['thumb']>) {
  const box = await part.boundingBox();
  if (box === null) throw new Error(`nothing to be seen of ${part.toString()}`);
  return box;
}
