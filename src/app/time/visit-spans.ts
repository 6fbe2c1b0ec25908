import { DAY_MS, lengthOf, pxAt, TIME_FLAGS, VISIT_STATUSES, type EventIndex, type TimeWindow } from '../../index.ts';

/** A visit in the lane: distance from the left, width, and the row of the lane it stands in, from 0 at the top. */
export interface VisitSpan {
  readonly row: number;
  readonly x: number;
  readonly width: number;
  readonly level: number;
  readonly planned: boolean;
  /** True when the stay lies somewhere in the span and does not fill it. */
  readonly unsure: boolean;
}

/** A span is no narrower than this, so that a day's visit can be seen and touched. */
const NARROWEST_SPAN = 10;

/** Spans that would overlap take a row of their own, up to so many rows; then they overlap. */
const MOST_LEVELS = 3;

/** So many spans are made whatever they cover; of more only those that can be seen beside them. */
const MOST_SPANS = 2000;

const GAP_PX = 2;
const PLANNED = VISIT_STATUSES.indexOf('planned');

/** The dated visits of an index as spans on a drawing of `extent`; those wholly outside it are left out, and of thousands those that others hide. An open side is a stub. */
export function visitSpans(
  index: EventIndex,
  status: Uint8Array,
  extent: TimeWindow,
  widthPx: number,
): readonly VisitSpan[] {
  const ends: number[] = [];
  const spans: VisitSpan[] = [];
  for (const row of index.byStart) {
    const start = index.columns.start[row] as number;
    const length = lengthOf(index, row);
    const end = length === Infinity ? (index.columns.end[row] as number) : start + length;
    const left = Math.max(0, pxAt(Number.isFinite(start) ? start : end, extent, widthPx));
    const right = Math.min(widthPx, pxAt(Number.isFinite(end) ? end : start, extent, widthPx));
    if (left > widthPx || right < 0) continue;
    const width = Math.max(NARROWEST_SPAN, right - left);
    const x = Math.max(0, Math.min(Number.isFinite(start) ? left : right - width, widthPx - width));
    const level = freeLevel(ends, x);
    if (spans.length >= MOST_SPANS && x + width < (ends[level] ?? 0) + 1) continue;
    ends[level] = Math.max(ends[level] ?? 0, x + width);
    const lasts = ((index.columns.timeFlags[row] as number) & TIME_FLAGS.lasting) !== 0;
    spans.push({ row, x, width, level, planned: status[row] === PLANNED, unsure: !lasts && length > DAY_MS });
  }
  return spans;
}

/** Rows the lane needs. */
export function levelsOf(spans: readonly VisitSpan[]): number {
  return spans.reduce((most, { level }) => Math.max(most, level + 1), 0);
}

/** The first row that is free at `x`, a new one while there may be more, else the one that is free soonest. */
function freeLevel(ends: readonly number[], x: number): number {
  const free = ends.findIndex((end) => end + GAP_PX <= x);
  if (free >= 0) return free;
  return ends.length < MOST_LEVELS ? ends.length : ends.indexOf(Math.min(...ends));
}
