import type { Numbers } from '../base/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EventTable } from './event-fields.ts';
import { joinedColumn, type Column } from './join-columns.ts';
import { lateInterner } from './late-interner.ts';

/** The dataset with further events of which nothing is known but their ids, behind the others of their table. */
export function growRows(dataset: Dataset, ids: Readonly<Record<EventTable, readonly string[]>>): Dataset {
  if (ids.incidents.length + ids.visits.length === 0) return dataset;
  const texts = lateInterner(dataset);
  const numbers = {
    incidents: ids.incidents.map((id) => texts.intern(id)),
    visits: ids.visits.map((id) => texts.intern(id)),
  };
  return {
    ...dataset,
    strings: texts.strings,
    incidents: grown(dataset.incidents, numbers.incidents),
    visits: grown(dataset.visits, numbers.visits),
  };
}

function grown<C extends Dataset[EventTable]>(columns: C, ids: readonly number[]): C {
  if (ids.length === 0) return columns;
  const made: Record<string, unknown> = {};
  for (const [name, column] of Object.entries<Column>(columns as Readonly<Record<string, Column>>)) {
    made[name] = joinedColumn(column, [column, name === 'id' ? ids : ids.map(() => emptyCell(name, column))]);
  }
  return made as C;
}

function emptyCell(name: string, column: Column): number {
  if (name === 'start' || name === 'end') return NaN;
  return name.endsWith('End') ? ((column as Numbers).at(-1) ?? 0) : 0;
}
