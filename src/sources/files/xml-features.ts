import { DOMParser, type Document } from '@xmldom/xmldom';
import { gpxGen, kmlWithFolders, type F, type Folder } from '@tmcw/togeojson';
import type { Problem } from '../../model/problem.ts';
import type { OpenTable, TableChoice } from '../../model/table.ts';
import { isRecord } from '../guards.ts';
import { allText } from './all-text.ts';
import type { ByteSource } from './byte-source.ts';
import type { FeatureRecord } from './feature-rows.ts';
import { featureTable } from './feature-table.ts';
import { tableProblem, unreadable, type UnreadableTable } from './refusal.ts';
import { checkXml } from './xml-guard.ts';

/** Letters of a document, which takes some ten times as much memory as a tree. */
const MOST_LETTERS = 64_000_000;

/** Features that go on at once. */
const BATCH = 2000;

/** A name that plain objects do not keep when it is assigned. */
const PROTO = '__proto__';
const PROTO_MARK = '\u{e000}proto';

/** Opens KML and GPX. Rejects with what makes it unfit. */
export async function openXml(source: ByteSource, choice: TableChoice, parts: readonly string[]): Promise<OpenTable> {
  const { name } = source;
  const { text, encoding, bytes, problems } = await allText(source, choice, MOST_LETTERS);
  checkXml(text, name);
  const tree = parse(text, name);
  const format = /gpx$/i.test(tree.documentElement?.nodeName ?? '') ? 'gpx' : 'kml';
  const features = readFeatures(name, () =>
    format === 'gpx' ? [...gpxGen(tree)].map((one) => plainFeature(one, [])) : placemarks(tree),
  );
  if (features.length === 0)
    throw unreadable(name, 'file-empty', 'expected placemarks, waypoints or tracks, found none; choose another file');
  const links = tree.getElementsByTagName('NetworkLink').length;
  const all: readonly Problem[] = [
    ...problems,
    ...(links === 0
      ? []
      : [
          tableProblem(
            'warning',
            'member-unusable',
            name,
            null,
            `it refers to ${links} other file${links === 1 ? '' : 's'} on a network, which were not fetched; open them too`,
          ),
        ]),
  ];
  return await featureTable({
    ...{ name, format, parts, mostSeen: Infinity, encoding: encoding.label, isEncodingGuessed: encoding.isGuessed },
    async *batches(found) {
      found.push(...all);
      for (let at = 0; at < features.length; at += BATCH) {
        const bytesRead = Math.round((bytes * Math.min(at + BATCH, features.length)) / features.length);
        yield await Promise.resolve({ features: features.slice(at, at + BATCH), bytesRead });
      }
    },
  });
}

function parse(text: string, name: string): Document {
  const fault = (why: string, line: number | null): UnreadableTable =>
    unreadable(
      name,
      'file-unreadable',
      `expected whole XML, found a fault in it (${why.trim().slice(0, 200)}). Mend it, or export it again`,
      line,
    );
  let found: UnreadableTable | undefined;
  try {
    const tree = new DOMParser({
      onError(level, message, context: unknown) {
        if (level !== 'fatalError' || found !== undefined) return;
        const locator = isRecord(context) ? context['locator'] : undefined;
        const line = isRecord(locator) ? locator['lineNumber'] : undefined;
        found = fault(message, typeof line === 'number' ? line : null);
        throw found;
      },
    }).parseFromString(text.trimStart(), 'text/xml');
    for (const tag of ['Data', 'SimpleData', 'SimpleField']) {
      for (const element of Array.from(tree.getElementsByTagName(tag))) {
        if (element.getAttribute('name') === PROTO) element.setAttribute('name', PROTO_MARK);
      }
    }
    return tree;
  } catch (thrown) {
    // The parser wraps what is thrown in its call into an error of its own.
    throw found ?? fault(thrown instanceof Error ? thrown.message : String(thrown), null);
  }
}

function readFeatures(name: string, read: () => FeatureRecord[]): FeatureRecord[] {
  try {
    return read();
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw unreadable(
      name,
      'file-unreadable',
      `its features could not be read (${why}); export it again, as GeoJSON if that is possible`,
    );
  }
}

function placemarks(tree: Document): FeatureRecord[] {
  const features: FeatureRecord[] = [];
  const gather = (children: readonly (Folder | F)[], folders: readonly string[]): void => {
    for (const child of children) {
      if (child.type === 'Feature') features.push(plainFeature(child, folders));
      else gather(child.children, typeof child.meta['name'] === 'string' ? [...folders, child.meta['name']] : folders);
    }
  };
  gather(kmlWithFolders(tree).children, []);
  return features;
}

/** A feature with times and descriptions as plain columns: `begin` and `end`, `timestamp`, `description`, and the folders it lies in. */
function plainFeature(feature: F, folders: readonly string[]): FeatureRecord {
  const properties = new Map<string, unknown>();
  const add = (name: string, value: unknown): void => {
    if (!properties.has(name)) properties.set(name, value);
  };
  for (const [key, value] of Object.entries(feature.properties ?? {}) as [string, unknown][]) {
    const name = key === PROTO_MARK ? PROTO : key;
    if (key === 'timespan' && isRecord(value)) {
      for (const part of ['begin', 'end']) add(part, value[part]);
    } else if (isRecord(value) && value['@type'] === 'html') add(name, value['value']);
    else add(name, value);
  }
  const times = flatTimes(feature);
  if (times.length > 0) {
    add('begin', times[0]);
    add('end', times.at(-1));
  }
  if (folders.length > 0) add('folder', folders.join(' / '));
  const id = feature.id === undefined ? {} : { id: feature.id };
  return { type: 'Feature', ...id, geometry: feature.geometry, properties: Object.fromEntries(properties) };
}

/** The times of a track, point by point. */
function flatTimes(feature: F): string[] {
  const track: unknown = feature.properties?.['coordinateProperties'];
  const times: unknown = isRecord(track) ? track['times'] : undefined;
  return Array.isArray(times)
    ? times.flat().filter((time): time is string => typeof time === 'string' && time !== '')
    : [];
}
