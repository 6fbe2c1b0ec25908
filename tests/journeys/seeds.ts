import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';

/** A row of a seed table, by its columns. */
export type SeedRow = Readonly<Record<string, string>>;

/** The rows of a table of the seeds, as the repository has them. */
export function seedRows(table: 'incidents' | 'visits' | 'sources'): readonly SeedRow[] {
  const text = readFileSync(new URL(`../../seeds/${table}.csv`, import.meta.url), 'utf8');
  const lines: string[][] = [];
  papaparse.parse(text.trim(), { delimiter: ',', newline: '\n', step: ({ data }) => lines.push(data) });
  const [header = [], ...rows] = lines;
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}

/** Sure in a window that holds everything: both days are known. */
export function isSure(row: SeedRow): boolean {
  return row['earliest'] !== '' && row['latest'] !== '';
}

/** Something is known of its time. */
export function isDated(row: SeedRow): boolean {
  return row['earliest'] !== '' || row['latest'] !== '';
}

/** The titles of incidents, or the travellers of visits, sorted. */
export function titlesOf(rows: readonly SeedRow[]): string[] {
  return rows.map((row) => row['title'] ?? row['traveller'] ?? '').sort();
}
