import type { Dataset } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';
import { textAt } from '../model/read-dataset.ts';
import type { TablePicks } from './combine.ts';
import { isSameText } from './compare-texts.ts';
import { fieldsIn, type TableDiff } from './diff.ts';
import type { EventField, EventTable } from './event-fields.ts';
import { freeId } from './gather-sources.ts';
import { idIndex } from './id-index.ts';

/** What of a later reading goes into the open dataset. */
export interface MergeChoice {
  readonly added: 'take' | 'keep';
  readonly changed: 'take' | 'keep';
  readonly gone: 'drop' | 'keep';
  /**
   * Taken or refused one by one (kinds `take` and `refuse`), before what is said for all: a field of an event, or with {@link WHOLE_EVENT}
   * all of it, be it changed, added or gone (to take that is to let it go). Of several on one field the last one counts.
   */
  readonly decisions?: readonly Decision[];
}

/** In the member `field` of a decision: the event as a whole. */
export const WHOLE_EVENT = '*';

/** What was chosen for single events and for all. */
export interface Choices extends Omit<MergeChoice, 'decisions'> {
  /** Those of the open dataset and those of the choice. */
  readonly decisions: readonly Decision[];
  /** True, false, or undefined where nothing was said of it. */
  readonly isTaken: (event: string, field: string) => boolean | undefined;
  /** True when some fields of the event were refused, now or before. */
  readonly hasRefused: (event: string) => boolean;
  /** True when anything was said of single events. */
  readonly isPicky: boolean;
}

/** What is to become of the events of a table. */
export interface TablePlan {
  readonly picks: TablePicks;
  /** Ids of the later reading that stand under another one. */
  readonly renamed: ReadonlyMap<string, string>;
  /** True when the table stays as it is. */
  readonly isSame: boolean;
}

/** What was chosen, ready to be asked. */
export function choicesOf(open: Dataset, choice: MergeChoice): Choices {
  const { decisions: own = [], ...rest } = choice;
  const taken = new Map<string, boolean>();
  for (const one of own) {
    if (one.kind === 'take' || one.kind === 'refuse') taken.set(`${one.field} ${one.event}`, one.kind === 'take');
  }
  const decisions = [...open.decisions, ...own];
  const refused = new Set(decisions.flatMap((one) => (one.kind === 'refuse' ? [one.event] : [])));
  return {
    ...rest,
    decisions,
    isTaken: (event, field) => taken.get(`${field} ${event}`),
    hasRefused: (event) => refused.has(event),
    isPicky: taken.size + refused.size > 0,
  };
}

/** Where every row of the merged table comes from. */
export function planTable(
  open: Dataset,
  incoming: Dataset,
  table: EventTable,
  diff: TableDiff,
  choices: Choices,
): TablePlan {
  const [ids, laterIds] = [open[table].id, incoming[table].id];
  const ask = (event: () => string, field: string, all: boolean): boolean =>
    choices.isPicky ? (choices.isTaken(event(), field) ?? all) : all;
  const openId = (row: number) => (): string => textAt(open, ids[row]);
  const laterId = (row: number) => (): string => textAt(incoming, laterIds[row]);
  const added = (rows: Uint32Array): Uint32Array =>
    rows.filter((row) => ask(laterId(row), WHOLE_EVENT, choices.added === 'take'));
  const dropped = new Set(diff.gone.filter((row) => ask(openId(row), WHOLE_EVENT, choices.gone === 'drop')));
  const taken = takenRows(diff, table, openId, ask, choices);
  const news = [added(diff.added), added(diff.clashing)] as const;
  const rows = new Int32Array(ids.length - dropped.size + news[0].length + news[1].length);
  const fields = new Map<EventField, Map<number, number>>();
  const rowIds = new Map<number, string>();
  const renamed = new Map<string, string>();
  let count = 0;
  for (let row = 0; row < ids.length; row++) {
    if (dropped.has(row)) continue;
    const update = taken.get(row);
    rows[count] = update?.isWhole ? ~update.row : row;
    if (update?.isWhole && !isSameText(open, ids[row] as number, incoming, laterIds[update.row] as number)) {
      rowIds.set(count, openId(row)());
      renamed.set(laterId(update.row)(), openId(row)());
    }
    for (const field of update && !update.isWhole ? update.fields : []) {
      fields.set(field, (fields.get(field) ?? new Map<number, number>()).set(count, update?.row ?? 0));
    }
    count++;
  }
  for (const row of news[0]) rows[count++] = ~row;
  if (news[1].length > 0) {
    const [known, later] = [idIndex(open, ids), idIndex(incoming, laterIds)];
    const used = new Set<string>();
    for (const row of news[1]) {
      const id = laterId(row)();
      const free = freeId(id, (wanted) => known.rowOfId(wanted) >= 0 || later.rowOfId(wanted) >= 0 || used.has(wanted));
      used.add(free);
      rowIds.set(count, free);
      renamed.set(id, free);
      rows[count++] = ~row;
    }
  }
  const isSame = taken.size + dropped.size + news[0].length + news[1].length === 0;
  return { picks: { rows, fields, ids: rowIds }, renamed, isSame };
}

interface TakenRow {
  /** Row of the later reading. */
  readonly row: number;
  /** True when the event is as the later reading has it, with its evidence and the row of its table. */
  readonly isWhole: boolean;
  readonly fields: readonly EventField[];
}

/** What is taken of the events that have changed, by the row of the open dataset. */
function takenRows(
  { changed }: TableDiff,
  table: EventTable,
  openId: (row: number) => () => string,
  ask: (event: () => string, field: string, all: boolean) => boolean,
  choices: Choices,
): ReadonlyMap<number, TakenRow> {
  const taken = new Map<number, TakenRow>();
  changed.before.forEach((known, i) => {
    const id = openId(known);
    const all = ask(id, WHOLE_EVENT, choices.changed === 'take');
    const row = changed.after[i] ?? 0;
    if (!choices.isPicky) {
      if (all) taken.set(known, { row, isWhole: true, fields: [] });
      return;
    }
    const differing = fieldsIn(table, changed.fields[i] ?? 0);
    const fields = differing.filter((field) => ask(id, field, all));
    const isWhole = fields.length === differing.length && !choices.hasRefused(id());
    if (fields.length > 0) taken.set(known, { row, isWhole, fields });
  });
  return taken;
}
