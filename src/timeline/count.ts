import { addFirst, FAMILY_COUNT } from './family-prefix.ts';
import type { EventGroup, EventIndex } from './index-events.ts';
import { countBelow, countUpTo } from './sorted-search.ts';
import type { TimeWindow } from './time-window.ts';

/** How many events a window shows; the arrays split by family code. */
export interface WindowCounts {
  readonly sure: number;
  readonly possible: number;
  readonly sureByFamily: Int32Array;
  readonly possibleByFamily: Int32Array;
}

/**
 * Counts what `visibleAt` would list: starts before the window's end less ends at or before its start, by binary search and sums.
 * Only events of the one class of length that the window's width falls into are looked at singly, and of these only such as begin in the window.
 */
export function countIn(index: EventIndex, window: TimeWindow): WindowCounts {
  const meeting = new Int32Array(FAMILY_COUNT);
  const sureByFamily = new Int32Array(FAMILY_COUNT);
  if (window.from <= window.to) {
    for (const group of index.groups) {
      addMeeting(group, window, meeting);
      if (group.knowledge === 'lasting') addMeeting(group, window, sureByFamily);
      else if (group.knowledge === 'within') addInside(group, window, sureByFamily);
    }
  }
  const possibleByFamily = meeting.map((count, code) => count - (sureByFamily[code] as number));
  return { sure: total(sureByFamily), possible: total(possibleByFamily), sureByFamily, possibleByFamily };
}

function addMeeting(group: EventGroup, { from, to }: TimeWindow, into: Int32Array): void {
  addFirst(group.familiesByStart, countBelow(group.starts, to), 1, into);
  addFirst(group.familiesByEnd, countUpTo(group.ends, from), -1, into);
}

/**
 * Events are whole milliseconds long, so the whole milliseconds of the window decide what fits. None longer than that lies inside;
 * of those no longer, none reaches over both edges, and so inside = ends up to the window's end less starts before it.
 */
function addInside(group: EventGroup, { from, to }: TimeWindow, into: Int32Array): void {
  const width = Math.floor(to) - Math.ceil(from);
  if (group.minLength > width) return;
  const first = countBelow(group.starts, from);
  if (group.maxLength <= width) {
    addFirst(group.familiesByEnd, countUpTo(group.ends, to), 1, into);
    addFirst(group.familiesByStart, first, -1, into);
    return;
  }
  const last = countUpTo(group.starts, to - group.minLength);
  for (let i = first; i < last; i++) {
    const code = group.familiesByStart.codes[i] as number;
    if ((group.endsByStart[i] as number) <= to) into[code] = (into[code] as number) + 1;
  }
}

function total(byFamily: Int32Array): number {
  return byFamily.reduce((sum, count) => sum + count, 0);
}
