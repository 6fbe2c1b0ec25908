/**
 * Names of columns as a table shows them: blanks around them go, a column without a name is `column 3`, a second one of the same name has
 * ` (2)` behind it.
 */
export function columnNames(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, i) => {
    const name = cell.trim() || unnamedColumn(i);
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
    taken.add(free);
    return free;
  });
}

/** The name of a column that has none. @param index from 0 */
function unnamedColumn(index: number): string {
  return `column ${index + 1}`;
}

/** `count` columns without names. */
export function unnamedColumns(count: number): string[] {
  return Array.from({ length: count }, (_, i) => unnamedColumn(i));
}
