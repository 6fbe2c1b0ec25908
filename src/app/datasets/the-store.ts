import { STORE_NAME } from './has-kept.ts';
import { indexedDbStore } from '../../stores/adapters/indexed-db/indexed-db-store.ts';

/** What this browser keeps for the page: datasets, decisions, mappings and other settings. Fetched when it is first needed. */
export const theStore = indexedDbStore(STORE_NAME);
