import type { Dataset, Decision } from '../../index.ts';
import { countDecided, decidedOn } from './decided.ts';
import { groupsOfNotes } from './problem-values.ts';
import type { TableProblems } from './table-problems.ts';

/** How many problems of some tables are decided on, those of the files as a whole included. @param dataset as it was read */
export function doneRows(dataset: Dataset, tables: readonly TableProblems[], decisions: readonly Decision[]): number {
  const groups = tables.flatMap((table) => [...table.groups, ...groupsOfNotes(table.notes)]);
  return groups.reduce((sum, group) => sum + countDecided(group, decidedOn(dataset, group, decisions)), 0);
}
