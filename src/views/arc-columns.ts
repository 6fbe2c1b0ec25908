import { hasBit } from '../base/bitmap.ts';
import type { Dataset } from '../model/dataset.ts';
import { machineReadRows } from '../model/machine-read-rows.ts';
import type { LonLat } from '../model/place.ts';
import { VISIT_STATUSES } from '../model/visit.ts';
import { endOf, knowledgeOf } from '../timeline/visibility.ts';
import { pathWriter, type Paths } from './arc-paths.ts';
import { drawnShares, towards } from './scene-arc.ts';
import { pointKey, spotOf, type Spot } from './scene-split.ts';
import { slerp, unitOf, angleBetween } from './arc-sphere.ts';

/** Segments of an arc that is shorter than {@link SHORT_DEGREES}, and of a longer one. */
const SHORT_SEGMENTS = 16;
const LONG_SEGMENTS = 64;
/** With 16 segments the line leaves the great circle by at most 1/1000 of its length up to here. */
const SHORT_DEGREES = 14;

/**
 * The visits from one point to another, made ready for drawing: once a dataset, whatever is filtered. Short arcs stand first, then long ones;
 * each part sorted by the visit's start, undated ones last.
 */
export interface ArcColumns {
  readonly paths: Paths;
  readonly parts: readonly [short: ArcPart, long: ArcPart];
  /** Row of `Dataset.visits` of each arc. */
  readonly row: Uint32Array;
  /** Number of the arc's first point in `paths`; it has one more than the segments of its part. */
  readonly firstPoint: Uint32Array;
  /** Shares of the arc's length between which it is drawn: an end that is an area is left out up to the area's edge. */
  readonly shareFrom: Float32Array;
  readonly shareTo: Float32Array;
  /** Bits of {@link ARC_FLAGS}. */
  readonly flags: Uint8Array;
  /** When the visit was; `end` as `endOf` reads it. Both NaN when nothing is known. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The latest end of the part up to each arc. */
  readonly latestEnd: Float64Array;
  /** Bounds of each arc in the Mercator square: west, north, east, south. */
  readonly bounds: Float64Array;
}

/** A stretch of the arcs with the same number of segments: dated from `first` to `undated`, undated from there to `last` (exclusive). */
export interface ArcPart {
  readonly segments: number;
  readonly first: number;
  readonly undated: number;
  readonly last: number;
}

/** Bits of `ArcColumns.flags`; `unread`: a program read the visit, and nobody has looked at it. */
export const ARC_FLAGS = { planned: 1, toArea: 2, lasting: 4, unread: 8 } as const;

/** Arcs of all visits that have two different points. Linear in the visits but for sorting the arcs. */
export function arcColumns(dataset: Dataset): ArcColumns {
  const { visits } = dataset;
  const unread = machineReadRows(dataset).visits;
  const found = [arcsAmong(dataset, false), arcsAmong(dataset, true)] as const;
  const row = Uint32Array.from([...found[0].rows, ...found[1].rows]);
  const count = row.length;
  const made = {
    row,
    firstPoint: new Uint32Array(count),
    shareFrom: new Float32Array(count),
    shareTo: new Float32Array(count),
    flags: new Uint8Array(count),
    start: Float64Array.from(row, (at) => visits.start[at] as number),
    end: Float64Array.from(row, (at) => endOf(visits.start[at] as number, visits.end[at] as number)),
    latestEnd: new Float64Array(count),
    bounds: new Float64Array(count * 4),
  };
  const parts = [partOf(found[0], 0, SHORT_SEGMENTS), partOf(found[1], found[0].rows.length, LONG_SEGMENTS)] as const;
  const writer = pathWriter(parts[0].last * (SHORT_SEGMENTS + 1) + found[1].rows.length * (LONG_SEGMENTS + 1));
  for (const part of parts) {
    let latest = -Infinity;
    for (let arc = part.first; arc < part.last; arc++) {
      const at = row[arc] as number;
      const from = spotOf(dataset, visits.from[at] ?? 0) as Spot;
      const to = spotOf(dataset, visits.to[at] ?? 0) as Spot;
      [made.shareFrom[arc], made.shareTo[arc]] = drawnShares(from, to);
      made.flags[arc] = flagsOf(dataset, at, to) | (hasBit(unread, at) ? ARC_FLAGS.unread : 0);
      made.firstPoint[arc] = writer.begin();
      let box = [Infinity, Infinity, -Infinity, -Infinity];
      for (const point of circleOf(from.point, towards(from.point, to.point), part.segments)) {
        box = widened(box, writer.add(point));
      }
      made.bounds.set(box, arc * 4);
      if (arc < part.undated) latest = Math.max(latest, made.end[arc] as number);
      made.latestEnd[arc] = latest;
    }
  }
  return { ...made, parts, paths: writer.finish() };
}

interface Found {
  readonly rows: readonly number[];
  readonly dated: number;
}

/** Rows of the arcs of one length, sorted by start; those of equal start in row order. */
function arcsAmong(dataset: Dataset, long: boolean): Found {
  const { start, end, timeFlags } = dataset.visits;
  const dated: number[] = [];
  const undated: number[] = [];
  for (let row = 0; row < start.length; row++) {
    const ends = endsOf(dataset, row);
    if (!ends || isLong(...ends) !== long) continue;
    const knowledge = knowledgeOf(start[row] as number, end[row] as number, timeFlags[row] as number);
    (knowledge === 'undated' ? undated : dated).push(row);
  }
  dated.sort((a, b) => compare(start[a] as number, start[b] as number) || a - b);
  return { rows: [...dated, ...undated], dated: dated.length };
}

/** Infinite values too, whose difference is not a number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function partOf({ rows, dated }: Found, first: number, segments: number): ArcPart {
  return { segments, first, undated: first + dated, last: first + rows.length };
}

/** Both ends of a visit that is drawn as an arc. */
function endsOf(dataset: Dataset, row: number): [from: Spot, to: Spot] | null {
  const to = spotOf(dataset, dataset.visits.to[row] ?? 0);
  const from = spotOf(dataset, dataset.visits.from[row] ?? 0);
  return from && to && pointKey(from.point) !== pointKey(to.point) ? [from, to] : null;
}

function isLong(from: Spot, to: Spot): boolean {
  return angleBetween(unitOf(from.point), unitOf(to.point)) > (SHORT_DEGREES * Math.PI) / 180;
}

function flagsOf({ visits }: Dataset, row: number, to: Spot): number {
  const planned = VISIT_STATUSES[visits.status[row] ?? 0] === 'planned';
  const knowledge = knowledgeOf(
    visits.start[row] as number,
    visits.end[row] as number,
    visits.timeFlags[row] as number,
  );
  return (
    (planned ? ARC_FLAGS.planned : 0) |
    (to.isArea ? ARC_FLAGS.toArea : 0) |
    (knowledge === 'lasting' ? ARC_FLAGS.lasting : 0)
  );
}

/** Points of a great circle at equal distances, both ends included. */
function* circleOf(from: LonLat, to: LonLat, segments: number): Generator<LonLat> {
  const [a, b] = [unitOf(from), unitOf(to)];
  yield from;
  for (let i = 1; i < segments; i++) yield slerp(a, b, i / segments);
  yield to;
}

function widened(box: readonly number[], [x, y]: readonly [x: number, y: number]): number[] {
  const [west = x, north = y, east = x, south = y] = box;
  return [Math.min(west, x), Math.min(north, y), Math.max(east, x), Math.max(south, y)];
}
