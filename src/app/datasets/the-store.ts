import { indexedDbStore } from '../../stores/adapters/indexed-db/indexed-db-store.ts';

/** The database that datasets and settings are kept in; `hasKept` looks for the same name. */
export const STORE_NAME = 'placeline-datasets';

/** What this browser keeps for the page: datasets, decisions, mappings and other settings. Fetched when it is first needed. */
export const theStore = indexedDbStore(STORE_NAME);
