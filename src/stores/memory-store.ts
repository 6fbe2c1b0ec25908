import { incidentCount, visitCount } from '../model/read-dataset.ts';
import type { Place } from '../model/place.ts';
import { decodeDataset } from './codec/decode.ts';
import { encodeDataset } from './codec/encode.ts';
import { conflict, damaged, full, kept, missing, type Kept } from './fault.ts';
import { changedLog, joinedPlaces } from './log-change.ts';
import type { DatasetEntry, DatasetStore, Json, KeptLog } from './store.ts';

interface KeptDataset {
  readonly entry: DatasetEntry;
  readonly pieces: readonly Uint8Array[];
  readonly log: KeptLog;
  readonly places: readonly Place[];
  readonly about: Json;
}

/**
 * A store that lasts as long as the program: for tests, and for pages whose browser keeps nothing. What it gives back shares nothing with
 * what it was given.
 * @param limitBytes room for columns; a save beyond it is refused as `full`
 */
export function memoryStore(limitBytes = Infinity): DatasetStore {
  const datasets = new Map<string, KeptDataset>();
  const settings = new Map<string, string>();
  const used = (but = ''): number =>
    [...datasets].reduce((sum, [id, { entry }]) => (id === but ? sum : sum + entry.bytes), 0);
  const change = (id: string, next: (known: KeptDataset) => KeptDataset): Kept<DatasetEntry> => {
    const known = datasets.get(id);
    if (!known) return missing(id);
    const changed = next(known);
    datasets.set(id, changed);
    return kept(changed.entry);
  };
  return {
    list: () => answer(kept(lastFirst([...datasets.values()].map(({ entry }) => entry)))),
    async open(id) {
      const known = datasets.get(id);
      if (!known) return missing(id);
      const { entry, log, places, about } = known;
      const read = await decodeDataset(known.pieces);
      if (!read.ok) return damaged(entry.name, read.why);
      return kept({ entry, dataset: read.dataset, log, places, about });
    },
    save({ id, name, savedMs, dataset, log, places, about }, after) {
      const found = datasets.get(id)?.entry.revision ?? 0;
      if (found !== after) return answer(conflict(name, found, after));
      const pieces = [...encodeDataset(dataset)];
      const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
      if (used(id) + bytes > limitBytes) return answer(full(`“${name}” was not saved`));
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
      datasets.set(id, { entry, pieces, log: copied(log), places: copied(places), about: copied(about) });
      return answer(kept(entry));
    },
    saveLog(id, after, made, savedMs) {
      const found = datasets.get(id);
      if (!found) return answer(missing(id));
      if (found.entry.revision !== after) return answer(conflict(found.entry.name, found.entry.revision, after));
      const log = changedLog(found.log, copied(made));
      const entry = { ...found.entry, revision: after + 1, savedMs, decisions: log.decisions.length };
      const places = joinedPlaces(found.places, copied(made.places));
      return answer(change(id, (known) => ({ ...known, entry, log, places })));
    },
    rename: (id, name) => answer(change(id, (known) => ({ ...known, entry: { ...known.entry, name } }))),
    copy(id, to) {
      const known = datasets.get(id);
      if (!known) return answer(missing(id));
      if (datasets.has(to.id)) return answer(conflict(to.name, datasets.get(to.id)?.entry.revision ?? 0, 0));
      if (used() + known.entry.bytes > limitBytes) return answer(full(`“${to.name}” was not copied`));
      const { id: copyId, name, savedMs } = to;
      const entry = { ...known.entry, id: copyId, name, savedMs, revision: 1 };
      datasets.set(copyId, { ...known, entry });
      return answer(kept(entry));
    },
    remove(id) {
      datasets.delete(id);
      return answer(kept(null));
    },
    setting(key) {
      const text = settings.get(key);
      return answer(kept(text === undefined ? undefined : (JSON.parse(text) as Json)));
    },
    saveSetting(key, value) {
      if (value === undefined) settings.delete(key);
      else settings.set(key, JSON.stringify(value));
      return answer(kept(null));
    },
    settings: () => answer(kept([...settings.keys()].sort())),
    forgetEverything() {
      datasets.clear();
      settings.clear();
      return answer(kept(null));
    },
    space: () => answer(kept({ usedBytes: used(), freeBytes: limitBytes === Infinity ? null : limitBytes - used() })),
    close: () => undefined,
  };
}

/** Entries, the last saved first; by id where two were saved at once. */
export function lastFirst(entries: readonly DatasetEntry[]): readonly DatasetEntry[] {
  return [...entries].sort((a, b) => b.savedMs - a.savedMs || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function answer<T>(value: T): Promise<T> {
  return Promise.resolve(value);
}

function copied<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
