import type { Dataset } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';
import type { Place } from '../model/place.ts';
import type { Kept } from './fault.ts';

/** Plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a store says of a dataset without opening it. */
export interface DatasetEntry {
  /** Given by the shell; never the same for two datasets. */
  readonly id: string;
  readonly name: string;
  /** Goes up by one with each save of columns or decisions; 1 after the first. */
  readonly revision: number;
  /** When it was last saved, milliseconds since 1970. */
  readonly savedMs: number;
  /** What its columns take in the store; decisions are not counted. */
  readonly bytes: number;
  /** As read, before decisions. */
  readonly incidents: number;
  readonly visits: number;
  readonly decisions: number;
}

/** What was decided on a dataset: what counts, and what was undone and can be done again. */
export interface KeptLog {
  readonly decisions: readonly Decision[];
  readonly undone: readonly Decision[];
}

/** A dataset as it is given to a store. */
export interface DatasetDraft {
  readonly id: string;
  readonly name: string;
  /** Now, milliseconds since 1970: a store has no clock. */
  readonly savedMs: number;
  /** As it was read: decisions stand beside it. */
  readonly dataset: Dataset;
  readonly log: KeptLog;
  /** The places that decisions name and the dataset does not hold, so that they replay without a gazetteer. */
  readonly places: readonly Place[];
  /** What the shell wants to know when it opens the dataset again. */
  readonly about: Json;
}

/** A dataset as a store gives it back. */
export interface OpenedDataset extends Pick<DatasetDraft, 'dataset' | 'log' | 'places' | 'about'> {
  readonly entry: DatasetEntry;
}

/** How a log differs from the one that is kept. */
export interface LogChange {
  /** So many decisions from the first on stay as they are. */
  readonly keep: number;
  /** What follows them, in the place of all that followed. */
  readonly decisions: readonly Decision[];
  /** All that is undone now. */
  readonly undone: readonly Decision[];
  /** Places beside those that are kept. */
  readonly places: readonly Place[];
}

/** Room in a store, in bytes. */
export interface Space {
  readonly usedBytes: number;
  /** Null where the platform does not say. */
  readonly freeBytes: number | null;
}

/**
 * Where datasets and settings live. Nothing rejects: what fails is a value with its reason and the next step. What a call has answered
 * is kept, whatever happens to the program afterwards; what it has refused has changed nothing.
 */
export interface DatasetStore {
  /** What is kept, the last saved first. */
  list(): Promise<Kept<readonly DatasetEntry[]>>;
  open(id: string): Promise<Kept<OpenedDataset>>;
  /**
   * Keeps a dataset whole, in the place of the one with its id.
   * @param after the revision that the caller knows, 0 for a dataset that is new; a `conflict` when the store has another one
   */
  save(draft: DatasetDraft, after: number): Promise<Kept<DatasetEntry>>;
  /** Keeps what was decided since; columns are not written again. @param after as in `save` */
  saveLog(id: string, after: number, change: LogChange, savedMs: number): Promise<Kept<DatasetEntry>>;
  /** Names a dataset anew; its revision stays, for nothing in it has changed. */
  rename(id: string, name: string): Promise<Kept<DatasetEntry>>;
  /** Copies a dataset with its decisions; the copy has revision 1. */
  copy(id: string, to: Pick<DatasetDraft, 'id' | 'name' | 'savedMs'>): Promise<Kept<DatasetEntry>>;
  /** Removes a dataset; one that is not there is no fault. */
  remove(id: string): Promise<Kept<null>>;
  /** A setting; undefined where there is none. */
  setting(key: string): Promise<Kept<Json | undefined>>;
  /** Keeps a setting; undefined takes it away. */
  saveSetting(key: string, value: Json | undefined): Promise<Kept<null>>;
  /** The keys of all settings, sorted by code units. */
  settings(): Promise<Kept<readonly string[]>>;
  /** Removes everything: datasets, decisions, settings. */
  forgetEverything(): Promise<Kept<null>>;
  space(): Promise<Kept<Space>>;
  /** Lets go of files and connections; the store is not used afterwards. */
  close(): void;
}
