import type { Feature, FeatureCollection } from 'geojson';
import { needsDom } from '../../index.ts';
import type { MapColours } from './colours.ts';
import type { DomLabel } from './dom-labels.ts';

/** Labels parted by who writes them: MapLibre on its canvas, or the page over it. */
export interface PartedLabels {
  /** The same features; those that the page writes have no text. */
  readonly canvas: FeatureCollection;
  readonly page: readonly DomLabel[];
}

/** Sizes in CSS pixels and weights of the labels of places and of areas, as the map's style has them. */
const PLACE = { size: 13, weight: 400 };
const AREA = { size: 12, weight: 600 };

/** Takes out of point features the labels that the canvas would write wrongly. */
export function partLabels(features: FeatureCollection, colours: MapColours): PartedLabels {
  const page: DomLabel[] = [];
  const canvas = features.features.map((feature): Feature => {
    const label = pageLabel(feature, colours);
    if (!label) return feature;
    page.push(label);
    return { ...feature, properties: { ...feature.properties, name: '', local: '', label: '' } };
  });
  return { canvas: { ...features, features: canvas }, page };
}

function pageLabel({ geometry, properties }: Feature, colours: MapColours): DomLabel | null {
  if (geometry.type !== 'Point') return null;
  const text = [properties?.['name'] ?? properties?.['label'], properties?.['local']]
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .join('\n');
  if (!needsDom(text)) return null;
  const [lon = 0, lat = 0] = geometry.coordinates;
  return {
    ...(properties?.['layer'] === 'area' ? AREA : PLACE),
    key: `${String(properties?.['layer'])}:${lon}:${lat}:${text}`,
    point: [lon, lat],
    text,
    colour: properties?.['selected'] === true ? colours.accent : colours.ink,
    halo: colours.landFocus,
    opacity: Math.max(0.7, Number(properties?.['opacity'] ?? 1)),
    room: Number(properties?.['room'] ?? 0),
    order: Number(properties?.['order'] ?? 0),
  };
}
