import type { Dataset, DateOrder, Problem, ProblemGroup } from '../../index.ts';
import type { ImportedTable } from '../import/flow.ts';
import type { ImportAsk } from '../import/protocol.ts';

/** What was wrong with a table that what is open was read from, with what it takes to show its rows. */
export interface TableProblems {
  /** As problems call it. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Of its rows that were left out, which are kept as text. */
  readonly delimiter: string;
  readonly dateOrder: DateOrder | null;
  readonly groups: readonly ProblemGroup[];
  readonly notes: readonly Problem[];
  /** How it was read, to read it again; null where the page was loaded anew and the file is not at hand. */
  readonly ask: ImportAsk | null;
  /** So many problems were not kept when the page was loaded anew. */
  readonly lost: number;
}

/** What was wrong with a table that was just read. */
export function problemsOf({ ask, report: { head, groups, notes, proposal } }: ImportedTable): TableProblems {
  return {
    ...{ name: head.name, columns: head.columns, delimiter: head.delimiter, dateOrder: proposal.mapping.dateOrder },
    ...{ groups, notes, ask: { ...ask, mapping: proposal.mapping }, lost: 0 },
  };
}

/** How many problems a table has, notes on it included. */
export function countProblems({ groups, notes }: Pick<TableProblems, 'groups' | 'notes'>): number {
  return groups.reduce((all, { lines }) => all + lines.length, notes.length);
}

/**
 * The problems of what is open after further tables went into it: those of a table that was read again are the new ones. Where only some
 * rows of it were read, as of mended ones, those of its other rows stay.
 * @param incoming what was read
 */
export function joinProblems(
  before: readonly TableProblems[],
  read: readonly ImportedTable[],
  incoming: Dataset,
): readonly TableProblems[] {
  const names = new Set(read.map(({ report }) => report.head.name));
  const others = before.filter(({ name }) => !names.has(name));
  return [...others, ...read.map((table) => joined(before, table, incoming))];
}

function joined(before: readonly TableProblems[], table: ImportedTable, { tables }: Dataset): TableProblems {
  const news = problemsOf(table);
  const known = before.find(({ name }) => name === news.name);
  if (!known || !table.report.head.isPart) return news;
  const lines = new Set(tables.flatMap((one) => (one.name === news.name ? [...one.lines] : [])));
  for (const group of news.groups) for (const line of group.lines) lines.add(line);
  const stay = known.groups.flatMap((group) => withoutLines(group, lines) ?? []);
  return { ...known, groups: [...news.groups, ...stay], notes: [...known.notes, ...news.notes] };
}

function withoutLines(group: ProblemGroup, read: ReadonlySet<number>): ProblemGroup | null {
  const stays = (_: unknown, at: number): boolean => !read.has(group.lines[at] ?? 0);
  const lines = group.lines.filter(stays);
  if (lines.length === 0) return null;
  return lines.length === group.lines.length
    ? group
    : { ...group, lines, came: group.came.filter(stays), raws: group.raws.filter(stays) };
}
