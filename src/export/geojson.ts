import { eventsOf } from '../model/decision.ts';
import type { Dataset } from '../model/dataset.ts';
import { FILE_VERSION, type CollectionMember, type IncidentMember, type VisitMember } from '../model/file-format.ts';
import type { Place } from '../model/place.ts';
import { READ_BY } from '../model/flat-columns.ts';
import { isMachineRead, MACHINE_READ } from '../model/machine-read.ts';
import { incidentAt, placeOfWhere, visitAt, whereAt } from '../model/read-dataset.ts';
import type { Source } from '../model/source.ts';
import type { Where } from '../model/where.ts';
import { journey, pointOrArea, type Geometry } from './geometry.ts';
import { incidentMember, visitMember } from './members.ts';
import { originalMember, tableMembers, usedTables, type UsedTables } from './originals.ts';
import { incidentProperties, visitProperties, type Properties } from './properties.ts';
import { isWhole, selectEvents, type SelectedRows, type Selection } from './select.ts';

/** What to write, and how. */
export interface GeoJsonOptions extends Selection {
  /** Write incidents known to a district at best as circles of their radius, not as points. */
  readonly areas?: boolean | undefined;
}

/** An event as a feature. */
export interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Properties & { readonly [READ_BY]?: string };
  readonly placeline: IncidentMember | VisitMember;
}

/** A dataset as GeoJSON (RFC 7946). The foreign members `placeline` hold what the flat properties cannot. */
export interface FeatureCollection {
  readonly type: 'FeatureCollection';
  readonly placeline: CollectionMember;
  readonly features: readonly Feature[];
}

/** A dataset, or the selected part of it, as a GeoJSON object. */
export function toGeoJson(dataset: Dataset, options: GeoJsonOptions = {}): FeatureCollection {
  const rows = selectEvents(dataset, options);
  const used = usedParts(dataset, rows);
  return {
    type: 'FeatureCollection',
    placeline: collectionMember(dataset, rows, used, isWhole(options)),
    features: [...features(dataset, rows, used, options.areas ?? false)],
  };
}

/** The same as text in pieces, one feature a line, so that a file of any size can be written. Equal datasets give equal bytes. */
export function* geoJsonPieces(dataset: Dataset, options: GeoJsonOptions = {}): Generator<string> {
  const rows = selectEvents(dataset, options);
  const used = usedParts(dataset, rows);
  const member = collectionMember(dataset, rows, used, isWhole(options));
  yield `{"type":"FeatureCollection","placeline":${JSON.stringify(member)},"features":[`;
  let separator = '\n';
  for (const feature of features(dataset, rows, used, options.areas ?? false)) {
    yield `${separator}${JSON.stringify(feature)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** The same as one text. */
export function toGeoJsonText(dataset: Dataset, options: GeoJsonOptions = {}): string {
  return [...geoJsonPieces(dataset, options)].join('');
}

/** What the events of a file use, each with its index in the file. */
interface UsedParts {
  /** Rows of `wheres` in the order in which events use them first. */
  readonly wheres: ReadonlyMap<number, number>;
  readonly tables: UsedTables;
}

function usedParts(dataset: Dataset, rows: SelectedRows): UsedParts {
  return { wheres: usedWheres(dataset, rows), tables: usedTables(dataset, rows) };
}

function usedWheres(dataset: Dataset, rows: SelectedRows): ReadonlyMap<number, number> {
  const used = new Map<number, number>();
  const use = (where: number | undefined): void => {
    if (where !== undefined && where !== 0 && !used.has(where)) used.set(where, used.size);
  };
  for (const row of rows.incidents) {
    use(dataset.incidents.where[row]);
    use(dataset.incidents.launch[row]);
  }
  for (const row of rows.visits) {
    use(dataset.visits.from[row]);
    use(dataset.visits.to[row]);
  }
  return used;
}

function* features(dataset: Dataset, rows: SelectedRows, used: UsedParts, areas: boolean): Generator<Feature> {
  const { incidents, visits } = dataset;
  const sourceById = new Map(dataset.sources.map((source) => [source.id, source]));
  const sourcesOf = (ids: readonly string[]): Source[] => ids.flatMap((id) => sourceById.get(id) ?? []);
  const index = (where: number | undefined): number | null => used.wheres.get(where ?? 0) ?? null;
  for (const row of rows.incidents) {
    const incident = incidentAt(dataset, row);
    const where = incidents.where[row];
    const place = placeOfWhere(dataset, where ?? 0);
    yield {
      type: 'Feature',
      id: incident.id,
      geometry: pointOrArea(incident.where, areas, place),
      properties: { ...incidentProperties(incident, place, sourcesOf(incident.sources)), ...readBy(incident) },
      placeline: incidentMember(
        incident,
        index(where),
        index(incidents.launch[row]),
        originalMember(dataset, 'incident', row, used.tables),
      ),
    };
  }
  for (const row of rows.visits) {
    const visit = visitAt(dataset, row);
    const to = visits.to[row];
    yield {
      type: 'Feature',
      id: visit.id,
      geometry: journey(visit.from, visit.to),
      properties: {
        ...visitProperties(visit, placeOfWhere(dataset, to ?? 0), sourcesOf(visit.sources)),
        ...readBy(visit),
      },
      placeline: visitMember(
        visit,
        index(visits.from[row]),
        index(to),
        originalMember(dataset, 'visit', row, used.tables),
      ),
    };
  }
}

/** A part of a dataset carries only the sources, places and decisions of the events in it. */
function collectionMember(dataset: Dataset, rows: SelectedRows, used: UsedParts, whole: boolean): CollectionMember {
  const wheres = [...used.wheres.keys()]
    .map((row) => whereAt(dataset, row))
    .filter((where): where is Where => where !== null);
  const { title, attribution, packs, sources, places, decisions } = dataset;
  const parts = whole ? { sources, places, decisions } : partsOf(dataset, rows, used);
  const tables = tableMembers(dataset, used.tables);
  const more = tables.length === 0 ? {} : { tables };
  const written = { ...parts, sources: parts.sources.map(sourceMember) };
  return { version: FILE_VERSION, title, attribution, packs, ...written, wheres, ...more };
}

function sourceMember({ text, ...source }: Source): CollectionMember['sources'][number] {
  return text === '' ? source : { ...source, text };
}

function partsOf(dataset: Dataset, rows: SelectedRows, used: UsedParts) {
  const places = new Set<Place | null>([...used.wheres.keys()].map((where) => placeOfWhere(dataset, where)));
  const sources = new Set<string>();
  const events = new Set<string>();
  const note = (event: { id: string; sources: readonly string[]; evidence: readonly { source: string }[] }): void => {
    events.add(event.id);
    for (const id of event.sources) sources.add(id);
    for (const { source } of event.evidence) sources.add(source);
  };
  for (const row of rows.incidents) note(incidentAt(dataset, row));
  for (const row of rows.visits) note(visitAt(dataset, row));
  return {
    sources: dataset.sources.filter(({ id }) => sources.has(id)),
    places: dataset.places.filter((place) => places.has(place)),
    decisions: dataset.decisions.filter((decision) => eventsOf(decision).some((event) => events.has(event))),
  };
}

/** Marks what no person has looked at. */
function readBy(event: { readonly note: string }): { readonly [READ_BY]?: string } {
  return isMachineRead(event) ? { [READ_BY]: MACHINE_READ } : {};
}
