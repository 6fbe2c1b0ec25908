import type { Dataset } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';
import { textAt } from '../model/read-dataset.ts';
import { eventFields, type EventField, type EventTable } from './event-fields.ts';
import { fieldKey, fieldWords } from './field-words.ts';
import { idIndex, type IdIndex } from './id-index.ts';
import { rowSources } from './row-sources.ts';
import { rowComparer } from './same-fields.ts';

/** How the events of one table differ between two readings. Every row of both is in one of the lists, or is the same. */
export interface TableDiff {
  /** Rows of the later reading that the earlier one has not. */
  readonly added: Uint32Array;
  /** Rows of the later reading whose id means another event in the earlier one, as it is of another source; they are added under a new id. */
  readonly clashing: Uint32Array;
  /** Rows of the earlier reading that a table of the later one no longer has. */
  readonly gone: Uint32Array;
  /** Rows of the earlier reading that are of tables which the later one does not hold. */
  readonly elsewhere: number;
  /** Rows that both have and that say the same. */
  readonly same: number;
  readonly changed: ChangedRows;
}

/** Rows that both readings have and that differ, side by side. */
export interface ChangedRows {
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** The fields in which they differ: a bit each, in the order of `eventFields`. */
  readonly fields: Uint32Array;
}

/** How two readings differ. */
export type DatasetDiff = Readonly<Record<EventTable, TableDiff>>;

/** A field of an event before and after, in words for a person. */
export interface FieldChange {
  readonly field: EventField;
  readonly before: string;
  readonly after: string;
  /** What the later reading says, as a decision on it calls it. */
  readonly came: string;
}

/**
 * How a later reading differs from the open one, by ids. Compare it with the dataset as it was read, before decisions: what a person corrected
 * is no change of the table. An id is the same event when its source is: the same known shape of tables, or the same table; or when nothing
 * differs. Gone is only what is of a table that the later reading holds too, by name. The cost is linear.
 * @param decisions changes that were refused before are left out; those of the open dataset by default
 */
export function diffDatasets(
  before: Dataset,
  after: Dataset,
  decisions: readonly Decision[] = before.decisions,
): DatasetDiff {
  const refused = new Set(
    decisions.flatMap((one) => (one.kind === 'refuse' ? [keyOf(one.event, one.field, one.came)] : [])),
  );
  return {
    incidents: diffTable(before, after, 'incidents', refused),
    visits: diffTable(before, after, 'visits', refused),
  };
}

/** A changed event field by field. @param at index in `TableDiff.changed` */
export function fieldChanges(
  before: Dataset,
  after: Dataset,
  table: EventTable,
  { changed }: TableDiff,
  at: number,
): FieldChange[] {
  const [first, second, fields] = [changed.before[at] ?? 0, changed.after[at] ?? 0, changed.fields[at] ?? 0];
  return fieldsIn(table, fields).map((field) => ({
    field,
    before: fieldWords(before, table, first, field),
    after: fieldWords(after, table, second, field),
    came: fieldKey(after, table, second, field),
  }));
}

/** The fields of a set. @param fields a bit each, in the order of `eventFields` */
export function fieldsIn(table: EventTable, fields: number): EventField[] {
  return eventFields(table).filter((_, bit) => (fields & (1 << bit)) !== 0);
}

function diffTable(before: Dataset, after: Dataset, table: EventTable, refused: ReadonlySet<string>): TableDiff {
  const [ids, laterIds] = [before[table].id, after[table].id];
  const [sources, laterSources] = [rowSources(before, table), rowSources(after, table)];
  const index = idIndex(before, ids);
  let later: IdIndex | null = null;
  const laterIndex = (): IdIndex => (later ??= idIndex(after, laterIds));
  const compare = rowComparer(before, after, table);
  const isMet = new Uint8Array(ids.length);
  const rows = { added: [] as number[], clashing: [] as number[], gone: [] as number[] };
  const changed = { before: [] as number[], after: [] as number[], fields: [] as number[] };
  let same = 0;
  const tables = new Set<string>();
  const note = (known: number, row: number, fields: number): void => {
    changed.before.push(known);
    changed.after.push(row);
    changed.fields.push(fields);
  };
  /** The row of before that is the same event, or -1 where the id and all that were made of it are taken by others; null when the id is new. */
  const meet = (row: number): { readonly known: number; readonly fields: number } | null => {
    let known = index.rowOf(after, laterIds[row] as number);
    if (known < 0) return null;
    for (let n = 2; known >= 0; n++) {
      const isOthers = n > 2 && laterIndex().rowOf(before, ids[known] as number) >= 0;
      if (!isMet[known] && !isOthers) {
        const fields = compare(known, row);
        if (fields === 0 || sources.idsOf(known) === laterSources.idsOf(row)) return { known, fields };
      }
      known = index.rowOfId(`${textAt(after, laterIds[row])}~${n}`);
    }
    return { known, fields: 0 };
  };
  for (let row = 0; row < laterIds.length; row++) {
    tables.add(laterSources.tableOf(row));
    const met = meet(row);
    if (met === null) {
      rows.added.push(row);
    } else if (met.known < 0) {
      rows.clashing.push(row);
    } else {
      isMet[met.known] = 1;
      const fields = refused.size === 0 ? met.fields : withoutRefused(after, table, row, met.fields, refused);
      if (fields === 0) same++;
      else note(met.known, row, fields);
    }
  }
  let elsewhere = 0;
  for (let row = 0; row < ids.length; row++) {
    if (isMet[row]) continue;
    if (tables.has(sources.tableOf(row))) rows.gone.push(row);
    else elsewhere++;
  }
  return {
    added: Uint32Array.from(rows.added),
    clashing: Uint32Array.from(rows.clashing),
    gone: Uint32Array.from(rows.gone),
    ...{ elsewhere, same },
    changed: {
      before: Uint32Array.from(changed.before),
      after: Uint32Array.from(changed.after),
      fields: Uint32Array.from(changed.fields),
    },
  };
}

function withoutRefused(
  after: Dataset,
  table: EventTable,
  row: number,
  fields: number,
  refused: ReadonlySet<string>,
): number {
  const id = textAt(after, after[table].id[row]);
  let left = 0;
  eventFields(table).forEach((field, bit) => {
    const isRefused = fields & (1 << bit) && refused.has(keyOf(id, field, fieldKey(after, table, row, field)));
    if (!isRefused) left |= fields & (1 << bit);
  });
  return left;
}

function keyOf(event: string, field: string, came: string): string {
  return JSON.stringify([event, field, came]);
}
