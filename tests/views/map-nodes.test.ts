import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { FAMILY_OF_KIND, KIND_IDS } from '../../src/model/kinds.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { FAINTEST } from '../../src/timeline/fade.ts';
import { indexEvents, type EventIndex } from '../../src/timeline/index-events.ts';
import { narrowIndex } from '../../src/timeline/narrow-index.ts';
import { CELLS } from '../../src/timeline/tally.ts';
import { createNodeMaker, type NodeMaker, type NodeRequest } from '../../src/views/make-map-nodes.ts';
import { NODE_FLAGS, type MapNodes } from '../../src/views/map-nodes.ts';
import { pickNode } from '../../src/views/pick.ts';
import { spotRows } from '../../src/views/rows-at-spots.ts';
import { spotsOf, type Spots } from '../../src/views/spots.ts';
import { place, sceneDataset, type SpokenIncident } from './scene-dataset.ts';

const baghdad = place('gn:98182', 'Baghdad', [44.4, 33.34]);
const taji = place('gn:1', 'Taji', [44.5, 33.4]);
const basra = place('gn:99532', 'Basra', [47.78, 30.51]);
const diyala = place('gn:96309', 'Diyala', [45, 34], 'governorate', { radiusMetres: 75_000 });

const WORLD = { west: 0, north: 0, east: 1, south: 1 };

interface Timed extends SpokenIncident {
  /** First and last day after 1970; none is undated. */
  readonly days?: readonly [number, number];
}

interface Opened {
  readonly dataset: Dataset;
  readonly spots: Spots;
  readonly index: EventIndex;
  readonly maker: NodeMaker;
  readonly at: (from: number, to: number, over?: Partial<NodeRequest>) => MapNodes;
}

function open(events: readonly Timed[]): Opened {
  const dataset = sceneDataset(events);
  events.forEach(({ days }, row) => {
    dataset.incidents.start[row] = days ? days[0] * DAY_MS : NaN;
    dataset.incidents.end[row] = days ? (days[1] + 1) * DAY_MS : NaN;
  });
  const spots = spotsOf(dataset);
  const index = indexEvents(dataset.incidents);
  const maker = createNodeMaker(dataset, spots);
  return {
    dataset,
    spots,
    index,
    maker,
    at: (from, to, over = {}) =>
      maker.at({
        index,
        window: { from: from * DAY_MS, to: to * DAY_MS },
        mode: 'window',
        showUndated: false,
        chosen: { incident: null, place: null },
        zoom: 5,
        box: WORLD,
        ...over,
      }),
  };
}

function flagsOf(nodes: MapNodes): number[] {
  return [...nodes.flags.subarray(0, nodes.length)];
}

describe('nodes of the map', () => {
  const events: readonly Timed[] = [
    { kind: 'bombing', where: { place: baghdad }, days: [0, 0] },
    { kind: 'protest', where: { place: baghdad }, days: [1, 1] },
    { kind: 'protest', where: { place: taji }, days: [2, 2] },
    { kind: 'riot', where: { place: basra, precision: 'near', radius: 30_000 }, days: [1, 6] },
    { kind: 'riot', where: { place: diyala, precision: 'governorate' }, days: [1, 1] },
    { kind: 'riot', where: { place: basra } },
    { kind: 'riot', where: { text: 'nowhere' }, days: [1, 1] },
  ];

  it('follow the window: a gathering stands in the middle of what it holds now, one place exactly on itself', () => {
    const { at, spots } = open(events);
    const both = at(0, 3);
    expect(both.length).toBe(3);
    expect(flagsOf(both)[0]).toBe(NODE_FLAGS.gathering);
    expect(both.totals[0]).toBe(3);
    expect(both.x[0]).toBeCloseTo(((spots.x[0] as number) * 2 + (spots.x[1] as number)) / 3, 8);
    const first = at(0, 2);
    expect([first.totals[0], first.x[0], first.y[0]]).toEqual([2, spots.x[0], spots.y[0]]);
    expect(flagsOf(first)[0]).toBe(0);
    const second = at(2, 3);
    expect([second.totals[0], second.x[0], second.y[0]]).toEqual([1, spots.x[1], spots.y[1]]);
  });

  it('say which hold what nobody has looked at, in the window and as the index grows and shrinks', () => {
    const { at, index } = open([
      { where: { place: baghdad }, days: [1, 1] },
      { where: { place: baghdad }, days: [3, 3] },
      { where: { place: basra }, days: [1, 1] },
      { where: { place: basra } },
    ]);
    const unread = narrowIndex(index, Uint32Array.of(0b1010));
    const marked = (from: number, to: number, over: Partial<NodeRequest> = {}): boolean[] =>
      flagsOf(at(from, to, { unread, ...over })).map((flags) => (flags & NODE_FLAGS.unread) !== 0);
    expect(marked(0, 2)).toEqual([false, false]);
    expect(marked(0, 9).sort()).toEqual([false, true]);
    expect(marked(3, 4)).toEqual([true]);
    expect(marked(0, 9, { showUndated: true })).toEqual([true, true]);
    expect(marked(0, 9, { unread: null })).toEqual([false, false]);
    expect(marked(0, 9, { unread: narrowIndex(index, Uint32Array.of(0)) })).toEqual([false, false]);
  });

  it('say what they are: near with its radius, an area, all undated; and count what lies nowhere as nothing', () => {
    const { at } = open(events);
    const nodes = at(1, 2);
    expect(nodes.counted).toBe(3);
    expect(flagsOf(nodes).sort()).toEqual([0, NODE_FLAGS.area, NODE_FLAGS.near].sort());
    const near = flagsOf(nodes).indexOf(NODE_FLAGS.near);
    expect([nodes.radiusMetres[near], nodes.totals[near]]).toEqual([30_000, 1]);
    expect(nodes.opacity[near]).toBeLessThan(0.75);
    const none = at(100, 101, { showUndated: true });
    expect([none.length, none.counted, none.opacity[0]]).toEqual([1, 1, Math.fround(FAINTEST)]);
    expect(flagsOf(none)).toEqual([NODE_FLAGS.undated]);
    expect(at(100, 101).length).toBe(0);
    expect(at(0, 9, { zoom: 'areas' }).counted).toBe(1);
  });

  it('fade with the newest event in a trail, forwards and backwards', () => {
    const { at } = open(events);
    const trail = (from: number, to: number): number | undefined => at(from, to, { mode: 'trail' }).opacity[0];
    const fresh = (age: number, width: number): number => FAINTEST + (1 - FAINTEST) * (1 - age / width);
    expect(trail(0, 4)).toBeCloseTo(fresh(1, 4));
    expect(trail(-1, 2)).toBeCloseTo(1);
    expect(trail(0, 6)).toBeCloseTo(fresh(3, 6));
    expect(at(0, 6).opacity[0]).toBe(1);
  });

  it('mark what is chosen while it is shown', () => {
    const { at } = open(events);
    const marks = (over: Partial<NodeRequest>): number =>
      flagsOf(at(0, 2, over)).filter((flags) => (flags & NODE_FLAGS.selected) !== 0).length;
    expect(marks({ chosen: { incident: 0, place: null } })).toBe(1);
    expect(marks({ chosen: { incident: 2, place: null } })).toBe(0);
    expect(marks({ chosen: { incident: null, place: 'gn:98182' } })).toBe(1);
    expect(marks({ chosen: { incident: null, place: 'gn:1' } })).toBe(0);
    expect(marks({ chosen: { incident: null, place: 'gn:96309' } })).toBe(1);
    expect(marks({})).toBe(0);
  });

  it('are those in view, in any copy of the world', () => {
    const { at, spots } = open(events);
    const x = spots.x[0] as number;
    const y = spots.y[0] as number;
    const box = { west: x - 0.001, east: x + 0.001, north: y - 0.001, south: y + 0.001 };
    expect(at(0, 2, { box }).length).toBe(1);
    expect(at(0, 2, { box: { ...box, west: box.west + 2, east: box.east + 2 } }).length).toBe(1);
    expect(at(0, 2, { box: { ...box, west: box.west - 1, east: box.east - 1 } }).length).toBe(1);
    expect(at(0, 2, { box: { ...box, west: box.west + 0.5, east: box.east + 0.5 } }).length).toBe(0);
    expect(at(0, 2, { box: { ...box, north: 0.1, south: 0.2 } }).length).toBe(0);
    expect(at(0, 2, { box: { ...box, north: 0.1, south: 0.2 } }).counted).toBe(4);
  });

  it('answer the pointer: the smallest symbol that is hit, then its rows', () => {
    const { at, spots, dataset, index } = open(events);
    const nodes = at(0, 3);
    const screen = (x: number, y: number) => ({ x: x * 16_384, y: y * 16_384 });
    const there = screen(spots.x[2] as number, spots.y[2] as number);
    const picked = pickNode(nodes, screen, { x: there.x + 8, y: there.y }, 3);
    expect((nodes.flags[picked] as number) & NODE_FLAGS.near).toBeTruthy();
    expect(pickNode(nodes, screen, { x: there.x + 30, y: there.y }, 3)).toBe(-1);
    expect(pickNode(nodes, () => null, there, 3)).toBe(-1);
    const finder = spotRows(dataset, spots, index);
    const window = { from: 0, to: 3 * DAY_MS };
    expect(finder.rowsAt([0, 1], window, { undated: false, most: 2 })).toEqual([0, 1]);
    expect(finder.rowsAt([1, 0], window, { undated: false, most: 9 })).toEqual([0, 1, 2]);
    expect(finder.rowsAt([4], window, { undated: false, most: 9 })).toEqual([]);
    expect(finder.rowsAt([4], window, { undated: true, most: 9 })).toEqual([5]);
    expect(finder.countAt(0, window, { undated: false, most: 9 })).toBe(2);
  });

  it('hold every event of the window once, at every zoom', () => {
    const any = fc.record({
      kind: fc.constantFrom(...KIND_IDS),
      where: fc.record({ at: fc.tuple(fc.integer({ min: 40, max: 48 }), fc.integer({ min: 30, max: 37 })) }),
      days: fc.tuple(fc.nat(20), fc.nat(5)).map(([first, length]): [number, number] => [first, first + length]),
    });
    const steps = fc.array(fc.tuple(fc.nat(20), fc.nat(12), fc.nat(12)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), steps, (list, sequence) => {
        const { at, dataset } = open(list);
        for (const [from, width, zoom] of sequence) {
          const nodes = at(from, from + width, { zoom });
          const shown = list.flatMap(({ days: [first, last] }, row) =>
            first < from + width && last + 1 > from ? [row] : [],
          );
          expect(nodes.counted).toBe(shown.length);
          const totals = nodes.totals.subarray(0, nodes.length).reduce((a, b) => a + b, 0);
          expect(totals).toBe(shown.length);
          for (let family = 0; family < 7; family++) {
            let held = 0;
            for (let i = 0; i < nodes.length; i++) {
              held += (nodes.cells[i * CELLS + family] as number) + (nodes.cells[i * CELLS + 7 + family] as number);
            }
            const ofFamily = shown.filter((row) => FAMILY_OF_KIND[dataset.incidents.kind[row] as number] === family);
            expect(held).toBe(ofFamily.length);
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});
