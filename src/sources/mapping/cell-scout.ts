import type { Mapping, MappingProposal, TableField } from '../../model/mapping.ts';
import type { ProblemGroup } from '../../model/problem-group.ts';
import type { TableHead } from '../../model/table.ts';
import { decidePairOrder, pairOrderCounter } from '../cells/coordinates.ts';
import { dateNumbersCounter, decideDateNumbers } from '../cells/decide-date-numbers.ts';
import { decideDateOrder } from '../cells/decide-date-order.ts';
import { decideDecimal, decimalCounter } from '../cells/number.ts';
import { columnsOf } from './columns-of.ts';
import { dateScout } from './date-scout.ts';
import { DATE_FIELDS, NUMBER_FIELDS } from './settle-cells.ts';

/** Looks at the cells of all rows that decide how a table is read. */
export interface CellScout {
  /** @param line where the row begins in the file */
  readonly look: (cells: readonly string[], line: number) => void;
  /** The proposal as all rows ask for it; the same object where they ask for nothing else. */
  readonly settle: (proposal: MappingProposal) => MappingProposal;
}

/** A scout for the columns of a mapping whose cells decide: dates, pairs of coordinates, numbers. */
export function cellScout(head: TableHead, mapping: Mapping): CellScout {
  const columns = columnsOf(head, mapping.preset);
  const numbersOf = (fields: readonly TableField[]): readonly number[] =>
    mapping.columns.flatMap(({ column, field }) => (fields.includes(field) ? [columns.indexOf(column)] : []));
  const dates = dateScout(head, mapping);
  const counters = [
    { counter: dateNumbersCounter(), at: numbersOf(DATE_FIELDS) },
    { counter: pairOrderCounter(), at: numbersOf(['coordinates']) },
    { counter: decimalCounter(), at: numbersOf(NUMBER_FIELDS) },
  ] as const;
  return {
    look(cells, line) {
      dates.look(cells, line);
      for (const { counter, at } of counters) for (const column of at) counter.add(cells[column] ?? '');
    },
    settle: (proposal) => settled(proposal, dates.decide(), ...decided(counters)),
  };
}

type Counters = readonly [
  { readonly counter: ReturnType<typeof dateNumbersCounter> },
  { readonly counter: ReturnType<typeof pairOrderCounter> },
  { readonly counter: ReturnType<typeof decimalCounter> },
];

function decided([numbers, pairs, decimal]: Counters) {
  return [numbers.counter.decide(), pairs.counter.decide(), decimal.counter.decide()] as const;
}

function settled(
  proposal: MappingProposal,
  dates: ReturnType<typeof decideDateOrder>,
  counted: ReturnType<typeof decideDateNumbers>,
  pairs: ReturnType<typeof decidePairOrder>,
  decimals: ReturnType<typeof decideDecimal>,
): MappingProposal {
  const { mapping } = proposal;
  const dateOrder = dates.order ?? mapping.dateOrder;
  const dateNumbers = mapping.dateNumbers ?? counted.numbers ?? undefined;
  const isLonFirst = pairs.order === 'lon-lat';
  const { pairOrder: before = 'lat-lon', ...rest } = mapping;
  const isSame =
    dateOrder === mapping.dateOrder &&
    dateNumbers === mapping.dateNumbers &&
    isLonFirst === (before === 'lon-lat') &&
    decimals.decimal === mapping.decimal &&
    dates.isOpen === proposal.isDateOrderOpen;
  if (isSame) return proposal;
  const said = [dates.because, counted.because, pairs.because, decimals.because];
  return {
    ...proposal,
    mapping: {
      ...rest,
      dateOrder,
      ...(dateNumbers && { dateNumbers }),
      ...(isLonFirst && { pairOrder: 'lon-lat' as const }),
      decimal: decimals.decimal,
    },
    isDateOrderOpen: dates.isOpen,
    because: [...proposal.because, ...said.filter((words) => words !== '' && !proposal.because.includes(words))],
  };
}

/** True where the sample leaves open how a table is read, so that all rows must be looked at before any is read. */
export function isLeftOpen(head: TableHead, { mapping, isDateOrderOpen }: MappingProposal): boolean {
  if (isDateOrderOpen) return true;
  if (mapping.columns.some(({ field }) => field === 'lat')) return false;
  const columns = columnsOf(head, mapping.preset);
  return mapping.columns.some(({ column, field }) => {
    const at = columns.indexOf(column);
    return field === 'coordinates' && at >= 0 && decidePairOrder(head.sample.map((row) => row[at] ?? '')).isOpen;
  });
}

/**
 * True where cells that could not be read would be read in another order or with another decimal sign: then all rows should decide anew.
 * @param problems of the rows that were read by this mapping
 */
export function isContradicted(problems: readonly ProblemGroup[], mapping: Mapping): boolean {
  const came = (code: ProblemGroup['code'], fields: readonly TableField[]): readonly string[] => {
    const columns = new Set(mapping.columns.flatMap(({ column, field }) => (fields.includes(field) ? [column] : [])));
    return problems.flatMap((group) => (group.code === code && columns.has(group.column ?? '') ? group.came : []));
  };
  const dates = came('date-unreadable', DATE_FIELDS);
  const { order } = decideDateOrder(dates);
  if (order !== null && order !== mapping.dateOrder) return true;
  if (mapping.dateNumbers === undefined && decideDateNumbers(dates.filter(isNumber)).numbers !== null) return true;
  const pairs = decidePairOrder(came('coordinate-out-of-range', ['coordinates']));
  if (pairs.order !== (mapping.pairOrder ?? 'lat-lon') && !pairs.isOpen) return true;
  const decimals = decideDecimal(came('number-unreadable', NUMBER_FIELDS));
  return decimals.because !== '' && !decimals.isOpen && decimals.decimal !== mapping.decimal;
}

function isNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}
