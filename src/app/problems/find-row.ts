import type { Dataset } from '../../index.ts';

/** A row of incidents or visits. */
export interface EventRow {
  readonly what: 'incident' | 'visit';
  readonly row: number;
}

/** Finds the event that was read from a line of a table. */
export type RowFinder = (line: number) => EventRow | null;

const known = new WeakMap<Dataset, Map<string, RowFinder>>();

/**
 * A finder for a table of a dataset as it was read, by the name of the table. Where several have one name, as after mended rows came in, the
 * last one that has the line says. Made once, in the time of the rows.
 */
export function rowFinder(dataset: Dataset, table: string): RowFinder {
  let finders = known.get(dataset);
  if (!finders) known.set(dataset, (finders = new Map<string, RowFinder>()));
  let finder = finders.get(table);
  if (!finder) finders.set(table, (finder = madeFor(dataset, table)));
  return finder;
}

function madeFor(dataset: Dataset, name: string): RowFinder {
  const tables = dataset.tables.filter((one) => one.name === name).reverse();
  const finders = tables.map((table) => ({ placeOf: lineFinder(table.lines), eventAt: eventsOf(dataset, table) }));
  return (line) => {
    for (const { placeOf, eventAt } of finders) {
      const at = placeOf(line);
      if (at >= 0) return eventAt(at);
    }
    return null;
  };
}

/** The event of each row of a table. */
function eventsOf(
  { incidents, visits }: Dataset,
  { from, lines }: Dataset['tables'][number],
): (at: number) => EventRow | null {
  // Rows of incidents from 1 on, those of visits from -1 downwards; 0 where a row of the table became nothing.
  const events = new Int32Array(lines.length);
  incidents.original.forEach((number, row) => {
    if (number > from && number <= from + lines.length) events[number - from - 1] = row + 1;
  });
  visits.original.forEach((number, row) => {
    if (number > from && number <= from + lines.length) events[number - from - 1] = -row - 1;
  });
  return (at) => {
    const event = events[at] ?? 0;
    if (event === 0) return null;
    return event > 0 ? { what: 'incident', row: event - 1 } : { what: 'visit', row: -event - 1 };
  };
}

/** Finds the place of a line, or -1. Lines ascend, but for those of mended rows that somebody has sorted otherwise. */
function lineFinder(lines: ArrayLike<number>): (line: number) => number {
  for (let at = 1; at < lines.length; at++) {
    if ((lines[at] ?? 0) >= (lines[at - 1] ?? 0)) continue;
    const places = new Map(Array.from(lines, (line, place) => [line, place]));
    return (line) => places.get(line) ?? -1;
  }
  return (line) => placeIn(lines, line);
}

/** The place of a line in ascending lines, or -1. */
function placeIn(lines: ArrayLike<number>, line: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return lines[low] === line ? low : -1;
}
