import { splitList } from '../../base/cell-list.ts';
import { stripFormulaGuard } from '../../base/formula-guard.ts';
import { CONFIDENCES, ROLES, STATUSES, type Actor } from '../../model/incident.ts';
import { READ_BY } from '../../model/flat-columns.ts';
import { KIND_IDS } from '../../model/kinds.ts';
import { MACHINE_READ } from '../../model/machine-read.ts';
import type { ProblemSink } from '../../model/problem-group.ts';
import type { EventSink } from '../../model/sink.ts';
import { EVIDENCE_FIELDS, type Evidence } from '../../model/source.ts';
import type { TableHead } from '../../model/table.ts';
import { VISIT_STATUSES } from '../../model/visit.ts';
import { isUndated } from '../../model/when.ts';
import { rawRow } from '../mapping/raw-row.ts';
import type { RowCounts, RowReader } from '../mapping/row-reader.ts';
import { flatRows, rangeOf, wordOf, type FlatRow } from './flat-cells.ts';
import { originalKeeper } from './flat-originals.ts';
import { flatPlace } from './flat-place.ts';
import { flatSources } from './flat-sources.ts';
import { flatWhen } from './flat-when.ts';

const UNKNOWN = { min: null, max: null };

/**
 * A reader for the flat table that Placeline writes (`toCsv`), told by `isFlatTable`: what was added against formulas is taken away, and
 * the cells of the tables that its events were read from are their own again. A row without an id is left out, and told.
 */
export function createFlatReader(head: TableHead, sink: EventSink, problems: ProblemSink): RowReader {
  const columns = head.columns.map(stripFormulaGuard);
  const rowOf = flatRows(columns, problems);
  const originalOf = originalKeeper(columns, head.name, sink);
  const sourcesOf = flatSources(sink);
  const ids = new Set<string>();
  const counts: RowCounts = { rows: 0, incidents: 0, visits: 0, unplaced: 0, undated: 0, leftOut: 0 };

  const sharedOf = (row: FlatRow, cells: readonly string[], id: string) => ({
    id: freeId(row, id, ids),
    when: flatWhen(row),
    confidence: wordOf(row, 'confidence', CONFIDENCES, 'low'),
    confidenceBecause: '',
    sources: sourcesOf(row),
    evidence: evidenceOf(row),
    note: row.cell(READ_BY) === MACHINE_READ ? MACHINE_READ : '',
    original: originalOf(row, cells),
  });
  const readVisit = (row: FlatRow, shared: ReturnType<typeof sharedOf>, place: number): void => {
    const people = pairsOf(row, 'actors');
    const title = row.cell('title');
    const told = people.find(([part]) => part === 'traveller')?.[1];
    const traveller = told !== undefined && title.startsWith(told) ? told : title;
    sink.addVisit({
      ...shared,
      ...{ traveller, role: '', to: place, from: originOf(row, traveller, sink), trip: '', leg: 0 },
      hosts: people.flatMap(([part, name]) => (part === 'host' ? [name] : [])),
      purpose: row.cell('description'),
      status: wordOf(row, 'status', VISIT_STATUSES, 'planned'),
    });
    counts.visits++;
  };
  const readIncident = (row: FlatRow, shared: ReturnType<typeof sharedOf>, where: number): void => {
    sink.addIncident({
      ...shared,
      ...{ where, launch: 0, placeBecause: '', launchBecause: '' },
      kind: wordOf(row, 'kind', KIND_IDS, 'other'),
      title: row.cell('title'),
      summary: row.cell('description'),
      actors: actorsOf(row),
      casualties: { killed: rangeOf(row, 'killed'), wounded: rangeOf(row, 'wounded'), arrested: UNKNOWN, text: '' },
      status: wordOf(row, 'status', STATUSES, 'reported'),
    });
    counts.incidents++;
  };

  const read: RowReader['read'] = (cells, line) => {
    counts.rows++;
    const row = rowOf(cells, line);
    const id = row.cell('id');
    if (id === '') {
      counts.leftOut++;
      problems.add({
        ...{ severity: 'error', code: 'id-missing', column: 'id', line, came: '', raw: rawRow(cells) },
        expected: 'an id that no other row has',
        advice: 'The row is left out; give it an id.',
      });
      return;
    }
    const shared = sharedOf(row, cells, id);
    const place = flatPlace(row, head.name, sink);
    if (isUndated(shared.when)) counts.undated++;
    if (place === 0) counts.unplaced++;
    if (row.cell('type') === 'visit') readVisit(row, shared, place);
    else readIncident(row, shared, place);
  };
  return {
    counts,
    read,
    readRaw(row, line) {
      read(row.cells(), line);
    },
  };
}

function freeId(row: FlatRow, id: string, ids: Set<string>): string {
  let free = id;
  for (let n = 2; ids.has(free); n++) free = `${id}~${n}`;
  ids.add(free);
  if (free !== id) row.doubt('id-duplicate', 'id', 'an id that no other row has', `This row is kept as ${free}.`);
  return free;
}

/** Where a visit came from stands in its title alone: `traveller: from – to`. */
function originOf(row: FlatRow, traveller: string, sink: EventSink): number {
  const way = row.cell('title').slice(traveller.length);
  const end = ` – ${row.cell('place_text')}`;
  if (!way.startsWith(': ') || !way.endsWith(end)) return 0;
  const name = way.slice(2, -end.length);
  return name === '' ? 0 : sink.askWhere({ name, country: '', admin1: '', near: null });
}

/** Items `name=value` of a cell. */
function pairsOf(row: FlatRow, column: string): (readonly [name: string, value: string])[] {
  return splitList(row.cell(column)).flatMap((item) => {
    const at = item.indexOf('=');
    if (at >= 0) return [[item.slice(0, at), item.slice(at + 1)] as const];
    row.doubt('value-unknown', column, 'items such as attacker=name, with | between', 'An item was passed over.');
    return [];
  });
}

function actorsOf(row: FlatRow): Actor[] {
  return pairsOf(row, 'actors').flatMap(([name, value]) => {
    const role = ROLES.find((known) => known === name);
    if (role !== undefined) return [{ role, name: value }];
    row.doubt('value-unknown', 'actors', `one of ${ROLES.join(', ')} before =`, 'An actor was passed over.');
    return [];
  });
}

function evidenceOf(row: FlatRow): Evidence[] {
  return pairsOf(row, 'evidence').flatMap(([name, words]) => {
    const field = EVIDENCE_FIELDS.find((known) => known === name);
    return field === undefined ? [] : [{ field, words, source: '', start: null, end: null, rule: 'stated' }];
  });
}
