import { clearOurs, OURS } from './begin-anew.ts';
import { stopFollowing } from './follow-workspace.ts';
import { tellTabs } from './tabs.ts';
import { theStore } from './the-store.ts';

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
  clearOurs(() => localStorage);
  if ('caches' in globalThis) {
    for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name);
  }
  tellTabs({ kind: 'forgotten' });
  return left;
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
