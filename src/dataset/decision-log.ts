import type { Decision } from '../model/decision.ts';

/** The decisions of a person on a dataset, and those that were undone; plain JSON. */
export interface DecisionLog {
  /** In the order in which they were made. */
  readonly decisions: readonly Decision[];
  /** In the order in which they were made: the first one is done again first. */
  readonly undone: readonly Decision[];
}

/** A log of decisions made before; nothing is undone. */
export function createLog(decisions: readonly Decision[] = []): DecisionLog {
  return { decisions, undone: [] };
}

/** The log with further decisions, which are undone together; what was undone can no longer be done again. */
export function decide(log: DecisionLog, ...made: readonly Decision[]): DecisionLog {
  if (made.length === 0) return log;
  const joined = made.map((decision, i): Decision => {
    const { isWithLast, ...alone } = decision;
    if (i > 0) return { ...alone, isWithLast: true };
    return isWithLast ? alone : decision;
  });
  return { decisions: [...log.decisions, ...joined], undone: [] };
}

/** The log without the last decision and those made in one go with it; the same log when there is none. */
export function undo(log: DecisionLog): DecisionLog {
  const { decisions, undone } = log;
  if (decisions.length === 0) return log;
  const at = startOfStep(decisions, decisions.length - 1);
  return { decisions: decisions.slice(0, at), undone: [...decisions.slice(at), ...undone] };
}

/** The log with the decisions that were undone last; the same log when nothing is undone. */
export function redo(log: DecisionLog): DecisionLog {
  const { decisions, undone } = log;
  if (undone.length === 0) return log;
  let end = 1;
  while (undone[end]?.isWithLast) end++;
  return { decisions: [...decisions, ...undone.slice(0, end)], undone: undone.slice(end) };
}

function startOfStep(decisions: readonly Decision[], last: number): number {
  let at = last;
  while (at > 0 && decisions[at]?.isWithLast) at--;
  return at;
}
