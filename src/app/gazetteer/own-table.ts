import type { OwnName } from './protocol.ts';

const COLUMNS = ['name', 'id', 'lat', 'lon', 'stop'] as const;

/** Own names as the table that `placeline gazetteer add --as own` reads: `name,id,lat,lon,stop`. */
export function writeOwnTable(names: readonly OwnName[]): string {
  const rows = names.map(({ name, id, lat, lon, stop }) => [name, id, lat, lon, stop ? 'yes' : ''].map(cell).join(','));
  return `${[COLUMNS.join(','), ...rows].join('\n')}\n`;
}

/** Reads a table of own names back; columns by their header, others are passed over, rows without a name as well. */
export function readOwnTable(text: string): OwnName[] {
  const [header = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''));
  const at = (column: (typeof COLUMNS)[number]): number =>
    header.findIndex((name) => name.trim().toLowerCase() === column);
  const [name, id, lat, lon, stop] = [at('name'), at('id'), at('lat'), at('lon'), at('stop')];
  return rows
    .map((row) => ({
      name: (row[name] ?? '').trim(),
      id: (row[id] ?? '').trim(),
      lat: (row[lat] ?? '').trim(),
      lon: (row[lon] ?? '').trim(),
      stop: /^(?:yes|true|1|x)$/i.test((row[stop] ?? '').trim()),
    }))
    .filter((row) => row.name !== '');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells of a small table (RFC 4180); the readers of the library name what is wrong with it. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    if (row.some((value) => value !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
