import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, formatDay } from '../../src/base/calendar.ts';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { DUPLICATE_METRES, findDuplicates, MOST_PAIRS } from '../../src/dataset/duplicates.ts';
import { metresApart, nearCells } from '../../src/dataset/near-cells.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Kind } from '../../src/model/kinds.ts';
import type { Precision } from '../../src/model/precision.ts';
import { UNDATED } from '../../src/model/when.ts';

interface Report {
  readonly kind?: Kind;
  /** Day since 1970; null for undated. */
  readonly day?: number | null;
  readonly days?: number;
  readonly point?: readonly [lon: number, lat: number] | null;
  readonly precision?: Precision;
  readonly actors?: readonly string[];
  readonly killed?: number;
}

const NOBODY = { min: null, max: null };

function datasetOf(reports: readonly Report[]): Dataset {
  const builder = createDatasetBuilder();
  reports.forEach(({ kind = 'bombing', day = 1000, days = 1, point = [44, 36], precision = 'exact', ...rest }, i) => {
    const where = builder.giveWhere({
      ...{ text: `place ${i}`, country: '', admin1: '', resolution: { kind: 'given' }, point, precision },
      ...{ radiusMetres: point && 100, because: [], candidates: [] },
    });
    const when = { earliest: formatDay(day ?? 0), latest: formatDay((day ?? 0) + days - 1), precision: 'day' as const };
    builder.addIncident({
      ...{ id: `i-${i}`, kind, title: '', summary: '', when: day === null ? UNDATED : { ...UNDATED, ...when } },
      ...{ where, launch: 0, placeBecause: '', launchBecause: '', status: 'reported', confidence: 'high' },
      ...{ confidenceBecause: '', sources: [], evidence: [], note: '' },
      actors: (rest.actors ?? []).map((name) => ({ role: 'participant', name })),
      casualties: {
        killed: { min: rest.killed ?? null, max: rest.killed ?? null },
        wounded: NOBODY,
        arrested: NOBODY,
        text: '',
      },
    });
  });
  return builder.finish({
    ...{ title: '', attribution: [], packs: [], getPlace: () => undefined },
    resolve: () => {
      throw new Error('nothing was asked');
    },
  });
}

function pairsIn(reports: readonly Report[], decisions: readonly Decision[] = []): string[] {
  const { a, b, why } = findDuplicates(datasetOf(reports), decisions);
  return Array.from(a, (row, i) => `${row}-${b[i] ?? ''}: ${why[i] ?? ''}`);
}

const ONE: Report = { actors: ['The Group'] };

describe('two reports are a pair', () => {
  it.each<[string, Report, Report, string]>([
    ['with one actor', ONE, { actors: ['the group', 'X'] }, '0-1: 1'],
    ['with one actor in other letters', { actors: ['Ḥizbullah'] }, { actors: ['Hizbullah'] }, '0-1: 1'],
    ['with casualties that agree', { killed: 4 }, { killed: 4 }, '0-1: 2'],
    ['with both', { ...ONE, killed: 4 }, { ...ONE, killed: 4 }, '0-1: 3'],
    ['four kilometres apart', ONE, { ...ONE, point: [44, 36.036] }, '0-1: 1'],
    ['across the antimeridian', { ...ONE, point: [179.99, 10] }, { ...ONE, point: [-179.99, 10] }, '0-1: 1'],
    ['at a pole', { ...ONE, point: [10, 89.999] }, { ...ONE, point: [-170, 89.999] }, '0-1: 1'],
    ['a day apart', ONE, { ...ONE, day: 1001 }, '0-1: 1'],
    ['a day apart, the later one first', { ...ONE, day: 1001 }, ONE, '0-1: 1'],
    ['in a long one', { ...ONE, day: 990, days: 20 }, ONE, '0-1: 1'],
  ])('%s', (_, one, other, pair) => {
    expect(pairsIn([one, other])).toEqual([pair]);
  });
});

describe('two reports are no pair', () => {
  it.each<[string, Report, Report]>([
    ['of different kinds', ONE, { ...ONE, kind: 'protest' }],
    ['with nothing in common', ONE, { actors: ['Others'] }],
    ['with casualties that do not agree', { killed: 4 }, { killed: 5 }],
    ['that tell of nobody killed', { killed: 0 }, { killed: 0 }],
    ['six kilometres apart', ONE, { ...ONE, point: [44, 36.054] }],
    ['two days apart', ONE, { ...ONE, day: 1002 }],
    ['one of them undated', ONE, { ...ONE, day: null }],
    ['one of them of half a year', ONE, { ...ONE, days: 180 }],
    ['one of them known to a governorate', ONE, { ...ONE, precision: 'governorate' }],
    ['one of them nowhere', ONE, { ...ONE, point: null, precision: 'unknown' }],
  ])('%s', (_, one, other) => {
    expect(pairsIn([one, other])).toEqual([]);
  });

  const head = { by: '', on: '', why: '' };
  it.each<[string, (event: string) => Decision]>([
    ['that are different', (event) => ({ ...head, kind: 'different-events', event, other: 'i-0' })],
    ['that are the same', (event) => ({ ...head, kind: 'same-event', event, into: 'i-0' })],
  ])('once somebody said %s', (_, decision) => {
    expect(pairsIn([ONE, ONE], [decision('i-1')])).toEqual([]);
    expect(pairsIn([ONE, ONE], [decision('i-7')])).toHaveLength(1);
  });

  it('by an actor of very many incidents alone', () => {
    const many = Array.from({ length: 51 }, (_, i): Report => ({ ...ONE, day: 2000 + 10 * i }));
    expect(pairsIn([ONE, ONE, ...many])).toEqual([]);
    expect(pairsIn([ONE, ONE, ...many.slice(10)])).toEqual(['0-1: 1']);
  });
});

it('a town with many like events gives few pairs, and says what was not compared', () => {
  const { a, notCompared } = findDuplicates(datasetOf(Array.from({ length: 300 }, () => ({ killed: 1 }))));
  expect(a.length).toBeLessThanOrEqual(300 * MOST_PAIRS);
  expect(a.length + notCompared).toBe((300 * 299) / 2);
});

const reports: fc.Arbitrary<Report[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Kind>('bombing', 'riot'),
    day: fc.integer({ min: 1000, max: 1006 }),
    days: fc.integer({ min: 1, max: 3 }),
    killed: fc.integer({ min: 0, max: 2 }),
    point: fc
      .record({
        lon: fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: 44, max: 44.1, noNaN: true })),
        lat: fc.double({ min: 35.9, max: 36, noNaN: true }),
      })
      .map(({ lon, lat }): [number, number] => [lon, lat]),
  }),
  { maxLength: 12 },
);

it('finds the pairs that comparing each with each finds', () => {
  fc.assert(
    fc.property(reports, (made) => {
      const dataset = datasetOf(made);
      const { start, end, where } = dataset.incidents;
      const { lon, lat } = dataset.wheres;
      const at = (row: number): [number, number] => [lon[where[row] ?? 0] ?? 0, lat[where[row] ?? 0] ?? 0];
      const wanted = made.flatMap((one, i) =>
        made.flatMap((other, j) => {
          const gap = Math.max((start[i] ?? 0) - (end[j] ?? 0), (start[j] ?? 0) - (end[i] ?? 0));
          const isNear = metresApart(...at(i), ...at(j)) <= DUPLICATE_METRES && gap < DAY_MS;
          const isAlike = one.kind === other.kind && one.killed === other.killed && (one.killed ?? 0) > 0;
          return i < j && isNear && isAlike ? [`${i}-${j}: 2`] : [];
        }),
      );
      expect(pairsIn(made)).toEqual(wanted);
    }),
  );
});

it('what is near to a point lies in its cell or beside it', () => {
  const cells = nearCells(DUPLICATE_METRES);
  const degrees = fc.double({ min: -0.06, max: 0.06, noNaN: true });
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
      degrees,
      degrees,
      (lon, lat, east, north) => {
        const otherLat = Math.max(-90, Math.min(90, lat + north));
        const wide = Math.max(Math.cos((otherLat * Math.PI) / 180), 0.000_3);
        const otherLon = ((((lon + east / wide + 180) % 360) + 360) % 360) - 180;
        fc.pre(metresApart(lon, lat, otherLon, otherLat) <= DUPLICATE_METRES);
        const [cell, other] = [cells.cellOf(lon, lat), cells.cellOf(otherLon, otherLat)];
        expect([cell, ...cells.beside(cell)]).toContain(other);
        expect([other, ...cells.beside(other)]).toContain(cell);
      },
    ),
    { numRuns: 500 },
  );
});
