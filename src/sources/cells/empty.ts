import { isPlainNumber } from './number.ts';

/** What a column is for, as far as it matters to what may stand for nothing. */
export type ColumnUse = 'text' | 'count' | 'lat' | 'lon' | 'date';

/** The cells of a column that mean "nothing stated". */
export interface EmptyMarks {
  /** @param cell without blanks around it, not empty */
  readonly has: (cell: string) => boolean;
}

/** Words and signs for nothing, in capitals. */
const WORDS: ReadonlySet<string> = new Set([
  ...['NA', 'N/A', 'N.A.', '#N/A', '<NA>', 'NULL', '(NULL)', '\\N', 'NAN', 'NONE', 'NIL', 'NIHIL', '(BLANK)'],
  ...['-', '--', '---', '–', '—', '.', '..', '...', '?', '_'],
]);

/** Numbers for nothing, in columns whose other numbers are never below zero. */
const NUMBERS: ReadonlySet<string> = new Set([
  '-9',
  '-99',
  '-999',
  '-9999',
  '-99999',
  '-9.0',
  '-99.0',
  '-999.0',
  '-9999.0',
]);

/** The longest of both has so many letters. */
const LONGEST = 7;

/** The lowest eight bits of the letters that they begin with: most cells are told by it. */
const FIRSTS = new Uint8Array(256);
for (const mark of [...WORDS, '-']) {
  FIRSTS[mark.charCodeAt(0) & 255] = 1;
  FIRSTS[mark.toLowerCase().charCodeAt(0) & 255] = 1;
}

/**
 * The usual marks, wherever in a column they come: `NA`, `N/A`, `NULL`, `-`, `nan`, `..`; of counts and dates -9, -99 and so on as well, of
 * coordinates only numbers that no place has: -999, and -99 of a latitude. `Na` is a name. What a column shows counts before that: `NA`
 * is no mark beside other codes of two capital letters, for there it is Namibia, and -99 none beside other negative numbers.
 * @param cells the first ones of the column
 */
export function usualMarks(use: ColumnUse, cells: Iterable<string> = []): EmptyMarks {
  const { isCodes, isNegative } = looksOf(cells);
  const limit = use === 'lat' ? 90 : use === 'lon' ? 180 : isNegative || use === 'text' ? Infinity : 0;
  return {
    has(cell) {
      if (cell.length > LONGEST || FIRSTS[cell.charCodeAt(0) & 255] === 0) return false;
      if (NUMBERS.has(cell)) return Math.abs(Number(cell)) > limit;
      const word = cell.toUpperCase();
      return WORDS.has(word) && (word !== 'NA' || (!isCodes && cell !== 'Na'));
    },
  };
}

/** Marks that a person or a file lists, as they stand. Of coordinates only the words count. */
export function listedMarks(marks: readonly string[], use: ColumnUse): EmptyMarks {
  const isPoint = use === 'lat' || use === 'lon';
  const known = marks.map((mark) => mark.trim());
  return new Set(known.filter((mark) => !isPoint || Number.isNaN(Number(mark.replace(',', '.')))));
}

/** The marks among these cells, each once in the order of their first. */
export function marksAmong(cells: Iterable<string>, marks: EmptyMarks): readonly string[] {
  const seen = new Set<string>();
  for (const text of cells) {
    const cell = text.trim();
    if (cell !== '' && marks.has(cell)) seen.add(cell);
  }
  return [...seen];
}

/** What the cells of a column that are no marks look like. */
function looksOf(cells: Iterable<string>): { readonly isCodes: boolean; readonly isNegative: boolean } {
  let codes = 0;
  let others = 0;
  let isNegative = false;
  for (const text of cells) {
    const cell = text.trim();
    if (cell === '' || NUMBERS.has(cell) || (cell.length <= LONGEST && WORDS.has(cell.toUpperCase()))) continue;
    others++;
    if (isCode(cell)) codes++;
    else if (cell.charCodeAt(0) === 45 && isPlainNumber(cell)) isNegative = true;
  }
  return { isCodes: codes > others / 2, isNegative };
}

/** A code of two capital letters. */
function isCode(cell: string): boolean {
  return cell.length === 2 && cell >= 'AA' && cell <= 'ZZ' && cell.charAt(1) >= 'A' && cell.charAt(1) <= 'Z';
}
