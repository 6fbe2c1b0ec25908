import type { ProblemCode } from '../../model/problem.ts';
import type { ProblemSink, ProposedFix } from '../../model/problem-group.ts';
import { ownCopy } from '../../base/own-copy.ts';

/** What is wrong with a cell, wherever it stands: kept with what was read of equal cells. */
export interface CellFault {
  readonly code: ProblemCode;
  readonly column: string | null;
  readonly expected: string;
  readonly advice: string;
  readonly came: string;
  readonly fix: ProposedFix | null;
}

/** No faults; one list for all. */
export const NO_FAULTS: readonly CellFault[] = [];

/** Tells the faults of a row that is kept. */
export function tellFaults(problems: ProblemSink, faults: readonly CellFault[], line: number): void {
  for (const { code, column, expected, advice, came, fix } of faults) {
    problems.add({ severity: 'warning', code, column, expected, advice, came, fix, line });
  }
}

/** A fault without a proposed fix. */
export function faultOf(
  code: ProblemCode,
  column: string | null,
  expected: string,
  came: string,
  advice: string,
  fix: ProposedFix | null = null,
): CellFault {
  return { code, column, expected, came: ownCopy(came), advice, fix };
}
