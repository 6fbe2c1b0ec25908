import type { Dataset } from '../../index.ts';

/** A row of incidents or visits. */
export interface EventRow {
  readonly what: 'incident' | 'visit';
  readonly row: number;
}

/** Finds the event that was read from a line of a table. */
export type RowFinder = (line: number) => EventRow | null;

const known = new WeakMap<Dataset, Map<string, RowFinder>>();

/** A finder for a table of a dataset as it was read, by the name of the table; of two with one name that which came last. Made once, in the time of the rows. */
export function rowFinder(dataset: Dataset, table: string): RowFinder {
  let finders = known.get(dataset);
  if (!finders) known.set(dataset, (finders = new Map<string, RowFinder>()));
  let finder = finders.get(table);
  if (!finder) finders.set(table, (finder = madeFor(dataset, table)));
  return finder;
}

function madeFor({ tables, incidents, visits }: Dataset, name: string): RowFinder {
  const table = tables.findLast((one) => one.name === name);
  if (!table) return () => null;
  const { from, lines } = table;
  // Rows of incidents from 1 on, those of visits from -1 downwards; 0 where a row of the table became nothing.
  const events = new Int32Array(lines.length);
  incidents.original.forEach((number, row) => {
    if (number > from && number <= from + lines.length) events[number - from - 1] = row + 1;
  });
  visits.original.forEach((number, row) => {
    if (number > from && number <= from + lines.length) events[number - from - 1] = -row - 1;
  });
  return (line) => {
    const at = placeOf(lines, line);
    const event = at < 0 ? 0 : (events[at] ?? 0);
    if (event === 0) return null;
    return event > 0 ? { what: 'incident', row: event - 1 } : { what: 'visit', row: -event - 1 };
  };
}

/** The place of a line in ascending lines, or -1. */
function placeOf(lines: ArrayLike<number>, line: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return lines[low] === line ? low : -1;
}
