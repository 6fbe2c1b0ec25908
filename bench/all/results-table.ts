/** A figure that is kept from commit to commit, as a row of the table in bench/RESULTS.md. */
export interface KeptFigure {
  readonly name: string;
  readonly figure: number;
  readonly command: string;
  readonly commit: string;
}

/** The heading that the table stands under. */
export const HEADING = '## Figures kept';

const HEAD = ['name', 'figure', 'command', 'commit'] as const;

/**
 * Reads the table of kept figures out of the text of bench/RESULTS.md; empty where there is none. Throws at a row that cannot be read, with its text.
 * Code marks around a cell are no part of it.
 */
export function readKept(markdown: string): readonly KeptFigure[] {
  const lines = markdown.split('\n');
  const heading = lines.findIndex((line) => line.trim() === HEADING);
  if (heading === -1) return [];
  const after = lines.slice(heading + 1);
  const end = after.findIndex((line) => line.startsWith('## '));
  const rows = (end === -1 ? after : after.slice(0, end)).filter((line) => line.startsWith('|'));
  const [head, rule, ...body] = rows;
  if (head === undefined) return [];
  if (cellsOf(head).join() !== HEAD.join() || rule === undefined || !/^[|\s:-]+$/.test(rule))
    throw new Error(`${HEADING}: expected a table with the columns ${HEAD.join(', ')}, got ${head}`);
  const kept = body.map(readRow);
  const twice = kept.find(({ name }, i) => kept.findIndex((other) => other.name === name) !== i);
  if (twice) throw new Error(`${HEADING}: expected each name once, got "${twice.name}" twice`);
  return kept;
}

/** The table as {@link readKept} reads it. */
export function writeKept(kept: readonly KeptFigure[]): string {
  const rows = kept.map(({ name, figure, command, commit }) => `| ${name} | ${figure} | \`${command}\` | ${commit} |`);
  return [HEADING, '', `| ${HEAD.join(' | ')} |`, '|---|---|---|---|', ...rows, ''].join('\n');
}

function readRow(line: string): KeptFigure {
  const cells = cellsOf(line);
  const [name = '', text = '', command = '', commit = ''] = cells;
  const figure = Number(text);
  if (cells.length !== HEAD.length || name === '' || text === '' || !Number.isFinite(figure))
    throw new Error(`${HEADING}: expected a name, a number, a command and a commit, got ${line}`);
  return { name, figure, command, commit };
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));
}
