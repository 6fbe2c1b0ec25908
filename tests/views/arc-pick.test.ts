import { describe, expect, it } from 'vitest';
import { worldX, worldY } from '../../src/base/mercator.ts';
import { emptyBitmap } from '../../src/base/bitmap.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { LonLat } from '../../src/model/place.ts';
import { FAINTEST } from '../../src/timeline/fade.ts';
import { arcColumns } from '../../src/views/arc-columns.ts';
import { INSTANCE, LINE_COLOUR, noInstances } from '../../src/views/arc-instances.ts';
import { launchColumns, launchesIn, launchWork, MARK_RADIUS } from '../../src/views/arc-launches.ts';
import { pathNear, type PathPointer } from '../../src/views/arc-pick.ts';
import { arcsIn, type ArcFrame } from '../../src/views/arc-window.ts';
import { sceneDataset, type SpokenIncident } from './scene-dataset.ts';

const WORLD = 512 * 2 ** 6;
const FRAME: ArcFrame = {
  window: { from: 0, to: 100 },
  mode: 'window',
  kept: null,
  grows: false,
  showUndated: false,
  chosen: null,
};

function dated(dataset: Dataset, start = 10, end = 20): Dataset {
  for (const { start: from, end: to } of [dataset.visits, dataset.incidents]) {
    from.fill(start);
    to.fill(end);
  }
  return dataset;
}

function pointer([lon, lat]: LonLat, over: Partial<PathPointer> = {}): PathPointer {
  return { x: worldX(lon), y: worldY(lat), pixels: [WORLD, 0, 0, WORLD], reach: 4, ...over };
}

describe('the line under the pointer', () => {
  const visits = [
    { from: { at: [44, 33] }, to: { at: [44, 36] } },
    { from: { at: [50, 33] }, to: { at: [50, 36] } },
    { from: { at: [179, 10] }, to: { at: [-179, 10] } },
  ] as const;
  const arcs = arcColumns(dated(sceneDataset([], visits)));
  const near = (at: PathPointer, frame: Partial<ArcFrame> = {}): number | null => {
    const found = noInstances();
    arcsIn(arcs, { ...FRAME, ...frame }, found);
    const hit = pathNear(arcs.paths, found, at, arcs.bounds);
    return hit && (arcs.row[hit.id] as number);
  };
  const degree = WORLD / 360;

  it.each<[string, PathPointer, number | null]>([
    ['on it', pointer([44, 35]), 0],
    ['within reach', pointer([44 + 3 / degree, 35]), 0],
    ['beyond reach', pointer([44 + 5 / degree, 35]), null],
    ['on another', pointer([50, 34]), 1],
    ['past its end', pointer([44, 36.2]), null],
    ['across the antimeridian, west of it', pointer([179.7, 10]), 2],
    ['across the antimeridian, east of it', pointer([-179.7, 10]), 2],
    ['in the next copy of the world', { ...pointer([44, 35]), x: worldX(44) + 1 }, 0],
    ['squeezed by a tilt', pointer([44, 36.2], { pixels: [WORLD, 0, 0, WORLD / 10] }), 0],
    ['turned by a quarter', pointer([44, 35], { pixels: [0, WORLD, -WORLD, 0] }), 0],
  ])('%s', (_, at, row) => {
    expect(near(at)).toBe(row);
  });

  it('is only what is drawn: nothing beyond the tip of a growing arc, nothing outside the window', () => {
    const growing = { window: { from: 0, to: 15 }, grows: true };
    expect(near(pointer([44, 33.5]), growing)).toBe(0);
    expect(near(pointer([44, 35.5]), growing)).toBeNull();
    expect(near(pointer([44, 35]), { window: { from: 30, to: 40 } })).toBeNull();
  });
});

describe('launch places', () => {
  const bases: LonLat[] = [
    [45, 31],
    [46, 32],
  ];
  const incidents: SpokenIncident[] = [
    { kind: 'rocket-or-mortar-fire', where: { at: [47, 31] }, launch: { at: [45, 31] } },
    { kind: 'bombing', where: { at: [47, 31] }, launch: { at: [45, 31] } },
    { kind: 'protest', where: { at: [47, 31] } },
    { kind: 'air-strike', launch: { at: [46, 32] } },
    { kind: 'air-strike', where: { at: [44, 30] }, launch: { at: [41, 33], precision: 'governorate', radius: 90_000 } },
  ];
  const dataset = dated(sceneDataset(incidents));
  const launches = launchColumns(dataset);
  const work = launchWork(launches);
  const shown = (frame: Partial<ArcFrame> = {}) => {
    const found = noInstances();
    launchesIn(launches, { ...FRAME, ...frame }, work, found);
    return { ...found, of: (i: number) => [...found.data.subarray(i * INSTANCE, (i + 1) * INSTANCE)] };
  };

  it('share a pair where both points are the same, and a colour where the families are', () => {
    const found = shown();
    expect([launches.row.length, work.shown.length, found.count]).toEqual([4, 3, 4]);
    expect(found.of(0).slice(4)).toEqual([1, LINE_COLOUR.mixed, 2, MARK_RADIUS]);
    expect(found.of(1).slice(4)).toEqual([1, LINE_COLOUR.families, 2, MARK_RADIUS]);
  });

  it('are a ring without a mark where the place is an area', () => {
    const found = shown();
    expect(found.runs.map(({ segments, count }) => [segments, count])).toEqual([
      [1, 3],
      [96, 1],
    ]);
    expect(found.of(2).at(-1)).toBe(0);
    expect(found.of(3).at(1)).toBe(96);
  });

  it('follow the window, the filter, the undated and what is chosen', () => {
    expect(shown({ window: { from: 30, to: 40 } }).count).toBe(0);
    expect(shown({ kept: emptyBitmap(5) }).count).toBe(0);
    const chosen = shown({ chosen: 1 });
    expect(chosen.runs.at(-1)).toMatchObject({ chosen: true, count: 1 });
    expect(chosen.of(chosen.count - 1)[5]).toBe(LINE_COLOUR.accent);
    expect(shown().runs.every((run) => !run.chosen)).toBe(true);
    const undated = launchColumns(dated(sceneDataset(incidents), NaN, NaN));
    const found = noInstances();
    launchesIn(undated, FRAME, launchWork(undated), found);
    expect(found.count).toBe(0);
    launchesIn(undated, { ...FRAME, showUndated: true }, launchWork(undated), found);
    expect([found.count, found.data[4]]).toEqual([4, FAINTEST]);
  });

  it('answer to the pointer at the mark and on the dots', () => {
    const found = shown();
    const at = (point: LonLat) => pathNear(launches.paths, found, pointer(point))?.id ?? null;
    expect([at(bases[0] as LonLat), at([46.2, 31]), at(bases[1] as LonLat), at([43, 35])]).toEqual([0, 0, 1, null]);
  });
});
