import { mappingKey, readMapping, writeMapping, type Mapping } from '../../index.ts';

/** Where mappings are kept, by the columns of their tables. */
const KEY = 'placeline.mappings';

/** The oldest ones are forgotten beyond this many. */
const MOST = 60;

/** How a table with these columns was read before; null where none was, or the browser keeps nothing. */
export function rememberedMapping(columns: readonly string[]): Mapping | null {
  const text = new Map(stored()).get(mappingKey(columns));
  return text === undefined ? null : readMapping(text).value;
}

/** Remembers how a table with these columns is read; a browser that keeps nothing forgets it with the page. */
export function rememberMapping(columns: readonly string[], mapping: Mapping): void {
  const key = mappingKey(columns);
  const others = stored().filter(([one]) => one !== key);
  try {
    localStorage.setItem(KEY, JSON.stringify([...others, [key, writeMapping(mapping)]].slice(-MOST)));
  } catch {
    // Full or refused: the person is asked again next time.
  }
}

function stored(): [string, string][] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(read) ? read.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string';
}
