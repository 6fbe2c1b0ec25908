import { hasBit } from '../base/bitmap.ts';
import { circlePolygon } from '../base/sphere.ts';
import type { Dataset } from '../model/dataset.ts';
import { FAMILIES } from '../model/families.ts';
import { FAMILY_OF_KIND } from '../model/kinds.ts';
import { FAINTEST } from '../timeline/fade.ts';
import { countBelow, countUpTo } from '../timeline/sorted-search.ts';
import { endOf, knowledgeOf } from '../timeline/visibility.ts';
import { clearInstances, endRun, LINE_COLOUR, LINE_STYLE, pushInstance, type PathInstances } from './arc-instances.ts';
import { pathWriter, type Paths } from './arc-paths.ts';
import { opacityIn, type ArcFrame } from './arc-window.ts';
import { pointKey, spotOf, type Spot } from './scene-split.ts';

/** Segments of the circle around a launch place that is an area. */
const RING_SEGMENTS = 96;

/** Radius in CSS pixels of the hollow mark at a launch place. */
export const MARK_RADIUS = 4;

/** A pair that has no circle. */
const NO_RING = 0xffff_ffff;

/**
 * The places that incidents were fired from, with their targets, ready for drawing: once a dataset. Incidents with the same two points share
 * a pair. Dated incidents first, sorted by start; then the undated ones.
 */
export interface LaunchColumns {
  readonly paths: Paths;
  /** Row of `Dataset.incidents`, and its pair. */
  readonly row: Uint32Array;
  readonly pair: Uint32Array;
  readonly family: Uint8Array;
  readonly lasting: Uint8Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly latestEnd: Float64Array;
  readonly dated: number;
  /** Of each pair: the first point of its line (two points, equal ones where the target has none), and of the circle of a launch place that is an area. */
  readonly line: Uint32Array;
  readonly ring: Uint32Array;
}

/** Launch places of all incidents that name one with a point. */
export function launchColumns(dataset: Dataset): LaunchColumns {
  const { start, end, timeFlags, kind } = dataset.incidents;
  const rows = sortedRows(dataset);
  const writer = pathWriter(64);
  const pairs = new Map<string, number>();
  const line: number[] = [];
  const ring: number[] = [];
  const pair = rows.all.map((row) => {
    const launch = spotOf(dataset, dataset.incidents.launch[row] ?? 0) as Spot;
    const target = spotOf(dataset, dataset.incidents.where[row] ?? 0);
    const key = `${pointKey(launch.point)}>${target ? pointKey(target.point) : ''}`;
    const known = pairs.get(key);
    if (known !== undefined) return known;
    line.push(writer.begin());
    writer.add(launch.point);
    writer.add((target ?? launch).point);
    const isArea = launch.isArea && launch.radiusMetres > 0;
    ring.push(isArea ? writer.begin() : NO_RING);
    if (isArea) circlePolygon(launch.point, launch.radiusMetres, RING_SEGMENTS).forEach((point) => writer.add(point));
    pairs.set(key, line.length - 1);
    return line.length - 1;
  });
  const ends = Float64Array.from(rows.all, (row) => endOf(start[row] as number, end[row] as number));
  let latest = -Infinity;
  return {
    paths: writer.finish(),
    row: Uint32Array.from(rows.all),
    pair: Uint32Array.from(pair),
    family: Uint8Array.from(rows.all, (row) => FAMILY_OF_KIND[kind[row] ?? 0] ?? FAMILIES.length - 1),
    lasting: Uint8Array.from(rows.all, (row) =>
      knowledgeOf(start[row] as number, end[row] as number, timeFlags[row] as number) === 'lasting' ? 1 : 0,
    ),
    start: Float64Array.from(rows.all, (row) => start[row] as number),
    end: ends,
    latestEnd: Float64Array.from(ends.subarray(0, rows.dated), (until) => (latest = Math.max(latest, until))),
    dated: rows.dated,
    line: Uint32Array.from(line),
    ring: Uint32Array.from(ring),
  };
}

function sortedRows(dataset: Dataset): { readonly all: readonly number[]; readonly dated: number } {
  const { start, end, timeFlags, launch } = dataset.incidents;
  const dated: number[] = [];
  const undated: number[] = [];
  for (let row = 0; row < launch.length; row++) {
    if (launch[row] === 0 || !spotOf(dataset, launch[row] as number)) continue;
    const knowledge = knowledgeOf(start[row] as number, end[row] as number, timeFlags[row] as number);
    (knowledge === 'undated' ? undated : dated).push(row);
  }
  dated.sort((a, b) => {
    const [from, to] = [start[a] as number, start[b] as number];
    return from < to ? -1 : from > to ? 1 : a - b;
  });
  return { all: [...dated, ...undated], dated: dated.length };
}

/** What a window shows of the pairs; kept between windows so that nothing is made anew. */
export interface LaunchWork {
  readonly opacity: Float32Array;
  readonly colour: Uint8Array;
  /** The pairs that are shown, in the order of their first incident. */
  readonly shown: number[];
}

/** Room to work in for a dataset's launches. */
export function launchWork(launches: LaunchColumns): LaunchWork {
  const pairs = launches.line.length;
  return { opacity: new Float32Array(pairs), colour: new Uint8Array(pairs), shown: [] };
}

/**
 * Fills `into` with the launch places that the frame shows: each pair as opaque as the strongest of its incidents, in the colour of their
 * family. Costs what `arcsIn` does.
 */
export function launchesIn(launches: LaunchColumns, frame: ArcFrame, work: LaunchWork, into: PathInstances): void {
  collect(launches, frame, work);
  clearInstances(into);
  const chosen: number[] = [];
  for (const pair of work.shown) {
    if (work.colour[pair] === LINE_COLOUR.accent) chosen.push(pair);
    else pushInstance(into, pair, lineOf(launches, pair, work));
  }
  endRun(into, 0, 1);
  const rings = into.count;
  for (const pair of work.shown) {
    if (launches.ring[pair] !== NO_RING) pushInstance(into, pair, ringOf(launches, pair, work));
  }
  endRun(into, rings, RING_SEGMENTS);
  const last = into.count;
  for (const pair of chosen) pushInstance(into, pair, lineOf(launches, pair, work));
  endRun(into, last, 1, true);
}

function collect(launches: LaunchColumns, frame: ArcFrame, work: LaunchWork): void {
  for (const pair of work.shown) work.opacity[pair] = 0;
  work.shown.length = 0;
  const first = countUpTo(launches.latestEnd, frame.window.from);
  const last = countBelow(launches.start.subarray(0, launches.dated), frame.window.to);
  for (let i = first; i < last; i++) show(launches, i, frame, work);
  if (!frame.showUndated) return;
  for (let i = launches.dated; i < launches.row.length; i++) show(launches, i, frame, work);
}

function show(launches: LaunchColumns, i: number, frame: ArcFrame, work: LaunchWork): void {
  const row = launches.row[i] as number;
  if (frame.kept && !hasBit(frame.kept, row)) return;
  const [start, end] = [launches.start[i] as number, launches.end[i] as number];
  const opacity =
    i >= launches.dated ? FAINTEST : opacityIn(frame.window, frame.mode, start, end, launches.lasting[i] === 1);
  if (opacity === 0) return;
  const pair = launches.pair[i] as number;
  const own = row === frame.chosen ? LINE_COLOUR.accent : LINE_COLOUR.families + (launches.family[i] as number);
  const before = work.opacity[pair] as number;
  if (before === 0) work.shown.push(pair);
  work.colour[pair] = before === 0 ? own : sharedColour(work.colour[pair] as number, own);
  work.opacity[pair] = Math.max(before, opacity);
}

function sharedColour(a: number, b: number): number {
  if (a === LINE_COLOUR.accent || b === LINE_COLOUR.accent) return LINE_COLOUR.accent;
  return a === b ? a : LINE_COLOUR.mixed;
}

function lineOf(launches: LaunchColumns, pair: number, work: LaunchWork): number[] {
  const mark = launches.ring[pair] === NO_RING ? MARK_RADIUS : 0;
  return values(launches.line[pair] as number, 1, pair, work, mark);
}

function ringOf(launches: LaunchColumns, pair: number, work: LaunchWork): number[] {
  return values(launches.ring[pair] as number, RING_SEGMENTS, pair, work, 0);
}

function values(point: number, segments: number, pair: number, work: LaunchWork, mark: number): number[] {
  return [point, segments, 0, 1, work.opacity[pair] as number, work.colour[pair] as number, LINE_STYLE.dotted, mark];
}
