import { addUnits, DAY_MS, floorTo, HOUR_MS, stepUnit, type CalendarUnit, type TimeWindow } from '../../index.ts';
import type { Snap } from './scale.ts';

/** An edge of the window. */
export type Edge = 'start' | 'end';

/** What an arrow key moves an edge by, for each unit that the whole window is stepped by: the next finer one that stays of use. */
const FINER: Readonly<Partial<Record<CalendarUnit, CalendarUnit>>> = {
  day: 'hour',
  week: 'day',
  month: 'day',
  quarter: 'week',
  year: 'month',
};

/**
 * The window after a key was pressed on the slider of one edge, as WAI-ARIA asks of sliders: arrows by a fine unit (with Shift ten),
 * Page Up and Down by the unit the window steps by, Home and End as far as the edge can go. Null for other keys.
 * Edges stay in the extent and at least a day (an hour in short windows) apart.
 * @param snap what edges stand at; arrows then go from one such start to the next
 */
export function windowAfterKey(
  key: string,
  shift: boolean,
  edge: Edge,
  window: TimeWindow,
  extent: TimeWindow,
  snap: Snap = 'auto',
): TimeWindow | null {
  const coarse = stepUnit(window);
  const fine = snap === 'auto' ? (FINER[coarse] ?? 'hour') : snap;
  const least = edge === 'start' ? extent.from : window.from + (fine === 'hour' ? HOUR_MS : DAY_MS);
  const most = edge === 'end' ? extent.to : window.to - (fine === 'hour' ? HOUR_MS : DAY_MS);
  const at = edge === 'start' ? window.from : window.to;
  const start = snap === 'auto' ? at : floorTo(at, snap);
  const back = start === at ? at : addUnits(start, fine, 1);
  const target = targetOf(key, shift ? 10 : 1, [back, start], fine, coarse, least, most);
  if (target === null) return null;
  const held = Math.max(least, Math.min(target, most));
  return edge === 'start' ? { from: held, to: window.to } : { from: window.from, to: held };
}

function targetOf(
  key: string,
  count: number,
  /** Where steps back and steps on begin. */
  [back, on]: readonly [number, number],
  fine: CalendarUnit,
  coarse: CalendarUnit,
  least: number,
  most: number,
): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return addUnits(on, fine, count);
    case 'ArrowLeft':
    case 'ArrowDown':
      return addUnits(back, fine, -count);
    case 'PageUp':
      return addUnits(on, coarse, 1);
    case 'PageDown':
      return addUnits(back, coarse, -1);
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return null;
  }
}
