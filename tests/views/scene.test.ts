import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/model/place.ts';
import { PRECISIONS } from '../../src/model/precision.ts';
import type { Scene, SceneOptions, SceneSelection, Visible } from '../../src/views/scene-model.ts';
import { NO_SELECTION, sceneWords } from '../../src/views/scene-model.ts';
import { sceneOf } from '../../src/views/scene.ts';
import { place, sceneDataset, type SpokenIncident, type SpokenVisit } from './scene-dataset.ts';

const baghdad = place('gn:98182', 'Baghdad', [44.4, 33.34], 'settlement', {
  spellings: [
    { text: 'بەغدا', language: 'ku' },
    { text: 'بغداد', language: 'ar' },
  ],
});
const basra = place('gn:99532', 'Basra', [47.78, 30.51]);
const tehran = place('gn:112931', 'Tehran', [51.42, 35.69], 'settlement', { country: 'IR' });
const diyala = place('gn:96309', 'Diyala', [45, 34], 'governorate', { radiusMetres: 75_000 });
const iraq = place('gn:99237', 'Iraq', [43.5, 33.1], 'country', { radiusMetres: 373_000 });

function options(selection: Partial<SceneSelection> = {}): SceneOptions {
  return {
    selection: { ...NO_SELECTION, ...selection },
    words: sceneWords,
    visitDay: (row) => (row === 0 ? '19 Jul' : ''),
  };
}

function all(incidents: readonly SpokenIncident[], visits: readonly SpokenVisit[] = [], progress = 1): Visible {
  const event = (row: number) => ({ row, status: 'sure' as const, opacity: 1 });
  return {
    incidents: incidents.map((_, row) => event(row)),
    visits: visits.map((_, row) => ({ ...event(row), progress })),
  };
}

function draw(
  incidents: readonly SpokenIncident[],
  visits: readonly SpokenVisit[] = [],
  selection: Partial<SceneSelection> = {},
  progress = 1,
): Scene {
  return sceneOf(sceneDataset(incidents, visits), all(incidents, visits, progress), options(selection));
}

describe('visits to an area', () => {
  it('are held by it, where they are known no finer', () => {
    const scene = draw([], [{ to: { place: diyala, precision: 'governorate' } }], { visit: 0 });
    expect(scene.stays).toMatchObject([{ visits: [0], selected: true }]);
    expect(scene.stops).toEqual([]);
  });

  it('share it when it is the same, and not when it is wider', () => {
    const to = { place: diyala, precision: 'governorate' } as const;
    const { stays } = draw([], [{ to }, { to }, { to: { ...to, radius: 90_000 } }], { place: 'gn:1' });
    expect(stays.map(({ visits, selected }) => [visits, selected])).toEqual([
      [[0, 1], false],
      [[2], false],
    ]);
  });
});

describe('launches', () => {
  it('ties a launch place to its target and is no second incident', () => {
    const scene = draw([{ where: { place: baghdad }, launch: { place: basra } }]);
    expect(scene.launches).toMatchObject([{ point: basra.point, to: baghdad.point, rows: [0], ring: null }]);
  });

  it('draws the edge of a launch province, not a mark in its middle', () => {
    const scene = draw([{ where: { place: baghdad }, launch: { place: diyala, precision: 'governorate' } }]);
    expect(scene.launches[0]?.ring).not.toBeNull();
    expect(scene.stays).toEqual([]);
  });

  it('has no line where the target is unknown', () => {
    expect(draw([{ where: { text: 'somewhere' }, launch: { place: basra } }]).launches[0]?.to).toBeNull();
  });
});

describe('visits', () => {
  it('draws an arc from place to place with name and day', () => {
    const scene = draw([], [{ traveller: 'Mohammad Javad Zarif', from: { place: tehran }, to: { place: baghdad } }]);
    expect(scene.arcs).toMatchObject([
      { row: 0, label: 'Zarif · 19 Jul', head: baghdad.point, arrived: true, planned: false },
    ]);
    expect(scene.arcs[0]?.lines[0]?.[0]).toEqual(tehran.point);
    expect(scene.ends.map(({ name }) => name)).toEqual(['Tehran', 'Baghdad']);
  });

  it('names no end that is known as an area only', () => {
    const scene = draw([], [{ from: { place: diyala, precision: 'governorate' }, to: { place: baghdad } }]);
    expect(scene.ends.map(({ name, localName }) => [name, localName])).toEqual([['Baghdad', 'بغداد']]);
  });

  it.each([0, 0.25, 0.5, 0.9])('has grown to %d of its way', (progress) => {
    const [arc] = draw([], [{ from: { place: tehran }, to: { place: baghdad } }], {}, progress).arcs;
    const lon = tehran.point[0] + (baghdad.point[0] - tehran.point[0]) * progress;
    expect(arc?.head[0]).toBeCloseTo(lon, 0);
    expect(arc?.arrived).toBe(false);
  });

  it('starts at the edge of an origin that is an area', () => {
    const [arc] = draw([], [{ from: { place: iraq, precision: 'country' }, to: { place: tehran } }]).arcs;
    const first = arc?.lines[0]?.[0] ?? [0, 0];
    expect(first[0]).toBeGreaterThan(iraq.point[0] + 1);
  });

  it('is cut at the antimeridian', () => {
    const [arc] = draw([], [{ from: { at: [170, 10] }, to: { at: [-170, 10] } }]).arcs;
    expect(arc?.lines).toHaveLength(2);
    for (const [lon] of arc?.lines.flat() ?? []) expect(Math.abs(lon)).toBeLessThanOrEqual(180);
  });

  it.each<[string, LonLat, LonLat]>([
    ['antipodes', [0, 0], [180, 0]],
    ['poles', [10, 90], [10, -90]],
    ['a metre', [10, 10], [10.00002, 10]],
  ])('survives %s', (_, from, to) => {
    const scene = draw([], [{ from: { at: from }, to: { at: to } }]);
    const points = scene.arcs.flatMap(({ lines }) => lines.flat());
    expect(points.every(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat))).toBe(true);
  });

  it.each([
    ['no origin', undefined],
    ['an unknown origin', { text: 'somewhere' }],
    ['the same origin', { place: baghdad }],
  ])('is a stop with %s', (_, from) => {
    const scene = draw([], [{ ...(from ? { from } : {}), to: { place: baghdad }, status: 'planned' }]);
    expect(scene.arcs).toEqual([]);
    expect(scene.stops).toMatchObject([{ row: 0, point: baghdad.point, planned: true }]);
  });

  it('keeps the pills of one route apart', () => {
    const visit = { from: { place: tehran }, to: { place: baghdad } };
    const [first, second] = draw([], [visit, { from: visit.to, to: visit.from }]).arcs;
    expect(first?.labelPoint).not.toEqual(second?.labelPoint);
  });
});

describe('candidates', () => {
  const candidate = (name: string, point: LonLat) => ({
    place: place(`gn:${name.length}`, name, point).id,
    name,
    kind: 'settlement' as const,
    point,
    country: 'IQ',
    admin1: '',
    score: 1,
    because: [],
  });
  const incidents = [
    { where: { text: 'Balad', candidates: [candidate('Balad', [44.1, 34]), candidate('Balad Ruz', [45, 33.7])] } },
  ];

  it('shows those of the selected event', () => {
    expect(draw(incidents, [], { incident: 0 }).candidates.map(({ name, index }) => [name, index])).toEqual([
      ['Balad', 0],
      ['Balad Ruz', 1],
    ]);
  });

  it('shows none otherwise', () => {
    expect(draw(incidents).candidates).toEqual([]);
  });
});

describe('every visit', () => {
  const where = fc.record({
    at: fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -85, max: 85 })),
    precision: fc.constantFrom(...PRECISIONS),
    radius: fc.integer({ min: 1, max: 900_000 }),
  });
  const maybe = fc.option(where, { nil: undefined });
  const trips = fc
    .array(fc.tuple(maybe, maybe), { maxLength: 10 })
    .map((list) => list.map(([from, to]) => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) })));

  it('is drawn once or told to be unplaced', () => {
    fc.assert(
      fc.property(trips, (visits) => {
        const scene = draw([], visits);
        const went = [...scene.arcs, ...scene.stops].map(({ row }) => row);
        const stayed = scene.stays.flatMap(({ visits: rows }) => rows);
        const told = [...went, ...stayed, ...scene.unplaced.visits];
        expect(told.sort((a, b) => a - b)).toEqual(visits.map((_, row) => row));
        const keys = [...scene.stays, ...scene.ends, ...scene.arcs, ...scene.stops].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 60 },
    );
  });
});
