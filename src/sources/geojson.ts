import type { Dataset } from '../model/dataset.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { Read } from '../model/problem.ts';
import type { EventSink } from '../model/sink.ts';
import { foreignFeatureReader } from './foreign-features.ts';
import { GEOMETRY_TYPES, kindOf, readGeometry } from './geojson-geometry.ts';
import { isRecord, memberOf } from './guards.ts';
import { elementOffsets, findJsonFault, placeAt } from './json-fault.ts';
import { isCollectionMember } from './own-members.ts';
import { soundDecisions } from './sound-decisions.ts';
import { ownFeatureReader } from './own-features.ts';

/** What a file says of the dataset as a whole; empty for a file that is not ours. */
export type DatasetHead = Pick<Dataset, 'title' | 'attribution' | 'packs'> & {
  /** True for a file of our own. */
  readonly isOwn: boolean;
};

type JsonObject = Readonly<Record<string, unknown>>;

const NO_HEAD: DatasetHead = { title: '', attribution: [], packs: [], isOwn: false };

/**
 * Reads GeoJSON into a sink: a file of our own without loss, any other as far as its coordinates and properties tell. A file that is
 * no GeoJSON adds nothing and is named with line and column; a feature that cannot be read is left out, the others stand.
 * @returns what the file says of the dataset as a whole; null when it could not be read
 */
export function readGeoJson(text: string, sourceName: string, sink: EventSink): Read<DatasetHead | null> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const problems: Problem[] = [];
  const root = parseRoot(body, sourceName, problems);
  const features = root === null ? null : featuresOf(root, sourceName, problems);
  if (root === null || features === null) return { value: null, problems };
  const member = withSoundDecisions(memberOf(root, 'placeline'), sourceName, problems);
  const own = isCollectionMember(member) ? member : null;
  if (member !== undefined && own === null) {
    const message =
      'the member placeline is not as this version writes it; the features were read by their own properties';
    problems.push(problem('warning', 'member-unusable', sourceName, null, 'placeline', message));
  }
  const readOwn = own && ownFeatureReader(own, sink);
  const readForeign = foreignFeatureReader(sourceName, sink);
  const lineOf = lineFinder(body);
  const ids = new Set<string>();
  let shapes = 0;
  for (const [i, feature] of features.entries()) {
    const note = (severity: Problem['severity'], code: ProblemCode, path: string, message: string): void => {
      const raw = severity === 'error' ? shortJson(feature) : '';
      problems.push(problem(severity, code, sourceName, lineOf(i), `features[${i}].${path}`, message, raw));
    };
    if (!isRecord(feature) || memberOf(feature, 'type') !== 'Feature') {
      note('error', 'geojson-invalid', 'type', 'expected a feature. It was left out');
      continue;
    }
    const geometry = readGeometry(memberOf(feature, 'geometry') ?? null);
    if ('fault' in geometry) {
      note('error', geometry.fault.code, geometry.fault.path, `${geometry.fault.message}. The feature was left out`);
      continue;
    }
    const members = memberOf(feature, 'properties') ?? {};
    if (!isRecord(members)) {
      note(
        'error',
        'geojson-invalid',
        'properties',
        `expected an object or null, found ${kindOf(members)}. The feature was left out`,
      );
      continue;
    }
    const id = freeId(memberOf(members, 'id') ?? memberOf(feature, 'id'), i, ids);
    if (id.isChanged)
      note('warning', 'id-duplicate', 'id', `the id stands in an earlier feature; this one is now "${id.text}"`);
    if (readOwn && memberOf(feature, 'placeline') !== undefined) {
      const read = readOwn(feature, id.text);
      if ('unread' in read) {
        const [time, others] = [read.unread.includes('time'), read.unread.filter((name) => name !== 'time')];
        if (time)
          note(
            'warning',
            'correction-unread',
            'properties.time',
            'it is another moment than start, which was read; make both the same',
          );
        if (others.length > 0) note('warning', 'correction-unread', 'properties', unreadMessage(others));
        continue;
      }
      note(
        'warning',
        'member-unusable',
        read.fault,
        'it is not as this version writes it; the feature was read as one of any file',
      );
    }
    const { doubts, isSimplified } = readForeign({
      id: id.text,
      number: i + 1,
      circle: geometry.circle,
      properties: members,
    });
    if (isSimplified) shapes++;
    for (const { code, name, message } of doubts)
      note('warning', code, name === '' ? 'properties' : `properties.${name}`, message);
  }
  if (shapes > 0) {
    const message = `${shapes} shape${shapes > 1 ? 's are' : ' is'} kept as the circle around ${shapes > 1 ? 'them' : 'it'}`;
    problems.push(problem('warning', 'shape-simplified', sourceName, null, null, message));
  }
  if (!own) return { value: NO_HEAD, problems };
  return { value: { title: own.title, attribution: own.attribution, packs: own.packs, isOwn: true }, problems };
}

/** A decision that cannot be used is left out by itself: the rest of the file stands. */
function withSoundDecisions(member: unknown, sourceName: string, problems: Problem[]): unknown {
  if (!isRecord(member)) return member;
  const list = memberOf(member, 'decisions');
  if (!Array.isArray(list)) return member;
  const decisions = soundDecisions(list, sourceName, 'placeline.decisions');
  problems.push(...decisions.problems);
  return { ...member, decisions: decisions.value };
}

function parseRoot(body: string, source: string, problems: Problem[]): JsonObject | null {
  const fatal = (code: ProblemCode, line: number | null, column: string | null, message: string): null => {
    problems.push(problem('error', code, source, line, column, `${message}. Nothing was read`));
    return null;
  };
  if (body.trim() === '') return fatal('file-empty', 1, null, 'expected GeoJSON, found an empty file');
  let root: unknown;
  try {
    root = JSON.parse(body);
  } catch {
    const fault = findJsonFault(body) ?? { offset: 0, message: 'expected JSON that this machine can hold' };
    const { line, column } = placeAt(body, fault.offset);
    return fatal('json-invalid', line, String(column), fault.message);
  }
  if (!isRecord(root)) return fatal('geojson-invalid', 1, null, `expected a GeoJSON object, found ${kindOf(root)}`);
  return root;
}

/** The features of a collection, a feature or a bare geometry; null, with the problem noted, for anything else. */
function featuresOf(root: JsonObject, source: string, problems: Problem[]): readonly unknown[] | null {
  const fatal = (path: string, message: string): null => {
    problems.push(problem('error', 'geojson-invalid', source, 1, path, `${message}. Nothing was read`));
    return null;
  };
  const crs = memberOf(root, 'crs');
  const crsName = isRecord(crs) && isRecord(crs['properties']) ? crs['properties']['name'] : undefined;
  if (typeof crsName === 'string' && !/(?:CRS:?84|EPSG:+(?:[\d.]*:)?4326)$/i.test(crsName.trim())) {
    return fatal(
      'crs',
      `expected longitude and latitude (WGS84), found "${crsName.slice(0, 80)}"; convert the file first`,
    );
  }
  const type = memberOf(root, 'type');
  if (type === 'FeatureCollection') {
    const features: unknown = memberOf(root, 'features');
    return Array.isArray(features)
      ? features
      : fatal('features', `expected a list of features, found ${kindOf(features)}`);
  }
  if (type === 'Feature') return [root];
  if (typeof type === 'string' && GEOMETRY_TYPES.includes(type))
    return [{ type: 'Feature', geometry: root, properties: {} }];
  return fatal(
    'type',
    `expected FeatureCollection, Feature or a geometry, found ${kindOf(type)}; this may be no GeoJSON`,
  );
}

function freeId(given: unknown, index: number, ids: Set<string>): { text: string; isChanged: boolean } {
  const isGiven = (typeof given === 'string' && given !== '') || typeof given === 'number';
  const wanted = isGiven ? String(given) : `feature-${index + 1}`;
  let text = wanted;
  for (let n = 2; ids.has(text); n++) text = `${wanted}~${n}`;
  ids.add(text);
  return { text, isChanged: isGiven && text !== wanted };
}

/** Finds the line a feature begins on; the text is gone through once, at the first question. */
function lineFinder(body: string): (index: number) => number | null {
  let lines: number[] | undefined;
  return (index) => {
    if (lines === undefined) {
      lines = [];
      let line = 1;
      let from = 0;
      for (const offset of elementOffsets(body, 'features')) {
        line += placeAt(body.slice(from, offset), offset - from).line - 1;
        from = offset;
        lines.push(line);
      }
    }
    return lines[index] ?? null;
  };
}

function unreadMessage(names: readonly string[]): string {
  const found = `${names.join(', ')} ${names.length > 1 ? 'differ' : 'differs'} from the member placeline of the feature`;
  return `${found}, which was read; delete that member to have ${names.length > 1 ? 'them' : 'it'} read instead`;
}

function shortJson(value: unknown): string {
  const properties = isRecord(value) ? memberOf(value, 'properties') : undefined;
  const plain = isRecord(properties) ? Object.entries(properties).filter(([, cell]) => typeof cell !== 'object') : [];
  return plain.map(([name, cell]) => `${name}: ${String(cell)}`).join('; ');
}

function problem(
  severity: Problem['severity'],
  code: ProblemCode,
  source: string,
  line: number | null,
  path: string | null,
  message: string,
  raw = '',
): Problem {
  const parts = [
    line === null ? '' : `line ${line}`,
    path === null ? '' : /^\d+$/.test(path) ? `column ${path}` : path,
  ];
  const place = parts.filter((part) => part !== '').join(', ');
  return {
    severity,
    code,
    where: { source, line, column: path },
    message: `${source}${place === '' ? '' : ` ${place}`}: ${message}.`,
    raw,
  };
}
