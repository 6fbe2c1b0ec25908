import { GEOMETRY_TYPES, kindOf } from '../geojson-geometry.ts';
import { isRecord, memberOf } from '../guards.ts';
import { findJsonFault, placeAt } from '../json-fault.ts';
import type { Problem } from '../../model/problem.ts';
import { tableProblem, unreadable } from './refusal.ts';
import { repeatedName } from './repeated-names.ts';

/**
 * The value of a JSON text. Throws with line and column of its first fault; a name that an object has twice goes to the problems.
 * @param firstLine line of the file on which the text begins
 */
export function parseJsonText(text: string, source: string, problems: Problem[], firstLine = 1): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const fault = findJsonFault(text) ?? { offset: 0, message: 'expected JSON that this machine can hold' };
    const { line, column } = placeAt(text, fault.offset);
    const message = `column ${column}: ${fault.message}. Nothing was read`;
    throw unreadable(source, 'json-invalid', message, firstLine + line - 1);
  }
  const repeated = repeatedName(text, value);
  if (repeated !== null) {
    const line = firstLine + placeAt(text, repeated.offset).line - 1;
    const message = `expected each name once in an object, found ${JSON.stringify(repeated.name)} twice; the last value was taken. Give one of them another name`;
    problems.push(tableProblem('warning', 'member-unusable', source, line, message));
  }
  return value;
}

/** The features of a GeoJSON value: those of a collection, one feature, a bare geometry. Throws for anything else. */
export function featuresOfRoot(root: unknown, source: string): readonly unknown[] {
  if (!isRecord(root))
    throw unreadable(
      source,
      'geojson-invalid',
      `expected a GeoJSON object, found ${kindOf(root)}; if this is a list of records, save it as CSV`,
      1,
    );
  checkCrs(memberOf(root, 'crs'), source);
  const type = memberOf(root, 'type');
  if (type === 'FeatureCollection') {
    const features: unknown = memberOf(root, 'features');
    if (Array.isArray(features)) return features;
    throw unreadable(source, 'geojson-invalid', `expected a list of features, found ${kindOf(features)}`, 1);
  }
  if (type === 'Feature') return [root];
  if (typeof type === 'string' && GEOMETRY_TYPES.includes(type))
    return [{ type: 'Feature', geometry: root, properties: {} }];
  const found = `expected FeatureCollection, Feature or a geometry as "type", found ${kindOf(type)}`;
  throw unreadable(source, 'geojson-invalid', `${found}; this may be JSON that is no GeoJSON`, 1);
}

/** Old files may name a grid of coordinates; any but longitude and latitude is refused. */
export function checkCrs(crs: unknown, source: string): void {
  const properties = isRecord(crs) ? memberOf(crs, 'properties') : undefined;
  const name = isRecord(properties) ? memberOf(properties, 'name') : undefined;
  if (typeof name !== 'string' || /(?:CRS:?84|EPSG:+(?:[\d.]*:)?4326)$/i.test(name.trim())) return;
  const message = `expected longitude and latitude (WGS84), found the coordinate system "${name.slice(0, 80)}"; convert the file first`;
  throw unreadable(source, 'geojson-invalid', message, 1);
}

/** Why a value is no feature; null when it is one. */
export function featureFault(value: unknown): string | null {
  if (!isRecord(value)) return `expected a feature, found ${kindOf(value)}`;
  if (memberOf(value, 'type') !== 'Feature')
    return `expected a feature, found ${kindOf(memberOf(value, 'type'))} as its type`;
  const properties = memberOf(value, 'properties') ?? null;
  if (properties !== null && !isRecord(properties))
    return `expected an object or null as properties, found ${kindOf(properties)}`;
  const geometry = memberOf(value, 'geometry') ?? null;
  return geometry === null || isRecord(geometry)
    ? null
    : `expected an object or null as geometry, found ${kindOf(geometry)}`;
}
