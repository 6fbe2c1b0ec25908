import type { MappingProposal } from './model/mapping.ts';
import type { ProblemGroup } from './model/problem-group.ts';
import type { OpenTable } from './model/table.ts';
import { cellScout, isContradicted, isLeftOpen } from './sources/mapping/cell-scout.ts';

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

async function settleByAll(table: OpenTable, proposal: MappingProposal): Promise<MappingProposal> {
  const scout = cellScout(table.head, proposal.mapping);
  for await (const { rows, lines } of table.batches()) {
    for (let at = 0; at < rows.length; at++) scout.look(rows[at] ?? [], lines[at] ?? 0);
  }
  return scout.settle(proposal);
}
