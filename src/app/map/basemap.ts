import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { cutLines, cutPolygons } from './cut.ts';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import labelsUrl from '../../../generated/basemap/labels.json?url';
import landUrl from '../../../generated/basemap/land.json?url';

/** What the ground is drawn from. */
export interface Basemap {
  readonly land: FeatureCollection;
  readonly borders: Feature<MultiLineString>;
  readonly coast: Feature<MultiLineString>;
  readonly labels: FeatureCollection;
}

interface LandTopology extends Topology {
  readonly objects: { countries: GeometryCollection<{ iso2: string }> };
}

interface LabelRows {
  readonly countries: readonly (readonly [string, number, number, string, string, number])[];
  readonly places: readonly (readonly [string, number, number, string, string, number, number])[];
}

/** Fetches the ground that the build has made; some 300 kB, so call it after the page's first paint. */
export async function loadBasemap(): Promise<Basemap> {
  const [land, labels] = await Promise.all([fetchJson(landUrl), fetchJson(labelsUrl)]);
  const topology = land as LandTopology;
  const countries = topology.objects.countries;
  return {
    land: cutPolygons(feature(topology, countries)),
    borders: cutLines(mesh(topology, countries, (a, b) => a !== b)),
    coast: cutLines(mesh(topology, countries, (a, b) => a === b)),
    labels: labelFeatures(labels as LabelRows),
  };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`basemap: ${url} answered ${response.status}`);
  return response.json();
}

/** `order` grows with unimportance: labels that come first keep their room. */
function labelFeatures({ countries, places }: LabelRows): FeatureCollection {
  const features = countries.map(([id, lon, lat, name, local, radius]) =>
    pointFeature(lon, lat, { id, class: 'country', name, local, radius, order: -radius }),
  );
  places.forEach(([id, lon, lat, name, local, rank, capital], order) =>
    features.push(pointFeature(lon, lat, { id, class: 'place', name, local, rank, capital, order })),
  );
  return { type: 'FeatureCollection', features };
}

function pointFeature(lon: number, lat: number, properties: Record<string, string | number>): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } };
}
