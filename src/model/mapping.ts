import type { Kind } from './kinds.ts';

/** The known shapes of tables. */
export const PRESETS = ['acled', 'ucdp-ged', 'gtd', 'gdelt', 'dutch-strikes', 'from-to'] as const;

/** A known shape of tables. */
export type Preset = (typeof PRESETS)[number];

/** What a column can be for. Several columns may have the same field; one column may have several fields. */
export const TABLE_FIELDS = [
  'id',
  'kind',
  'title',
  'summary',
  'date',
  'start',
  'end',
  'time',
  'end-time',
  'year',
  'month',
  'day',
  'time-precision',
  'place',
  'district',
  'governorate',
  'country',
  'lat',
  'lon',
  'coordinates',
  'precision',
  'vicinity',
  'radius',
  'from',
  'from-lat',
  'from-lon',
  'to',
  'traveller',
  'attacker',
  'target',
  'actor',
  'killed',
  'killed-min',
  'killed-max',
  'wounded',
  'wounded-min',
  'wounded-max',
  'status',
  'confidence',
  'source',
  'source-url',
  'source-title',
  'source-date',
  'note',
] as const;

/** What a column can be for. */
export type TableField = (typeof TABLE_FIELDS)[number];

/** Which of the first two numbers of `03/04/2020` is the day; `ymd` begins with the year. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

/** Which of the numbers of a date is what. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What a bare number of a date column counts; `excel` is days of the 1900 system. */
export type DateNumbers = 'seconds' | 'milliseconds' | 'excel';

/** Which number of a pair such as `36.1, 44.0` comes first. */
export type PairOrder = 'lat-lon' | 'lon-lat';

/** How the codes of a table are read: the code books of the model. */
export type CodeBook = 'acled' | 'ucdp-ged' | 'gtd' | 'gdelt';

/** A column and what it is for. */
export interface MappedColumn {
  readonly column: string;
  readonly field: TableField;
  /** Cells of the column that mean "nothing stated", as they stand, beside the empty one; left out: those of the mapping. */
  readonly empty?: readonly string[];
}

/** How the columns of a table become events; plain data, kept as JSON. */
export interface Mapping {
  readonly version: 1;
  readonly preset: Preset | null;
  readonly columns: readonly MappedColumn[];
  /** Null where no date of the table needs it. */
  readonly dateOrder: DateOrder | null;
  /** What bare numbers in its date columns count; left out where they are years, `20201231` or no dates. */
  readonly dateNumbers?: DateNumbers;
  /** Left out for the latitude first. */
  readonly pairOrder?: PairOrder;
  /** The decimal sign of its numbers. */
  readonly decimal: '.' | ',';
  /**
   * Cells that mean "nothing stated" in any column without a list of its own, as they stand, beside the empty one; numbers among them never count
   * as coordinates. Left out: the usual words for nothing (`NA`, `N/A`, `NULL`, `-`), and numbers such as -99 where the column can hold no such number.
   */
  readonly empty?: readonly string[];
  /** The kind of rows that name none. */
  readonly kind: Kind;
  readonly codes: CodeBook | null;
}

/** A column's proposed use. */
export interface ProposedColumn extends MappedColumn {
  /** 0 to 1; only comparable within one proposal. */
  readonly confidence: number;
  /** Short sentences for a person. */
  readonly because: readonly string[];
}

/** A mapping as the program would read the table, with its reasons. */
export interface MappingProposal {
  readonly mapping: Mapping;
  readonly columns: readonly ProposedColumn[];
  /** True where the dates fit both orders: a person must say. The mapping then has the order that the program would take. */
  readonly isDateOrderOpen: boolean;
  /** Short sentences: the preset and why, the order of dates and what decided it, the decimal sign. */
  readonly because: readonly string[];
}
