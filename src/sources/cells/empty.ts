import { isPlainNumber } from './number.ts';

/** What a column is for, as far as it matters to what may stand for nothing. */
export type ColumnUse = 'text' | 'count' | 'lat' | 'lon' | 'date';

/** Words and signs for nothing, in capitals; they count as such wherever other cells of the column do not look like them. */
const WORDS: ReadonlySet<string> = new Set([
  'NA',
  'N/A',
  'N.A.',
  '#N/A',
  '<NA>',
  'NULL',
  '(NULL)',
  '\\N',
  'NAN',
  'NONE',
  'NIL',
  'NIHIL',
  '-',
  '--',
  '---',
  '–',
  '—',
  '.',
  '..',
  '...',
  '?',
  '_',
  '(BLANK)',
]);

/** The longest of them has so many letters. */
const LONGEST = 7;

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

/**
 * The cells of a column that mean "nothing stated", as they stand, each once in the order of their first: `NA`, `N/A`, `NULL`, `-`, `nan`,
 * `..`, and `-9`, `-99` and so on where no other number of the column is negative. A column that holds nothing else has its words as
 * marks as well. `NA` is no mark beside other codes of two capital letters: there it is Namibia. Of coordinates only numbers
 * that no place has are marks: -999, and -99 of a latitude.
 */
export function emptyMarks(samples: Iterable<string>, use: ColumnUse = 'text'): readonly string[] {
  const words = new Set<string>();
  const numbers = new Set<string>();
  let codes = 0;
  let others = 0;
  let negatives = 0;
  for (const text of samples) {
    const cell = text.trim();
    if (cell === '') continue;
    if (cell.length <= LONGEST && WORDS.has(cell.toUpperCase())) words.add(cell);
    else if (NUMBERS.has(cell)) numbers.add(cell);
    else {
      others++;
      if (isCode(cell)) codes++;
      else if (cell.charCodeAt(0) === 45 && isPlainNumber(cell)) negatives++;
    }
  }
  if (others > 0 && codes > others / 2) words.delete('NA');
  const limit = use === 'lat' ? 90 : use === 'lon' ? 180 : negatives > 0 || use === 'text' ? Infinity : 0;
  return [...words, ...[...numbers].filter((cell) => Math.abs(Number(cell)) > limit)];
}

/** A code of two capital letters. */
function isCode(cell: string): boolean {
  return cell.length === 2 && cell >= 'AA' && cell <= 'ZZ' && cell.charAt(1) >= 'A' && cell.charAt(1) <= 'Z';
}
