import type { Problem, ProblemCode } from '../../model/problem.ts';

/** Problems of a severity that are listed. */
const MOST_NOTES = 20;

/** Collects what comparing a pack's rows with the known places finds wrong. */
export interface JoinNotes {
  readonly problems: readonly Problem[];
  /** The row spoils the pack. */
  fault(code: ProblemCode, line: number, message: string): void;
  /** The row is kept, and worth a look. */
  warn(code: ProblemCode, line: number, message: string): void;
}

/** An empty collection; `source` is the file's name in messages. */
export function createNotes(source: string): JoinNotes {
  const problems: Problem[] = [];
  const counts = { error: 0, warning: 0 };
  const note = (severity: Problem['severity'], code: ProblemCode, line: number, message: string): void => {
    if (++counts[severity] > MOST_NOTES) return;
    const where = { source, line, column: null };
    problems.push({ severity, code, where, message: `${source} line ${line}: ${message}.`, raw: '' });
  };
  return {
    problems,
    fault(code, line, message) {
      note('error', code, line, message);
    },
    warn(code, line, message) {
      note('warning', code, line, message);
    },
  };
}
