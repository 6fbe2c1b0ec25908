/**
 * What runs inside the page, as in `in-page.ts`: each function stands alone. The declarations are the little of a browser's storage that they
 * need.
 */
interface Asked<T> {
  readonly result: T;
  onsuccess: (() => void) | null;
}

interface Table {
  getAll(): Asked<{ readonly id: string; readonly revision: number }[]>;
  put(value: unknown, key: unknown): void;
}

interface Change {
  objectStore(name: string): Table;
  oncomplete: (() => void) | null;
  onabort: (() => void) | null;
}

declare const indexedDB: {
  open(name: string): Asked<{ transaction(tables: readonly string[], mode: string): Change; close(): void }>;
  databases(): Promise<{ readonly name: string }[]>;
};
declare const localStorage: Record<string, string>;
declare const sessionStorage: Record<string, string>;

/** Writes "not an event" of an event into the only dataset of the store, as another tab would; tells nobody. */
export function decideInStore(event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('placeline-datasets');
    opening.onsuccess = () => {
      const change = opening.result.transaction(['entries', 'decisions'], 'readwrite');
      const entries = change.objectStore('entries');
      const asked = entries.getAll();
      asked.onsuccess = () => {
        const [entry] = asked.result;
        if (!entry) throw new Error('nothing is kept');
        const decision = { kind: 'not-an-event', event, by: 'A. Nalyst', on: '2026-11-21', why: '' };
        change.objectStore('decisions').put(decision, [entry.id, 0]);
        entries.put({ ...entry, revision: entry.revision + 1, decisions: 1 }, entry.id);
      };
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      change.onabort = () => {
        reject(new Error('not written'));
      };
    };
  });
}

/** The names of all that the browser keeps for the page. */
export async function keptNames(): Promise<string[]> {
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  return [...databases, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
}

/** Keeps a preference, as choosing dark colours does. */
export function preferDark(): void {
  localStorage['placeline.preferences'] = '{"theme":"dark"}';
}
