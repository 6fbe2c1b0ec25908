import { foldName } from '../../src/base/fold.ts';
import { PLACE_KINDS, type PlaceKind } from '../../src/model/place.ts';
import { KIND_PRECISION } from '../../src/model/precision.ts';
import type { LayerPlace } from './layer.ts';
import { distinctSpellings, type PackRow, type RowSpelling } from '../../src/places/pack-row.ts';
import { items, type CuratedRow } from './tables.ts';

/** Codes of first-order divisions by country and folded name. */
export interface DivisionCodes {
  /** The code, or empty when the name is not known. */
  codeOf(country: string, name: string): string;
}

/** Code of each division: the names of the world's list, then those of curated rows, which also may differ from the list. */
export function divisionCodes(
  names: readonly { readonly code: string; readonly name: string }[],
  rows: readonly CuratedRow[],
): DivisionCodes {
  const codes = new Map(names.map(({ code, name }) => [`${code.slice(0, 2)} ${foldName(name)}`, code]));
  for (const { cells } of rows) {
    if (cells['kind'] !== 'governorate' || !cells['code']) continue;
    codes.set(`${cells['country'] ?? ''} ${foldName(cells['name'] ?? '')}`, cells['code']);
  }
  return { codeOf: (country, name) => (name === '' ? '' : (codes.get(`${country} ${foldName(name)}`) ?? '')) };
}

/**
 * A curated row as a place. A row of the world layer takes the layer's point (unless it gives its own), population and alternates.
 * Throws when the row cannot be a place.
 */
export function curatedPlace(row: CuratedRow, layer: LayerPlace | undefined, codes: DivisionCodes): PackRow {
  const cell = (column: string): string => row.cells[column] ?? '';
  const fail = (what: string): never => {
    throw new Error(what);
  };
  const kind = PLACE_KINDS.find((known): known is PlaceKind => known === cell('kind'));
  if (kind === undefined) return fail(`unknown kind "${cell('kind')}"`);
  const lon = cell('lon') === '' ? layer?.lon : Number(cell('lon'));
  const lat = cell('lat') === '' ? layer?.lat : Number(cell('lat'));
  if (lon === undefined || lat === undefined) return fail('no coordinate, and the id is not in the world layer');
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return fail(`coordinate ${cell('lon')} ${cell('lat')}`);
  const radius = cell('radius_m') === '' ? KIND_PRECISION[kind].defaultRadiusMetres : Number(cell('radius_m'));
  if (!(radius > 0)) return fail(`radius_m "${cell('radius_m')}"`);
  const country = cell('country');
  const admin1 = codes.codeOf(country, cell('admin1'));
  if (cell('admin1') !== '' && admin1 === '' && cell('code') === '') return fail(`unknown admin1 "${cell('admin1')}"`);
  return {
    id: cell('id'),
    kind,
    lon,
    lat,
    radiusMetres: Math.round(radius),
    country,
    admin1: kind === 'governorate' && cell('code') !== '' ? cell('code') : admin1,
    population: kind === 'settlement' ? (layer?.population ?? 0) : 0,
    source: cell('source') === cell('id') ? '' : cell('source'),
    curated: true,
    capital: layer?.featureCode === 'PPLC',
    within: cell('within'),
    spellings: distinctSpellings([...ownSpellings(row), ...layerSpellings(layer)]),
  };
}

/** The spellings of a row's own cells, the display name first. */
export function ownSpellings(row: CuratedRow): RowSpelling[] {
  const tagged = (column: string, language: string): RowSpelling[] =>
    items(row.cells[column]).map((text) => ({ text, language }));
  const other = items(row.cells['other']).map((item) => {
    const match = /^([a-z]{2,3}|demonym):(.+)$/u.exec(item);
    return { text: match?.[2]?.trim() ?? item, language: match?.[1] ?? '' };
  });
  const name = { text: row.cells['name'] ?? '', language: 'en' };
  return [name, ...tagged('en', 'en'), ...tagged('ar', 'ar'), ...tagged('ku', 'ku'), ...other];
}

function layerSpellings(layer: LayerPlace | undefined): RowSpelling[] {
  return layer ? [layer.name, ...layer.alternates].map((text) => ({ text, language: '' })) : [];
}
