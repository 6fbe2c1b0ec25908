import type { ProblemGroup, ProblemSink, ProposedFix } from '../model/problem-group.ts';

/** Problems of one table while they are gathered. */
export interface ProblemGroups extends ProblemSink {
  /** How many problems came so far. */
  readonly count: number;
  /** Takes groups out, so that their rows can be added anew; they count no more. */
  take(isTaken: (group: ProblemGroup) => boolean): readonly ProblemGroup[];
  /** The groups, errors first, then by where their first row stands; the rows of each ascending. */
  finish(): readonly ProblemGroup[];
}

type Problem = Parameters<ProblemSink['add']>[0];

interface Growing extends Omit<ProblemGroup, 'lines' | 'came' | 'raws'> {
  readonly lines: number[];
  readonly came: string[];
  readonly raws: string[];
  isSorted: boolean;
}

/** Gathers the problems of a table. @param source the file, as problems call it */
export function problemGroups(source: string): ProblemGroups {
  const groups = new Map<string, Growing>();
  let count = 0;
  let newest: Growing | undefined;
  return {
    get count() {
      return count;
    },
    add(problem) {
      const group = newest && isOf(newest, problem) ? newest : groupOf(groups, source, problem);
      newest = group;
      count += 1;
      group.isSorted &&= problem.line >= (group.lines.at(-1) ?? 0);
      group.lines.push(problem.line);
      group.came.push(problem.came);
      if (problem.severity === 'error') group.raws.push(problem.raw ?? '');
    },
    take(isTaken) {
      const taken = [...groups].filter(([, group]) => isTaken(group));
      for (const [key, group] of taken) {
        groups.delete(key);
        count -= group.lines.length;
      }
      newest = undefined;
      return taken.map(([, group]) => sorted(group));
    },
    finish: () =>
      [...groups.values()]
        .map(sorted)
        .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || firstOf(a) - firstOf(b)),
  };
}

function isOf(group: Growing, { severity, code, column, expected, advice, fix = null }: Problem): boolean {
  return (
    group.code === code &&
    group.column === column &&
    group.severity === severity &&
    group.expected === expected &&
    group.advice === advice &&
    isSameFix(group.fix, fix)
  );
}

/** Rows of one group share the fix, down to which sign it changes. */
function isSameFix(a: ProposedFix | null, b: ProposedFix | null): boolean {
  return a === b || (a?.kind === b?.kind && JSON.stringify(a) === JSON.stringify(b));
}

function groupOf(groups: Map<string, Growing>, source: string, problem: Problem): Growing {
  const { severity, code, column, expected, advice, fix = null } = problem;
  const key = JSON.stringify([severity, code, column, expected, advice, fix]);
  let group = groups.get(key);
  if (!group) {
    group = { severity, code, source, column, expected, advice, fix, lines: [], came: [], raws: [], isSorted: true };
    groups.set(key, group);
  }
  return group;
}

function firstOf({ lines }: ProblemGroup): number {
  return lines[0] ?? 0;
}

function sorted({ isSorted, ...group }: Growing): ProblemGroup {
  if (isSorted) return group;
  const order = [...group.lines.keys()].sort((a, b) => (group.lines[a] ?? 0) - (group.lines[b] ?? 0) || a - b);
  const by = <T>(list: readonly T[]): T[] => order.flatMap((at) => (at < list.length ? [list[at] as T] : []));
  return { ...group, lines: by(group.lines), came: by(group.came), raws: by(group.raws) };
}
