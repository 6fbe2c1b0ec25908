import { join } from 'node:path';
import type { Place } from '../../../model/place.ts';
import type { DatasetEntry, Json, KeptLog } from '../../store.ts';
import { namesIn, readIfThere } from './files.ts';

/** What stands beside the columns of a dataset at a revision. */
export interface State {
  readonly entry: DatasetEntry;
  readonly log: KeptLog;
  readonly places: readonly Place[];
  readonly about: Json;
  /** Name of the file of columns. */
  readonly columns: string;
}

const ENDING = '.state';

/** The name of a revision's file of state. */
export function revisionName(revision: number): string {
  return `${String(revision).padStart(8, '0')}${ENDING}`;
}

/** A state as bytes. */
export function stateBytes(state: State): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(state));
}

/** The state of the newest revision in a dataset's folder; null where there is none. */
export async function currentState(folder: string): Promise<State | null> {
  const names = (await namesIn(folder)).filter((name) => /^\d{8}\.state$/.test(name));
  const last = names.at(-1);
  if (last === undefined) return null;
  const bytes = await readIfThere(join(folder, last));
  // Another program has meanwhile put a newer one in its place.
  if (bytes === null) return currentState(folder);
  return JSON.parse(new TextDecoder().decode(bytes)) as State;
}
