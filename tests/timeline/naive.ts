import { expect } from 'vitest';
import { emptyBitmap, setBit } from '../../src/base/bitmap.ts';
import { countIn } from '../../src/timeline/count.ts';
import { extentOf, nearestEvents, nextMoment, previousMoment } from '../../src/timeline/extent.ts';
import { type EventIndex, indexEvents } from '../../src/timeline/index-events.ts';
import { narrowIndex } from '../../src/timeline/narrow-index.ts';
import type { TimeWindow } from '../../src/timeline/time-window.ts';
import { rowsIn } from '../../src/timeline/window-rows.ts';
import { columnsOf, naiveStatus, type TestEvent } from './events.ts';

const CODES = 5;

/** A row as the definitions see it. */
interface Row {
  readonly row: number;
  readonly event: TestEvent;
  readonly start: number;
  readonly until: number;
  readonly moment: number;
}

/** Asks an index and a search through all events for everything that a window has, and expects the same. */
export type Check = (window: TimeWindow) => void;

/** The check of an index of these events, narrowed to those that are kept; codes go round by row. */
export function naiveCheck(events: readonly TestEvent[], keeps: (row: number) => boolean = () => true): Check {
  const codes = Uint8Array.from(events, (_, row) => row % CODES);
  const kept = emptyBitmap(events.length);
  events.forEach((_, row) => {
    if (keeps(row)) setBit(kept, row);
  });
  const index = narrowIndex(indexEvents(columnsOf(events), codes, CODES), kept);
  const rows = events.flatMap((event, row): Row[] => {
    const { start, end } = event;
    const isDated = Number.isFinite(start) || (start === -Infinity && Number.isFinite(end));
    if (!isDated || Number.isNaN(end) || end === -Infinity || !keeps(row)) return [];
    const until = end > start ? end : start + 1;
    return [{ row, event, start, until, moment: start === -Infinity ? until - 1 : start }];
  });
  expect(index.byStart).toHaveLength(rows.length);
  checkExtent(index, rows);
  return (window) => {
    checkRows(index, rows, window);
    checkNeighbours(index, rows, window);
  };
}

function checkRows(index: EventIndex, rows: readonly Row[], window: TimeWindow): void {
  const shown = rows.filter(({ event }) => naiveStatus(event, window) !== 'outside');
  const sorted = shown.toSorted((a, b) => a.moment - b.moment || a.row - b.row);
  const found = rowsIn(index, window);
  expect(Array.from({ length: found.length }, (_, i) => found.rowAt(i))).toEqual(sorted.map(({ row }) => row));
  const sureByCode = new Int32Array(CODES);
  const possibleByCode = new Int32Array(CODES);
  for (const { row, event } of shown) {
    const split = naiveStatus(event, window) === 'sure' ? sureByCode : possibleByCode;
    split[row % CODES] = (split[row % CODES] ?? 0) + 1;
  }
  const sure = sureByCode.reduce((sum, count) => sum + count, 0);
  expect(countIn(index, window)).toEqual({ sure, possible: shown.length - sure, sureByCode, possibleByCode });
}

function checkNeighbours(index: EventIndex, rows: readonly Row[], { from, to }: TimeWindow): void {
  const least = (values: readonly number[]): number | null =>
    values.length === 0 ? null : values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]): number | null =>
    values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b));
  const moments = rows.map(({ moment }) => moment);
  for (const ms of [from, to]) {
    expect(nextMoment(index, ms)).toBe(least(moments.filter((moment) => moment > ms)));
    expect(previousMoment(index, ms)).toBe(most(moments.filter((moment) => moment < ms)));
  }
  const ended = rows.filter(({ until }) => until < Infinity && until <= from);
  const begun = rows.filter(({ start }) => start > -Infinity && start >= to);
  const lastEnd = most(ended.map(({ until }) => until));
  const firstStart = least(begun.map(({ start }) => start));
  expect(nearestEvents(index, { from, to })).toEqual({
    before: lastEnd === null ? null : { row: ended.findLast(({ until }) => until === lastEnd)?.row, ms: lastEnd - 1 },
    after: firstStart === null ? null : { row: begun.find(({ start }) => start === firstStart)?.row, ms: firstStart },
  });
}

/** Finite bounds only: an open side is left out, the millisecond on its known side counts. */
function checkExtent(index: EventIndex, rows: readonly Row[]): void {
  let from = Infinity;
  let to = -Infinity;
  for (const { start, until, moment } of rows) {
    from = Math.min(from, moment);
    to = Math.max(to, until === Infinity ? start + 1 : until);
  }
  expect(extentOf(index)).toEqual(rows.length === 0 ? null : { from, to });
}

/** Every window between two edges of the events, on them and beside them; of equal edges and of reversed ones, too. */
export function windowsBetween(edges: readonly number[]): readonly TimeWindow[] {
  const beside = [...new Set(edges.flatMap((edge) => [edge - 1, edge - 0.5, edge, edge + 1]))];
  return beside.flatMap((from) => beside.map((to) => ({ from, to })));
}
