import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { decideInStore, keptNames, preferDark } from './kept-in-page.ts';
import { partsOf } from './parts.ts';
import { newProfile, type Profile } from './profile.ts';
import { builtApp, serveFolder, type Served } from './serve-app.ts';
import { watch, type Watch } from './watch.ts';

const text = words.datasets;

describe('what is opened and decided is kept', () => {
  let served: Served;
  let profile: Profile;
  let watched: Watch[] = [];
  beforeAll(async () => {
    served = await serveFolder(builtApp());
  });
  afterAll(() => served.stop());
  afterEach(async () => {
    const faults = watched.flatMap((one) => one.faults);
    watched = [];
    await profile.remove();
    expect(faults).toEqual([]);
  });

  /** The page in a browser that begins, or begins again, on the profile. */
  const start = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await profile.start();
    watched.push(watch(context, served.origin));
    return { context, page: await another(context) };
  };
  const another = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${served.origin}/`);
    await page.getByRole('slider', { name: words.time.to }).waitFor();
    return page;
  };

  it('survives a killed browser, decisions, undo and all', async () => {
    profile = await newProfile();
    const first = await start();
    await openFile(first.page);
    await isSaved(first.page);
    // As the review does it: what the page then has is what is in the store.
    await first.page.evaluate(decideInStore, 'march-2');
    await first.page.reload();
    await isSaved(first.page);
    await expectRows(first.page, ['March 1', 'March 3']);
    await profile.kill();

    const second = await start();
    await isSaved(second.page);
    await expectRows(second.page, ['March 1', 'March 3']);
    await second.page.keyboard.press('Control+z');
    await expectRows(second.page, ['March 1', 'March 2', 'March 3']);
    await isSaved(second.page);
    await profile.kill();

    const third = await start();
    await isSaved(third.page);
    await expectRows(third.page, ['March 1', 'March 2', 'March 3']);
    await third.page.keyboard.press('Control+Shift+z');
    await expectRows(third.page, ['March 1', 'March 3']);
    await isSaved(third.page);
    await third.page.keyboard.press('Control+z');
    await third.page.keyboard.press('Control+z');
    await expectRows(third.page, ['March 1', 'March 2', 'March 3']);
    await partsOf(third.page).notices.getByText(text.undone(0)).waitFor();
  });

  it('does not let a tab write over what another one saved', async () => {
    profile = await newProfile();
    const { context, page } = await start();
    await openFile(page);
    await isSaved(page);
    await page.evaluate(decideInStore, 'march-1');
    await page.reload();
    await expectRows(page, ['March 2', 'March 3']);
    const other = await another(context);
    await expectRows(other, ['March 2', 'March 3']);
    await page.keyboard.press('Control+z');
    await isSaved(page);
    const alert = other.getByRole('alert').filter({ hasText: text.elsewhere.title });
    await alert.waitFor();
    // What it decides now is not saved over the other's.
    await other.keyboard.press('Control+z');
    await alert.getByText(text.elsewhere.text(1)).waitFor();
    await alert.getByRole('button', { name: text.elsewhere.copy }).click();
    await isSaved(other);
    await openDatasets(other);
    await other
      .getByRole('listitem')
      .filter({ hasText: text.copyName(await openName(page)) })
      .waitFor();
    await other.getByRole('button', { name: `${text.dialog.open}: ${await openName(page)}`, exact: true }).click();
    await isSaved(other);
    await expectRows(other, ['March 1', 'March 2', 'March 3']);
  });

  it('names, copies and deletes datasets', async () => {
    profile = await newProfile();
    const { page } = await start();
    expect(await page.evaluate(keptNames)).toEqual([]);
    await openFile(page);
    await isSaved(page);
    const name = await openName(page);
    await openDatasets(page);
    const dialog = partsOf(page).dialog;
    await dialog.getByRole('button', { name: `${text.dialog.rename}: ${name}` }).click();
    await dialog.getByRole('textbox', { name: text.dialog.renameLabel(name) }).fill('Spring');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: `${text.dialog.copy}: Spring`, exact: true }).click();
    const rows = dialog.getByRole('listitem');
    await rows.filter({ hasText: 'Spring (copy)' }).waitFor();
    await dialog.getByRole('button', { name: `${text.dialog.remove}: Spring`, exact: true }).click();
    await dialog.getByRole('button', { name: text.dialog.removeNo }).click();
    expect(await rows.count()).toBe(2);
    await dialog.getByRole('button', { name: `${text.dialog.remove}: Spring`, exact: true }).click();
    await dialog.getByRole('button', { name: text.dialog.removeYes, exact: true }).click();
    await rows.filter({ hasNotText: 'copy' }).waitFor({ state: 'detached' });
    // What was open is gone from the screen as well.
    await partsOf(page).row('March 1').waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: `${text.dialog.open}: Spring (copy)` }).click();
    await expectRows(page, ['March 1', 'March 2', 'March 3']);
  });

  it('says once that there is no room, and what to do', async () => {
    profile = await newProfile();
    const { context, page } = await start();
    const session = await context.newCDPSession(page);
    const { origin } = served;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
    await openFile(page);
    const alert = page.getByRole('alert').filter({ hasText: text.failed.title });
    await alert.getByText('there is no room').waitFor();
    await page.getByRole('status', { name: text.signLabel }).getByText(text.sign.failed).waitFor();
    await alert.getByRole('button', { name: text.failed.export }).click();
    await partsOf(page).dialog.getByRole('button', { name: words.export.save }).waitFor();
    await page.keyboard.press('Escape');
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await alert.getByRole('button', { name: text.failed.again }).click();
    await isSaved(page);
  });

  it('forgets everything, in all tabs', async () => {
    profile = await newProfile();
    const { context, page } = await start();
    await openFile(page);
    await isSaved(page);
    await page.evaluate(preferDark);
    const other = await another(context);
    await expectRows(other, ['March 1', 'March 2', 'March 3']);
    await openDatasets(page);
    await page.getByRole('button', { name: text.dialog.forget }).click();
    await page.getByRole('button', { name: text.dialog.forgetYes, exact: true }).click();
    for (const tab of [page, other]) {
      await partsOf(tab).row('March 1').waitFor({ state: 'detached' });
      await tab.getByRole('slider', { name: words.time.to }).waitFor();
      expect(await tab.evaluate(keptNames)).toEqual([]);
    }
    // Not killed: browsers write what little stands in localStorage some seconds late, its removal as well.
    await profile.close();
    const again = await start();
    expect(await again.page.evaluate(keptNames)).toEqual([]);
    expect(await partsOf(again.page).row('March 1').count()).toBe(0);
  });
});

async function openFile(page: Page): Promise<void> {
  const features = [1, 2, 3].map((n) => ({
    type: 'Feature',
    id: `march-${n}`,
    geometry: { type: 'Point', coordinates: [44 + n / 10, 33] },
    properties: { id: `march-${n}`, title: `March ${n}`, date: `2020-03-0${n}` },
  }));
  const file = JSON.stringify({ type: 'FeatureCollection', features });
  await partsOf(page).button(words.header.open).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'Marches.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(file) });
  await partsOf(page).row('March 1').waitFor();
}

async function isSaved(page: Page): Promise<void> {
  await page.getByRole('status', { name: text.signLabel }).getByText(text.sign.saved, { exact: true }).waitFor();
}

/** What the header calls what is open. */
function openName(page: Page): Promise<string> {
  return page.locator('.open-title bdi').innerText();
}

async function openDatasets(page: Page): Promise<void> {
  await partsOf(page).button(text.button).click();
  await partsOf(page).dialog.getByRole('listitem').first().waitFor();
}

async function expectRows(page: Page, titles: readonly string[]): Promise<void> {
  const { row, rows } = partsOf(page);
  for (const title of ['March 1', 'March 2', 'March 3']) {
    await row(title).waitFor({ state: titles.includes(title) ? 'visible' : 'detached' });
  }
  expect(await rows.count()).toBe(titles.length);
}
