import type { Mapping, MappedColumn, TableField } from '../../model/mapping.ts';
import { decidePairOrder } from '../cells/coordinates.ts';
import { decideDateNumbers } from '../cells/decide-date-numbers.ts';
import { decideDateOrder } from '../cells/decide-date-order.ts';
import { emptyMarks, type ColumnUse } from '../cells/empty.ts';
import { decideDecimal } from '../cells/number.ts';

/** How the cells of a table are read, as its sample shows it. */
export interface SettledCells {
  readonly cells: Pick<Mapping, 'dateOrder' | 'dateNumbers' | 'pairOrder' | 'decimal' | 'empty'>;
  readonly isDateOrderOpen: boolean;
  readonly because: readonly string[];
}

const DATES: readonly TableField[] = ['date', 'start', 'end'];
const NUMBERS: readonly TableField[] = ['lat', 'lon', 'from-lat', 'from-lon', 'radius', 'killed', 'wounded'];
const COUNTS: readonly TableField[] = [
  ...(['killed', 'killed-min', 'killed-max', 'wounded', 'wounded-min', 'wounded-max'] as const),
  ...(['precision', 'time-precision', 'radius', 'confidence', 'year', 'month', 'day'] as const),
];

/** What the cells of the mapped columns decide: order of dates, decimal sign, what stands for nothing. */
export function settleCells(
  columns: readonly string[],
  sample: readonly (readonly string[])[],
  mapped: readonly MappedColumn[],
): SettledCells {
  const numbers = new Map(columns.map((name, at) => [name, at]));
  const cellsOf = (fields: readonly TableField[]): readonly string[] =>
    mapped.flatMap(({ column, field }) => {
      const at = numbers.get(column);
      return at === undefined || !fields.includes(field) ? [] : sample.map((cells) => cells[at] ?? '');
    });
  const order = decideDateOrder(cellsOf(DATES));
  const dateNumbers = decideDateNumbers(cellsOf(DATES));
  const pairs = decidePairOrder(cellsOf(['coordinates']));
  const decimal = decideDecimal(cellsOf(NUMBERS));
  const empty = new Set(mapped.flatMap(({ field }) => [...emptyMarks(cellsOf([field]), useOf(field))]));
  const marks = empty.size === 0 ? '' : `Cells that hold ${[...empty].join(', ')} are taken as empty.`;
  return {
    cells: {
      dateOrder: order.order,
      ...(dateNumbers.numbers === null ? {} : { dateNumbers: dateNumbers.numbers }),
      ...(pairs.order === 'lat-lon' ? {} : { pairOrder: pairs.order }),
      decimal: decimal.decimal,
      empty: [...empty],
    },
    isDateOrderOpen: order.isOpen,
    because: [order.because, dateNumbers.because, pairs.because, decimal.because, marks].filter(
      (words) => words !== '',
    ),
  };
}

function useOf(field: TableField): ColumnUse {
  if (field === 'lat' || field === 'from-lat') return 'lat';
  if (field === 'lon' || field === 'from-lon') return 'lon';
  if (DATES.includes(field)) return 'date';
  return COUNTS.includes(field) ? 'count' : 'text';
}
