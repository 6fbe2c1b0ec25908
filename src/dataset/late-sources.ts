import type { Dataset } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import { bareSource } from './source-table.ts';

/** Finds sources by their ids, and takes those that are not there behind the others. */
export interface LateSources {
  /** Row of a source; one that nobody knows is kept by its id alone. */
  rowOf(id: string): number;
  finish(): readonly Source[];
}

/** Begins with the sources of the dataset, which are looked through only when one is asked for. */
export function lateSources({ sources }: Dataset): LateSources {
  const added: Source[] = [];
  let rows: Map<string, number> | null = null;
  return {
    rowOf(id) {
      rows ??= new Map(sources.map((source, row) => [source.id, row]));
      const known = rows.get(id);
      if (known !== undefined) return known;
      const row = sources.length + added.push(bareSource(id)) - 1;
      rows.set(id, row);
      return row;
    },
    finish: () => (added.length === 0 ? sources : [...sources, ...added]),
  };
}
