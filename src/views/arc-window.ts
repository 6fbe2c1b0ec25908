import { hasBit, type Bitmap } from '../base/bitmap.ts';
import { FAINTEST, opacityOf } from '../timeline/fade.ts';
import type { Mode } from '../timeline/playback.ts';
import { countBelow, countUpTo } from '../timeline/sorted-search.ts';
import type { TimeWindow } from '../timeline/time-window.ts';
import type { Visibility } from '../timeline/visibility.ts';
import { ARC_FLAGS, type ArcColumns, type ArcPart } from './arc-columns.ts';
import { clearInstances, endRun, LINE_COLOUR, LINE_STYLE, pushInstance, type PathInstances } from './arc-instances.ts';
import { visitProgress } from './visit-progress.ts';

/** What decides which arcs are drawn, and how far. */
export interface ArcFrame {
  readonly window: TimeWindow;
  readonly mode: Mode;
  /** Rows of visits that pass the filter; null for all. */
  readonly kept: Bitmap | null;
  /** True while time is played: arcs grow. */
  readonly grows: boolean;
  readonly showUndated: boolean;
  /** Row of the chosen visit; null for none. */
  readonly chosen: number | null;
}

/** Room in CSS pixels between an arc's tip and the middle of the place that it has come to, when nothing else is known. */
export const TIP_ROOM = 4;

/**
 * Fills `into` with the arcs that the frame shows, the chosen one last. Costs what begins in the window, and what begins before it and after
 * the last arc that all end before it.
 * @param roomAt room in CSS pixels at the place that a row's visit goes to, such as the radius of its symbol
 */
export function arcsIn(
  arcs: ArcColumns,
  frame: ArcFrame,
  into: PathInstances,
  roomAt: (row: number) => number = () => TIP_ROOM,
): void {
  clearInstances(into);
  let chosen: { arc: number; segments: number; values: number[] } | null = null;
  for (const part of arcs.parts) {
    const first = into.count;
    for (const [from, to] of stretches(arcs, part, frame)) {
      for (let arc = from; arc < to; arc++) {
        const row = arcs.row[arc] as number;
        if (frame.kept && !hasBit(frame.kept, row)) continue;
        const opacity = arcOpacity(arcs, arc, part, frame);
        if (opacity === 0) continue;
        const values = valuesOf(arcs, arc, part, frame, opacity, roomAt(row));
        if (row === frame.chosen) chosen = { arc, segments: part.segments, values };
        else pushInstance(into, arc, values);
      }
    }
    endRun(into, first, part.segments);
  }
  if (!chosen) return;
  const first = into.count;
  pushInstance(into, chosen.arc, chosen.values);
  endRun(into, first, chosen.segments, true);
}

/** The arcs that may meet the window, and the undated ones when they are asked for. */
function stretches(arcs: ArcColumns, part: ArcPart, { window, showUndated }: ArcFrame): [number, number][] {
  const dated = {
    start: arcs.start.subarray(part.first, part.undated),
    end: arcs.latestEnd.subarray(part.first, part.undated),
  };
  const from = part.first + countUpTo(dated.end, window.from);
  const to = part.first + countBelow(dated.start, window.to);
  const found: [number, number][] = from < to ? [[from, to]] : [];
  if (showUndated) found.push([part.undated, part.last]);
  return found;
}

/** 0 for what the window does not show. */
function arcOpacity(arcs: ArcColumns, arc: number, part: ArcPart, { window, mode }: ArcFrame): number {
  if (arc >= part.undated) return FAINTEST;
  const lasting = ((arcs.flags[arc] as number) & ARC_FLAGS.lasting) !== 0;
  return opacityIn(window, mode, arcs.start[arc] as number, arcs.end[arc] as number, lasting);
}

/** How strongly a dated event is painted, 0 outside the window: `opacityAt` without a look at the dataset; `end` as `endOf` reads it. */
export function opacityIn(window: TimeWindow, mode: Mode, start: number, end: number, lasting: boolean): number {
  const status = statusOf(start, end, lasting, window);
  if (status === 'outside') return 0;
  return opacityOf(status, end - start, window.to - window.from, mode === 'trail' ? Math.max(0, window.to - end) : 0);
}

function statusOf(start: number, end: number, lasting: boolean, { from, to }: TimeWindow): Visibility {
  if (!(from <= to) || !(start < to && end > from)) return 'outside';
  if (lasting) return 'sure';
  const closed = Number.isFinite(start) && Number.isFinite(end);
  return closed && start >= from && end <= to ? 'sure' : 'possible';
}

function valuesOf(
  arcs: ArcColumns,
  arc: number,
  part: ArcPart,
  frame: ArcFrame,
  opacity: number,
  room: number,
): number[] {
  const flags = arcs.flags[arc] as number;
  const [from, to] = [arcs.shareFrom[arc] as number, arcs.shareTo[arc] as number];
  const progress = frame.grows ? visitProgress(arcs.start[arc] as number, arcs.end[arc] as number, frame.window) : 1;
  const arrived = progress >= 1 && (flags & ARC_FLAGS.toArea) === 0;
  return [
    arcs.firstPoint[arc] as number,
    part.segments,
    from,
    from + (to - from) * progress,
    opacity,
    arcs.row[arc] === frame.chosen ? LINE_COLOUR.accent : LINE_COLOUR.ink,
    styleOf(flags),
    arrived ? room : 0,
  ];
}

function styleOf(flags: number): number {
  const isOpen = (flags & ARC_FLAGS.unread) !== 0;
  if ((flags & ARC_FLAGS.planned) !== 0) return isOpen ? LINE_STYLE.dashedOpen : LINE_STYLE.dashed;
  return isOpen ? LINE_STYLE.solidOpen : LINE_STYLE.solid;
}
