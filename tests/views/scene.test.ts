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
const texas = place('gn:4736286', 'Texas', [-99, 31], 'governorate', { country: 'US', radiusMetres: 470_000 });
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

describe('symbols', () => {
  it('draws a single event as its family, named by its place in English and the local script', () => {
    expect(draw([{ kind: 'bombing', where: { place: baghdad } }]).symbols).toMatchObject([
      {
        rows: [0],
        family: 'bombings',
        counts: [0, 1, 0, 0, 0, 0, 0],
        name: 'Baghdad',
        localName: 'بغداد',
        placeId: 'gn:98182',
      },
    ]);
  });

  it('joins events at one point into a ring that counts each family', () => {
    const kinds = ['protest', 'riot', 'bombing', 'other'] as const;
    const scene = draw(kinds.map((kind) => ({ kind, where: { place: baghdad } })));
    expect(scene.symbols).toMatchObject([{ rows: [0, 1, 2, 3], family: null, counts: [0, 1, 0, 0, 2, 0, 1] }]);
  });

  it('joins different precisions only where the point is the same, and keeps near places apart', () => {
    const scene = draw([
      { where: { place: baghdad } },
      { where: { place: baghdad, precision: 'near', radius: 13_000 } },
      { where: { place: baghdad, at: [44.4, 33.2], precision: 'near', radius: 18_000 } },
      { where: { at: [44.401, 33.34], text: 'given' } },
    ]);
    expect(scene.symbols.map(({ rows }) => rows)).toEqual([[0, 1], [2], [3]]);
    expect(scene.halos.map(({ rows, radiusMetres }) => [rows, radiusMetres])).toEqual([
      [[1], 13_000],
      [[2], 18_000],
    ]);
  });

  it('gives no name to a point that was moved away from its place', () => {
    expect(draw([{ where: { place: baghdad, at: [44.4, 33.2], precision: 'near' } }]).symbols[0]).toMatchObject({
      name: '',
      placeId: '',
    });
  });

  it('counts what is only possible, and is as strong as its strongest event', () => {
    const incidents = [{ where: { place: baghdad } }, { where: { place: baghdad } }];
    const visible: Visible = {
      incidents: [
        { row: 0, status: 'possible', opacity: 0.3 },
        { row: 1, status: 'sure', opacity: 0.8 },
      ],
      visits: [],
    };
    const [symbol] = sceneOf(sceneDataset(incidents), visible, options()).symbols;
    expect(symbol).toMatchObject({ counts: [2, 0, 0, 0, 0, 0, 0], possible: [1, 0, 0, 0, 0, 0, 0], opacity: 0.8 });
  });

  it.each<[string, Partial<SceneSelection>, boolean[]]>([
    ['an incident', { incident: 1 }, [false, true]],
    ['a place', { place: 'gn:98182' }, [true, false]],
    ['a visit of the same row', { visit: 1 }, [false, false]],
    ['nothing', {}, [false, false]],
  ])('marks what is selected: %s', (_, selection, expected) => {
    const scene = draw([{ where: { place: baghdad } }, { where: { place: basra } }], [], selection);
    expect(scene.symbols.map(({ selected }) => selected)).toEqual(expected);
  });
});

describe('areas', () => {
  it.each([
    ['a province of Iraq', { place: diyala, precision: 'governorate' }, 'Diyala province · 1', false],
    ['a state elsewhere', { place: texas, precision: 'governorate' }, 'Texas · 1', false],
    [
      'a part of a country',
      { place: iraq, at: [41.6, 33.3] as LonLat, text: 'the western Iraq', precision: 'region' },
      'western Iraq · 1',
      false,
    ],
    [
      'a part told without its country',
      { place: iraq, at: [45, 31] as LonLat, text: 'the south', precision: 'region' },
      'south (Iraq) · 1',
      false,
    ],
    ['a country', { place: iraq, precision: 'country' }, 'Whole of Iraq · 1', true],
    ['a district without a row of its own', { place: basra, precision: 'district' }, 'Basra district · 1', false],
  ] as const)('%s is never a symbol', (_, where, label, quiet) => {
    const scene = draw([{ where }]);
    expect(scene.symbols).toEqual([]);
    expect(scene.areas).toMatchObject([{ rows: [0], label, quiet }]);
    expect(scene.areas[0]?.ring.length).toBeGreaterThan(32);
  });

  it('is shared by events and says how many', () => {
    const scene = draw([
      { kind: 'protest', where: { place: diyala, precision: 'governorate' } },
      { kind: 'bombing', where: { place: diyala, precision: 'governorate' } },
    ]);
    expect(scene.areas).toMatchObject([{ rows: [0, 1], label: 'Diyala province · 2', family: null }]);
  });

  it('holds visits that are known no finer', () => {
    const scene = draw([], [{ to: { place: diyala, precision: 'governorate' } }], { visit: 0 });
    expect(scene.areas).toMatchObject([{ rows: [], visits: [0], label: 'Diyala province', selected: true }]);
    expect(scene.stops).toEqual([]);
  });
});

describe('launches', () => {
  it('ties a launch place to its target and is no second incident', () => {
    const scene = draw([{ where: { place: baghdad }, launch: { place: basra } }]);
    expect(scene.launches).toMatchObject([{ point: basra.point, to: baghdad.point, rows: [0], ring: null }]);
    expect(scene.symbols).toHaveLength(1);
  });

  it('draws the edge of a launch province, not a mark in its middle', () => {
    const scene = draw([{ where: { place: baghdad }, launch: { place: diyala, precision: 'governorate' } }]);
    expect(scene.launches[0]?.ring).not.toBeNull();
    expect(scene.areas).toEqual([]);
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

  it('names no end where a symbol stands already', () => {
    const scene = draw([{ where: { place: baghdad } }], [{ from: { place: tehran }, to: { place: baghdad } }]);
    expect(scene.ends.map(({ name }) => name)).toEqual(['Tehran']);
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

  it('shows none otherwise, and the event stays unplaced', () => {
    const scene = draw(incidents);
    expect(scene.candidates).toEqual([]);
    expect(scene.symbols).toEqual([]);
    expect(scene.unplaced.incidents).toEqual([0]);
  });
});

describe('every row', () => {
  const where = fc.record({
    at: fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -85, max: 85 })),
    precision: fc.constantFrom(...PRECISIONS),
    radius: fc.integer({ min: 1, max: 900_000 }),
  });
  const maybe = fc.option(where, { nil: undefined });
  const events = fc.array(maybe, { maxLength: 30 }).map((list) => list.map((w) => (w ? { where: w } : {})));
  const trips = fc
    .array(fc.tuple(maybe, maybe), { maxLength: 10 })
    .map((list) => list.map(([from, to]) => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) })));

  it('is drawn once or told to be unplaced', () => {
    fc.assert(
      fc.property(events, trips, (incidents, visits) => {
        const scene = draw(incidents, visits);
        const drawn = [...scene.symbols, ...scene.areas].flatMap(({ rows }) => rows);
        expect([...drawn, ...scene.unplaced.incidents].sort((a, b) => a - b)).toEqual(incidents.map((_, row) => row));
        const went = [...scene.arcs, ...scene.stops].map(({ row }) => row);
        const stayed = scene.areas.flatMap(({ visits: rows }) => rows);
        const told = [...went, ...stayed, ...scene.unplaced.visits];
        expect(told.sort((a, b) => a - b)).toEqual(visits.map((_, row) => row));
        for (const { rows, counts } of scene.symbols) expect(counts.reduce((a, b) => a + b)).toBe(rows.length);
        expect(
          new Set([...scene.symbols, ...scene.areas, ...scene.halos, ...scene.ends].map(({ key }) => key)).size,
        ).toBe(scene.symbols.length + scene.areas.length + scene.halos.length + scene.ends.length);
      }),
      { numRuns: 60 },
    );
  });
});
