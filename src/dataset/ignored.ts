import type { Decision } from '../model/decision.ts';
import type { ProblemGroup } from '../model/problem-group.ts';

/** Says of a problem whether a person decided that it is none. */
export type IsIgnored = (group: Pick<ProblemGroup, 'source' | 'code' | 'column'>, came: string) => boolean;

/** The problems that these decisions put aside: single ones by what came, or all of a column. */
export function ignoredProblems(decisions: readonly Decision[]): IsIgnored {
  const keys = new Set(decisions.flatMap((one) => (one.kind === 'ignore' ? [keyOf(one, one.came)] : [])));
  return (group, came) => keys.has(keyOf(group, null)) || keys.has(keyOf(group, came));
}

function keyOf(
  { source, code, column }: Pick<ProblemGroup, 'source' | 'code' | 'column'>,
  came: string | null,
): string {
  return JSON.stringify([source, code, column, came]);
}
