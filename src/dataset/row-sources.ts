import type { Dataset } from '../model/dataset.ts';
import type { EventTable } from './event-fields.ts';

/** What the rows of a dataset were read from. */
export interface RowSources {
  /** Name of the table of a row; empty where it is of none. */
  tableOf(row: number): string;
  /** What the ids of a row's table belong to: its known shape, whose ids are the same in every file, or else the table. */
  idsOf(row: number): string;
}

/** What the events of a table were read from. */
export function rowSources(dataset: Dataset, table: EventTable): RowSources {
  const { tables } = dataset;
  const { original } = dataset[table];
  const idsOfTable = tables.map(({ preset, name }) => (preset === '' ? `table ${name}` : `preset ${preset}`));
  let last: Dataset['tables'][number] | undefined = tables[0];
  const find = (row: number): Dataset['tables'][number] | undefined => {
    const number = original[row] ?? 0;
    if (number === 0) return undefined;
    if (last === undefined || number <= last.from || number > last.from + last.lines.length) {
      last = tables.findLast(({ from }) => from < number);
    }
    return last;
  };
  return {
    tableOf: (row) => find(row)?.name ?? '',
    idsOf(row) {
      const found = find(row);
      return found === undefined ? '' : (idsOfTable[tables.indexOf(found)] ?? '');
    },
  };
}
