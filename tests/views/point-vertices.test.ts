import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bitmap } from '../../src/base/bitmap.ts';
import { DAY_MS } from '../../src/base/calendar.ts';
import { TIME_FLAGS, type Dataset } from '../../src/model/dataset.ts';
import { KIND_IDS } from '../../src/model/kinds.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
import {
  LONGEST_MINUTES,
  POINT_UNREAD,
  POINT_KNOWLEDGE,
  pointVertices,
  POINT_STRIDE,
  WORLD_STEPS,
  type PointVertices,
} from '../../src/views/point-vertices.ts';
import type { Spots } from '../../src/views/spots.ts';

interface Spoken {
  readonly start: number;
  readonly end: number;
  readonly lasting?: boolean;
  readonly spot?: number;
}

/** Spots 0 and up stand at these world coordinates; row `where` of the dataset is its spot. */
function made(
  events: readonly Spoken[],
  x: readonly number[] = [0.25],
  y: readonly number[] = [0.5],
  unread: Bitmap | null = null,
): PointVertices {
  const index = indexEvents({
    start: Float64Array.from(events, ({ start }) => start),
    end: Float64Array.from(events, ({ end }) => end),
    timeFlags: Uint8Array.from(events, ({ lasting }) => (lasting === true ? TIME_FLAGS.lasting : 0)),
  });
  const incidents = {
    where: Uint32Array.from(events, ({ spot = 0 }) => spot),
    kind: Uint8Array.from(events, () => KIND_IDS.indexOf('protest')),
  };
  const spots = { ofWhere: Uint32Array.from(x, (_, i) => i), x: Float64Array.from(x), y: Float64Array.from(y) };
  return pointVertices(index, incidents as unknown as Dataset['incidents'], spots as unknown as Spots, unread);
}

function vertex({ bytes }: PointVertices, i: number) {
  const [x = NaN, y = NaN, , word = NaN] = new Uint32Array(bytes, i * POINT_STRIDE, 4);
  const [days = NaN] = new Float32Array(bytes, i * POINT_STRIDE + 8, 1);
  return {
    x,
    y,
    days,
    family: word & 7,
    knowledge: (word >>> 3) & 3,
    minutes: (word >>> 5) & LONGEST_MINUTES,
    unread: word >>> POINT_UNREAD,
  };
}

const JUNE = 1_591_000_000_000;

describe('the vertices of points', () => {
  it('are in the order of byStart, then the undated ones', () => {
    const points = made(
      [
        { start: NaN, end: NaN, spot: 0 },
        { start: JUNE + DAY_MS, end: JUNE + 2 * DAY_MS, spot: 1 },
        { start: JUNE, end: JUNE + DAY_MS, spot: 2 },
        { start: -Infinity, end: JUNE, spot: 3 },
      ],
      [0, 0.25, 0.5, 0.75],
      [0.5, 0.5, 0.5, 0.5],
    );
    expect([points.dated, points.undated, points.fromMs]).toEqual([3, 1, JUNE]);
    expect([0, 1, 2, 3].map((i) => vertex(points, i).x / WORLD_STEPS)).toEqual([0.75, 0.5, 0.25, 0]);
  });

  it('tell family, knowledge and length', () => {
    const points = made([
      { start: JUNE, end: JUNE + DAY_MS },
      { start: JUNE + 1, end: JUNE + 1 + 2 * DAY_MS, lasting: true },
      { start: JUNE + 2, end: Infinity },
    ]);
    expect(vertex(points, 0)).toMatchObject({ days: 1, family: 4, knowledge: POINT_KNOWLEDGE.within, minutes: 1440 });
    expect(vertex(points, 1)).toMatchObject({ family: 4, knowledge: POINT_KNOWLEDGE.lasting, minutes: 2880 });
    expect(vertex(points, 2)).toMatchObject({ knowledge: POINT_KNOWLEDGE.open, minutes: LONGEST_MINUTES });
  });

  it('mark what nobody has looked at, and nothing else with it', () => {
    const events = [
      { start: JUNE, end: JUNE + DAY_MS },
      { start: JUNE + 1, end: Infinity },
    ];
    const marks = [1, 2, 3].map((bits) => made(events, [0.25], [0.5], Uint32Array.of(bits)));
    expect(marks.map((points) => [vertex(points, 0).unread, vertex(points, 1).unread])).toEqual([
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
    expect(vertex(marks[2] as PointVertices, 0)).toMatchObject({ family: 4, minutes: 1440 });
    expect(vertex(marks[2] as PointVertices, 1)).toMatchObject({ knowledge: POINT_KNOWLEDGE.open });
    expect(vertex(made(events), 1).unread).toBe(0);
  });

  it('wrap round in x and stay within the world in y', () => {
    const points = made(
      [0, 1, 2].map((spot) => ({ start: JUNE + spot, end: JUNE + spot + 1, spot })),
      [1, 1.25, -0.25],
      [0, 1, 0.5],
    );
    expect([0, 1, 2].map((i) => vertex(points, i).x / WORLD_STEPS)).toEqual([0, 0.25, 0.75]);
    expect([0, 1].map((i) => vertex(points, i).y)).toEqual([0, WORLD_STEPS - 1]);
  });

  it('are exact to a step, and never hold a number that is none', () => {
    const instant = fc.oneof(
      fc.constantFrom(NaN, -Infinity, Infinity),
      fc.integer({ min: -4e12, max: 5e12 }).map((ms) => ms),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ start: instant, end: instant, lasting: fc.boolean() }), { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0, max: 0.999_999, noNaN: true }),
        (events, x) => {
          const points = made(events, [x]);
          expect(points.dated + points.undated).toBe(events.length);
          for (let i = 0; i < events.length; i++) {
            expect(Math.abs(vertex(points, i).x / WORLD_STEPS - x)).toBeLessThanOrEqual(1 / WORLD_STEPS);
            expect(Number.isFinite(vertex(points, i).days)).toBe(true);
          }
        },
      ),
    );
  });

  it.each([
    ['NaN', NaN],
    ['infinite', Infinity],
  ])('are refused for a spot whose place is %s', (_, x) => {
    expect(() => made([{ start: JUNE, end: JUNE + 1 }], [x])).toThrow(/expected a spot with a position for incident 0/);
  });

  it('are refused for an incident without a spot', () => {
    expect(() => made([{ start: JUNE, end: JUNE + 1, spot: 7 }])).toThrow(/incident 0, got none/);
  });
});
