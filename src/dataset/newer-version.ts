import type { Dataset } from '../model/dataset.ts';
import { originalPlace } from '../model/original.ts';
import { textAt } from '../model/read-dataset.ts';

/** A table of a later reading that looks like another version of a table that is open, under another name. */
export interface NewerVersion {
  readonly name: string;
  /** The open table. */
  readonly of: string;
  /** How many of its ids the open table has. */
  readonly shared: number;
  /** How many ids it has. */
  readonly all: number;
}

/** Tables of a later reading of which at least half of the ids stand in an open table of the same columns and another name. */
export function newerVersions(open: Dataset, incoming: Dataset): readonly NewerVersion[] {
  const known = new Set(open.tables.map(({ name }) => name));
  const ids = idsByTable(open);
  const came = idsByTable(incoming);
  return incoming.tables.flatMap(({ name, columns }, at): NewerVersion[] => {
    const mine = came[at] ?? new Set();
    if (known.has(name) || mine.size === 0) return [];
    let best: NewerVersion | undefined;
    for (const [other, table] of open.tables.entries()) {
      if (!isSame(columns, table.columns)) continue;
      const theirs = ids[other];
      const shared = [...mine].filter((id) => theirs?.has(id)).length;
      if (shared * 2 < mine.size || shared <= (best?.shared ?? 0)) continue;
      best = { name, of: table.name, shared, all: mine.size };
    }
    return best ? [best] : [];
  });
}

/** The ids of the events of each table, by its place in `Dataset.tables`. */
function idsByTable(dataset: Dataset): readonly ReadonlySet<string>[] {
  const ids = dataset.tables.map(() => new Set<string>());
  for (const what of ['incident', 'visit'] as const) {
    const { id } = what === 'incident' ? dataset.incidents : dataset.visits;
    for (let row = 0; row < id.length; row++) {
      const place = originalPlace(dataset, what, row);
      if (place) ids[place.table]?.add(textAt(dataset, id[row]));
    }
  }
  return ids;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, i) => name === others[i]);
}
