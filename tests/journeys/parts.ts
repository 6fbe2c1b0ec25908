import type { Locator, Page } from 'playwright';
import { en as words } from '../../src/app/words/en.ts';

/** The parts of the page, found as a person or a screen reader finds them: by role and name. */
export function partsOf(page: Page) {
  return {
    rows: page.getByRole('tabpanel').getByRole('listitem'),
    row: (title: string): Locator => page.getByRole('tabpanel').getByRole('button', { name: title }),
    tab: (name: 'incidents' | 'visits' | 'places'): Locator => page.getByRole('tab', { name: words.tabs[name] }),
    search: page.getByRole('combobox', { name: words.header.searchLabel }),
    suggestions: page.getByRole('listbox', { name: words.search.places }).getByRole('option'),
    card: page.getByRole('complementary', { name: words.card.label }),
    map: page.getByRole('region', { name: words.map.label }),
    thumb: (edge: 'from' | 'to'): Locator => page.getByRole('slider', { name: words.time[edge] }),
    plot: page.getByRole('img', { name: /over time/ }),
    notices: page.getByRole('status', { name: words.notices }),
    facets: page.getByRole('group', { name: words.filter.label }),
    dialog: page.getByRole('dialog'),
    mode: (name: keyof typeof words.time.modes): Locator =>
      page
        .getByRole('radiogroup', { name: words.time.modesLabel })
        .getByRole('radio', { name: words.time.modes[name] }),
    button: (name: string | RegExp): Locator =>
      page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }),
  };
}
