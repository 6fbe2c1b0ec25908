import { incidentAt, incidentCount } from '../../src/model/read-dataset.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';

/** A feature as other programs write it, with members in the place of its own. */
export function feature(over: object = {}): object {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [44, 33] }, properties: { name: 'A' }, ...over };
}

/** The text of a collection. */
export function collection(...features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
}

/** The first incident of a text, null where there is none, and what was wrong. */
export function firstOf(text: string) {
  const { value, problems } = openGeoJson(text, 'x.geojson');
  return { incident: value && incidentCount(value) > 0 ? incidentAt(value, 0) : null, problems };
}
