import { expect, it } from 'vitest';
import type { Page } from 'playwright';
import { reportWords as words } from '../../src/app/words/reports-en.ts';
import { en } from '../../src/app/words/en.ts';
import { journeys } from './page.ts';
import { partsOf } from './parts.ts';

const given = journeys();

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

it('what cannot be read says why, and what was open stays', async () => {
  const { page, when, then } = await given.seedsOpen();
  const before = await then.tabCount('incidents');
  await when.drop({ name: 'broken.pdf', text: '%PDF-1.7\nnothing of a PDF' });
  await then.noticeSays(/broken\.pdf: .*expected/is);
  expect(await then.tabCount('incidents')).toBe(before);
  expect(await panelOf(page).count()).toBe(0);
  await then.noticeSays(new RegExp(words.failed('broken.pdf').slice(0, 20)));
  expect(en.import.drop).not.toBe('');
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
