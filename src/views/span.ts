import { addUnits, floorTo } from '../timeline/calendar-unit.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TimeWindow } from '../timeline/time-window.ts';
import { endOf, type TimeColumns } from '../timeline/visibility.ts';

/**
 * The span that the time bar draws: from the first to the last event whose interval has both ends, in whole months.
 * An open end does not stretch it ("some time since 1979" would push everything else to the edge), unless there is nothing else.
 * Null when nothing is dated.
 */
export function spanOf(dataset: Dataset): TimeWindow | null {
  const tables = [dataset.incidents, dataset.visits];
  return wholeMonths(tables, isBounded) ?? wholeMonths(tables, isDated);
}

type Known = (start: number, end: number) => boolean;

const isBounded: Known = (start, end) => Number.isFinite(start) && Number.isFinite(end);
const isDated: Known = (start, end) => Number.isFinite(start) || Number.isFinite(end);

function wholeMonths(tables: readonly TimeColumns[], known: Known): TimeWindow | null {
  let from = Infinity;
  let to = -Infinity;
  for (const { start, end } of tables) {
    for (let row = 0; row < start.length; row++) {
      const a = start[row] as number;
      const b = end[row] as number;
      if (!known(a, b)) continue;
      from = Math.min(from, Number.isFinite(a) ? a : b - 1);
      to = Math.max(to, Number.isFinite(b) ? endOf(a, b) : a + 1);
    }
  }
  if (!(from < to)) return null;
  return { from: floorTo(from, 'month'), to: addUnits(floorTo(to - 1, 'month'), 'month', 1) };
}
