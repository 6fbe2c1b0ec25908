import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Download } from 'playwright';
import { expect, it } from 'vitest';
import { frameFont } from '../../src/app/film/frame-font.ts';
import { frameLayout } from '../../src/app/film/frame-layout.ts';
import { en as words } from '../../src/app/words/en.ts';
import { windowWords } from '../../src/index.ts';
import { decodeFilm, type Decoded, type PaintedLine } from './film-in-page.ts';
import { axeFindings } from './in-page.ts';
import { journeys, type Visit } from './page.ts';
import { partsOf } from './parts.ts';

const given = journeys();
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const DAY = 86_400_000;
const MEDIABUNNY = fileURLToPath(
  new URL('../../node_modules/mediabunny/dist/bundles/mediabunny.min.cjs', import.meta.url),
);
const ONE_SECOND = 26;

/** Opens the dialog and asks for a film of a second. */
async function openFilm({ page }: Visit, size: 'current' | 'hd'): Promise<void> {
  await partsOf(page).button(words.film.button).click();
  const { dialog } = partsOf(page);
  await dialog.getByLabel(words.film.size).selectOption(size);
  await dialog.getByLabel(words.film.length).fill('1');
  await expect.poll(() => dialog.innerText()).toContain(words.film.frames(ONE_SECOND));
}

/** Where the date stands on a frame of a size that has one pixel in a CSS pixel. */
function dateLine(width: number, height: number): PaintedLine {
  const { when } = frameLayout({ width, height, ratio: 1 });
  return {
    font: frameFont(when.weight, when.size),
    x: when.x,
    baseline: when.baseline,
    align: when.align,
    height: when.size,
  };
}

/** Decodes what was saved, in a page like the one that made it, since screens differ in how they set letters, and compares the date on its last frame with texts. */
async function decode(
  download: Download,
  type: string,
  size: { width: number; height: number },
  texts: readonly string[],
  phone = false,
): Promise<Decoded> {
  const { page } = await given.seedsOpen({ phone, withoutPolicy: true });
  await page.addScriptTag({ path: MEDIABUNNY });
  const base64 = (await readFile(await download.path())).toString('base64');
  return page.evaluate(decodeFilm, { base64, type, line: dateLine(size.width, size.height), texts });
}

it.each(['webm', 'mp4'] as const)(
  'records a short film as %s: every frame is there, and the last shows the last date',
  async (format) => {
    const visit = await given.seedsOpen({ phone: true });
    const { page, then } = visit;
    const { from, to } = await then.window();
    const map = await partsOf(page).map.boundingBox();
    await partsOf(page).button(words.header.menu).click();
    await openFilm(visit, 'current');
    await partsOf(page).dialog.getByLabel(words.film.format).selectOption(format);
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 100_000 }),
      partsOf(page).dialog.getByRole('button', { name: words.film.record }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`iraq-2014-2024.${format}`);
    await then.noticeSays(words.film.saved(download.suggestedFilename(), ONE_SECOND));
    expect(await page.locator('.film-map').count(), 'maps left behind').toBe(0);

    const texts = [to, to - 1, to - 2, to - 31, to - 366, to - 2000].map((last) =>
      windowWords({ from: from * DAY, to: last * DAY }),
    );
    const width = 2 * Math.round((map?.width ?? 0) / 2);
    const film = await decode(download, `video/${format}`, { width, height: 600 }, texts, true);
    expect(film.frames).toBe(ONE_SECOND);
    expect(film.lastAt).toBeCloseTo(1, 2);
    expect(film.width).toBe(width);
    const [nearest] = texts.map((text, i) => ({ text, gap: film.gaps[i] ?? NaN })).sort((a, b) => a.gap - b.gap);
    expect(nearest?.text, `what the last frame looks most like: ${film.gaps.join(', ')}`).toBe(texts[0]);
  },
);

it('saves a picture of now with the date of the window', async () => {
  const visit = await given.seedsOpen({ hash: '#t=2020-01-01/2020-03-31&mode=window' });
  const { page, then } = visit;
  await openFilm(visit, 'hd');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    partsOf(page).dialog.getByRole('button', { name: words.film.picture }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('iraq-2014-2024.png');
  await then.noticeSays(words.film.pictureSaved('iraq-2014-2024.png'));
  const picture = await decode(download, 'image/png', { width: 1280, height: 720 }, [
    '1 Jan – 31 Mar 2020',
    '1 Jan – 30 Apr 2020',
  ]);
  expect(picture).toMatchObject({ width: 1280, height: 720 });
  expect(picture.gaps[0]).toBe(0);
  expect(picture.gaps[1]).toBeGreaterThan(1);
});

it('stops when it is told to: no file, no second map, and a new film can be made', async () => {
  const visit = await given.seedsOpen();
  const { page, then } = visit;
  const { dialog } = partsOf(page);
  let saved = 0;
  page.on('download', () => (saved += 1));
  await openFilm(visit, 'hd');
  await dialog.getByLabel(words.film.length).fill('60');
  await dialog.getByRole('button', { name: words.film.record }).click();
  await then.eventually(() => dialog.innerText(), 'progress').toMatch(/Frame [1-9]\d* of 1501/);
  expect(await page.locator('.film-map').count()).toBe(1);
  await dialog.getByRole('button', { name: words.film.stop }).click();
  await then.eventually(() => page.locator('.film-map').count(), 'maps left behind').toBe(0);
  expect(await dialog.getByRole('button', { name: words.film.record }).isEnabled()).toBe(true);
  await dialog.getByRole('button', { name: words.film.close, exact: true }).last().click();
  await visit.when.waitFrames(10);
  expect(saved).toBe(0);
});

it('axe finds nothing in the dialog', async () => {
  const { page } = await given.seedsOpen({ withoutPolicy: true });
  await partsOf(page).button(words.film.button).click();
  await partsOf(page).dialog.getByLabel(words.film.length).waitFor();
  await page.evaluate(AXE);
  expect(await page.evaluate(axeFindings)).toEqual([]);
});

it('says what is wrong with a length, and records none', async () => {
  const { page } = await given.seedsOpen();
  await partsOf(page).button(words.film.button).click();
  const { dialog } = partsOf(page);
  await dialog.getByLabel(words.film.length).fill('0');
  await expect.poll(() => dialog.innerText()).toContain(words.film.lengthWrong(600));
  expect(await dialog.getByRole('button', { name: words.film.record }).isDisabled()).toBe(true);
});
