/** Splits a cell at `|`. A bar that belongs to an item is written `\|`, a backslash before a bar `\\`. Items are trimmed, empty ones dropped. */
export function splitList(cell: string): string[] {
  const items = cell.match(/(?:\\[\\|]|[^|])+/g) ?? [];
  return items.map((item) => item.trim().replace(/\\([\\|])/g, '$1')).filter((item) => item !== '');
}

/** Joins items with `|`; {@link splitList} takes them apart again. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/\\(?=[\\|]|$)|\|/g, '\\$&')).join('|');
}
