import { CONFIDENCES, ROLES, STATUSES, type Actor } from '../model/incident.ts';
import { KIND_IDS } from '../model/kinds.ts';
import type { EventSink } from '../model/sink.ts';
import type { Source } from '../model/source.ts';
import { VISIT_STATUSES } from '../model/visit.ts';
import { readCount, readList, readMoment, readPairs, readRange, readWord } from './cells.ts';
import { readEvidence } from './evidence-cell.ts';
import type { FolderOriginals } from './folder-originals.ts';
import type { TableColumns, TableRow } from './table.ts';
import { readWhen, WHEN_COLUMNS } from './when-cells.ts';

/** The columns of `sources.csv`. */
export const SOURCE_COLUMNS: TableColumns = {
  required: ['id'],
  optional: [
    'document',
    'publisher',
    'title',
    'published_earliest',
    'published_latest',
    'published_text',
    'url',
    'sha256',
    'note',
    'text',
  ],
};

const COUNT_COLUMNS = ['killed', 'wounded', 'arrested'].flatMap((name) => [`${name}_min`, `${name}_max`]);
const SHARED_COLUMNS = [...WHEN_COLUMNS, 'country', 'confidence', 'confidence_because', 'sources', 'evidence', 'note'];

/** The columns of `incidents.csv`. */
export const INCIDENT_COLUMNS: TableColumns = {
  required: ['id', 'kind', 'title'],
  optional: [
    ...SHARED_COLUMNS,
    ...COUNT_COLUMNS,
    'summary',
    'place',
    'admin1',
    'place_because',
    'launch_place',
    'launch_because',
    'actors',
    'casualties_text',
    'status',
  ],
};

/** The columns of `visits.csv`. */
export const VISIT_COLUMNS: TableColumns = {
  required: ['id', 'traveller', 'to', 'status'],
  optional: [...SHARED_COLUMNS, 'role', 'from', 'hosts', 'purpose', 'leg_of', 'leg'],
};

/** Reads a source; undefined, with errors noted, when the row cannot be used. A date or hash that is wrong is left out alone. */
export function readSource(row: TableRow): Source {
  const sha256 = row.cell('sha256').toLowerCase();
  const isHash = sha256 === '' || /^[0-9a-f]{64}$/.test(sha256);
  if (!isHash)
    row.note(
      'warning',
      'value-unknown',
      'sha256',
      `expected 64 hexadecimal digits, found "${sha256}"; it was not taken`,
    );
  return {
    id: row.cell('id'),
    document: row.cell('document'),
    publisher: row.cell('publisher'),
    title: row.cell('title'),
    publishedEarliest: readMoment(row, 'published_earliest', 'warning') ?? null,
    publishedLatest: readMoment(row, 'published_latest', 'warning') ?? null,
    publishedText: row.cell('published_text'),
    url: row.cell('url'),
    sha256: isHash ? sha256 : '',
    note: row.cell('note'),
    text: row.cell('text'),
  };
}

/** Reads an incident into the sink, unless an error is noted. */
export function readIncident(
  row: TableRow,
  source: string,
  sources: readonly string[],
  sink: EventSink,
  originalOf: FolderOriginals,
): void {
  const kind = readWord(row, 'kind', KIND_IDS);
  const when = readWhen(row);
  const status = readWord(row, 'status', STATUSES, 'reported');
  const confidence = readWord(row, 'confidence', CONFIDENCES, 'low');
  const killed = readRange(row, 'killed');
  const wounded = readRange(row, 'wounded');
  const arrested = readRange(row, 'arrested');
  const actors = readActors(row);
  const evidence = readEvidence(row, sources, 'actors');
  if (row.cell('title') === '') row.note('error', 'value-missing', 'title', 'expected a short title, found nothing');
  if (row.isBad || !kind || !when || !status || !confidence) return;
  const ask = asker(row, source, sink);
  sink.addIncident({
    id: row.cell('id'),
    kind,
    title: row.cell('title'),
    summary: row.cell('summary'),
    when,
    ...placeOf(row, ask),
    launch: ask('launch_place', row.cell('launch_place'), '', ''),
    placeBecause: row.cell('place_because'),
    launchBecause: row.cell('launch_because'),
    actors,
    casualties: { killed, wounded, arrested, text: row.cell('casualties_text') },
    status,
    confidence,
    confidenceBecause: row.cell('confidence_because'),
    sources,
    evidence,
    note: row.cell('note'),
    original: originalOf(row.cell('id')),
  });
}

/** Reads a visit into the sink, unless an error is noted. */
export function readVisit(
  row: TableRow,
  source: string,
  sources: readonly string[],
  sink: EventSink,
  originalOf: FolderOriginals,
): void {
  const when = readWhen(row);
  const status = readWord(row, 'status', VISIT_STATUSES);
  const confidence = readWord(row, 'confidence', CONFIDENCES, 'low');
  const leg = readCount(row, 'leg', 65_535);
  const evidence = readEvidence(row, sources, 'traveller');
  if (row.cell('traveller') === '') row.note('error', 'value-missing', 'traveller', 'expected a name, found nothing');
  if (leg !== null && row.cell('leg_of') === '') {
    row.note(
      'warning',
      'value-missing',
      'leg_of',
      'expected the id of the trip that this leg belongs to, found nothing',
    );
  }
  if (row.isBad || !when || !status || !confidence) return;
  const ask = asker(row, source, sink);
  sink.addVisit({
    id: row.cell('id'),
    traveller: row.cell('traveller'),
    role: row.cell('role'),
    from: ask('from', row.cell('from'), '', ''),
    to: ask('to', row.cell('to') || row.cell('country'), row.cell('to') ? row.cell('country') : '', ''),
    when,
    hosts: readList(row, 'hosts'),
    purpose: row.cell('purpose'),
    status,
    trip: row.cell('leg_of'),
    leg: leg ?? 0,
    confidence,
    confidenceBecause: row.cell('confidence_because'),
    sources,
    evidence,
    note: row.cell('note'),
    original: originalOf(row.cell('id')),
  });
}

type Ask = (column: string, name: string, country: string, admin1: string) => number;

function asker(row: TableRow, source: string, sink: EventSink): Ask {
  return (column, name, country, admin1) =>
    name === '' ? 0 : sink.askWhere({ name, country, admin1, near: null }, { source, line: row.line, column });
}

/** Where no place is named but a division or country is, that is the place, with its own coarse precision. */
function placeOf(row: TableRow, ask: Ask): { where: number } {
  const place = row.cell('place');
  const country = row.cell('country');
  const admin1 = row.cell('admin1');
  if (place !== '') return { where: ask('place', place, country, admin1) };
  if (admin1 !== '') return { where: ask('admin1', admin1, country, '') };
  return { where: ask('country', country, '', '') };
}

function readActors(row: TableRow): Actor[] {
  return readPairs(row, 'actors').flatMap(({ name, value }) => {
    const role = ROLES.find((known) => known === name);
    if (role !== undefined && value !== '') return [{ role, name: value }];
    const expected = `expected a name after one of ${ROLES.join(', ')}`;
    row.note('warning', 'value-unknown', 'actors', `${expected}, found "${name}=${value}"; it was passed over`);
    return [];
  });
}
