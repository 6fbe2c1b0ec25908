import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of a table by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV file (RFC 4180, header first); none when the file is not there. */
export function readTable(path: string): Row[] {
  return existsSync(path) ? parseTable(readFileSync(path, 'utf8')) : [];
}

/** The rows of all CSV files of a folder, by file name; none when the folder is not there. */
export function readTables(folder: string): Row[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return names.sort().flatMap((name) => readTable(join(folder, name)));
}

/** Rows of CSV text with a header line; cells that a short row lacks are empty. */
export function parseTable(text: string): Row[] {
  const [header = [], ...lines] = parseCells(text);
  return lines
    .filter((cells) => cells.length > 1)
    .map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}

function parseCells(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    lines.push(cells);
    cells = [];
    if (cell.lastIndex >= text.length) break;
  }
  return lines;
}
