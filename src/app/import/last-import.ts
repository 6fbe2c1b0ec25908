import type { ProblemGroup } from '../../index.ts';
import type { ImportedTable } from './flow.ts';

/** The tables that were read last, with what was wrong in them. */
export interface LastImport {
  readonly tables: readonly ImportedTable[];
  readonly groups: readonly ProblemGroup[];
}

let last: LastImport | null = null;
let showProblems: (() => void) | null = null;
const listeners = new Set<() => void>();

/** What was read last; null while nothing was. */
export function lastImport(): LastImport | null {
  return last;
}

/** Notes what was read; null forgets it, as when something else is opened. */
export function noteImport(tables: readonly ImportedTable[] | null): void {
  last = tables && { tables, groups: tables.flatMap(({ report }) => report.groups) };
  for (const listener of listeners) listener();
}

/** Calls the listener whenever tables were read or forgotten; returns how to stop. */
export function followImports(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says how the list of problems is opened; until then only their kinds are told. */
export function problemsOpenWith(open: () => void): void {
  showProblems = open;
}

/** Opens the list of problems; null where there is none. */
export function problemsOpener(): (() => void) | null {
  return showProblems;
}
