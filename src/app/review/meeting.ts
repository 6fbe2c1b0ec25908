import {
  diffDatasets,
  fieldChanges,
  originalPlace,
  textAt,
  WHOLE_EVENT,
  type Dataset,
  type DatasetDiff,
  type Decision,
  type DecisionHead,
  type EventTable,
  type FieldChange,
  type MergeChoice,
} from '../../index.ts';

/** What a later reading says of an event, next to what is open. */
export interface MetRow {
  readonly kind: 'added' | 'changed' | 'gone';
  readonly table: EventTable;
  /** Row of the open dataset for `gone` and `changed`, of the later one for `added`. */
  readonly row: number;
  /** Index in `TableDiff.changed`; -1 for the others. */
  readonly change: number;
}

/** What an import meets in what is open. */
export interface Meeting {
  readonly open: Dataset;
  readonly incoming: Dataset;
  readonly diff: DatasetDiff;
  readonly rows: readonly MetRow[];
  /** Events that both have and that say the same. */
  readonly same: number;
  /** True when both have some event. */
  readonly isOverlap: boolean;
  /** Tables of which some rows only were read: nothing of them is gone. */
  readonly parts: readonly string[];
}

const TABLES = ['incidents', 'visits'] as const;
const KINDS = ['added', 'changed', 'gone'] as const;

/**
 * Compares what was just read with what is open, as it was read; changes refused before are proposed no more.
 * @param parts names of tables of which some rows only were read: nothing is gone that is not among them
 */
export function meet(
  open: Dataset,
  incoming: Dataset,
  decisions: readonly Decision[],
  parts: readonly string[] = [],
): Meeting {
  const diff = diffDatasets(open, incoming, [...open.decisions, ...decisions]);
  const isCovered = ({ kind, table, row }: MetRow): boolean =>
    kind !== 'gone' || parts.length === 0 || !parts.includes(tableOf(open, table, row));
  const rows = KINDS.flatMap((kind) => TABLES.flatMap((table): MetRow[] => rowsOf(diff, table, kind))).filter(
    isCovered,
  );
  const same = diff.incidents.same + diff.visits.same;
  const isOverlap = same > 0 || rows.some(({ kind }) => kind === 'changed');
  return { open, incoming, diff, rows, same, isOverlap, parts };
}

/** The table that an event was read from; empty where it was read from none. */
function tableOf(dataset: Dataset, table: EventTable, row: number): string {
  const place = originalPlace(dataset, table === 'incidents' ? 'incident' : 'visit', row);
  return (place && dataset.tables[place.table]?.name) ?? '';
}

function rowsOf(diff: DatasetDiff, table: EventTable, kind: MetRow['kind']): MetRow[] {
  const { added, clashing, gone, changed } = diff[table];
  if (kind === 'changed') return Array.from(changed.before, (row, change) => ({ kind, table, row, change }));
  const rows = kind === 'gone' ? [...gone] : [...added, ...clashing];
  return rows.map((row) => ({ kind, table, row, change: -1 }));
}

/** What an event is called, by its dataset. */
export function titleOfRow({ open, incoming }: Meeting, { kind, table, row }: MetRow): string {
  const dataset = kind === 'added' ? incoming : open;
  const column = table === 'incidents' ? dataset.incidents.title : dataset.visits.traveller;
  return textAt(dataset, column[row]) || idOf(dataset, table, row);
}

/** A changed event field by field; none for the others. */
export function changesOf({ open, incoming, diff }: Meeting, { table, change }: MetRow): readonly FieldChange[] {
  return change < 0 ? [] : fieldChanges(open, incoming, table, diff[table], change);
}

/** What is taken, as the merging asks for it, and which refusals are worth remembering. */
export interface Taken {
  readonly choice: MergeChoice;
  readonly refused: readonly Decision[];
  readonly taken: number;
  readonly gone: number;
}

/** Works out what was chosen row by row. @param isTaken of an added or changed event: it is taken; of one that is gone: it goes */
export function takenOf(meeting: Meeting, isTaken: (row: MetRow) => boolean, head: DecisionHead): Taken {
  const { open, incoming, rows } = meeting;
  const refused: Decision[] = [];
  const singly: Decision[] = [];
  let [taken, gone] = [0, 0];
  for (const met of rows) {
    const { kind, table, row } = met;
    const event = idOf(kind === 'added' ? incoming : open, table, row);
    if (isTaken(met)) {
      if (kind === 'gone') {
        gone++;
        singly.push({ ...head, kind: 'take', event, field: WHOLE_EVENT, came: '' });
      } else taken++;
    } else if (kind === 'added') {
      singly.push({ ...head, kind: 'refuse', event, field: WHOLE_EVENT, came: '' });
    } else if (kind === 'changed') {
      for (const { field, came } of changesOf(meeting, met)) {
        refused.push({ ...head, kind: 'refuse', event, field, came });
      }
    }
  }
  const choice = { added: 'take', changed: 'take', gone: 'keep', decisions: [...singly, ...refused] } as const;
  return { choice, refused, taken, gone };
}

function idOf(dataset: Dataset, table: EventTable, row: number): string {
  return textAt(dataset, dataset[table].id[row]);
}
