import type { Problem, ProblemCode, ProblemPlace } from '../../model/problem.ts';

/** Problems that are listed one by one; the others are counted. */
const MOST_LISTED = 20;

/** Collects what is wrong with one file. */
export interface Faults {
  /** @param message what was expected, what came, what to do; without file and line, which are put before it */
  add(code: ProblemCode, line: number | null, column: string | null, message: string, raw?: string): void;
  /** The same for something that does not spoil the file. */
  warn(code: ProblemCode, line: number | null, column: string | null, message: string): void;
  /** Errors; a file without is fit for use. */
  readonly count: number;
  /** The first {@link MOST_LISTED} problems, and one that counts the others. */
  list(): Problem[];
}

/** An empty collection for the file `source`. */
export function createFaults(source: string): Faults {
  const listed: Record<Problem['severity'], Problem[]> = { error: [], warning: [] };
  const counts = { error: 0, warning: 0 };
  const put = (
    severity: Problem['severity'],
    code: ProblemCode,
    place: ProblemPlace,
    message: string,
    raw: string,
  ): void => {
    counts[severity]++;
    if (listed[severity].length >= MOST_LISTED) return;
    const { line, column } = place;
    const at = line === null ? '' : column === null ? ` line ${line}` : ` line ${line}, ${column}`;
    listed[severity].push({
      severity,
      code,
      where: place,
      message: `${source}${at}: ${message}.`,
      raw: raw.slice(0, 300),
    });
  };
  const rest = (severity: Problem['severity']): Problem[] => {
    const more = counts[severity] - listed[severity].length;
    if (more === 0) return [];
    const where = { source, line: null, column: null };
    const message = `${source}: ${more} more of the kind, ${counts[severity]} ${severity}s in all.`;
    return [{ severity, code: 'row-malformed', where, message, raw: '' }];
  };
  return {
    add: (code, line, column, message, raw = '') => {
      put('error', code, { source, line, column }, message, raw);
    },
    warn: (code, line, column, message) => {
      put('warning', code, { source, line, column }, message, '');
    },
    get count() {
      return counts.error;
    },
    list: () => [...listed.error, ...rest('error'), ...listed.warning, ...rest('warning')],
  };
}

/** A cell as it is shown in a message: whole when short, its beginning when long. */
export function shown(cell: string): string {
  const plain = cell.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ');
  return plain.length > 60 ? `"${plain.slice(0, 60)}…"` : `"${plain}"`;
}
