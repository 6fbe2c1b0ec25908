import { joinList } from '../base/cell-list.ts';
import type { Dataset } from '../model/dataset.ts';
import type { CountRange } from '../model/incident.ts';
import { incidentAt, incidentCount, visitAt, visitCount } from '../model/read-dataset.ts';
import type { Evidence } from '../model/source.ts';
import type { When } from '../model/when.ts';
import { csvText } from './csv.ts';
import { originalsCsv } from './originals-csv.ts';

/** The files of a folder, as text. */
export interface FolderCsv {
  readonly incidents: string;
  readonly visits: string;
  readonly sources: string;
  /** Rows of tables that events were read from; empty where there are none, and then no file. */
  readonly originals: string;
}

/** A row as named cells; the order of the names is the order of the columns. */
type Row = Readonly<Record<string, string | number | null>>;

/** Columns that are written only where a row fills them. */
const RARE_COLUMNS: readonly string[] = ['time_stated', 'when_anchor', 'text'];

/**
 * A dataset as the tables of a folder: names of places, never coordinates, so that the gazetteer answers anew when the folder
 * is read. Places given by coordinates alone, decisions and character ranges of evidence do not fit into the tables; GeoJSON has them.
 */
export function toFolderCsv(dataset: Dataset): FolderCsv {
  return {
    incidents: tableText(
      Array.from({ length: incidentCount(dataset) }, (_, row) => incidentRow(dataset, row)),
      INCIDENT_HEADER,
    ),
    visits: tableText(
      Array.from({ length: visitCount(dataset) }, (_, row) => visitRow(dataset, row)),
      VISIT_HEADER,
    ),
    sources: tableText(dataset.sources.map(sourceRow), SOURCE_HEADER),
    originals: originalsCsv(dataset),
  };
}

const WHEN_HEADER = [
  'earliest',
  'latest',
  'lasting',
  'time_precision',
  'when_text',
  'time_stated',
  'when_anchor',
  'when_because',
];
const END_HEADER = ['confidence', 'confidence_because', 'sources', 'evidence', 'note'];
const PLACE_HEADER = ['place', 'country', 'admin1', 'place_because', 'launch_place', 'launch_because'];
const COUNT_HEADER = ['killed', 'wounded', 'arrested'].flatMap((name) => [`${name}_min`, `${name}_max`]);
const INCIDENT_HEADER = [
  ...['id', 'kind', 'title', 'summary', ...WHEN_HEADER, ...PLACE_HEADER, 'actors'],
  ...[...COUNT_HEADER, 'casualties_text', 'status', ...END_HEADER],
];
const VISIT_HEADER = [
  ...[
    'id',
    'traveller',
    'role',
    'from',
    'to',
    ...WHEN_HEADER,
    'hosts',
    'purpose',
    'status',
    'leg_of',
    'leg',
    'country',
  ],
  ...END_HEADER,
];
const SOURCE_HEADER = [
  ...['id', 'document', 'publisher', 'title', 'published_earliest', 'published_latest', 'published_text', 'url'],
  ...['sha256', 'note', 'text'],
];

function tableText(rows: readonly Row[], header: readonly string[]): string {
  const columns = header.filter((name) => !RARE_COLUMNS.includes(name) || rows.some((row) => row[name] !== ''));
  return csvText(
    columns,
    rows.map((row) => columns.map((name) => row[name] ?? null)),
  );
}

function incidentRow(dataset: Dataset, index: number): Row {
  const { where, launch, casualties, ...incident } = incidentAt(dataset, index);
  return {
    id: incident.id,
    kind: incident.kind,
    title: incident.title,
    summary: incident.summary,
    ...whenCells(incident.when),
    place: where?.text ?? '',
    country: where?.country ?? '',
    admin1: where?.admin1 ?? '',
    place_because: incident.placeBecause,
    launch_place: launch?.text ?? '',
    launch_because: incident.launchBecause,
    actors: joinList(incident.actors.map(({ role, name }) => `${role}=${name}`)),
    ...rangeCells('killed', casualties.killed),
    ...rangeCells('wounded', casualties.wounded),
    ...rangeCells('arrested', casualties.arrested),
    casualties_text: casualties.text,
    status: incident.status,
    ...endCells(incident),
  };
}

function visitRow(dataset: Dataset, index: number): Row {
  const { from, to, ...visit } = visitAt(dataset, index);
  return {
    id: visit.id,
    traveller: visit.traveller,
    role: visit.role,
    from: from?.text ?? '',
    to: to?.text ?? '',
    ...whenCells(visit.when),
    hosts: joinList(visit.hosts),
    purpose: visit.purpose,
    status: visit.status,
    leg_of: visit.trip,
    leg: visit.leg === 0 ? null : visit.leg,
    country: to?.country ?? '',
    ...endCells(visit),
  };
}

function sourceRow(source: Dataset['sources'][number]): Row {
  return {
    id: source.id,
    document: source.document,
    publisher: source.publisher,
    title: source.title,
    published_earliest: source.publishedEarliest,
    published_latest: source.publishedLatest,
    published_text: source.publishedText,
    url: source.url,
    sha256: source.sha256,
    note: source.note,
    text: source.text,
  };
}

function whenCells(when: When): Row {
  return {
    earliest: when.earliest,
    latest: when.latest,
    lasting: when.lasting ? 'yes' : 'no',
    time_precision: when.precision,
    when_text: when.text,
    when_because: when.because,
    when_anchor: when.anchor,
    time_stated: joinList(when.stated),
  };
}

function rangeCells(name: string, { min, max }: CountRange): Row {
  return { [`${name}_min`]: min, [`${name}_max`]: max };
}

interface EventEnd {
  readonly confidence: string;
  readonly confidenceBecause: string;
  readonly sources: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly note: string;
}

function endCells({ confidence, confidenceBecause, sources, evidence, note }: EventEnd): Row {
  const only = sources.length > 1 ? '' : (sources[0] ?? '');
  const items = evidence.map(({ field, words, source }) => `${field}=${words}${source === only ? '' : `@${source}`}`);
  return {
    confidence,
    confidence_because: confidenceBecause,
    sources: joinList(sources),
    evidence: joinList(items),
    note,
  };
}
