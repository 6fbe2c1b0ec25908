import type { Mapping, MappedColumn, TableField } from '../../model/mapping.ts';
import { decidePairOrder } from '../cells/coordinates.ts';
import { decideDateNumbers } from '../cells/decide-date-numbers.ts';
import { decideDateOrder } from '../cells/decide-date-order.ts';
import { marksAmong } from '../cells/empty.ts';
import { decideDecimal } from '../cells/number.ts';
import { marksOfColumn } from './column-marks.ts';

/** How the cells of a table are read, as its sample shows it. */
export interface SettledCells {
  readonly cells: Pick<Mapping, 'dateOrder' | 'dateNumbers' | 'pairOrder' | 'decimal'>;
  readonly isDateOrderOpen: boolean;
  readonly because: readonly string[];
}

/** Fields whose cells decide how dates are read. */
export const DATE_FIELDS: readonly TableField[] = ['date', 'start', 'end'];
/** Fields whose cells decide the decimal sign. */
export const NUMBER_FIELDS: readonly TableField[] = [
  'lat',
  'lon',
  'from-lat',
  'from-lon',
  'radius',
  'killed',
  'wounded',
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
  const order = decideDateOrder(cellsOf(DATE_FIELDS));
  const dateNumbers = decideDateNumbers(cellsOf(DATE_FIELDS));
  const pairs = decidePairOrder(cellsOf(['coordinates']));
  const decimal = decideDecimal(cellsOf(NUMBER_FIELDS));
  return {
    cells: {
      dateOrder: order.order,
      ...(dateNumbers.numbers === null ? {} : { dateNumbers: dateNumbers.numbers }),
      ...(pairs.order === 'lat-lon' ? {} : { pairOrder: pairs.order }),
      decimal: decimal.decimal,
    },
    isDateOrderOpen: order.isOpen,
    because: [
      order.because,
      dateNumbers.because,
      pairs.because,
      decimal.because,
      wordsOfMarks(columns, sample, mapped),
    ].filter((words) => words !== ''),
  };
}

/** Which marks of nothing were found in which columns. */
function wordsOfMarks(
  columns: readonly string[],
  sample: readonly (readonly string[])[],
  mapped: readonly MappedColumn[],
): string {
  const found = mapped.flatMap((one) => {
    const at = columns.indexOf(one.column);
    const cells = at < 0 ? [] : sample.map((row) => row[at] ?? '');
    const marks = marksAmong(cells, marksOfColumn(one, {}, cells));
    return marks.length === 0 ? [] : [`${marks.join(', ')} in "${one.column}"`];
  });
  return found.length === 0 ? '' : `Taken as empty: ${[...new Set(found)].join('; ')}.`;
}
