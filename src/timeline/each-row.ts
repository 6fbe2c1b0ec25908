import type { EventIndex } from './index-events.ts';
import type { TimeWindow } from './time-window.ts';
import { rowsIn } from './window-rows.ts';

/** Visits every row that a window shows once, by start; costs what the window holds. */
export function eachRowIn(index: EventIndex, window: TimeWindow, visit: (row: number) => void): void {
  const { first, last, earlier } = rowsIn(index, window);
  for (let i = 0; i < earlier.length; i++) visit(index.byStart[earlier[i] as number] as number);
  for (let i = first; i < last; i++) visit(index.byStart[i] as number);
}
