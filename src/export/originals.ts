import type { Dataset } from '../model/dataset.ts';
import type { OriginalMember } from '../model/file-format.ts';
import { originalCells, originalPlace } from '../model/original.ts';
import type { TableToKeep } from '../model/sink.ts';
import type { SelectedRows } from './select.ts';

/** Indexes in `Dataset.tables` of the tables that events were read from, ascending, each with its index in the file. */
export type UsedTables = ReadonlyMap<number, number>;

/** The tables that these events were read from. */
export function usedTables(dataset: Dataset, rows: SelectedRows): UsedTables {
  const used = dataset.tables.map(() => false);
  const note = (what: 'incident' | 'visit', row: number): void => {
    const place = dataset.tables.length === 0 ? null : originalPlace(dataset, what, row);
    if (place) used[place.table] = true;
  };
  for (const row of rows.incidents) note('incident', row);
  for (const row of rows.visits) note('visit', row);
  const tables = [...used.keys()].filter((table) => used[table]);
  return new Map(tables.map((table, index) => [table, index]));
}

/** What a file says of the tables. */
export function tableMembers(dataset: Dataset, used: UsedTables): TableToKeep[] {
  return [...used.keys()].flatMap((table) => {
    const known = dataset.tables[table];
    return known ? [{ name: known.name, preset: known.preset, columns: known.columns }] : [];
  });
}

/** What a file says of the row that an event was read from; null where it comes from none. */
export function originalMember(
  dataset: Dataset,
  what: 'incident' | 'visit',
  row: number,
  used: UsedTables,
): OriginalMember | null {
  const place = used.size === 0 ? null : originalPlace(dataset, what, row);
  const table = place && dataset.tables[place.table];
  if (!place || !table) return null;
  const cells = originalCells(table, place.row);
  const filled = cells.findLastIndex((cell) => cell !== '') + 1;
  return [used.get(place.table) ?? 0, table.lines[place.row] ?? 0, ...cells.slice(0, filled)];
}
