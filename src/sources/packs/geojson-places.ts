import type { GivenSink, GivenSpelling } from '../../model/given-place.ts';
import type { PlaceKind } from '../../model/place.ts';
import { isRecord, memberOf } from '../guards.ts';
import { elementOffsets, findJsonFault, placeAt } from '../json-fault.ts';
import { geometryOf, readArea, type GivenArea } from './area.ts';
import { fieldsOf } from './columns.ts';
import { readCoordinates } from './coordinates.ts';
import { createFaults, shown, type Faults } from './faults.ts';
import { parseJson } from './json.ts';
import { wholeText } from './lines.ts';
import { readFields, type PlaceFields } from './place-fields.ts';
import type { Unpacked } from './unpack.ts';
import { wofSpellings } from './wof-names.ts';

/** An area of unknown kind is a district up to this radius in metres, a region beyond. */
const DISTRICT_RADIUS = 50_000;

/**
 * Reads a GeoJSON FeatureCollection or Feature of named points and polygons, WGS84 as RFC 7946 has it. Polygons become areas. Features
 * of other geometry, or of none, are left out and counted.
 */
export function readGeojsonPlaces(file: Unpacked, sink: GivenSink): Faults {
  const faults = createFaults(file.name);
  const text = wholeText(file);
  const root = parseJson(text);
  if (root === undefined) {
    const fault = findJsonFault(text);
    const at = placeAt(text, fault?.offset ?? 0);
    faults.add('json-invalid', at.line, `column ${at.column}`, fault?.message ?? 'expected JSON, found something else');
    return faults;
  }
  const features = featuresOf(root);
  if (!features) {
    faults.add('geojson-invalid', null, null, 'expected a GeoJSON FeatureCollection or Feature, found other JSON');
    return faults;
  }
  const isList = !isRecord(root) || root['type'] !== 'Feature';
  const lines = linesOf(text, elementOffsets(text, 'features'));
  const ids = new Set<string>();
  const passedOver: { line: number; at: string; type: string }[] = [];
  const read = features.map((feature, i) => {
    const [line, at] = [lines[i] ?? 1, isList ? `features[${i}]` : ''];
    const type = geometryType(feature);
    if (isPlaceType(type)) return readFeature(feature, line, ids, faultsAt(at, faults));
    sink.leaveOut(type === '' ? 'features without a geometry' : 'neither points nor polygons');
    passedOver.push({ line, at, type });
    return undefined;
  });
  // Of a file that is fit for use they are only counted.
  for (const { line, at, type } of faults.count > 0 ? passedOver : []) {
    const found = type === '' ? 'none' : shown(type);
    faults.warn(
      'geojson-invalid',
      line,
      at || null,
      `expected a Point, Polygon or MultiPolygon, found ${found}; it would be left out`,
    );
  }
  // Areas first: what lies in them may ask for them.
  const areas = read.filter((place) => place?.polygon);
  for (const place of [...areas, ...read.filter((place) => place && !place.polygon)]) if (place) sink.place(place);
  return faults;
}

type ReadPlace = PlaceFields & Pick<GivenArea, 'point' | 'polygon'>;

function readFeature(feature: unknown, line: number, ids: Set<string>, faults: Faults): ReadPlace | undefined {
  const geometry = geometryOf(feature) ?? {};
  const properties = isRecord(feature) ? memberOf(feature, 'properties') : undefined;
  const fields = readProperties(isRecord(properties) ? properties : {}, featureId(feature), line, faults);
  const isTwice = fields !== undefined && fields.id !== '' && ids.has(fields.id);
  if (isTwice)
    faults.add('id-duplicate', line, 'id', `the id ${shown(fields.id)} stands twice; keep one of the features`);
  if (fields) ids.add(fields.id);
  if (geometry['type'] === 'Point') {
    const position = memberOf(geometry, 'coordinates');
    const [lon, lat] = Array.isArray(position) ? (position as unknown[]) : [];
    const point = readCoordinates(plainText(lon), plainText(lat), line, faults, '');
    return point && fields && !isTwice ? { ...fields, point, polygon: '' } : undefined;
  }
  const area = readArea(geometry);
  if (typeof area === 'string') faults.add('geojson-invalid', line, 'geometry', area);
  else if (fields && !isTwice) return { ...fields, kind: areaKind(fields, properties, area), ...area };
  return undefined;
}

/** Names the feature in front of what is wrong with it: a file may be one line. */
function faultsAt(at: string, faults: Faults): Faults {
  const named = (column: string | null): string | null =>
    [at, column ?? ''].filter((part) => part !== '').join(' ') || null;
  return {
    ...faults,
    add: (code, line, column, message, raw) => {
      faults.add(code, line, named(column), message, raw);
    },
    warn: (code, line, column, message) => {
      faults.warn(code, line, named(column), message);
    },
  };
}

function geometryType(feature: unknown): string {
  return plainText(geometryOf(feature)?.['type']);
}

function isPlaceType(type: string): boolean {
  return type === 'Point' || type === 'Polygon' || type === 'MultiPolygon';
}

function featuresOf(root: unknown): readonly unknown[] | null {
  if (!isRecord(root)) return null;
  const features = memberOf(root, 'features');
  if (root['type'] === 'FeatureCollection' && Array.isArray(features)) return features as unknown[];
  return root['type'] === 'Feature' ? [root] : null;
}

function featureId(feature: unknown): string {
  return isRecord(feature) ? plainText(memberOf(feature, 'id')) : '';
}

function readProperties(
  properties: Readonly<Record<string, unknown>>,
  id: string,
  line: number,
  faults: Faults,
): PlaceFields | undefined {
  const keys = Object.keys(properties);
  const columns = fieldsOf(keys);
  const languages = [...columns.keys()].filter((field): field is `name:${string}` => field.startsWith('name:'));
  const concordances = properties['wof:concordances'];
  const fields = readFields(
    (field) => {
      const at = columns.get(field);
      const own = at === undefined ? '' : plainText(properties[keys[at] ?? '']);
      if (own !== '') return own;
      if (field === 'gn' && isRecord(concordances)) return plainText(concordances['gn:id']);
      return field === 'id' ? id : '';
    },
    languages,
    line,
    faults,
  );
  return fields && { ...fields, spellings: withWofNames(fields.spellings, properties) };
}

/** Properties such as `name:ara_x_preferred` of a Who's On First record. */
function withWofNames(
  spellings: readonly GivenSpelling[],
  properties: Readonly<Record<string, unknown>>,
): readonly GivenSpelling[] {
  const names = Object.entries(properties).filter(([key]) => key.startsWith('name:') && key.includes('_x_'));
  if (names.length === 0) return spellings;
  const more = wofSpellings('', Object.fromEntries(names.map(([key, list]) => [key.slice(5), list]))) ?? [];
  const known = new Set(spellings.map(({ text }) => text));
  return [...spellings, ...more.filter(({ text }) => !known.has(text))];
}

function areaKind(fields: PlaceFields, properties: unknown, area: GivenArea): PlaceKind {
  const isSaid = isRecord(properties) && fieldsOf(Object.keys(properties)).has('kind');
  if (isSaid) return fields.kind;
  return area.radiusMetres <= DISTRICT_RADIUS ? 'district' : 'region';
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').join('|') : '';
}

/** The line of each offset, ascending; lines count from 1. */
function linesOf(text: string, offsets: readonly number[]): number[] {
  let line = 1;
  let at = 0;
  return offsets.map((offset) => {
    for (let end = text.indexOf('\n', at); end !== -1 && end < offset; end = text.indexOf('\n', at)) {
      line++;
      at = end + 1;
    }
    return line;
  });
}
