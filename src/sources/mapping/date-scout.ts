import type { Mapping } from '../../model/mapping.ts';
import type { TableHead } from '../../model/table.ts';
import { dateOrderCounter, type DateOrderDecision } from '../cells/decide-date-order.ts';
import { columnsOf } from './columns-of.ts';
import { DATE_FIELDS } from './settle-cells.ts';

/** Looks at the dates of all rows, where those of the sample leave their order open. */
export interface DateScout {
  /** @param line where the row begins in the file */
  readonly look: (cells: readonly string[], line: number) => void;
  readonly decide: () => DateOrderDecision;
}

/** A scout for the date columns of a mapping; `{ ...mapping, dateOrder: scout.decide().order }` is the mapping that the whole table asks for. */
export function dateScout(head: TableHead, mapping: Mapping): DateScout {
  const columns = columnsOf(head, mapping.preset);
  const at = mapping.columns.flatMap(({ column, field }) =>
    DATE_FIELDS.includes(field) ? [columns.indexOf(column)] : [],
  );
  const counter = dateOrderCounter();
  return {
    look(cells, line) {
      for (const column of at) counter.add(cells[column] ?? '', line);
    },
    decide: () => counter.decide(),
  };
}
