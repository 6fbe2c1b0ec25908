import type { MapGeoJSONFeature, MapLibreMap, Point } from 'maplibre-gl';
import type { Scene } from '../../index.ts';

/** What the pointer is on. */
export type MapTarget =
  | { readonly kind: 'incidents'; readonly rows: readonly number[]; readonly key: string }
  | { readonly kind: 'launch'; readonly rows: readonly number[]; readonly key: string }
  | {
      readonly kind: 'area';
      readonly rows: readonly number[];
      readonly visits: readonly number[];
      readonly key: string;
    }
  | { readonly kind: 'visit'; readonly row: number; readonly key: string }
  | {
      readonly kind: 'candidate';
      readonly event: { readonly kind: 'incident' | 'visit'; readonly row: number };
      readonly index: number;
      readonly key: string;
    }
  | { readonly kind: 'place'; readonly id: string; readonly key: string };

/** Layers that answer to the pointer, the first one first; all that hit an area's inside come last. */
const LAYERS = [
  'mark',
  'candidate',
  'symbol',
  'stop',
  'pill',
  'end',
  'launch',
  'arrow',
  'area-label',
  'arc',
  'arc-planned',
  'launch-line',
  'area-edge',
  'area-fill',
];

/** The uppermost thing within `reach` CSS pixels of a point on the map, or null. Of a whole country only the edge and the label answer. */
export function targetAt(map: MapLibreMap, scene: Scene, at: Point, reach: number): MapTarget | null {
  const found = map.queryRenderedFeatures(
    [
      [at.x - reach, at.y - reach],
      [at.x + reach, at.y + reach],
    ],
    { layers: LAYERS.filter((layer) => map.getLayer(layer)) },
  );
  const ranked = found
    .filter((feature) => feature.layer.id !== 'area-fill' || feature.properties['quiet'] !== true)
    .sort((a, b) => LAYERS.indexOf(a.layer.id) - LAYERS.indexOf(b.layer.id));
  for (const feature of ranked) {
    const target = targetOf(feature, scene);
    if (target) return target;
  }
  return null;
}

function targetOf(feature: MapGeoJSONFeature, scene: Scene): MapTarget | null {
  const key = String(feature.properties['key']);
  const mark = scene.marks.find((item) => item.key === key);
  if (mark) return mark.placeId === '' ? null : { kind: 'place', id: mark.placeId, key };
  const symbol = scene.symbols.find((item) => item.key === key);
  if (symbol) return { kind: 'incidents', rows: symbol.rows, key };
  const halo = scene.halos.find((item) => item.key === key);
  if (halo) return { kind: 'incidents', rows: halo.rows, key };
  const area = scene.areas.find((item) => item.key === key);
  if (area) return { kind: 'area', rows: area.rows, visits: area.visits, key };
  const visit = scene.arcs.find((item) => item.key === key) ?? scene.stops.find((item) => item.key === key);
  if (visit) return { kind: 'visit', row: visit.row, key };
  const end = scene.ends.find((item) => item.key === key);
  const [visitRow] = end?.visits ?? [];
  if (visitRow !== undefined) return { kind: 'visit', row: visitRow, key };
  const launch = scene.launches.find((item) => item.key === key);
  if (launch) return { kind: 'launch', rows: launch.rows, key };
  const candidate = scene.candidates.find((item) => item.key === key);
  if (candidate) return { kind: 'candidate', event: candidate.event, index: candidate.index, key };
  return null;
}
