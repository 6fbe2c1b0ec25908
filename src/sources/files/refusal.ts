import type { Problem, ProblemCode } from '../../model/problem.ts';
import type { Read } from '../../model/problem.ts';

/** A file that cannot be read, or not to its end: the message is a sentence for a person. */
export class UnreadableTable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * What makes a file unfit to be read.
 * @param message what was expected, what came, what to do; without file, line and full stop
 */
export function unreadable(
  source: string,
  code: ProblemCode,
  message: string,
  line: number | null = null,
): UnreadableTable {
  return new UnreadableTable(tableProblem('error', code, source, line, message));
}

/** A problem of a file, or of one of its lines. */
export function tableProblem(
  severity: Problem['severity'],
  code: ProblemCode,
  source: string,
  line: number | null,
  message: string,
  raw = '',
): Problem {
  const at = line === null ? '' : ` line ${line}`;
  return { severity, code, where: { source, line, column: null }, message: `${source}${at}: ${message}.`, raw };
}

/** The value of `read`, or null with the problem of what it throws, be it one of ours or that of a file system. */
export async function refusing<T>(source: string, read: () => Promise<T>): Promise<Read<T | null>> {
  try {
    return { value: await read(), problems: [] };
  } catch (fault) {
    return { value: null, problems: [problemOf(source, fault)] };
  }
}

/** The problem of what was thrown while a file was read. */
export function problemOf(source: string, fault: unknown): Problem {
  if (fault instanceof UnreadableTable) return fault.problem;
  const why = fault instanceof Error ? fault.message.replace(/\.$/, '') : String(fault);
  // What names the file itself says what to do as well.
  if (why.startsWith(`${source}: `))
    return { ...tableProblem('error', 'file-unreadable', source, null, ''), message: `${why}.` };
  return tableProblem(
    'error',
    'file-unreadable',
    source,
    null,
    `it could not be read: ${why}. Nothing was changed; try again`,
  );
}
