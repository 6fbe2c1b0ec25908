import type { DateOrder, Problem, ProblemGroup } from '../../index.ts';
import type { Json } from '../../stores/store.ts';
import { countProblems, type TableProblems } from './table-problems.ts';

/** So many problems are kept with a dataset at most: more than anybody goes through, and read in no time. Own choice. */
export const MOST_KEPT = 20_000;

/** Letters of their texts that are kept at most. Own choice. */
const MOST_LETTERS = 4_000_000;

/** The problems of tables as they are kept beside a dataset. Where they are too many, small groups go before large ones, of which the first rows are kept. */
export function keptProblems(tables: readonly TableProblems[]): Json {
  const room = { rows: MOST_KEPT, letters: MOST_LETTERS };
  const groups = tables.flatMap((table) => table.groups).sort((a, b) => a.lines.length - b.lines.length);
  const cut = new Map(groups.map((group) => [group, shortened(group, room)]));
  return tables.map((table): Json => {
    const { name, columns, delimiter, dateOrder, lost } = table;
    const notes = table.notes.slice(0, Math.max(0, room.rows));
    room.rows -= notes.length;
    const kept = { groups: table.groups.flatMap((group) => cut.get(group) ?? []), notes };
    const gone = lost + countProblems(table) - countProblems(kept);
    return { ...{ name, columns, delimiter, dateOrder, lost: gone }, ...(kept as unknown as Record<string, Json>) };
  });
}

/** How many problems would be lost if the page were loaded anew. */
export function willBeLost(tables: readonly TableProblems[]): number {
  const lost = (some: readonly TableProblems[]): number => some.reduce((sum, table) => sum + table.lost, 0);
  return lost(readKeptProblems(keptProblems(tables))) - lost(tables);
}

/** Problems as {@link keptProblems} wrote them; what is no problem of a table is passed over. */
export function readKeptProblems(kept: unknown): readonly TableProblems[] {
  return listOf(kept).flatMap((table): TableProblems[] => {
    if (!isRecord(table) || typeof table['name'] !== 'string') return [];
    const order = table['dateOrder'];
    return [
      {
        name: table['name'],
        columns: textsOf(table['columns']),
        delimiter: textOf(table['delimiter']),
        dateOrder: order === 'dmy' || order === 'mdy' || order === 'ymd' ? (order satisfies DateOrder) : null,
        groups: listOf(table['groups']).filter(isGroup),
        notes: listOf(table['notes']).filter(isNote),
        ask: null,
        lost: typeof table['lost'] === 'number' ? table['lost'] : 0,
      },
    ];
  });
}

/** The first rows of a group, as many as there is room for; nothing of a group that there is none for. */
function shortened(group: ProblemGroup, room: { rows: number; letters: number }): ProblemGroup[] {
  const { came, raws, lines } = group;
  let rows = 0;
  while (rows < lines.length && room.rows > 0 && room.letters > 0) {
    room.rows -= 1;
    room.letters -= (came[rows]?.length ?? 0) + (raws[rows]?.length ?? 0);
    rows += 1;
  }
  if (rows === lines.length) return [group];
  return rows === 0
    ? []
    : [{ ...group, lines: lines.slice(0, rows), came: came.slice(0, rows), raws: raws.slice(0, rows) }];
}

function isGroup(value: unknown): value is ProblemGroup {
  if (!isRecord(value)) return false;
  const { severity, code, source, column, expected, advice, lines, came, raws } = value;
  return (
    (severity === 'error' || severity === 'warning') &&
    [code, source, expected, advice].every((text) => typeof text === 'string') &&
    (column === null || typeof column === 'string') &&
    Array.isArray(lines) &&
    lines.every((line) => typeof line === 'number') &&
    [came, raws].every((list) => Array.isArray(list) && list.every((text) => typeof text === 'string')) &&
    (came as readonly string[]).length === lines.length
  );
}

function isNote(value: unknown): value is Problem {
  if (!isRecord(value) || !isRecord(value['where'])) return false;
  return [value['severity'], value['code'], value['message'], value['raw']].every((text) => typeof text === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((text) => typeof text === 'string');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
