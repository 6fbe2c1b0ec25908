import type { ImportCounts, ImportedTable, Merged, NewerVersion, ProblemCode } from '../index.ts';

/** What an import came to, for machines. */
export interface ImportReport extends ImportCounts {
  readonly table: string;
  readonly preset: string | null;
  readonly encoding: string;
  /** True where the bytes do not tell the encoding. */
  readonly encodingGuessed: boolean;
  /** Number of problems by their reason. */
  readonly problems: Readonly<Partial<Record<ProblemCode, number>>>;
  /** What is worth knowing of the table as a whole, as sentences. */
  readonly notes: readonly string[];
}

/** The report of an import. */
export function importReport({ head, proposal, counts, problems, notes }: ImportedTable): ImportReport {
  const byCode = new Map<ProblemCode, number>();
  const add = (code: ProblemCode, count: number): void => void byCode.set(code, (byCode.get(code) ?? 0) + count);
  for (const { code, lines } of problems) add(code, lines.length);
  for (const { code } of notes) add(code, 1);
  return {
    table: head.name,
    preset: proposal.mapping.preset,
    encoding: head.encoding,
    encodingGuessed: head.isEncodingGuessed,
    ...counts,
    problems: Object.fromEntries([...byCode].sort(([a], [b]) => (a < b ? -1 : 1))),
    notes: notes.map(({ message }) => message),
  };
}

/** So many rows of a group are named on the terminal. */
const SHOWN = 3;

/** The same for a person: how the table was read and why, how many rows became what, and the problems in groups. */
export function reportLines({ head, proposal, counts, problems, notes }: ImportedTable): string {
  const { rows, incidents, visits, unplaced, undated, leftOut } = counts;
  const lines = [
    `${head.name}: ${proposal.because.join('; ')}`,
    `${rows} rows: ${incidents} incidents, ${visits} visits, ${leftOut} left out; ${unplaced} without a point, ${undated} without a date`,
    ...(head.isEncodingGuessed
      ? [
          `its letters were read as ${head.encoding}, which was guessed; if they look wrong, name the encoding by --encoding`,
        ]
      : []),
    ...notes.map(({ severity, message }) => `${severity}: ${message}`),
  ];
  for (const { severity, column, expected, came, lines: at, advice } of problems) {
    const shown = at.slice(0, SHOWN).map((line, i) => `line ${line}: "${shorten(came[i] ?? '')}"`);
    const more = at.length > SHOWN ? `, and ${at.length - SHOWN} more` : '';
    lines.push(
      `${severity}: ${column === null ? '' : `${column}: `}expected ${expected}, found ${shown.join(', ')}${more}. ${advice}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Tables that look like another version of one that is there, under another name, with what to do. */
export function versionLines(versions: readonly NewerVersion[]): string {
  return versions
    .map(
      ({ name, of, shared, all }) =>
        `warning: ${name}: ${shared} of its ${all} ids stand in ${of}, which has the same columns. If it is a newer version of that table, rename the file to ${of} and read it again: it was taken as another table.\n`,
    )
    .join('');
}

/** What a merge came to: added, changed, and events of the table's earlier reading that it no longer has, which stay. */
export function mergeLines({ diff, renamed }: Merged): string {
  const parts = [diff.incidents, diff.visits];
  const count = (of: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((sum, part) => sum + of(part), 0);
  const added = count((part) => part.added.length);
  const changed = count((part) => part.changed.before.length);
  const gone = count((part) => part.gone.length);
  const lines = [`${added} added, ${changed} changed; ${gone} of the table's earlier reading are not in it and stay`];
  for (const { before, after } of renamed)
    lines.push(`the id ${before} means another event already: it is ${after} now`);
  return `${lines.join('\n')}\n`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
