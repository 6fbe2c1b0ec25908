import { incidentCount, visitCount } from '../../../model/read-dataset.ts';
import { decodeDataset } from '../../codec/decode.ts';
import { encodeDataset } from '../../codec/encode.ts';
import { conflict, damaged, kept, missing, type Kept } from '../../fault.ts';
import { joinedPlaces } from '../../log-change.ts';
import { lastFirst } from '../../memory-store.ts';
import type { DatasetDraft, DatasetEntry, DatasetStore, LogChange, OpenedDataset } from '../../store.ts';
import { attempt } from './attempt.ts';
import { connectTo, DATASET_TABLES, partsOf, type Connection } from './database.ts';
import { piecesOf } from './pieces.ts';

/** What is answered is on the disk, not only on its way there. */
const STRICT = { durability: 'strict' } as const;

/** A store in the browser's own database of this name. Columns are written and read piece by piece: the page goes on in between. */
export function indexedDbStore(name = 'placeline-datasets'): DatasetStore {
  const connection = connectTo(name);
  return {
    list: () =>
      attempt('What is kept cannot be listed', async () => {
        const entries = await (await connection.openKept())?.getAll('entries');
        return kept(lastFirst(entries ?? []));
      }),
    open: (id) => attempt('The dataset cannot be opened', () => openDataset(connection, id)),
    save: (draft, after) => attempt(`“${draft.name}” was not saved`, () => saveDataset(connection, draft, after)),
    saveLog: (id, after, change, savedMs) =>
      attempt('What was decided was not saved', () => saveLog(connection, id, after, change, savedMs)),
    rename: (id, to) =>
      attempt(`“${to}” was not renamed`, async () => {
        const transaction = (await connection.open()).transaction('entries', 'readwrite', STRICT);
        const known = await transaction.store.get(id);
        if (!known) return missing(id);
        const entry = { ...known, name: to };
        await transaction.store.put(entry, id);
        await transaction.done;
        return kept(entry);
      }),
    copy: (id, to) => attempt(`“${to.name}” was not copied`, () => copyDataset(connection, id, to)),
    remove: (id) =>
      attempt('The dataset was not deleted', async () => {
        const database = await connection.openKept();
        if (!database) return kept(null);
        const transaction = database.transaction(DATASET_TABLES, 'readwrite', STRICT);
        await Promise.all([
          transaction.objectStore('entries').delete(id),
          transaction.objectStore('beside').delete(id),
          transaction.objectStore('pieces').delete(partsOf(id)),
          transaction.objectStore('decisions').delete(partsOf(id)),
          transaction.done,
        ]);
        return kept(null);
      }),
    setting: (key) =>
      attempt('A setting cannot be read', async () => kept(await (await connection.openKept())?.get('settings', key))),
    saveSetting: (key, value) =>
      attempt('A setting was not kept', async () => {
        const transaction = (await connection.open()).transaction('settings', 'readwrite', STRICT);
        await (value === undefined ? transaction.store.delete(key) : transaction.store.put(value, key));
        await transaction.done;
        return kept(null);
      }),
    settings: () =>
      attempt('Settings cannot be read', async () =>
        kept((await (await connection.openKept())?.getAllKeys('settings')) ?? []),
      ),
    forgetEverything: () =>
      attempt('Not everything was forgotten', async () => {
        await connection.remove();
        return kept(null);
      }),
    space: () => attempt('It is not known how much room there is', () => space(connection)),
    close: () => {
      connection.close();
    },
  };
}

async function openDataset(connection: Connection, id: string): Promise<Kept<OpenedDataset>> {
  const database = await connection.openKept();
  if (!database) return missing(id);
  const transaction = database.transaction(DATASET_TABLES, 'readonly');
  const [entry, beside, decisions] = await Promise.all([
    transaction.objectStore('entries').get(id),
    transaction.objectStore('beside').get(id),
    transaction.objectStore('decisions').getAll(partsOf(id)),
  ]);
  if (!entry) return missing(id);
  const read = await decodeDataset(piecesOf(transaction.objectStore('pieces'), id));
  if (!read.ok) return damaged(entry.name, read.why);
  const { undone, places, about } = beside ?? { undone: [], places: [], about: null };
  return kept({ entry, dataset: read.dataset, log: { decisions, undone }, places, about });
}

/** One transaction: either all of it is kept or nothing. It lives as long as each piece is asked for when the one before is in. */
async function saveDataset(connection: Connection, draft: DatasetDraft, after: number): Promise<Kept<DatasetEntry>> {
  const { id, name, savedMs, dataset, log, places, about } = draft;
  const transaction = (await connection.open()).transaction(DATASET_TABLES, 'readwrite', STRICT);
  const entries = transaction.objectStore('entries');
  const found = (await entries.get(id))?.revision ?? 0;
  if (found !== after) return conflict(name, found, after);
  try {
    const pieces = transaction.objectStore('pieces');
    await pieces.delete(partsOf(id));
    let bytes = 0;
    let number = 0;
    for (const piece of encodeDataset(dataset)) {
      await pieces.put(piece.buffer, [id, number++]);
      bytes += piece.length;
    }
    const decisions = transaction.objectStore('decisions');
    await decisions.delete(partsOf(id));
    await Promise.all(log.decisions.map((decision, i) => decisions.put(decision, [id, i])));
    await transaction.objectStore('beside').put({ undone: log.undone, places, about }, id);
    const entry: DatasetEntry = {
      id,
      name,
      revision: after + 1,
      savedMs,
      bytes,
      incidents: incidentCount(dataset),
      visits: visitCount(dataset),
      decisions: log.decisions.length,
    };
    await entries.put(entry, id);
    await transaction.done;
    return kept(entry);
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

async function saveLog(
  connection: Connection,
  id: string,
  after: number,
  { keep, decisions, undone, places }: LogChange,
  savedMs: number,
): Promise<Kept<DatasetEntry>> {
  const database = await connection.openKept();
  if (!database) return missing(id);
  const transaction = database.transaction(['entries', 'decisions', 'beside'], 'readwrite', STRICT);
  const entries = transaction.objectStore('entries');
  const [known, beside] = await Promise.all([entries.get(id), transaction.objectStore('beside').get(id)]);
  if (!known) return missing(id);
  if (known.revision !== after) return conflict(known.name, known.revision, after);
  try {
    const table = transaction.objectStore('decisions');
    await table.delete(partsOf(id, keep));
    await Promise.all(decisions.map((decision, i) => table.put(decision, [id, keep + i])));
    const all = joinedPlaces(beside?.places ?? [], places);
    await transaction.objectStore('beside').put({ about: beside?.about ?? null, undone, places: all }, id);
    const entry = { ...known, revision: after + 1, savedMs, decisions: keep + decisions.length };
    await entries.put(entry, id);
    await transaction.done;
    return kept(entry);
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

async function copyDataset(
  connection: Connection,
  id: string,
  to: Pick<DatasetDraft, 'id' | 'name' | 'savedMs'>,
): Promise<Kept<DatasetEntry>> {
  const database = await connection.openKept();
  if (!database) return missing(id);
  const transaction = database.transaction(DATASET_TABLES, 'readwrite', STRICT);
  const entries = transaction.objectStore('entries');
  const [known, there] = await Promise.all([entries.get(id), entries.get(to.id)]);
  if (!known) return missing(id);
  if (there) return conflict(to.name, there.revision, 0);
  try {
    const pieces = transaction.objectStore('pieces');
    let number = 0;
    for await (const piece of piecesOf(pieces, id)) await pieces.put(piece.buffer, [to.id, number++]);
    const decisions = transaction.objectStore('decisions');
    const decided = await decisions.getAll(partsOf(id));
    await Promise.all(decided.map((decision, i) => decisions.put(decision, [to.id, i])));
    const beside = await transaction.objectStore('beside').get(id);
    if (beside) await transaction.objectStore('beside').put(beside, to.id);
    const entry = { ...known, id: to.id, name: to.name, savedMs: to.savedMs, revision: 1 };
    await entries.put(entry, to.id);
    await transaction.done;
    return kept(entry);
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

async function space(connection: Connection): Promise<Kept<{ usedBytes: number; freeBytes: number | null }>> {
  const estimate = (navigator as { storage?: StorageManager }).storage?.estimate();
  const { usage, quota } = (await estimate) ?? {};
  if (usage !== undefined && quota !== undefined)
    return kept({ usedBytes: usage, freeBytes: Math.max(0, quota - usage) });
  const entries = (await (await connection.openKept())?.getAll('entries')) ?? [];
  return kept({ usedBytes: entries.reduce((sum, { bytes }) => sum + bytes, 0), freeBytes: null });
}

/** What was begun is taken back; a transaction that has ended by itself, as where there is no room, is so already. */
function abort(transaction: { abort(): void; readonly done: Promise<void> }): void {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // It has ended.
  }
}
