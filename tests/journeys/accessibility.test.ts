import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { axeFindings } from './in-page.ts';
import { journeys, type Arrival, type Visit } from './page.ts';
import { partsOf } from './parts.ts';

const given = journeys();
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const ROCKETS = 'At least six rockets fall near Irbil airport';

/** The page with axe in it, which the content security policy would not let in. */
async function withAxe(arrival: Arrival): Promise<Visit> {
  const visit = await given.seedsOpen({ ...arrival, withoutPolicy: true });
  await visit.then.addressHolds(/map=/);
  await visit.page.evaluate(AXE);
  return visit;
}

/** Once a state of the page is reached, axe must find nothing in it. */
async function findsNothing({ page }: Visit, state: string): Promise<void> {
  expect(await page.evaluate(axeFindings), state).toEqual([]);
}

it('axe can see: a field without a name is found', async () => {
  const { page } = await withAxe({});
  await partsOf(page).search.evaluate((field: { removeAttribute(name: string): void }) => {
    for (const name of ['aria-label', 'placeholder', 'title']) field.removeAttribute(name);
  });
  expect((await page.evaluate(axeFindings)).join('\n')).toMatch(/^label: /m);
});

it.each(['light', 'dark'] as const)('axe finds nothing on a wide screen, %s', async (colours) => {
  const visit = await withAxe({ colours });
  const { when, then, page } = visit;
  await findsNothing(visit, 'as it opens');
  await when.choose(ROCKETS);
  await then.cardSays(ROCKETS);
  await findsNothing(visit, 'with a card');
  await when.openTab('visits');
  await partsOf(page).rows.first().getByRole('button').click();
  await findsNothing(visit, 'with the card of a visit');
  await when.openTab('places');
  await partsOf(page).rows.first().getByRole('button').click();
  await findsNothing(visit, 'with the card of a place');
  await when.press('Escape');
  await partsOf(page).facets.getByRole('button', { name: words.facets.kinds }).click();
  await page.locator('#facet-values').waitFor();
  await findsNothing(visit, 'with an open filter');
  await when.press('Escape');
  await when.search('Rotterdam');
  await when.openTab('incidents');
  await then.pageSays(words.list.emptyFiltered);
  await findsNothing(visit, 'with an empty list');
  await when.drop({ name: 'cut.geojson', text: '{' });
  await then.noticeSays(words.import.failed('cut.geojson'));
  await findsNothing(visit, 'with a notice');
});

it.each(['light', 'dark'] as const)(
  'axe finds nothing in suggestions and in the gazetteer panel, %s',
  async (colours) => {
    const visit = await withAxe({ colours });
    const { when, then, page } = visit;
    await partsOf(page).search.click();
    await page.keyboard.type('Samarra');
    await partsOf(page).suggestions.first().waitFor();
    await when.press('ArrowDown');
    await findsNothing(visit, 'with suggestions');
    await when.press('Enter');
    await then.cardSays(words.scripts.arabic);
    await findsNothing(visit, 'with the card of a place by script');
    await when.press('Escape', 'g');
    await page.getByRole('textbox', { name: words.gazetteer.name }).first().fill('Samarra');
    await when.press('Enter');
    await then.pageSays(words.gazetteer.because);
    await findsNothing(visit, 'with an answer in the panel');
  },
);

const DIALOGS = [
  [words.header.open, words.import.title],
  [words.datasets.button, words.datasets.dialog.title],
  [words.header.export, words.export.title],
  [words.header.help, words.help.title],
  [words.header.about, words.about.title],
] as const;

it.each(['light', 'dark'] as const)(
  'axe finds nothing in the dialogs, which hold the focus and give it back, %s',
  async (colours) => {
    const visit = await withAxe({ colours });
    const { page, when, then } = visit;
    const isFocused = (part: { matches(selector: string): boolean }): boolean => part.matches(':focus');
    for (const [button, title] of DIALOGS) {
      await when.click(button);
      await page.getByRole('dialog', { name: title }).waitFor();
      await findsNothing(visit, title);
      await when.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
      expect(await page.locator('header :focus, main :focus').count(), `focus outside ${title}`).toBe(0);
      await when.press('Escape');
      await then.eventually(() => partsOf(page).dialog.count(), 'dialogs').toBe(0);
      await then
        .eventually(() => partsOf(page).button(button).evaluate(isFocused), `the focus is on ${button} again`)
        .toBe(true);
    }
  },
);

it.each(['light', 'dark'] as const)('axe finds nothing on a phone, %s', async (colours) => {
  const visit = await withAxe({ phone: true, colours });
  const { page, when, then } = visit;
  await findsNothing(visit, 'as it opens');
  await page.getByRole('button', { name: /^List · / }).click();
  await partsOf(page).rows.first().waitFor();
  await findsNothing(visit, 'with the list');
  await when.choose(ROCKETS);
  await then.cardSays(ROCKETS);
  await findsNothing(visit, 'with a card');
});
