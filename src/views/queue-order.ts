import { rowsOf } from '../base/bitmap.ts';
import type { Dataset } from '../model/dataset.ts';
import { CONFIDENCES, type Confidence } from '../model/incident.ts';
import { machineReadRows } from '../model/machine-read-rows.ts';
import { NO_SOURCE, type EvidenceColumns } from '../model/dataset.ts';
import { sliceOf, textAt } from '../model/read-dataset.ts';
import { RESOLUTIONS } from '../model/where.ts';

/** Why an event comes where it does: its place is ambiguous, unknown or not told; it has no date; or how sure the reading is. */
export type QueueReason = 'place' | 'date' | Confidence;

/** The reasons, what needs a person most first. */
const QUEUE_REASONS = ['place', 'date', 'low', 'medium', 'high'] as const satisfies readonly QueueReason[];

/** An event that a program read and nobody has looked at. */
export interface QueueItem {
  readonly table: 'incidents' | 'visits';
  /** Row of its table in the dataset. */
  readonly row: number;
  readonly id: string;
  readonly reason: QueueReason;
  /** Row of `Dataset.sources`, or -1: its first report. */
  readonly source: number;
  /** Where in the report its first words stand; 0 where nothing says it. */
  readonly at: number;
}

/**
 * The events of a dataset that were read by a program and not yet looked at, those first that need a person most: without a sure place, without a
 * date, then the least sure; of one reason by report and place in it.
 */
export function queueOrder(dataset: Dataset): QueueItem[] {
  const items = [...incidentItems(dataset), ...visitItems(dataset)];
  const rank = ({ reason }: QueueItem): number => QUEUE_REASONS.indexOf(reason);
  return items.sort((a, b) => rank(a) - rank(b) || inReports(a, b));
}

/** The same events as they stand in their reports. */
export function byReport(items: readonly QueueItem[]): QueueItem[] {
  return [...items].sort(inReports);
}

function inReports(a: QueueItem, b: QueueItem): number {
  return a.source - b.source || a.at - b.at || (a.table < b.table ? -1 : a.table > b.table ? 1 : a.row - b.row);
}

function incidentItems(dataset: Dataset): QueueItem[] {
  const { id, where, launch, start, end, confidence, sourcesEnd, evidenceEnd } = dataset.incidents;
  return Array.from(rowsOf(machineReadRows(dataset).incidents), (row) => {
    const isPlaced = isSettled(dataset, where[row]) && (launch[row] === 0 || isSettled(dataset, launch[row]));
    return {
      ...{ table: 'incidents' as const, row, id: textAt(dataset, id[row]) },
      reason: reasonOf(isPlaced, isDated(start[row], end[row]), confidence[row]),
      source: dataset.incidentSources.ref[sliceOf(sourcesEnd, row)[0]] ?? -1,
      at: firstWords(dataset.incidentEvidence, sliceOf(evidenceEnd, row)),
    };
  });
}

function visitItems(dataset: Dataset): QueueItem[] {
  const { id, from, to, start, end, confidence, sourcesEnd, evidenceEnd } = dataset.visits;
  return Array.from(rowsOf(machineReadRows(dataset).visits), (row) => {
    const isPlaced = isSettled(dataset, to[row]) && (from[row] === 0 || isSettled(dataset, from[row]));
    return {
      ...{ table: 'visits' as const, row, id: textAt(dataset, id[row]) },
      reason: reasonOf(isPlaced, isDated(start[row], end[row]), confidence[row]),
      source: dataset.visitSources.ref[sliceOf(sourcesEnd, row)[0]] ?? -1,
      at: firstWords(dataset.visitEvidence, sliceOf(evidenceEnd, row)),
    };
  });
}

/** @param where row of `Dataset.wheres` */
function isSettled(dataset: Dataset, where: number | undefined): boolean {
  if (where === undefined || where === 0) return false;
  const resolution = RESOLUTIONS[dataset.wheres.resolution[where] ?? 0];
  return resolution !== 'ambiguous' && resolution !== 'unknown';
}

function isDated(start: number | undefined, end: number | undefined): boolean {
  return Number.isFinite(start) || Number.isFinite(end);
}

function reasonOf(isPlaced: boolean, hasDate: boolean, confidence: number | undefined): QueueReason {
  if (!isPlaced) return 'place';
  return hasDate ? (CONFIDENCES[confidence ?? 0] ?? 'low') : 'date';
}

function firstWords(evidence: EvidenceColumns, [from, to]: readonly [number, number]): number {
  let first = Infinity;
  for (let at = from; at < to; at++) {
    const start = evidence.start[at] ?? -1;
    if (evidence.source[at] !== NO_SOURCE && start >= 0) first = Math.min(first, start);
  }
  return Number.isFinite(first) ? first : 0;
}
