/** The flat properties of a feature, in the order they are written. */
export const PROPERTY_NAMES = [
  'id',
  'type',
  'kind',
  'title',
  'description',
  'start',
  'end',
  'time',
  'date_precision',
  'place',
  'place_text',
  'place_id',
  'place_kind',
  'admin1',
  'country',
  'geo_precision',
  'radius_m',
  'actors',
  'killed_min',
  'killed_max',
  'wounded_min',
  'wounded_max',
  'status',
  'confidence',
  'source',
  'source_url',
  'evidence',
  'marker-color',
] as const;

/** The columns of the flat table of our own, in their order. A person may have moved them. */
export const FLAT_COLUMNS = [...PROPERTY_NAMES, 'lon', 'lat'] as const;

/** A column and property that stands only where an event is machine-read (`isMachineRead`), with that word. */
export const READ_BY = 'read_by';

/** Columns behind them that say which row of which table an event was read from; only where there is one. The table's own columns follow. */
export const ORIGIN_COLUMNS = ['table', 'table_preset', 'table_line'] as const;

/** What stands before a table's own column that is called as one of ours. */
const ORIGINAL = 'original ';

const OURS: readonly string[] = [...FLAT_COLUMNS, READ_BY, ...ORIGIN_COLUMNS];

/** What a column of a table is called in the flat table: as in its own, unless we have one of that name. */
export function flatNameOf(column: string): string {
  return OURS.includes(column) || column.startsWith(ORIGINAL) ? ORIGINAL + column : column;
}

/** The column of a table that a column of the flat table is; null for one of ours. */
export function tableColumnOf(name: string): string | null {
  if (OURS.includes(name)) return null;
  return name.startsWith(ORIGINAL) ? name.slice(ORIGINAL.length) : name;
}

/** True for the columns of a flat table of our own, in any order, with or without further ones. */
export function isFlatTable(columns: readonly string[]): boolean {
  return FLAT_COLUMNS.every((name) => columns.includes(name));
}

/** The columns of `originals.csv` of a folder that are ours; those of the tables follow. */
export const ORIGINALS_COLUMNS = ['event', ...ORIGIN_COLUMNS] as const;

const OF_ORIGINALS: readonly string[] = ORIGINALS_COLUMNS;

/** What a column of a table is called in `originals.csv`: as in its own, unless we have one of that name. */
export function originalNameOf(column: string): string {
  return OF_ORIGINALS.includes(column) || column.startsWith(ORIGINAL) ? ORIGINAL + column : column;
}

/** The column of a table that a column of `originals.csv` is; null for one of ours. */
export function tableColumnOfOriginals(name: string): string | null {
  if (OF_ORIGINALS.includes(name)) return null;
  return name.startsWith(ORIGINAL) ? name.slice(ORIGINAL.length) : name;
}
