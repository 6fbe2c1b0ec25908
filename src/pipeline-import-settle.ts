import type { Mapping, MappingProposal } from './model/mapping.ts';
import type { ProblemGroup } from './model/problem-group.ts';
import type { OpenTable } from './model/table.ts';
import type { DateOrderDecision } from './sources/cells/decide-date-order.ts';
import { cellScout, isContradicted, isLeftOpen, type CellScout } from './sources/mapping/cell-scout.ts';
import { dateScout } from './sources/mapping/date-scout.ts';

/** Where the sample leaves open how cells are read, all rows are looked at before any is read. */
export async function settleBefore(table: OpenTable, proposal: MappingProposal): Promise<MappingProposal> {
  return isLeftOpen(table.head, proposal) ? settleByAll(table, proposal) : proposal;
}

/**
 * Where rows further down could not be read and another reading fits them, all rows decide: the proposal they ask for, to read the table
 * by again, or the same object where it stands.
 * @param problems of the rows as the proposal read them
 */
export async function settleAfter(
  table: OpenTable,
  proposal: MappingProposal,
  problems: readonly ProblemGroup[],
): Promise<MappingProposal> {
  return isContradicted(problems, proposal.mapping) ? settleByAll(table, proposal) : proposal;
}

/** The order of dates by all rows. Rejects where the table cannot be read to its end. */
export async function scoutDates(table: OpenTable, mapping: Mapping): Promise<DateOrderDecision> {
  const scout = dateScout(table.head, mapping);
  await lookAtAll(table, scout.look);
  return scout.decide();
}

async function settleByAll(table: OpenTable, proposal: MappingProposal): Promise<MappingProposal> {
  const scout = cellScout(table.head, proposal.mapping);
  await lookAtAll(table, scout.look);
  return scout.settle(proposal);
}

async function lookAtAll(table: OpenTable, look: CellScout['look']): Promise<void> {
  for await (const { rows, lines } of table.batches()) {
    for (let at = 0; at < rows.length; at++) look(rows[at] ?? [], lines[at] ?? 0);
  }
}
