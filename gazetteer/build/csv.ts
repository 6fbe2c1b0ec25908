/** A row of a table by column name, with the line it begins on. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads a comma-separated table with a header (RFC 4180); throws on a row with the wrong number of cells. */
export function readTable(text: string, name: string): TableRow[] {
  const [header, ...rows] = readRows(text.replace(/^\uFEFF/, ''));
  if (!header) throw new Error(`${name}: expected a header line, came an empty file`);
  return rows.map(({ line, cells }) => {
    if (cells.length !== header.cells.length) {
      throw new Error(`${name} line ${line}: expected ${header.cells.length} cells, came ${cells.length}`);
    }
    return { line, cells: Object.fromEntries(header.cells.map((column, i) => [column, cells[i] ?? ''])) };
  });
}

function readRows(text: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let line = 1;
  let began = 1;
  const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  for (let at = 0; at < text.length;) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    const quoted = match?.[1];
    const value = quoted?.replaceAll('""', '"') ?? match?.[2] ?? '';
    at = cell.lastIndex;
    line += value.split('\n').length - 1;
    cells.push(value);
    const end = /^(,|\r?\n|$)/.exec(text.slice(at, at + 2));
    if (!end) throw new Error(`line ${line}: a quote must be followed by a comma or the line's end`);
    at += end[1]?.length ?? 0;
    if (end[1] === ',' && at < text.length) continue;
    if (end[1] === ',') cells.push('');
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: began, cells });
    cells = [];
    line += 1;
    began = line;
  }
  return rows;
}
