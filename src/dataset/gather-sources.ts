import type { Source } from '../model/source.ts';

/** The sources of two datasets as one list. */
export interface GatheredSources {
  readonly sources: readonly Source[];
  /** The new row of each source of the second dataset; those of the first one stay. */
  readonly map: Uint32Array;
  /** Sources of the second dataset whose id means another one in the first: the new id of each. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * A source that both have under one id is the one that the second dataset knows, if it is the same one: by the hash of its document, by
 * its address, or by its publisher and title. Another source of the same id gets a new one.
 * @param used one cell a source of the second dataset: the others are left out
 */
export function gatherSources(first: readonly Source[], second: readonly Source[], used: Uint8Array): GatheredSources {
  const sources = [...first];
  const rows = new Map(first.map(({ id }, row) => [id, row]));
  const map = new Uint32Array(second.length);
  const renamed = new Map<string, string>();
  second.forEach((source, i) => {
    if (!used[i]) return;
    let id = source.id;
    for (let n = 2; ; n++) {
      const row = rows.get(id);
      const known = row === undefined ? undefined : sources[row];
      if (row === undefined || known === undefined) break;
      if (isSameSource(known, source)) {
        if (!isBare(source)) sources[row] = { ...source, id };
        map[i] = row;
        return;
      }
      id = `${source.id}~${n}`;
    }
    if (id !== source.id) renamed.set(source.id, id);
    rows.set(id, sources.length);
    map[i] = sources.push({ ...source, id }) - 1;
  });
  return { sources, map, renamed };
}

/** The id with a number behind it: the first one that is not taken. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  let n = 2;
  while (isTaken(`${id}~${n}`)) n++;
  return `${id}~${n}`;
}

/** True for one source under one id, or under one that has a number behind it since it was merged. */
export function isSourceAgain(a: Source, b: Source): boolean {
  return a.id.replace(NUMBERED, '') === b.id.replace(NUMBERED, '') && isSameSource(a, b);
}

const NUMBERED = /~\d+$/;

function isSameSource(a: Source, b: Source): boolean {
  if (isBare(a) || isBare(b) || (a.sha256 !== '' && a.sha256 === b.sha256)) return true;
  if (a.url !== '' && b.url !== '') return a.url === b.url;
  return a.publisher === b.publisher && a.title === b.title;
}

/** True for a source of which only the id is known. */
export function isBare(source: Source): boolean {
  const { publisher, title, url, sha256 } = source;
  return source.document + publisher + title + url + sha256 === '';
}
