import type { FeatureCollection, Point, Feature } from 'geojson';
import { makeEvents } from '../events.ts';
import { makeTowns, TOWNS } from '../towns.ts';

/** What a feature of the rivals holds: no more than they draw with. */
interface PointProperties {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

export type PointFeature = Feature<Point, PointProperties>;

/** The same incidents as the columns hold, as GeoJSON in memory. */
export function makeFeatures(incidents: number): PointFeature[] {
  const towns = makeTowns(TOWNS);
  const { start, end, kind, town } = makeEvents(incidents, towns);
  const features: PointFeature[] = [];
  for (let row = 0; row < incidents; row++) {
    const at = town[row] ?? 0;
    features.push({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [towns.lon[at] ?? 0, towns.lat[at] ?? 0] },
      properties: { start: start[row] ?? 0, end: end[row] ?? 0, kind: kind[row] ?? 0 },
    });
  }
  return features;
}

/** A collection of features. */
export function collection(features: PointFeature[]): FeatureCollection<Point, PointProperties> {
  return { type: 'FeatureCollection', features };
}
