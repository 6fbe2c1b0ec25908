import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { reportWords as words } from '../../src/app/words/reports-en.ts';
import { en } from '../../src/app/words/en.ts';
import { queueWords } from '../../src/app/words/queue-en.ts';
import { axeFindings, sideways, visibleControls } from './in-page.ts';
import { journeys } from './page.ts';
import { partsOf } from './parts.ts';

const given = journeys();
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const DATED = [
  'Two rockets land near a base',
  '',
  '12 May 2020',
  '',
  'Two rockets hit a military base near Taji on Monday, wounding three soldiers, the army said.',
  '',
  'Protesters blocked a road in Basra on Sunday, police said.',
].join('\n');

const PAGE = `<!doctype html><html><head><title>Market bombing</title><meta property="article:published_time" content="2020-06-03T09:00:00Z">
<style>p{color:red}</style></head><body><script>document.title='run'</script><article><h1>Bomb kills four at a market</h1>
<p onclick="alert(1)">A car bomb killed four people at a market in Kirkuk on Tuesday, police said.</p>
<p>No group claimed the attack. Security forces closed the roads around the market for several hours.</p></article></body></html>`;

const UNDATED = 'Gunmen attacked a checkpoint in Samarra on Tuesday. Two policemen were killed in the attack.';

const MARCH = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { title: 'A march', date: '2020-05-01' },
      geometry: { type: 'Point', coordinates: [44.4, 33.3] },
    },
  ],
};

const panelOf = (page: Page) => page.getByRole('status', { name: words.panel });

it('dropped reports stand in what is open at once, marked as machine-read; undo takes them back', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.drop({ name: 'rockets.txt', text: DATED });
  await then.eventually(() => panelOf(page).innerText(), 'the panel').toContain(words.done.read(1, 2, 0));
  expect(await panelOf(page).innerText()).toContain(words.done.allRead);
  await then.counts({ incidents: 2, visits: 0 });
  await when.drop({ name: 'market.html', text: PAGE });
  await then.eventually(() => panelOf(page).innerText(), 'the panel').toContain(words.done.added);
  await then.counts({ incidents: 3, visits: 0 });
  expect(await page.title()).not.toBe('run');
  await when.press('Control+z');
  await then.counts({ incidents: 2, visits: 0 });
  await when.press('Control+Shift+z');
  await then.counts({ incidents: 3, visits: 0 });
});

it('a report without a day is asked for it, and can be left without', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.drop({ name: 'samarra.txt', text: UNDATED });
  const dialog = partsOf(page).dialog;
  await then.eventually(() => dialog.innerText(), 'the question').toContain(words.published.title);
  await dialog.getByLabel(words.published.day).fill('2020-05-13');
  await dialog.getByRole('button', { name: words.published.use }).click();
  await then.counts({ incidents: 1, visits: 0 });
  await then.pageSays(/12 May 2020/);
});

it('a report can be pasted onto the page', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.leave();
  await page.evaluate(pasteText, DATED);
  const dialog = partsOf(page).dialog;
  await then.eventually(() => dialog.getByLabel(words.paste.text).inputValue(), 'the text').toBe(DATED);
  await dialog.getByLabel(words.paste.publisher).fill('A paper');
  await dialog.getByRole('button', { name: words.paste.read }).click();
  await then.counts({ incidents: 2, visits: 0 });
});

it('a card shows the words in their report, and leads to the report and to its review', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.drop({ name: 'rockets.txt', text: DATED });
  await then.eventually(() => panelOf(page).innerText(), 'the panel').toContain(words.done.read(1, 2, 0));
  await partsOf(page).rows.first().getByRole('button').click();
  await then.cardSays(words.mark.card);
  await then.cardSays('Protesters blocked a road in Basra'.slice(11));
  const { card, dialog } = partsOf(page);
  await card.getByRole('button', { name: words.passages.show }).click();
  await then.eventually(() => dialog.innerText(), 'the report').toContain('wounding three soldiers, the army said.');
  await dialog.getByRole('button', { name: words.passages.back }).click();
  await then.eventually(() => dialog.count(), 'open dialogs').toBe(0);
  await card.getByRole('button', { name: words.mark.review }).click();
  await then.pageSays(queueWords.left(2, 2));
});

it('what was accepted stays when the report is read again, and its mark is gone', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.drop({ name: 'rockets.txt', text: DATED });
  await then.eventually(() => panelOf(page).innerText(), 'the panel').toContain(words.done.read(1, 2, 0));
  await panelOf(page).getByRole('button', { name: words.done.review }).click();
  await then.pageSays(queueWords.left(2, 2));
  await page.getByRole('button', { name: queueWords.actions.accept }).click();
  await then.pageSays(queueWords.left(1, 2));
  await when.drop({ name: 'rockets.txt', text: DATED });
  await then.eventually(() => panelOf(page).innerText(), 'the panel').toContain(words.done.again(1));
  await page.getByRole('button', { name: queueWords.close }).click();
  await then.counts({ incidents: 2, visits: 0 });
  await then.eventually(() => page.locator('.list .tag.unread').count(), 'marks in the list').toBe(1);
  await when.filter('reviews', en.filter.reviews.reviewed);
  await then.counts({ incidents: 1, visits: 0 });
});

it('what cannot be read says why, and what was open stays', async () => {
  const { page, when, then } = await given.seedsOpen();
  const before = await then.tabCount('incidents');
  await when.drop({ name: 'broken.pdf', text: '%PDF-1.7\nnothing of a PDF' });
  await then.noticeSays(/broken\.pdf: .*expected/is);
  expect(await then.tabCount('incidents')).toBe(before);
  expect(await panelOf(page).count()).toBe(0);
});

it('the dialogs of reports and the marks have no faults that axe finds', async () => {
  const { page, when, then } = await given.seedsOpen({ withoutPolicy: true });
  await page.addScriptTag({ content: AXE });
  await when.leave();
  await page.evaluate(pasteText, UNDATED);
  const dialog = partsOf(page).dialog;
  await then.eventually(() => dialog.getByLabel(words.paste.text).inputValue(), 'the text').toBe(UNDATED);
  expect(await page.evaluate(axeFindings)).toEqual([]);
  await dialog.getByRole('button', { name: words.paste.read }).click();
  await then.eventually(() => dialog.innerText(), 'the question').toContain(words.published.title);
  await then.eventually(() => page.locator(':focus').getAttribute('type'), 'the focus').toBe('date');
  expect(await page.evaluate(axeFindings)).toEqual([]);
  await when.press('Escape');
  await then.eventually(() => panelOf(page).innerText(), 'the panel').toContain(words.done.read(1, 1, 0));
  await partsOf(page).rows.first().getByRole('button').click();
  await then.cardSays(words.mark.card);
  expect(await page.evaluate(axeFindings)).toEqual([]);
});

it('on a phone every control can be touched, and nothing reaches over the side', async () => {
  const { page, when, then } = await given.seedsOpen({ phone: true, colours: 'dark' });
  const fits = async (): Promise<void> => {
    const { over, pageWidth, screenWidth } = await page.evaluate(sideways);
    expect(over).toEqual([]);
    expect(pageWidth).toBeLessThanOrEqual(screenWidth);
    const small = (await page.evaluate(visibleControls)).filter(({ box }) => box.height < 44 || box.width < 44);
    expect(small.map(({ name }) => name)).toEqual([]);
  };
  await page.evaluate(pasteText, UNDATED);
  const dialog = partsOf(page).dialog;
  await then.eventually(() => dialog.getByLabel(words.paste.text).inputValue(), 'the text').toBe(UNDATED);
  await fits();
  await dialog.getByRole('button', { name: words.paste.read }).click();
  await then.eventually(() => dialog.innerText(), 'the question').toContain(words.published.title);
  await fits();
  await dialog.getByLabel(words.published.day).fill('2020-05-13');
  await dialog.getByRole('button', { name: words.published.use }).click();
  await then.eventually(() => panelOf(page).innerText(), 'the panel').toContain(words.done.read(1, 1, 0));
  await fits();
  await when.click(words.done.review);
  await then.pageSays(queueWords.left(1, 1));
});

it('a reading that is cancelled leaves what was open, and another one can follow', async () => {
  const { page, when, then } = await given.seedsOpen();
  const before = await then.tabCount('incidents');
  await when.drop({ name: 'long.txt', text: `${DATED}\n\n`.repeat(3000) });
  await panelOf(page).getByRole('button', { name: words.stop }).click();
  await then.noticeSays(words.stopped);
  expect(await panelOf(page).count()).toBe(0);
  expect(await then.tabCount('incidents')).toBe(before);
  await when.drop({ name: 'rockets.txt', text: DATED });
  await then.counts({ incidents: 2, visits: 0 });
});

it('a table and a report that are dropped together are both there', async () => {
  const { page, when, then } = await given.seedsOpen();
  await when.drop({ name: 'rockets.txt', text: DATED }, { name: 'marches.geojson', text: JSON.stringify(MARCH) });
  await then.eventually(() => panelOf(page).innerText(), 'the panel').toContain(words.done.added);
  await then.counts({ incidents: 3, visits: 0 });
});

/** Runs in the page. */
function pasteText(text: string): void {
  const scope = globalThis as unknown as {
    DataTransfer: new () => { setData(type: string, text: string): void };
    ClipboardEvent: new (name: string, options: object) => object;
    document: { body: { dispatchEvent(event: object): void } };
  };
  const clipboardData = new scope.DataTransfer();
  clipboardData.setData('text/plain', text);
  scope.document.body.dispatchEvent(
    new scope.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}
