import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Polygon } from './polygons.ts';

/** A state or county of the United States with its outline. */
export interface UsShape {
  /** Two digits for a state, five for a county: FIPS 5-2 and 6-4. */
  readonly fips: string;
  /** As the Census Bureau writes it, a county without its type word: "St. Louis". */
  readonly name: string;
  readonly polygons: readonly Polygon[];
}

/** The states and counties of `us-atlas` (Census Bureau, 1:10 million; ISC licence), in file order. */
export function readUsShapes(): { states: UsShape[]; counties: UsShape[] } {
  const path = fileURLToPath(new URL('../../node_modules/us-atlas/counties-10m.json', import.meta.url));
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<
    Record<'counties' | 'states', GeometryCollection<{ name: string }>>
  >;
  const read = (layer: 'counties' | 'states'): UsShape[] =>
    feature(topology, topology.objects[layer]).features.map(shapeOf);
  return { states: read('states'), counties: read('counties') };
}

function shapeOf({ id, properties, geometry }: Feature<Geometry, { name: string }>): UsShape {
  return { fips: String(id ?? ''), name: properties.name, polygons: polygonsOf(geometry) };
}

function polygonsOf(geometry: Geometry): Polygon[] {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return polygons.map((rings) => rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon, lat] as const)));
}
