import type { MapGeoJSONFeature, MapLibreMap, Point } from 'maplibre-gl';
import type { Bbox, Scene } from '../../index.ts';
import type { ArcPainter } from './arc-painter.ts';
import type { ShownArea } from './area-painter.ts';
import type { Painted } from './incident-painter.ts';
import type { NodeHits } from './node-hits.ts';

/** What the pointer is on. Of many incidents `rows` holds the first few, and `count` says how many there are. */
export type MapTarget =
  | { readonly kind: 'incidents'; readonly rows: readonly number[]; readonly count: number; readonly key: string }
  | {
      /** Several places; `bounds` holds all that have an incident in the window. */
      readonly kind: 'gathering';
      readonly rows: readonly number[];
      readonly count: number;
      readonly bounds: Bbox;
      readonly key: string;
    }
  | { readonly kind: 'launch'; readonly rows: readonly number[]; readonly key: string }
  | {
      readonly kind: 'area';
      readonly rows: readonly number[];
      readonly count: number;
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

/** What the pointer may be on. */
export interface Hittable {
  readonly scene: Scene;
  readonly painted: Painted | null;
  readonly areas: readonly ShownArea[];
  readonly nodes: NodeHits;
  readonly arcs: ArcPainter;
}

/** Layers that lie over the symbols of incidents, those under them, and below the lines of visits what belongs to areas; the first one first. */
const OVER = ['mark', 'candidate'];
const UNDER = ['stop', 'pill', 'end', 'area-label'];
const AREAS = ['area-edge', 'area-fill'];

/** The uppermost thing within `reach` CSS pixels of a point on the map, or null. Of a whole country only the edge and the label answer. */
export function targetAt(map: MapLibreMap, on: Hittable, at: Point, reach: number): MapTarget | null {
  const node = on.painted ? on.nodes.at(on.painted, at, reach) : null;
  const mark = featureAt(map, on, at, reach, OVER) ?? node ?? featureAt(map, on, at, reach, UNDER);
  return mark ?? on.arcs.at(at, reach) ?? featureAt(map, on, at, reach, AREAS);
}

function featureAt(
  map: MapLibreMap,
  on: Hittable,
  at: Point,
  reach: number,
  order: readonly string[],
): MapTarget | null {
  const layers = order.filter((layer) => map.getLayer(layer));
  if (layers.length === 0) return null;
  const found = map.queryRenderedFeatures(
    [
      [at.x - reach, at.y - reach],
      [at.x + reach, at.y + reach],
    ],
    { layers },
  );
  const ranked = found
    .filter((feature) => feature.layer.id !== 'area-fill' || feature.properties['quiet'] !== true)
    .sort((a, b) => order.indexOf(a.layer.id) - order.indexOf(b.layer.id));
  for (const feature of ranked) {
    const target = 'spot' in feature.properties ? areaOf(feature, on) : targetOf(feature, on.scene);
    if (target) return target;
  }
  return null;
}

function areaOf(feature: MapGeoJSONFeature, { painted, areas, nodes }: Hittable): MapTarget | null {
  const spot = Number(feature.properties['spot']);
  const area = areas.find(({ shape }) => shape.spot === spot);
  if (!painted || !area) return null;
  const rows = area.count > 0 ? nodes.rowsAt(painted, spot) : [];
  return { kind: 'area', rows, count: area.count, visits: area.visits, key: `area:${spot}` };
}

function targetOf(feature: MapGeoJSONFeature, scene: Scene): MapTarget | null {
  const key = String(feature.properties['key']);
  const mark = scene.marks.find((item) => item.key === key);
  if (mark) return mark.placeId === '' ? null : { kind: 'place', id: mark.placeId, key };
  const visit = scene.arcs.find((item) => item.key === key) ?? scene.stops.find((item) => item.key === key);
  if (visit) return { kind: 'visit', row: visit.row, key };
  const end = scene.ends.find((item) => item.key === key);
  const [visitRow] = end?.visits ?? [];
  if (visitRow !== undefined) return { kind: 'visit', row: visitRow, key };
  const candidate = scene.candidates.find((item) => item.key === key);
  if (candidate) return { kind: 'candidate', event: candidate.event, index: candidate.index, key };
  return null;
}
