import { toGeoJson, type GeoJsonOptions } from '../../src/export/geojson.ts';
import { csv, openTables } from '../dataset/open.ts';

/** Cells by the names of their columns. */
export type Cells = Readonly<Record<string, string>>;

/** The feature of one incident. */
export async function firstFeature(incident: Cells, options: GeoJsonOptions = {}) {
  const row = { id: 'i-1', kind: 'protest', title: 'A', ...incident };
  const { value } = await openTables({
    incidents: csv(Object.keys(row), row),
    visits: csv(['id', 'traveller', 'to', 'status']),
    sources: SOURCES,
  });
  return toGeoJson(value, options).features[0];
}

/** The feature of one visit. */
export async function firstVisit(visit: Cells) {
  const row = { id: 'v-1', traveller: 'T', to: '', status: 'made', ...visit };
  const { value } = await openTables({ visits: csv(Object.keys(row), row), sources: SOURCES });
  return toGeoJson(value).features[0];
}

/** A table of sources: a link that no page may hold, one that it may, and none. */
export const SOURCES = csv(
  ['id', 'publisher', 'title', 'url'],
  { id: 's-1', publisher: 'A paper', title: 'A headline', url: 'javascript:alert(1)' },
  { id: 's-2', publisher: 'Another', url: 'https://example.org/2' },
  { id: 's-3' },
);
