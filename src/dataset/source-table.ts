import { ownCopy } from '../base/own-copy.ts';
import type { Source } from '../model/source.ts';

/** The sources of a dataset while it is filled. */
export interface SourceTable {
  /** Adds a source, or fills in one that an event has named before. */
  readonly add: (source: Source) => void;
  /** Row of a source; one that is not known yet is kept by its id alone. */
  readonly rowOf: (id: string) => number;
  readonly finish: () => readonly Source[];
}

/** An empty table of sources. */
export function sourceTable(): SourceTable {
  const sources: Source[] = [];
  const rows = new Map<string, number>();
  const rowOf = (id: string): number => {
    const known = rows.get(id);
    if (known !== undefined) return known;
    const kept = ownCopy(id);
    rows.set(kept, sources.length);
    return sources.push(bareSource(kept)) - 1;
  };
  return {
    add(source) {
      sources[rowOf(source.id)] = { ...source };
    },
    rowOf,
    finish: () => sources,
  };
}

/** A source of which only the id is known. */
export function bareSource(id: string): Source {
  return {
    id,
    document: '',
    publisher: '',
    title: '',
    publishedEarliest: null,
    publishedLatest: null,
    publishedText: '',
    url: '',
    sha256: '',
    note: '',
    text: '',
  };
}
