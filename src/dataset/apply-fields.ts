import { parseMoment } from '../base/calendar.ts';
import { TIME_FLAGS } from '../model/dataset.ts';
import type { DecisionOf } from '../model/decision.ts';
import { CONFIDENCES, ROLES, STATUSES, type CountRange } from '../model/incident.ts';
import { KIND_IDS } from '../model/kinds.ts';
import { isMachineRead, withMark } from '../model/machine-read.ts';
import { VISIT_STATUSES } from '../model/visit.ts';
import { TIME_PRECISIONS } from '../model/when.ts';
import { decidedBecause } from './apply-places.ts';
import type { Edit, EventRef } from './edit.ts';
import { whenCells } from './when-columns.ts';

/** Gives an event another time; false when there is no such event, or the time is none. The words of the report stay. */
export function applyWhen(edit: Edit, decision: DecisionOf<'when'>): boolean {
  const { earliest, latest, precision } = decision;
  const events = edit.eventsOf(decision.event);
  if (events.length === 0 || !isTime(earliest, latest)) return false;
  const because = edit.texts.intern(decidedBecause(decision));
  const words = { lasting: false, text: '', because: '', anchor: '', stated: [] };
  const { start, end, timeFlags } = whenCells({ ...words, earliest, latest, precision });
  for (const { table, row } of events) {
    const columns = edit[table];
    const lasting = columns.get('timeFlags', row) & TIME_FLAGS.lasting;
    columns.set('start', row, start);
    columns.set('end', row, end);
    columns.set('timePrecision', row, TIME_PRECISIONS.indexOf(precision));
    columns.set('timeFlags', row, timeFlags | lasting);
    columns.set('whenBecause', row, because);
    columns.set('whenAnchor', row, 0);
  }
  return true;
}

function isTime(earliest: string | null, latest: string | null): boolean {
  const [from, to] = [earliest, latest].map((text) => (text === null ? null : parseMoment(text)));
  if (from === undefined || to === undefined) return false;
  return from === null || to === null || from.startMs < to.endMs;
}

/** Gives a field of an event another value; false when there is no such event, or it has no such field or value. */
export function applyField(edit: Edit, decision: DecisionOf<'field'>): boolean {
  return edit
    .eventsOf(decision.event)
    .map((event) => (event.table === 'incidents' ? ofIncident(edit, event, decision) : ofVisit(edit, event, decision)))
    .some((isDone) => isDone);
}

function ofIncident({ incidents, actors, texts }: Edit, { row }: EventRef, decision: DecisionOf<'field'>): boolean {
  const { field } = decision;
  switch (field) {
    case 'kind':
      return setCode(incidents, field, row, KIND_IDS.indexOf(decision.value));
    case 'status':
      return setCode(
        incidents,
        field,
        row,
        STATUSES.findIndex((status) => status === decision.value),
      );
    case 'confidence':
      return setCode(incidents, field, row, CONFIDENCES.indexOf(decision.value));
    case 'title':
    case 'summary':
      return setCode(incidents, field, row, texts.intern(decision.value));
    case 'note':
      return setNote(incidents, texts, row, decision.value);
    case 'killed':
    case 'wounded':
    case 'arrested':
      if (!isRange(decision.value)) return false;
      incidents.set(`${field}Min`, row, decision.value.min ?? -1);
      incidents.set(`${field}Max`, row, decision.value.max ?? -1);
      return true;
    case 'actors': {
      const items = decision.value.map(({ role, name }) => ({ role: ROLES.indexOf(role), name: texts.intern(name) }));
      if (items.some(({ role }) => role < 0)) return false;
      actors.set(row, items);
      return true;
    }
    case 'traveller':
    case 'role':
    case 'purpose':
    case 'hosts':
      return false;
  }
}

function ofVisit({ visits, hosts, texts }: Edit, { row }: EventRef, decision: DecisionOf<'field'>): boolean {
  const { field } = decision;
  switch (field) {
    case 'status':
      return setCode(
        visits,
        field,
        row,
        VISIT_STATUSES.findIndex((status) => status === decision.value),
      );
    case 'confidence':
      return setCode(visits, field, row, CONFIDENCES.indexOf(decision.value));
    case 'traveller':
    case 'role':
    case 'purpose':
      return setCode(visits, field, row, texts.intern(decision.value));
    case 'note':
      return setNote(visits, texts, row, decision.value);
    case 'hosts':
      hosts.set(
        row,
        decision.value.map((host) => ({ ref: texts.intern(host) })),
      );
      return true;
    case 'kind':
    case 'title':
    case 'summary':
    case 'killed':
    case 'wounded':
    case 'arrested':
    case 'actors':
      return false;
  }
}

/** A note does not say that somebody looked at the rest: the mark of an event that a program read stays. */
function setNote(
  columns: { get(column: 'note', row: number): number; set(column: 'note', row: number, cell: number): void },
  texts: Edit['texts'],
  row: number,
  note: string,
): boolean {
  const isMarked = isMachineRead({ note: texts.textOf(columns.get('note', row)) });
  columns.set('note', row, texts.intern(isMarked ? withMark(note) : note));
  return true;
}

/** @param code -1 for a word that the model does not know */
function setCode<C extends string>(
  columns: { set(column: C, row: number, cell: number): void },
  column: C,
  row: number,
  code: number,
): boolean {
  if (code < 0) return false;
  columns.set(column, row, code);
  return true;
}

/** Counts are whole and of 31 bits. */
function isRange({ min, max }: CountRange): boolean {
  const isCount = (count: number | null): boolean =>
    count === null || (Number.isInteger(count) && count >= 0 && count <= 0x7fff_ffff);
  return isCount(min) && isCount(max) && (min === null || max === null || min <= max);
}
