import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Decision } from '../../../model/decision.ts';
import type { Place } from '../../../model/place.ts';
import type { DatasetEntry, Json } from '../../store.ts';

/** What stands beside the columns of a dataset. */
export interface Beside {
  readonly undone: readonly Decision[];
  readonly places: readonly Place[];
  readonly about: Json;
}

/** The tables of the database. Keys of parts are the dataset's id and a number from 0. */
export interface Tables extends DBSchema {
  entries: { key: string; value: DatasetEntry };
  pieces: { key: [string, number]; value: ArrayBuffer };
  decisions: { key: [string, number]; value: Decision };
  beside: { key: string; value: Beside };
  settings: { key: string; value: Json };
}

/** The tables of a dataset, all of which a save changes at once. */
export const DATASET_TABLES = ['entries', 'pieces', 'decisions', 'beside'] as const;

/** An open database. */
export type Database = IDBPDatabase<Tables>;

/** A connection that is made when it is needed, and again when the browser or another tab has closed it. */
export interface Connection {
  /** The database; made when there is none. */
  open(): Promise<Database>;
  /** The database where there is one: asking what is kept leaves no trace. */
  openKept(): Promise<Database | null>;
  /** Removes the database with all it holds. */
  remove(): Promise<void>;
  close(): void;
}

/** Raised with each change of the tables; the upgrade below then brings older ones along. */
const VERSION = 1;

/** A connection to the database of this name. */
export function connectTo(name: string): Connection {
  let opened: Promise<Database> | null = null;
  const close = (): void => {
    const closing = opened;
    opened = null;
    void closing?.then(
      (database) => {
        database.close();
      },
      () => undefined,
    );
  };
  const open = (): Promise<Database> => {
    opened ??= openDB<Tables>(name, VERSION, {
      upgrade(database) {
        for (const table of [...DATASET_TABLES, 'settings'] as const) database.createObjectStore(table);
      },
      // Another tab removes everything, or has a newer version: this one lets go.
      blocking: close,
      terminated: close,
    });
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
  return {
    open,
    async openKept() {
      if (opened) return open();
      const databases = await indexedDB.databases();
      return databases.some((database) => database.name === name) ? open() : null;
    },
    async remove() {
      close();
      await deleteDB(name);
    },
    close,
  };
}

/** The keys of all parts of a dataset. */
export function partsOf(id: string, from = 0): IDBKeyRange {
  return IDBKeyRange.bound([id, from], [id, []]);
}
