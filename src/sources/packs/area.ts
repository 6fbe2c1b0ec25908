import { pointInside, polygonArea, tidyPolygon } from '../../base/polygon.ts';
import type { LonLat } from '../../model/place.ts';
import { isRecord, memberOf } from '../guards.ts';

/** What a place takes from a polygon. */
export interface GivenArea {
  /** A point inside its largest part. */
  readonly point: LonLat;
  /** Radius of the disc of equal area, whole metres. */
  readonly radiusMetres: number;
  /** Text of a GeoJSON Polygon or MultiPolygon. */
  readonly polygon: string;
}

/** The area of a Polygon or MultiPolygon geometry, or in words what is wrong with it. */
export function readArea(geometry: Readonly<Record<string, unknown>>): GivenArea | string {
  const coordinates = memberOf(geometry, 'coordinates');
  const list: unknown = geometry['type'] === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(list) || list.length === 0) return 'expected rings of coordinates, found none';
  const polygons: LonLat[][][] = [];
  for (const rings of list as unknown[]) {
    if (!Array.isArray(rings) || rings.length === 0) return 'expected rings of coordinates, found none';
    const read: LonLat[][] = [];
    for (const ring of rings as unknown[]) {
      const positions = readRing(ring);
      if (typeof positions === 'string') return positions;
      read.push(positions);
    }
    polygons.push(read);
  }
  const areas = polygons.map(polygonArea);
  const total = areas.reduce((sum, area) => sum + area, 0);
  const largest = polygons[areas.indexOf(areas.reduce((a, b) => Math.max(a, b), 0))];
  const parts = polygons.flatMap((rings) => tidyPolygon(rings));
  if (!largest || total <= 0 || parts.length === 0) return 'expected a polygon with an area, found one without';
  const [lon, lat] = pointInside(largest);
  return {
    point: [round(lon), round(lat)],
    radiusMetres: Math.max(1, Math.round(Math.sqrt(total / Math.PI))),
    polygon: JSON.stringify(
      parts.length === 1 ? { type: 'Polygon', coordinates: parts[0] } : { type: 'MultiPolygon', coordinates: parts },
    ),
  };
}

function readRing(ring: unknown): LonLat[] | string {
  if (!Array.isArray(ring) || ring.length < 3) return 'expected rings of at least four positions, found fewer';
  const positions: LonLat[] = [];
  for (const position of ring as unknown[]) {
    const [lon, lat] = Array.isArray(position) ? (position as unknown[]) : [];
    if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat)) {
      return 'expected positions of two numbers, longitude first, found something else';
    }
    // Writers that cross the antimeridian run on past 180 degrees.
    if (Math.abs(lat) > 90 || Math.abs(lon) > 360) {
      return `expected degrees, longitude first, found ${lon}, ${lat}; is it in a projection of metres?`;
    }
    positions.push([lon, lat]);
  }
  return positions;
}

function round(degrees: number): number {
  return Number(degrees.toFixed(5)) + 0;
}

/** The geometry of a feature as a record, or null. */
export function geometryOf(feature: unknown): Readonly<Record<string, unknown>> | null {
  const geometry = isRecord(feature) ? memberOf(feature, 'geometry') : undefined;
  return isRecord(geometry) ? geometry : null;
}
