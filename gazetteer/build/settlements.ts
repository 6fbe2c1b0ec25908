import type { LayerPlace } from './layer.ts';
import { distinctSpellings, type PackRow } from '../../src/places/pack-row.ts';

/** Radius in metres of a settlement whose population is not known. */
const UNKNOWN_RADIUS = 2000;

/** People a square kilometre: the density of a compact town, own choice. */
const DENSITY = 4000;

/** A place of the world layer that no curated row names. */
export function settlementOf(layer: LayerPlace): PackRow {
  return {
    id: `gn:${layer.geonamesId}`,
    kind: 'settlement',
    lon: layer.lon,
    lat: layer.lat,
    radiusMetres: settlementRadius(layer.population),
    country: layer.country,
    admin1: layer.admin1.endsWith('.') ? '' : layer.admin1,
    population: layer.population,
    source: '',
    curated: false,
    capital: layer.featureCode === 'PPLC',
    within: '',
    spellings: distinctSpellings([layer.name, ...layer.alternates].map((text) => ({ text, language: '' }))),
  };
}

/** Radius of the disc that holds a population at {@link DENSITY}, between 1 and 30 km, in whole hundreds of metres. */
function settlementRadius(population: number): number {
  if (population === 0) return UNKNOWN_RADIUS;
  const metres = Math.sqrt(population / (Math.PI * DENSITY)) * 1000;
  return Math.min(30_000, Math.max(1000, Math.round(metres / 100) * 100));
}
