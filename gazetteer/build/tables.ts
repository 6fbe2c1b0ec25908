import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTable, type TableRow } from './csv.ts';

const GAZETTEER = new URL('../', import.meta.url);

/** A row of a curated table and the file it stands in. */
export interface CuratedRow extends TableRow {
  readonly file: string;
}

/** The lists beside the folder of places. */
const LISTS = ['countries', 'ambiguous', 'abbreviations', 'actors'] as const;

/** Paths of all curated tables, sorted: the places first, then the lists beside their folder. */
export function tableFiles(): string[] {
  const folder = fileURLToPath(new URL('places/', GAZETTEER));
  const places = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return [...places.sort().map((name) => `${folder}${name}`), ...LISTS.map(tableFile)];
}

/** Rows of every table in `gazetteer/places`. */
export function readPlaceTables(): CuratedRow[] {
  return tableFiles().slice(0, -LISTS.length).flatMap(readRows);
}

/** Rows of `countries.csv`. */
export function readCountryTable(): CuratedRow[] {
  return readRows(tableFile('countries'));
}

/** Rows of `ambiguous.csv`. */
export function readAmbiguousTable(): CuratedRow[] {
  return readRows(tableFile('ambiguous'));
}

/** Rows of `abbreviations.csv`. */
export function readAbbreviationTable(): CuratedRow[] {
  return readRows(tableFile('abbreviations'));
}

/** Rows of `actors.csv`. */
export function readActorRows(): CuratedRow[] {
  return readRows(tableFile('actors'));
}

/** The items of a cell, separated by `|`. */
export function items(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function tableFile(name: (typeof LISTS)[number]): string {
  return fileURLToPath(new URL(`${name}.csv`, GAZETTEER));
}

function readRows(path: string): CuratedRow[] {
  if (!existsSync(path)) return [];
  const file = basename(path);
  return readTable(readFileSync(path, 'utf8'), file).map((row) => ({ ...row, file }));
}
