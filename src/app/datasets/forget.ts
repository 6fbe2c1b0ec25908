import { stopFollowing } from './follow-workspace.ts';
import { tellTabs } from './tabs.ts';
import { theStore } from './the-store.ts';

/** What the page calls its own in the browser's storage begins so. */
const OURS = 'placeline';

/**
 * Deletes all that this browser keeps for the page: datasets, decisions, settings, packs, own names, preferences, caches. Gives what could
 * not be deleted, as sentences. The page must be loaded anew afterwards, for it still holds in memory what it had read.
 */
export async function forgetEverything(): Promise<readonly string[]> {
  stopFollowing();
  const left: string[] = [];
  const forgotten = await theStore.forgetEverything();
  if (!forgotten.ok) left.push(forgotten.fault.message);
  for (const { name } of await databases()) {
    if (name?.startsWith(OURS) && !(await removed(name)))
      left.push(`The browser did not delete its database “${name}”.`);
  }
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      clear(storage());
    } catch {
      // Storage that is forbidden holds nothing.
    }
  }
  if ('caches' in globalThis) {
    for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name);
  }
  tellTabs({ kind: 'forgotten' });
  return left;
}

/** Loads the page as a new visitor sees it: what the address said of the dataset is gone as well. */
export function beginAnew(): void {
  history.replaceState(null, '', location.pathname);
  location.reload();
}

async function databases(): Promise<IDBDatabaseInfo[]> {
  try {
    return await indexedDB.databases();
  } catch {
    return [];
  }
}

/** False where another program holds on to the database. */
function removed(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve(true);
    };
    request.onerror = request.onblocked = () => {
      resolve(false);
    };
  });
}

function clear(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(OURS)) storage.removeItem(key);
}
