import countryCodes from 'i18n-iso-countries';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { dropSmallIslands } from './islands.ts';
import { packArcs } from './pack-arcs.ts';
import { simplifyArc, type Point } from './simplify.ts';

/** West, south, east, north. */
type Box = readonly [number, number, number, number];

/** Full detail from Suez to the Pamirs, from Yemen to the Caucasus. */
const FULL: Box = [30, 11, 65, 44];
/** Europe, North and East Africa, the west of Asia. */
const MIDDLE: Box = [-12, -5, 90, 62];
const MIDDLE_TOLERANCE_DEGREES = 0.015;
const FAR_TOLERANCE_DEGREES = 0.03;

/**
 * The countries of Natural Earth 1:10m as one seamless topology (borders and coasts shared) with detail that fades away from the Middle East:
 * every arc keeps all points inside the full box and is simplified outside it. Each country carries its ISO 3166-1 alpha-2 code, or an empty
 * text where Natural Earth gives none.
 */
export function makeLand(atlas: Topology): Topology {
  if (!atlas.transform) throw new Error('world-atlas: expected quantised arcs with a transform');
  const countries = atlas.objects['countries'];
  if (countries?.type !== 'GeometryCollection') throw new Error('world-atlas: expected a collection "countries"');
  const { scale, translate } = atlas.transform;
  const toDegrees = ([x = 0, y = 0]: readonly number[]): Point => [
    x * scale[0] + translate[0],
    y * scale[1] + translate[1],
  ];
  const steps = atlas.arcs.map((arc) => absolute(arc));
  const degrees = steps.map((arc) => arc.map(toDegrees));
  const kept = dropSmallIslands(countries as GeometryCollection<{ name: string }>, degrees, (point) => {
    const tolerance = toleranceAt(point);
    return 6 * tolerance * tolerance;
  });
  const simplified = steps.map((arc, i) => simplifyArc(degrees[i] ?? [], toleranceAt).map((k) => arc[k] ?? [0, 0]));
  const geometries = kept.map((geometry) => ({
    ...geometry,
    id: undefined,
    properties: { iso2: iso2Of(geometry.id, geometry.properties?.name ?? '') },
  }));
  const packed = packArcs(geometries, simplified);
  return {
    type: 'Topology',
    transform: atlas.transform,
    objects: { countries: { type: 'GeometryCollection', geometries: packed.geometries } },
    arcs: packed.arcs.map(relative),
  };
}

function toleranceAt([lon, lat]: Point): number {
  if (inside(FULL, lon, lat)) return 0;
  return inside(MIDDLE, lon, lat) ? MIDDLE_TOLERANCE_DEGREES : FAR_TOLERANCE_DEGREES;
}

function inside([west, south, east, north]: Box, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function iso2Of(id: string | number | undefined, name: string): string {
  if (name === 'Kosovo') return 'XK';
  return id === undefined ? '' : (countryCodes.numericToAlpha2(id) ?? '');
}

/** TopoJSON writes each point of an arc as the step from the one before. */
function absolute(arc: readonly (readonly number[])[]): number[][] {
  let x = 0;
  let y = 0;
  return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)]);
}

function relative(arc: readonly (readonly number[])[]): number[][] {
  return arc.map(([x = 0, y = 0], i) => [x - (arc[i - 1]?.[0] ?? 0), y - (arc[i - 1]?.[1] ?? 0)]);
}
