import { hasBit } from '../base/bitmap.ts';
import type { Dataset, ReferenceColumn } from '../model/dataset.ts';
import { machineReadRows } from '../model/machine-read-rows.ts';
import { sliceOf, textAt } from '../model/read-dataset.ts';
import type { Numbers } from '../base/columns.ts';
import { combine, type TablePicks } from './combine.ts';
import type { EventTable } from './event-fields.ts';
import { freeId } from './gather-sources.ts';
import { idIndex } from './id-index.ts';
import { joinShared } from './merge-shared.ts';

/** Reports put into what is open. */
export interface JoinedReports {
  readonly dataset: Dataset;
  /** Reports that were open before and are read anew. */
  readonly again: number;
  /** Events of these that went, for the new reading stands in their place. */
  readonly replaced: number;
}

/**
 * The open dataset with reports in it, as both were read, before decisions. Of a report that is in both, by its id, the machine-read events of
 * the earlier reading go and those of the new one come; an event that somebody has looked at stays as it is. The new events stand behind.
 * An id that means another event gets a number. Reports without an event come along too.
 */
export function joinReports(open: Dataset, incoming: Dataset): JoinedReports {
  const ids = new Set(incoming.sources.map(({ id }) => id));
  const isAgain = Uint8Array.from(open.sources, ({ id }) => (ids.has(id) ? 1 : 0));
  const unread = machineReadRows(open);
  const plans = {
    incidents: plan(open, incoming, 'incidents', (row) => hasBit(unread.incidents, row), isAgain),
    visits: plan(open, incoming, 'visits', (row) => hasBit(unread.visits, row), isAgain),
  };
  const { dataset } = combine([open, incoming], { incidents: plans.incidents.picks, visits: plans.visits.picks });
  const shared = joinShared(open, incoming);
  return {
    dataset: { ...dataset, ...shared, sources: withAll(dataset.sources, incoming.sources) },
    again: isAgain.reduce((all, one) => all + one, 0),
    replaced: plans.incidents.gone + plans.visits.gone,
  };
}

function plan(
  open: Dataset,
  incoming: Dataset,
  table: EventTable,
  isUnread: (row: number) => boolean,
  isAgain: Uint8Array,
): { readonly picks: TablePicks; readonly gone: number } {
  const known = open[table].id;
  const later = incoming[table].id;
  const sources = table === 'incidents' ? open.incidentSources : open.visitSources;
  const rows: number[] = [];
  const stays = new Uint8Array(known.length);
  for (let row = 0; row < known.length; row++) {
    if (isUnread(row) && isOf(sources, open[table].sourcesEnd, row, isAgain)) continue;
    stays[row] = 1;
    rows.push(row);
  }
  const gone = known.length - rows.length;
  const [index, laterIndex] = [idIndex(open, known), idIndex(incoming, later)];
  const ids = new Map<number, string>();
  const isTaken = (id: string): boolean => stays[index.rowOfId(id)] === 1;
  for (let row = 0; row < later.length; row++) {
    const id = textAt(incoming, later[row]);
    if (isTaken(id)) {
      // The same event of the same report, which somebody has looked at.
      if (isOf(sources, open[table].sourcesEnd, index.rowOfId(id), isAgain)) continue;
      const given = new Set(ids.values());
      ids.set(
        rows.length,
        freeId(id, (wanted) => isTaken(wanted) || laterIndex.rowOfId(wanted) >= 0 || given.has(wanted)),
      );
    }
    rows.push(~row);
  }
  return { picks: { rows: Int32Array.from(rows), fields: new Map(), ids }, gone };
}

/** True for an event all of whose sources, of which it has some, are marked. */
function isOf({ ref }: ReferenceColumn, ends: Numbers, row: number, isMarked: Uint8Array): boolean {
  const [from, to] = sliceOf(ends, row);
  for (let i = from; i < to; i++) if (isMarked[ref[i] as number] !== 1) return false;
  return to > from;
}

function withAll(sources: Dataset['sources'], incoming: Dataset['sources']): Dataset['sources'] {
  const known = new Set(sources.map(({ id }) => id));
  return [...sources, ...incoming.filter(({ id }) => !known.has(id))];
}
