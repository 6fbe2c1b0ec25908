import {
  familyOf,
  incidentAt,
  incidentCount,
  isUndated,
  KINDS,
  visitAt,
  visitCount,
  whenWords,
  type Dataset,
  type ProblemGroup,
  type When,
  type Where,
} from '../../index.ts';
import type { ColumnExamples, PreviewRow } from './protocol.ts';

/** So many rows are shown as they would come out. */
export const PREVIEW_ROWS = 20;

/** So many different values of a column are shown. */
const EXAMPLES = 3;

/** Where the row of an event stands in its file. */
export type LineOf = (kind: 'incident' | 'visit', row: number) => number | null;

/** The first events of a small dataset and the first rows that became none, in the order of the file, with what is wrong with each. */
export function previewRows(dataset: Dataset, groups: readonly ProblemGroup[], lineOf: LineOf): PreviewRow[] {
  const problems = problemsByLine(groups);
  const events = [...incidentRows(dataset, lineOf), ...visitRows(dataset, lineOf)].map((row) => ({
    ...row,
    problems: problems.get(row.line ?? 0) ?? [],
  }));
  const shown = new Set(events.map(({ line }) => line));
  const leftOut = groups
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ lines }) => lines)
    .filter((line) => !shown.has(line))
    .map((line) => ({ line, event: null, problems: problems.get(line) ?? [] }));
  return [...events, ...leftOut].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, PREVIEW_ROWS);
}

/** The first different values of each column. */
export function columnExamples(columns: readonly string[], sample: readonly (readonly string[])[]): ColumnExamples[] {
  return columns.map((column, at) => {
    const examples = new Set<string>();
    for (const row of sample) {
      const cell = (row[at] ?? '').trim();
      if (cell !== '') examples.add(cell.slice(0, 120));
      if (examples.size === EXAMPLES) break;
    }
    return { column, examples: [...examples] };
  });
}

function incidentRows(dataset: Dataset, lineOf: LineOf) {
  return Array.from({ length: incidentCount(dataset) }, (_, row) => {
    const { title, kind, when, where } = incidentAt(dataset, row);
    const { label } = KINDS[kind];
    const event = {
      title,
      kind: title.startsWith(label) ? '' : label,
      family: familyOf(kind),
      ...timeOf(when),
      ...placeOf(where),
    };
    return { line: lineOf('incident', row), event };
  });
}

function visitRows(dataset: Dataset, lineOf: LineOf) {
  return Array.from({ length: visitCount(dataset) }, (_, row) => {
    const { traveller, purpose, when, from, to } = visitAt(dataset, row);
    const ends = [from?.text ?? '', to?.text ?? ''].filter((text) => text !== '').join(' → ');
    const title = [traveller, purpose].filter((text) => text !== '').join(': ');
    const event = { title, kind: '', family: 'visit' as const, ...timeOf(when), ...placeOf(to), where: ends };
    return { line: lineOf('visit', row), event };
  });
}

function timeOf(when: When) {
  const { text, doubt } = whenWords(when);
  return { when: doubt === '' ? text : `${text} (${doubt})`, isDated: !isUndated(when) };
}

function placeOf(where: Where | null) {
  if (!where) return { where: '', isPlaced: false, point: null };
  const { text, admin1, country, point } = where;
  const parts = [text, admin1, country].filter((part, i, all) => part !== '' && all.indexOf(part) === i);
  return { where: parts.join(', '), isPlaced: point !== null, point };
}

function problemsByLine(groups: readonly ProblemGroup[]): ReadonlyMap<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { column, expected, lines, came } of groups) {
    lines.forEach((line, i) => {
      const text = `${column === null ? '' : `${column}: `}expected ${expected}${came[i] ? `, found “${came[i]}”` : ''}`;
      found.set(line, [...(found.get(line) ?? []), text]);
    });
  }
  return found;
}
