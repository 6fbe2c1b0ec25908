import { addFirst } from './code-sums.ts';
import { endsBefore, type EventIndex, LASTING, type LengthClass, startsBefore, WITHIN } from './index-events.ts';
import { countBelow } from './sorted-search.ts';
import type { TimeWindow } from './time-window.ts';

/** How many events a window shows; the arrays split by code. */
export interface WindowCounts {
  readonly sure: number;
  readonly possible: number;
  readonly sureByCode: Int32Array;
  readonly possibleByCode: Int32Array;
}

/**
 * Counts what a window shows: starts before its end less ends at or before its start, by four binary searches and sums.
 * Only events of the one class of length that the window's width falls into are looked at singly, and of these only such as begin in the window.
 */
export function countIn(index: EventIndex, window: TimeWindow): WindowCounts {
  const sureByCode = new Int32Array(index.codeCount);
  const possibleByCode = new Int32Array(index.codeCount);
  if (window.from <= window.to) countSure(index, window, sureByCode, possibleByCode);
  for (let code = 0; code < sureByCode.length; code++) {
    possibleByCode[code] = (possibleByCode[code] as number) - (sureByCode[code] as number);
  }
  return { sure: total(sureByCode), possible: total(possibleByCode), sureByCode, possibleByCode };
}

/** Adds what meets the window to `meeting`, and what of that is sure to `sure`. */
function countSure(index: EventIndex, { from, to }: TimeWindow, sure: Int32Array, meeting: Int32Array): void {
  const { codeCount, startSums, endSums, classes } = index;
  const first = startsBefore(index, from);
  const last = startsBefore(index, to);
  const meets = new Int32Array(startSums.cellCount);
  addFirst(startSums, last, 1, meets);
  addFirst(endSums, endsBefore(index, from, true), -1, meets);
  for (let cell = 0; cell < meets.length; cell++) addAt(meeting, cell % codeCount, meets[cell] as number);
  for (let code = 0; code < codeCount; code++) addAt(sure, code, meets[LASTING * codeCount + code] as number);

  const inside = new Int32Array(startSums.cellCount);
  addFirst(endSums, endsBefore(index, to, true), 1, inside);
  addFirst(startSums, first, -1, inside);
  // Events are whole milliseconds long, so the whole milliseconds of the window decide what fits.
  const width = Math.floor(to) - Math.ceil(from);
  classes.forEach((one, i) => {
    const cell = (WITHIN + i) * codeCount;
    if (one.minLength > width) return;
    // None of those no longer than the window reaches over both edges: inside = ends up to the window's end less starts before it.
    if (one.maxLength <= width) {
      for (let code = 0; code < codeCount; code++) addAt(sure, code, inside[cell + code] as number);
    } else countSingly(index, one, cell, first, last, to, sure);
  });
}

/** Counts those of a class that begin at the positions `first` to `last` and end by `to`. */
function countSingly(
  { endsByStart, startSums }: EventIndex,
  { positions }: LengthClass,
  cell: number,
  first: number,
  last: number,
  to: number,
  into: Int32Array,
): void {
  const past = countBelow(positions, last);
  for (let i = countBelow(positions, first); i < past; i++) {
    const position = positions[i] as number;
    if ((endsByStart[position] as number) <= to) addAt(into, (startSums.cells[position] as number) - cell, 1);
  }
}

function addAt(counts: Int32Array, code: number, more: number): void {
  counts[code] = (counts[code] as number) + more;
}

function total(byCode: Int32Array): number {
  let sum = 0;
  for (let code = 0; code < byCode.length; code++) sum += byCode[code] as number;
  return sum;
}
