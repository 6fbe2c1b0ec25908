import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import { cutLine, cutRing } from '../../index.ts';

/** Cuts the polygons of world-atlas, which run on across the antimeridian and around the pole, for a flat map. */
export function cutPolygons(countries: FeatureCollection): FeatureCollection {
  return { ...countries, features: countries.features.map(cutFeature) };
}

/** The same for lines. */
export function cutLines(lines: MultiLineString): Feature<MultiLineString> {
  const coordinates = lines.coordinates.flatMap((line) => (jumps(line) ? cutLine(line.map(lonLat)) : [line]));
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}

function cutFeature(country: Feature): Feature {
  const { geometry } = country;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return country;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (!polygons.some((polygon) => polygon.some(jumps))) return country;
  return { ...country, geometry: { type: 'MultiPolygon', coordinates: polygons.flatMap(cutPolygon) } };
}

/** No polygon of the atlas that crosses the antimeridian has holes. Its outer rings run clockwise. */
function cutPolygon(polygon: Position[][]): Position[][][] {
  const [outer] = polygon;
  return outer && jumps(outer) ? cutRing(outer.map(lonLat).reverse()).map((ring) => [ring]) : [polygon];
}

function jumps(line: readonly Position[]): boolean {
  return line.some(([lon = 0], i) => i > 0 && Math.abs(lon - (line[i - 1]?.[0] ?? lon)) > 180);
}

function lonLat([lon = 0, lat = 0]: Position): [number, number] {
  return [lon, lat];
}
