import { mkdir, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pid } from 'node:process';
import { incidentCount, visitCount } from '../../../model/read-dataset.ts';
import { decodeDataset } from '../../codec/decode.ts';
import { encodeDataset } from '../../codec/encode.ts';
import { conflict, damaged, full, kept, missing, refused, type Kept } from '../../fault.ts';
import { changedLog, joinedPlaces } from '../../log-change.ts';
import { lastFirst } from '../../memory-store.ts';
import type { DatasetDraft, DatasetEntry, DatasetStore, Json, LogChange } from '../../store.ts';
import { hasCode, namesIn, readIfThere, readPieces, removeFile, sizeOf, writeNew, writeOver } from './files.ts';
import { currentState, revisionName, stateBytes, type State } from './states.ts';

/**
 * A store in a folder of this machine: a folder for each dataset, named by a hash of its id. In it `NNNNNNNN.columns`, a
 * dataset as `encodeDataset` writes it, and `NNNNNNNN.state`, what stands beside the columns at that revision. A revision begins when its state
 * file is linked into place, which only one program can do; columns and states before it are removed afterwards. So a program that
 * ends at any moment leaves the old revision or the new one.
 */
export function fileStore(folder: string): DatasetStore {
  const folderOf = (id: string): string => join(folder, 'datasets', hashed(id));
  const settingsFolder = join(folder, 'settings');
  const change = async (id: string, next: (state: State) => State): Promise<Kept<State>> => {
    const state = await currentState(folderOf(id));
    if (!state) return missing(id);
    const changed = next(state);
    const isWritten = await writeNew(folderOf(id), revisionName(changed.entry.revision), [stateBytes(changed)]);
    if (!isWritten) return conflict(state.entry.name, changed.entry.revision, state.entry.revision);
    await tidy(folderOf(id), changed);
    return kept(changed);
  };
  return {
    list: () =>
      attempt('What is kept cannot be listed', async () => {
        const names = await namesIn(join(folder, 'datasets'));
        const states = await Promise.all(names.map((name) => currentState(join(folder, 'datasets', name))));
        return kept(lastFirst(states.flatMap((state) => (state ? [state.entry] : []))));
      }),
    open: (id) =>
      attempt('The dataset cannot be opened', async () => {
        const state = await currentState(folderOf(id));
        if (!state) return missing(id);
        const { entry, log, places, about, columns } = state;
        const read = await decodeDataset(readPieces(join(folderOf(id), columns)));
        return read.ok ? kept({ entry, dataset: read.dataset, log, places, about }) : damaged(entry.name, read.why);
      }),
    save: (draft, after) => attempt(`“${draft.name}” was not saved`, () => saveWhole(folderOf(draft.id), draft, after)),
    saveLog: (id, after, made: LogChange, savedMs) =>
      attempt('What was decided was not saved', async () => {
        const known = await currentState(folderOf(id));
        if (!known) return missing(id);
        if (known.entry.revision !== after) return conflict(known.entry.name, known.entry.revision, after);
        const log = changedLog(known.log, made);
        const entry = { ...known.entry, revision: after + 1, savedMs, decisions: log.decisions.length };
        const places = joinedPlaces(known.places, made.places);
        const changed = await change(id, (state) => ({ ...state, entry, log, places }));
        return changed.ok ? kept(changed.value.entry) : changed;
      }),
    rename: (id, name) =>
      attempt(`“${name}” was not renamed`, async () => {
        const state = await currentState(folderOf(id));
        if (!state) return missing(id);
        const entry = { ...state.entry, name };
        await writeOver(folderOf(id), revisionName(entry.revision), [stateBytes({ ...state, entry })]);
        return kept(entry);
      }),
    copy: (id, to) =>
      attempt(`“${to.name}” was not copied`, async () => {
        const state = await currentState(folderOf(id));
        if (!state) return missing(id);
        const read = await decodeDataset(readPieces(join(folderOf(id), state.columns)));
        if (!read.ok) return damaged(state.entry.name, read.why);
        const { log, places, about } = state;
        return saveWhole(folderOf(to.id), { ...to, dataset: read.dataset, log, places, about }, 0);
      }),
    remove: (id) =>
      attempt('The dataset was not deleted', async () => {
        await rm(folderOf(id), { recursive: true, force: true });
        return kept(null);
      }),
    setting: (key) =>
      attempt('A setting cannot be read', async () => {
        const bytes = await readIfThere(join(settingsFolder, `${hashed(key)}.json`));
        return kept(bytes === null ? undefined : readSetting(bytes).value);
      }),
    saveSetting: (key, value) =>
      attempt('A setting was not kept', async () => {
        const name = `${hashed(key)}.json`;
        if (value === undefined) await removeFile(join(settingsFolder, name));
        else await writeOver(settingsFolder, name, [new TextEncoder().encode(JSON.stringify({ key, value }))]);
        return kept(null);
      }),
    settings: () =>
      attempt('Settings cannot be read', async () => {
        const names = (await namesIn(settingsFolder)).filter((name) => name.endsWith('.json'));
        const files = await Promise.all(names.map((name) => readIfThere(join(settingsFolder, name))));
        return kept(files.flatMap((bytes) => (bytes === null ? [] : [readSetting(bytes).key])).sort());
      }),
    forgetEverything: () =>
      attempt('Not everything was forgotten', async () => {
        for (const name of ['datasets', 'settings']) await rm(join(folder, name), { recursive: true, force: true });
        return kept(null);
      }),
    space: () =>
      attempt('It is not known how much room there is', async () => {
        const names = await namesIn(join(folder, 'datasets'));
        const sizes = await Promise.all(names.map((name) => folderSize(join(folder, 'datasets', name))));
        return kept({ usedBytes: sizes.reduce((sum, size) => sum + size, 0), freeBytes: null });
      }),
    close: () => undefined,
  };
}

async function saveWhole(folder: string, draft: DatasetDraft, after: number): Promise<Kept<DatasetEntry>> {
  const { id, name, savedMs, dataset, log, places, about } = draft;
  const found = (await currentState(folder))?.entry.revision ?? 0;
  if (found !== after) return conflict(name, found, after);
  await mkdir(folder, { recursive: true });
  const columns = `${String(after + 1).padStart(8, '0')}-${pid}-${++saves}.columns`;
  await writeNew(folder, columns, encodeDataset(dataset));
  const entry: DatasetEntry = {
    id,
    name,
    revision: after + 1,
    savedMs,
    bytes: await sizeOf(join(folder, columns)),
    incidents: incidentCount(dataset),
    visits: visitCount(dataset),
    decisions: log.decisions.length,
  };
  const state: State = { entry, log, places, about, columns };
  if (!(await writeNew(folder, revisionName(after + 1), [stateBytes(state)]))) {
    await removeFile(join(folder, columns));
    return conflict(name, after + 1, after);
  }
  await tidy(folder, state);
  return kept(entry);
}

let saves = 0;

/** Removes what revisions before left; what another program is writing for a later one stays. */
async function tidy(folder: string, { entry, columns }: State): Promise<void> {
  const own = revisionName(entry.revision);
  for (const name of await namesIn(folder)) {
    const isOlder = /^\d{8}/.test(name) && name.slice(0, 8) <= own.slice(0, 8);
    if (isOlder && name !== own && name !== columns) await removeFile(join(folder, name));
  }
}

async function folderSize(folder: string): Promise<number> {
  const sizes = await Promise.all((await namesIn(folder)).map((name) => sizeOf(join(folder, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function readSetting(bytes: Uint8Array): { key: string; value: Json } {
  return JSON.parse(new TextDecoder().decode(bytes)) as { key: string; value: Json };
}

/** Ids and keys may be any text, names of files may not. */
function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

async function attempt<T>(what: string, act: () => Promise<Kept<T>>): Promise<Kept<T>> {
  try {
    return await act();
  } catch (error) {
    if (hasCode(error, 'ENOSPC', 'EDQUOT')) return full(what);
    return refused(what, error instanceof Error ? error.message : String(error));
  }
}
