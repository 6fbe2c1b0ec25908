import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldX, worldY } from '../../src/base/mercator.ts';
import { fullBitmap, setBit, emptyBitmap } from '../../src/base/bitmap.ts';
import { distanceMetres, greatCircle } from '../../src/base/sphere.ts';
import { TIME_FLAGS, type Dataset } from '../../src/model/dataset.ts';
import type { LonLat } from '../../src/model/place.ts';
import { FAINTEST, opacityOf } from '../../src/timeline/fade.ts';
import { endOf, knowledgeOf, visibilityOf } from '../../src/timeline/visibility.ts';
import { arcColumns } from '../../src/views/arc-columns.ts';
import { INSTANCE, LINE_COLOUR, LINE_STYLE, noInstances } from '../../src/views/arc-instances.ts';
import { pathX, pathY } from '../../src/views/arc-paths.ts';
import { arcsIn, TIP_ROOM, type ArcFrame } from '../../src/views/arc-window.ts';
import { visitProgress } from '../../src/views/visit-progress.ts';
import { place, sceneDataset, type SpokenVisit } from './scene-dataset.ts';

const TEHRAN: LonLat = [51.42, 35.69];
const BAGHDAD: LonLat = [44.4, 33.34];
const TOKYO: LonLat = [139.69, 35.69];
const LOS_ANGELES: LonLat = [-118.24, 34.05];

const FRAME: ArcFrame = {
  window: { from: 0, to: 100 },
  mode: 'window',
  kept: null,
  grows: false,
  showUndated: false,
  chosen: null,
};

function legs(...pairs: readonly (readonly [LonLat, LonLat])[]): Dataset {
  return dated(
    sceneDataset(
      [],
      pairs.map(([from, to]) => ({ from: { at: from }, to: { at: to } })),
    ),
  );
}

function dated(dataset: Dataset, times: readonly (readonly [number, number, number])[] = []): Dataset {
  dataset.visits.start.forEach((_, row) => {
    const [start, end, flags] = times[row] ?? [10, 20, 0];
    dataset.visits.start[row] = start;
    dataset.visits.end[row] = end;
    dataset.visits.timeFlags[row] = flags;
  });
  return dataset;
}

/** Row, share reached, opacity, colour, style and room of what a frame shows. */
function shown(dataset: Dataset, frame: Partial<ArcFrame> = {}): number[][] {
  const arcs = arcColumns(dataset);
  const found = noInstances();
  arcsIn(arcs, { ...FRAME, ...frame }, found);
  return Array.from({ length: found.count }, (_, i) => [
    arcs.row[found.ids[i] as number] as number,
    ...found.data.subarray(i * INSTANCE + 3, (i + 1) * INSTANCE),
  ]);
}

describe('arcs of visits', () => {
  it('lie on the great circle, to a metre in the end points', () => {
    const arcs = arcColumns(legs([TEHRAN, BAGHDAD]));
    const { paths, parts } = arcs;
    expect(paths.points).toBe(parts[0].segments + 1);
    expect(pathX(paths, 0)).toBeCloseTo(worldX(TEHRAN[0]), 10);
    expect(pathY(paths, paths.points - 1)).toBeCloseTo(worldY(BAGHDAD[1]), 10);
    const middle = greatCircle(TEHRAN, BAGHDAD, 3)[0]?.[1] as LonLat;
    expect(pathX(paths, 8)).toBeCloseTo(worldX(middle[0]), 8);
    expect(pathY(paths, 8)).toBeCloseTo(worldY(middle[1]), 8);
  });

  it('run on across the antimeridian without a jump, the short way', () => {
    const { paths, parts } = arcColumns(legs([TOKYO, LOS_ANGELES]));
    const xs = Array.from({ length: paths.points }, (_, i) => pathX(paths, i));
    expect(parts[1].last - parts[1].first).toBe(1);
    expect(xs.every((x, i) => i === 0 || (x > (xs[i - 1] as number) && x - (xs[i - 1] as number) < 0.02))).toBe(true);
    expect(paths.east).toBeGreaterThan(1);
    expect(paths.west).toBeCloseTo(worldX(TOKYO[0]), 6);
  });

  it('are none for visits without two different points', () => {
    const visits: SpokenVisit[] = [
      { to: { at: BAGHDAD } },
      { from: { at: BAGHDAD } },
      {},
      { from: { at: BAGHDAD }, to: { at: BAGHDAD } },
    ];
    const arcs = arcColumns(dated(sceneDataset([], visits)));
    expect([arcs.row.length, arcs.paths.points, arcs.paths.west, arcs.paths.east]).toEqual([0, 0, 0, 0]);
  });

  it('never hold a NaN, even between antipodes and at the poles', () => {
    const { paths, bounds } = arcColumns(
      legs(
        [
          [10, 20],
          [-170, -20],
        ],
        [
          [0, 90],
          [20, -90],
        ],
        [
          [0, 90],
          [0, 89.9],
        ],
        [
          [180, 0],
          [-180, 1],
        ],
      ),
    );
    for (let i = 0; i < paths.points; i++) expect(Number.isFinite(pathX(paths, i) + pathY(paths, i))).toBe(true);
    expect(bounds.every((side) => Number.isFinite(side))).toBe(true);
  });

  it('stop at the edge of an end that is an area, where no arrow keeps room', () => {
    const [fars, anbar] = [
      place('pl:fars', 'Fars', [53, 29.5], 'governorate'),
      place('pl:anbar', 'Anbar', [41.5, 33], 'governorate'),
    ];
    const spoken = {
      from: { place: fars, precision: 'governorate', radius: 100_000 },
      to: { place: anbar, precision: 'governorate', radius: 200_000 },
    } as const;
    const arcs = arcColumns(dated(sceneDataset([], [spoken])));
    const length = distanceMetres(fars.point, anbar.point);
    expect(arcs.shareFrom[0]).toBeCloseTo(100_000 / length, 5);
    expect(arcs.shareTo[0]).toBeCloseTo(1 - 200_000 / length, 5);
    expect(shown(dated(sceneDataset([], [spoken])))[0]?.at(-1)).toBe(0);
    expect(shown(legs([TEHRAN, BAGHDAD]))[0]?.at(-1)).toBe(TIP_ROOM);
  });
});

describe('a window of arcs', () => {
  it('grows them while time is played, and not otherwise', () => {
    const dataset = dated(sceneDataset([], [{ from: { at: TEHRAN }, to: { at: BAGHDAD } }]), [[90, 110, 0]]);
    const [still] = shown(dataset);
    expect(still?.[1]).toBe(1);
    const [growing] = shown(dataset, { grows: true });
    expect(growing?.[1]).toBeCloseTo(visitProgress(90, 110, FRAME.window));
    expect(growing?.[1]).toBeCloseTo(0.5);
    expect(growing?.at(-1)).toBe(0);
  });

  it('says which nobody has looked at', () => {
    const ends = { from: { at: TEHRAN }, to: { at: BAGHDAD } };
    const events = [
      ends,
      { ...ends, note: 'machine-read' },
      { ...ends, note: 'machine-read', status: 'planned' },
      { ...ends, note: 'by machine' },
    ] as const;
    const styles = shown(dated(sceneDataset([], events))).map((values) => values[4]);
    expect(styles).toEqual([LINE_STYLE.solid, LINE_STYLE.solidOpen, LINE_STYLE.dashedOpen, LINE_STYLE.solid]);
  });

  it('says which are planned, and puts the chosen one last', () => {
    const dataset = dated(
      sceneDataset(
        [],
        [
          { from: { at: TEHRAN }, to: { at: BAGHDAD }, status: 'planned' },
          { from: { at: TOKYO }, to: { at: LOS_ANGELES } },
        ],
      ),
    );
    const [first, second] = shown(dataset, { chosen: 0 });
    expect([first?.[0], first?.[3], first?.[4]]).toEqual([1, LINE_COLOUR.ink, LINE_STYLE.solid]);
    expect([second?.[0], second?.[3], second?.[4]]).toEqual([0, LINE_COLOUR.accent, LINE_STYLE.dashed]);
    expect(shown(dataset, { chosen: 7 }).map(([row]) => row)).toEqual([0, 1]);
  });

  it('leaves out what is filtered', () => {
    const dataset = legs([TEHRAN, BAGHDAD], [BAGHDAD, TEHRAN]);
    const kept = emptyBitmap(2);
    setBit(kept, 1);
    expect(shown(dataset, { kept }).map(([row]) => row)).toEqual([1]);
    expect(shown(dataset, { kept: fullBitmap(2) })).toHaveLength(2);
  });

  const instant = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(-Infinity, Infinity, NaN));
  const visit = fc.tuple(instant, instant, fc.constantFrom(0, TIME_FLAGS.lasting), fc.boolean());
  it('shows what the rule of windows shows, as strongly, in any order of visits', () => {
    fc.assert(
      fc.property(
        fc.array(visit, { maxLength: 12 }),
        fc.integer({ min: -5, max: 60 }),
        fc.integer({ min: 0, max: 30 }),
        fc.boolean(),
        fc.constantFrom('window', 'trail') as fc.Arbitrary<ArcFrame['mode']>,
        (visits, from, width, showUndated, mode) => {
          const window = { from, to: from + width };
          const dataset = dated(
            sceneDataset(
              [],
              visits.map((one) => ({ from: { at: one[3] ? TEHRAN : TOKYO }, to: { at: BAGHDAD } })),
            ),
            visits.map(([start, end, flags]) => [start, end, flags] as const),
          );
          const naive = visits.flatMap(([start, end, flags], row) => {
            if (knowledgeOf(start, end, flags) === 'undated') return showUndated ? [[row, FAINTEST]] : [];
            const status = visibilityOf(start, end, flags, window);
            const until = endOf(start, end);
            const age = mode === 'trail' ? Math.max(0, window.to - until) : 0;
            return status === 'outside' ? [] : [[row, Math.fround(opacityOf(status, until - start, width, age))]];
          });
          const found = shown(dataset, { window, mode, showUndated }).map(([row, , opacity]) => [row, opacity]);
          expect(found.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(naive);
        },
      ),
    );
  });
});
