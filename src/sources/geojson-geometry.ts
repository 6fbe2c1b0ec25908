import { distanceMetres } from '../base/sphere.ts';
import type { LonLat } from '../model/place.ts';
import type { ProblemCode } from '../model/problem.ts';
import { isRecord, memberOf } from './guards.ts';

/** A geometry as far as an event can hold it: the circle around it. */
export interface Circle {
  readonly middle: LonLat;
  /** 0 for a single point. */
  readonly radiusMetres: number;
  /** First and last point of a line; null for anything else. */
  readonly ends: readonly [LonLat, LonLat] | null;
}

/** What is wrong with a geometry, and in which member. */
export interface GeometryFault {
  readonly code: ProblemCode;
  readonly path: string;
  readonly message: string;
}

/** Lists around a position, by type. */
const NESTING: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

const DEEPEST_COLLECTION = 8;

/** The names of geometry types. */
export const GEOMETRY_TYPES: readonly string[] = [...Object.keys(NESTING), 'GeometryCollection'];

/** Reads a geometry; null for `null` and for one without any position. */
export function readGeometry(geometry: unknown): { circle: Circle | null } | { fault: GeometryFault } {
  const points: LonLat[] = [];
  const fault = collect(geometry, 'geometry', points, 0);
  if (fault) return { fault };
  const type = isRecord(geometry) ? memberOf(geometry, 'type') : null;
  const isLine = type === 'LineString' || type === 'MultiLineString';
  return { circle: circleAround(points, isLine) };
}

/** The positions of a geometry that can be read, in its order. */
export function positionsOf(geometry: unknown): readonly LonLat[] {
  const points: LonLat[] = [];
  collect(geometry, 'geometry', points, 0);
  return points;
}

function collect(geometry: unknown, path: string, points: LonLat[], depth: number): GeometryFault | null {
  if (geometry === null) return null;
  if (!isRecord(geometry)) return invalid(path, `expected a geometry or null, found ${kindOf(geometry)}`);
  const type = memberOf(geometry, 'type');
  if (type === 'GeometryCollection') {
    const parts = memberOf(geometry, 'geometries');
    if (!Array.isArray(parts)) return invalid(`${path}.geometries`, `expected a list, found ${kindOf(parts)}`);
    if (depth === DEEPEST_COLLECTION)
      return invalid(path, `expected at most ${DEEPEST_COLLECTION} collections inside one another`);
    for (const [i, part] of parts.entries()) {
      const fault = collect(part, `${path}.geometries[${i}]`, points, depth + 1);
      if (fault) return fault;
    }
    return null;
  }
  const nesting = typeof type === 'string' && Object.hasOwn(NESTING, type) ? NESTING[type] : undefined;
  if (nesting === undefined) {
    return invalid(`${path}.type`, `expected one of ${GEOMETRY_TYPES.join(', ')}, found ${kindOf(type)}`);
  }
  return collectPositions(memberOf(geometry, 'coordinates'), `${path}.coordinates`, nesting, points);
}

/** @param nesting lists around the positions */
function collectPositions(value: unknown, path: string, nesting: number, points: LonLat[]): GeometryFault | null {
  if (!Array.isArray(value)) {
    const expected = nesting === 0 ? '[longitude, latitude]' : 'a list of positions';
    return invalid(path, `expected ${expected}, found ${kindOf(value)}`);
  }
  if (nesting > 0) {
    for (const [i, item] of value.entries()) {
      const fault = collectPositions(item, `${path}[${i}]`, nesting - 1, points);
      if (fault) return fault;
    }
    return null;
  }
  const [lon, lat] = value as readonly unknown[];
  if (typeof lon !== 'number' || typeof lat !== 'number') {
    return invalid(path, `expected [longitude, latitude] as two numbers, found ${shown(value)}`);
  }
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) {
    points.push([lon, lat]);
    return null;
  }
  const swapped =
    Math.abs(lat) <= 180 && Math.abs(lon) <= 90 ? '; the two may be exchanged: longitude comes first' : '';
  const message = `expected a longitude from -180 to 180 and a latitude from -90 to 90, found [${lon}, ${lat}]${swapped}`;
  return { code: 'coordinate-out-of-range', path, message };
}

/** The circle around the middle of the positions' box; boxes across the antimeridian are taken the short way. */
function circleAround(points: readonly LonLat[], isLine: boolean): Circle | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  let [west, south] = first;
  let [east, north] = first;
  let before = first[0];
  for (const [lon, lat] of points) {
    before = lon - 360 * Math.round((lon - before) / 360);
    west = Math.min(west, before);
    east = Math.max(east, before);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const lon = (west + east) / 2;
  const middle: LonLat = [lon - 360 * Math.round(lon / 360), (south + north) / 2];
  const radiusMetres =
    points.length === 1 ? 0 : points.reduce((most, point) => Math.max(most, distanceMetres(middle, point)), 0);
  return { middle, radiusMetres, ends: isLine && points.length > 1 ? [first, last] : null };
}

function invalid(path: string, message: string): GeometryFault {
  return { code: 'geojson-invalid', path, message };
}

/** A value in a few words, for messages. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return 'an object';
}

function shown(list: readonly unknown[]): string {
  return `[${list.slice(0, 4).map(kindOf).join(', ')}${list.length > 4 ? ', ...' : ''}]`;
}
