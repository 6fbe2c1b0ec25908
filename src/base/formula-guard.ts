/**
 * A cell that a spreadsheet would run as a formula, with any quotes already before it: by its sign, after blanks of any sort too, for
 * some drop them, as they drop signs that are not seen; or by a line break or tab, which may begin a cell of its own. Full-width signs count in some locales.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
const PLAIN_NUMBER = /^ *[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The cell with one `'` before it when a spreadsheet would run it as a formula; plain numbers such as `-5` stay. */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

/** Takes away exactly the quote that {@link guardFormula} added. */
export function stripFormulaGuard(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && guardFormula(rest) === cell ? rest : cell;
}
