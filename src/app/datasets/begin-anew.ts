/** What the page calls its own in the browser's storage begins so. */
export const OURS = 'placeline';

/** Loads the page as a new visitor sees it: what this tab and its address remember of the dataset is gone as well. */
export function beginAnew(): void {
  clearOurs(() => sessionStorage);
  history.replaceState(null, '', location.pathname);
  location.reload();
}

/** Clears what is ours of a storage; one that is forbidden holds nothing. */
export function clearOurs(storage: () => Storage): void {
  try {
    for (const key of Object.keys(storage())) if (key.startsWith(OURS)) storage().removeItem(key);
  } catch {
    // Private windows may forbid storage.
  }
}
