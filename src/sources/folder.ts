import type { Problem } from '../model/problem.ts';
import type { EventSink } from '../model/sink.ts';
import { readList } from './cells.ts';
import { INCIDENT_COLUMNS, readIncident, readSource, readVisit, SOURCE_COLUMNS, VISIT_COLUMNS } from './event-rows.ts';
import { folderOriginals } from './folder-originals.ts';
import { readTable, type TableRow } from './table.ts';

/** A file's name, as problems call it, and its text. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The files of a folder; null for one that is not there. */
export interface FolderFiles {
  readonly incidents: NamedText | null;
  readonly visits: NamedText | null;
  readonly sources: NamedText | null;
  /** `originals.csv`: the rows of tables that events were read from. */
  readonly originals?: NamedText | null;
}

/**
 * Reads a folder of `incidents.csv`, `visits.csv` and `sources.csv` into a sink. A bad row is left out and named with its text, the
 * others stand. An event whose source is not in `sources.csv` keeps the source's id and is named in a warning.
 */
export function readFolder(files: FolderFiles, sink: EventSink): Problem[] {
  const known = new Set<string>();
  const events = new Set<string>();
  const problems: Problem[] = [];
  const { sources, incidents, visits } = files;
  const kept = folderOriginals(files.originals ?? null, sink);
  problems.push(...kept.problems);
  if (sources) {
    const read = readTable(sources.text, sources.name, SOURCE_COLUMNS, (row) => {
      if (!hasNewId(row, known)) return;
      sink.addSource(readSource(row));
    });
    problems.push(...read);
  } else problems.push(missing('sources.csv', 'warning', 'the sources are known by their ids alone'));
  const sourcesOf = (row: TableRow): string[] => readSourceIds(row, sources === null ? null : known);
  if (incidents) {
    const read = readTable(incidents.text, incidents.name, INCIDENT_COLUMNS, (row) => {
      if (hasNewId(row, events)) readIncident(row, incidents.name, sourcesOf(row), sink, kept.originalOf);
    });
    problems.push(...read);
  } else {
    const severity = visits ? 'warning' : 'error';
    problems.push(missing('incidents.csv', severity, visits ? 'there are visits alone' : 'there is nothing to read'));
  }
  if (visits) {
    const read = readTable(visits.text, visits.name, VISIT_COLUMNS, (row) => {
      if (hasNewId(row, events)) readVisit(row, visits.name, sourcesOf(row), sink, kept.originalOf);
    });
    problems.push(...read);
  } else problems.push(missing('visits.csv', 'warning', 'there are incidents alone'));
  problems.push(...kept.unused());
  return problems;
}

function hasNewId(row: TableRow, ids: Set<string>): boolean {
  const id = row.cell('id');
  if (id === '') row.note('error', 'id-missing', 'id', 'expected an id that no other row has, found nothing');
  else if (ids.has(id))
    row.note('error', 'id-duplicate', 'id', `the id "${id}" stands in an earlier row; expected another one`);
  else ids.add(id);
  return !row.isBad;
}

/** @param known ids of the folder's sources; null when it has none, which has been said once */
function readSourceIds(row: TableRow, known: ReadonlySet<string> | null): string[] {
  const ids = [...new Set(readList(row, 'sources'))];
  for (const id of ids) {
    if (known === null || known.has(id)) continue;
    row.note(
      'warning',
      'source-unknown',
      'sources',
      `the source "${id}" is not in sources.csv; it is known by its id alone`,
    );
  }
  return ids;
}

function missing(name: string, severity: Problem['severity'], outcome: string): Problem {
  return {
    severity,
    code: 'file-missing',
    where: { source: name, line: null, column: null },
    message: `expected a file ${name} in the folder, found none; ${outcome}.`,
    raw: '',
  };
}
