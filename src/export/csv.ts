import { guardFormula } from '../base/formula-guard.ts';
import type { Dataset } from '../model/dataset.ts';
import type { GeoJsonOptions } from './geojson.ts';
import { toGeoJson } from './geojson.ts';
import { PROPERTY_NAMES } from './properties.ts';

type Cell = string | number | null;

/** A table as CSV (RFC 4180): comma, LF, quotes where needed, formulas guarded by one `'`. Null is an empty cell. */
export function csvText(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header.join(',')];
  for (const row of rows) lines.push(row.map(csvCell).join(','));
  return `${lines.join('\n')}\n`;
}

/**
 * A dataset, or the selected part of it, as one flat table: the properties of the GeoJSON, then `lon` and `lat` of the event's own
 * place (a visit's destination).
 */
export function toCsv(dataset: Dataset, options: GeoJsonOptions = {}): string {
  const { features, placeline } = toGeoJson(dataset, { ...options, areas: false });
  const rows = features.map(({ properties, placeline: member }): Cell[] => {
    const index = 'traveller' in member ? member.to : member.where;
    const point = index === undefined ? null : (placeline.wheres[index]?.point ?? null);
    return [...PROPERTY_NAMES.map((name) => properties[name]), point?.[0] ?? null, point?.[1] ?? null];
  });
  return csvText([...PROPERTY_NAMES, 'lon', 'lat'], rows);
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : guardFormula(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
