/** Loads the page as a new visitor sees it: what the address said of the dataset is gone as well. */
export function beginAnew(): void {
  history.replaceState(null, '', location.pathname);
  location.reload();
}
