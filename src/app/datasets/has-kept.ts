/** The database that datasets and settings are kept in. It stands here, for the store itself is not fetched at the start. */
export const STORE_NAME = 'placeline-datasets';

/** True when this browser keeps something for the page; false where it does not say. Never rejects. */
export async function hasKept(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === STORE_NAME);
  } catch {
    return false;
  }
}

const KEY = 'placeline.open';

/** What this tab had open before it was loaded anew: the id of a dataset, empty for the example; null in a new tab. */
export function openInTab(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Notes what this tab has open. */
export function noteOpenInTab(id: string): void {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // Then the dataset that was open last in any tab is opened.
  }
}
