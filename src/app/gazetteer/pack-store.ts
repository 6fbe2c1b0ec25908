/** A person's pack as it is stored. */
export interface StoredPack {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const DATABASE = 'placeline';
const STORE = 'packs';

/** The key under which the own names stand as a table; no pack can have it, for a name holds no slash. */
const OWN_TABLE = 'own/names.csv';

/** What is stored, by name; the truth of this visit, whether or not the browser keeps it. */
let memory: Map<string, Uint8Array> | undefined;
let isKept = true;

/** True while the browser keeps what is stored; false where it refuses, as in private windows. */
export function isStoreKept(): boolean {
  return isKept;
}

/** The stored packs, ordered by name. Never rejects: where the browser refuses, what this visit added is all there is. */
export async function storedPacks(): Promise<readonly StoredPack[]> {
  const known = await load();
  const names = [...known.keys()].filter((name) => name !== OWN_TABLE).sort();
  return names.map((name) => ({ name, bytes: known.get(name) ?? new Uint8Array() }));
}

/** The table of own names, as it was stored; empty when there is none. */
export async function storedOwnTable(): Promise<string> {
  return new TextDecoder().decode((await load()).get(OWN_TABLE));
}

/** Stores the table of own names. */
export async function storeOwnTable(text: string): Promise<void> {
  await storePack(OWN_TABLE, new TextEncoder().encode(text));
}

/** Stores a pack under its name, in the place of one of that name. */
export async function storePack(name: string, bytes: Uint8Array): Promise<void> {
  (await load()).set(name, bytes);
  await keep((store) => store.put(bytes, name));
}

/** Removes a pack; one that is not there is no error. */
export async function removeStored(name: string): Promise<void> {
  (await load()).delete(name);
  await keep((store) => store.delete(name));
}

async function load(): Promise<Map<string, Uint8Array>> {
  if (memory) return memory;
  const found = new Map<string, Uint8Array>();
  // Asking leaves no trace: where nothing was stored no database is made.
  if (!(await mayExist())) return (memory ??= found);
  await keep((store) => {
    store.openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return;
      if (typeof cursor.key === 'string' && cursor.value instanceof Uint8Array) found.set(cursor.key, cursor.value);
      cursor.continue();
    };
  });
  return (memory ??= found);
}

/** False where there is no database yet; true where the browser does not say. */
async function mayExist(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return true;
  }
}

/** Does something with the browser's store; where that fails the store is no longer kept. */
async function keep(act: (store: IDBObjectStore) => void): Promise<void> {
  try {
    const database = await opened();
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(STORE, 'readwrite');
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = transaction.onerror = () => {
        reject(transaction.error ?? new Error('not stored'));
      };
      act(transaction.objectStore(STORE));
    });
    database.close();
  } catch {
    isKept = false;
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = request.onblocked = () => {
      reject(request.error ?? new Error('refused'));
    };
  });
}
