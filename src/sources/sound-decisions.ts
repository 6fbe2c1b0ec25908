import type { Decision } from '../model/decision.ts';
import type { Problem, Read } from '../model/problem.ts';
import { isRecord, memberOf } from './guards.ts';
import { isDecision, isDecisionKind } from './own-decisions.ts';

/** What a decision of some kinds must hold, for a person; of the others it is said that they are not as this version writes them. */
const EXPECTED: Readonly<Record<string, string>> = {
  accept: '"event" and, under "as", the whole incident or visit with that id',
  add: '"event" and, under "as", the whole incident or visit with that id',
  split: '"event" and another id under "made"',
};

/** Those of a list that are decisions; each other one is left out, with a warning. @param path where the list stands in the file */
export function soundDecisions(list: readonly unknown[], sourceName: string, path: string): Read<readonly Decision[]> {
  const value: Decision[] = [];
  const problems: Problem[] = [];
  for (const [i, one] of list.entries()) {
    if (isDecision(one)) {
      value.push(one);
      continue;
    }
    const column = `${path}[${i}]`;
    problems.push({
      ...{ severity: 'warning', code: 'member-unusable', where: { source: sourceName, line: null, column } },
      message: `${sourceName} ${column}: ${faultOf(one)}. It was left out, the others stand; mend it or decide again.`,
      raw: '',
    });
  }
  return { value, problems };
}

function faultOf(one: unknown): string {
  const kind = isRecord(one) ? memberOf(one, 'kind') : undefined;
  if (typeof kind !== 'string') return 'expected a decision, an object with "kind", "by", "on" and "why", found none';
  if (!isDecisionKind(kind))
    return `expected a decision of a kind that this version knows, found "${kind.slice(0, 40)}"`;
  const expected = EXPECTED[kind] ?? 'what this version writes of it';
  return `expected of a decision "${kind}" "by", "on", "why", ${expected}, found something else`;
}
