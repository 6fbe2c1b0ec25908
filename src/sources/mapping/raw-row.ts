/** A row as a line of CSV, quoted as in RFC 4180. */
export function rawRow(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

/** What a row holds, for a problem: the first filled cells with the names of their columns; empty where all are. */
export function shownCells(columns: readonly string[], cells: readonly string[]): string {
  const filled = cells.flatMap((cell, at) =>
    cell.trim() === '' ? [] : [`${columns[at] ?? ''}: ${cell.trim().slice(0, LONGEST)}`],
  );
  const rest = filled.length - MOST;
  return `${filled.slice(0, MOST).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** So many cells are shown, and so many letters of each. */
const MOST = 3;
const LONGEST = 40;
