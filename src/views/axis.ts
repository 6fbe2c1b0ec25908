import { civilDate, DAY_MS } from '../base/calendar.ts';
import { type CalendarMark, calendarMarks, type MarkUnit } from '../timeline/calendar-marks.ts';
import type { TimeWindow } from '../timeline/time-window.ts';
import type { TimeWords } from './time-words.ts';

/** A mark on the time axis. */
export interface Tick {
  readonly ms: number;
  /** Distance from the axis' left end. */
  readonly px: number;
  /** Empty when there is no room for one. */
  readonly label: string;
  /** The point of the label that stands at `px`: the labels at either end are not centred, so that they stay on the axis. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** The first tick of the next longer unit, see {@link CalendarMark}. */
  readonly major: boolean;
}

/** The words an axis needs. */
export type AxisWords = Pick<TimeWords, 'shortMonth' | 'shortMonthYear' | 'year' | 'dayOfMonth' | 'day' | 'time'>;

/** Moments farther from 1970 are not drawn; well past the years of ISO 8601. */
const FARTHEST_MS = 1e17;

/**
 * The ticks of a time axis at the finest step of the calendar that leaves `minLabelPx` from each to the next, which is to be the width of a
 * long label such as "30 Sep 2020"; shorter ones are taken to be narrower by their characters. No label meets another or leaves the axis:
 * where two would, the major one stays. One names its year, unless all are hours of one day. No ticks for an extent empty or not finite.
 */
export function ticks(extent: TimeWindow, widthPx: number, minLabelPx: number, words: AxisWords): readonly Tick[] {
  if (!isDrawable(extent, widthPx)) return [];
  const labelPx = Math.max(1, minLabelPx);
  const pxOfLetter = labelPx / words.day(LONG_DAY).length;
  const { unit, marks } = calendarMarks(extent, (labelPx / widthPx) * (extent.to - extent.from));
  const place = (mark: CalendarMark, withYear: boolean): Box => {
    const label = labelOf(mark, unit, withYear, words);
    return boxAt(mark, pxAt(mark.ms, extent, widthPx), label, Math.min(labelPx, label.length * pxOfLetter), widthPx);
  };
  const boxes = marks.map((mark) => place(mark, false));
  const shown = boxes.map((box, i) => box.fits && !yields(box, boxes[i - 1]) && !yields(box, boxes[i + 1]));
  const named = unit === 'year' || boxes.some(({ mark }, i) => shown[i] === true && mark.beginsYear);
  if (!named) nameYear(boxes, shown, (mark) => (unit !== 'hour' || mark.major ? place(mark, true) : null));
  return boxes.map(({ mark, px, label, anchor }, i) => {
    return { ms: mark.ms, px, label: shown[i] === true ? label : '', anchor, major: mark.major };
  });
}

/** A day that takes as much room as any. */
const LONG_DAY = { year: 2020, month: 9, day: 30 };

/** True for a finite extent of some width on an axis of some width. */
export function isDrawable({ from, to }: TimeWindow, widthPx: number): boolean {
  return from < to && from >= -FARTHEST_MS && to <= FARTHEST_MS && widthPx > 0 && widthPx < Infinity;
}

/** Pixels from the left end of an axis of `widthPx` that shows `extent`. */
export function pxAt(ms: number, { from, to }: TimeWindow, widthPx: number): number {
  return ((ms - from) / (to - from)) * widthPx;
}

/** A label and its room. */
interface Box {
  readonly mark: CalendarMark;
  readonly px: number;
  readonly label: string;
  readonly anchor: Tick['anchor'];
  readonly left: number;
  readonly right: number;
  readonly fits: boolean;
}

function boxAt(mark: CalendarMark, px: number, label: string, labelPx: number, widthPx: number): Box {
  const anchor = px < labelPx / 2 ? 'start' : px > widthPx - labelPx / 2 ? 'end' : 'middle';
  const left = anchor === 'start' ? px : anchor === 'end' ? px - labelPx : px - labelPx / 2;
  const right = left + labelPx;
  return { mark, px, label, anchor, left, right, fits: left >= 0 && right <= widthPx };
}

/** Less than a hundredth of a pixel is no overlap: steps that fit exactly are computed in rounded numbers. */
const SLACK_PX = 0.01;

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - SLACK_PX && b.left < a.right - SLACK_PX;
}

/** True when a label gives way to its neighbour: the minor one does, and of equals the one at an end of the axis. */
function yields(box: Box, neighbour: Box | undefined): boolean {
  if (!neighbour?.fits || !overlap(box, neighbour)) return false;
  if (box.mark.major !== neighbour.mark.major) return !box.mark.major;
  return box.anchor !== 'middle' && (neighbour.anchor === 'middle' || box.px > neighbour.px);
}

/** Writes the year into the first label where there is room for it, or else into the first at the cost of its neighbours. */
function nameYear(boxes: Box[], shown: boolean[], withYear: (mark: CalendarMark) => Box | null): void {
  const long = boxes.map(({ mark }, i) => (shown[i] === true ? withYear(mark) : null));
  const hit = (box: Box, i: number): readonly number[] =>
    [i - 1, i + 1].filter((j) => shown[j] === true && overlap(box, boxes[j] as Box));
  const free = long.findIndex((box, i) => box?.fits === true && hit(box, i).length === 0);
  const at = free >= 0 ? free : long.findIndex((box) => box?.fits === true);
  const chosen = long[at];
  if (!chosen) return;
  for (const j of hit(chosen, at)) shown[j] = false;
  boxes[at] = chosen;
}

function labelOf({ ms, major, beginsYear }: CalendarMark, unit: MarkUnit, withYear: boolean, words: AxisWords): string {
  const date = civilDate(Math.floor(ms / DAY_MS));
  switch (unit) {
    case 'hour': {
      const minutes = Math.floor((ms - Math.floor(ms / DAY_MS) * DAY_MS) / 60_000);
      if (!major) return words.time(Math.floor(minutes / 60), minutes % 60);
      return withYear || beginsYear ? words.day(date) : words.dayOfMonth(date);
    }
    case 'day':
      return withYear || beginsYear ? words.day(date) : words.dayOfMonth(date);
    case 'month':
      if (beginsYear) return words.year(date.year);
      return withYear ? words.shortMonthYear(date.year, date.month) : words.shortMonth(date.month);
    case 'year':
      return words.year(date.year);
  }
}
