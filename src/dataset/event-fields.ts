/** The tables of events. */
export type EventTable = 'incidents' | 'visits';

/** What can differ between two readings of an incident; the index is the bit in a set of fields. */
const INCIDENT_FIELDS = [
  ...(['kind', 'title', 'summary', 'when', 'where', 'launch'] as const),
  ...(['casualties', 'actors', 'status', 'confidence', 'sources', 'note'] as const),
] as const;

/** What can differ between two readings of a visit; the index is the bit in a set of fields. */
const VISIT_FIELDS = [
  ...(['traveller', 'role', 'when', 'from', 'to', 'hosts'] as const),
  ...(['purpose', 'status', 'trip', 'confidence', 'sources', 'note'] as const),
] as const;

/** What can differ between two readings of an event. */
export type EventField = (typeof INCIDENT_FIELDS)[number] | (typeof VISIT_FIELDS)[number];

/** The fields of a table of events. */
export function eventFields(table: EventTable): readonly EventField[] {
  return table === 'incidents' ? INCIDENT_FIELDS : VISIT_FIELDS;
}

const TIME = ['start', 'end', 'timePrecision', 'timeFlags', 'timeStated', 'whenText', 'whenBecause', 'whenAnchor'];

/** The columns that a field stands in; a list stands in the column of its ends. */
const FIELD_COLUMNS: Readonly<Record<EventField, readonly string[]>> = {
  kind: ['kind'],
  title: ['title'],
  summary: ['summary'],
  when: TIME,
  where: ['where', 'placeBecause'],
  launch: ['launch', 'launchBecause'],
  casualties: [
    ...['killedMin', 'killedMax', 'woundedMin', 'woundedMax', 'arrestedMin', 'arrestedMax'],
    'casualtiesText',
  ],
  actors: ['actorsEnd'],
  status: ['status'],
  confidence: ['confidence', 'confidenceBecause'],
  sources: ['sourcesEnd'],
  note: ['note'],
  traveller: ['traveller'],
  role: ['role'],
  from: ['from'],
  to: ['to'],
  hosts: ['hostsEnd'],
  purpose: ['purpose'],
  trip: ['trip', 'leg'],
};

/** The field that a column belongs to; undefined for ids, evidence and the rows of tables. */
export const FIELD_OF_COLUMN: ReadonlyMap<string, EventField> = new Map(
  Object.entries(FIELD_COLUMNS).flatMap(([field, columns]) =>
    columns.map((column): [string, EventField] => [column, field as EventField]),
  ),
);

/** Columns of events whose cells are numbers of texts. */
export const TEXT_COLUMNS: ReadonlySet<string> = new Set([
  ...['id', 'title', 'summary', 'whenText', 'whenBecause', 'whenAnchor', 'placeBecause', 'launchBecause'],
  ...['casualtiesText', 'confidenceBecause', 'note', 'traveller', 'role', 'purpose', 'trip'],
]);

/** Columns of events whose cells are rows of `Dataset.wheres`. */
export const PLACE_COLUMNS: ReadonlySet<string> = new Set(['where', 'launch', 'from', 'to']);

/** Columns of `Dataset.wheres` whose cells are numbers of texts. */
export const WHERE_TEXTS: ReadonlySet<string> = new Set(['text', 'country', 'admin1', 'decidedBy', 'decidedOn']);
