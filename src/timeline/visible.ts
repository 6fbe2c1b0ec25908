import { countIn } from './count.ts';
import type { EventGroup, EventIndex } from './index-events.ts';
import { inRowOrder } from './row-order.ts';
import { countBelow, countUpTo } from './sorted-search.ts';
import type { TimeWindow } from './time-window.ts';
import { endOf, type Visibility, visibilityOf } from './visibility.ts';

/** The rows a window shows, ascending. */
export interface VisibleRows {
  readonly sure: Uint32Array;
  readonly possible: Uint32Array;
}

/**
 * The rows that a window shows, surely or possibly. Costs what the window holds, widened by the length of the events of a class; a window that
 * holds much of the dataset costs one look at each dated row.
 */
export function visibleAt(index: EventIndex, window: TimeWindow): VisibleRows {
  const counts = countIn(index, window);
  const found: Found = {
    sure: new Uint32Array(counts.sure),
    possible: new Uint32Array(counts.possible),
    sures: 0,
    possibles: 0,
  };
  const held = counts.sure + counts.possible;
  if (held === 0) return { sure: found.sure, possible: found.possible };
  if (held * LARGE_SHARE >= index.dated.length) {
    findAmongAll(index, window, found);
    return { sure: found.sure, possible: found.possible };
  }
  for (const group of index.groups) findInGroup(index, group, window, found);
  const rowCount = index.columns.start.length;
  return { sure: inRowOrder(found.sure, rowCount), possible: inRowOrder(found.possible, rowCount) };
}

/** What a window shows of one row. */
export function statusAt({ columns }: EventIndex, row: number, window: TimeWindow): Visibility {
  const { start, end, timeFlags } = columns;
  return visibilityOf(start[row] as number, end[row] as number, timeFlags[row] as number, window);
}

/** How long an event's interval is, in milliseconds: infinite with an open side, NaN when undated. */
export function lengthOf({ columns }: EventIndex, row: number): number {
  const start = columns.start[row] as number;
  return endOf(start, columns.end[row] as number) - start;
}

/** From this share of all rows on (1 in 8) looking at every row in order is cheaper than sorting those found. */
const LARGE_SHARE = 8;

/** What has been found so far: the first `sures` and `possibles` of two arrays that are just long enough. */
interface Found {
  readonly sure: Uint32Array;
  readonly possible: Uint32Array;
  sures: number;
  possibles: number;
}

function findAmongAll({ columns, dated }: EventIndex, window: TimeWindow, found: Found): void {
  const { start, end, timeFlags } = columns;
  for (let i = 0; i < dated.length; i++) {
    const row = dated[i] as number;
    const visibility = visibilityOf(start[row] as number, end[row] as number, timeFlags[row] as number, window);
    if (visibility === 'sure') found.sure[found.sures++] = row;
    else if (visibility === 'possible') found.possible[found.possibles++] = row;
  }
}

/** Looks through a stretch of the group by start or by end, whichever is shorter: it holds all events that meet the window. */
function findInGroup({ columns }: EventIndex, group: EventGroup, { from, to }: TimeWindow, found: Found): void {
  const { knowledge, rowsByStart, starts, endsByStart, rowsByEnd, ends } = group;
  const lasting = knowledge === 'lasting';
  const closed = lasting || knowledge === 'within';
  const firstStart = countBelow(starts, from - group.maxLength);
  const lastStart = countBelow(starts, to);
  const firstEnd = countUpTo(ends, from);
  const lastEnd = countUpTo(ends, to + group.maxLength);
  const byStart = lastStart - firstStart <= lastEnd - firstEnd;
  const last = byStart ? lastStart : lastEnd;
  for (let i = byStart ? firstStart : firstEnd; i < last; i++) {
    const row = (byStart ? rowsByStart[i] : rowsByEnd[i]) as number;
    const start = (byStart ? starts[i] : columns.start[row]) as number;
    const end = (byStart ? endsByStart[i] : ends[i]) as number;
    if (!(start < to && end > from)) continue;
    if (lasting || (closed && start >= from && end <= to)) found.sure[found.sures++] = row;
    else found.possible[found.possibles++] = row;
  }
}
