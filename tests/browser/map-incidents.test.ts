import { afterEach, describe, expect, it } from 'vitest';
import type { MapTarget } from '../../src/app/map/hits.ts';
import type { IncidentFrame } from '../../src/app/map/incident-frame.ts';
import type { LonLat } from '../../src/index.ts';
import { place, sceneDataset, type SpokenIncident } from '../views/scene-dataset.ts';
import { frameOf, idle, openMap, pointerAt, type OpenMap } from './open-map.ts';

const baghdad = place('gn:98182', 'Baghdad', [44.4, 33.34]);
const taji = place('gn:1', 'Taji', [44.5, 33.4]);
const basra = place('gn:99532', 'Basra', [47.78, 30.51]);
const suva = place('gn:2198148', 'Suva', [178.44, -18.14], 'settlement', { country: 'FJ' });
const maysan = place('gn:93540', 'Maysan', [47, 31.9], 'governorate', { radiusMetres: 72_000 });

const INCIDENTS: readonly SpokenIncident[] = [
  { kind: 'protest', where: { place: baghdad } },
  { kind: 'bombing', where: { place: baghdad } },
  { kind: 'bombing', where: { place: taji } },
  { kind: 'armed-clash', where: { place: basra } },
  { kind: 'riot', where: { place: maysan, precision: 'governorate' } },
  { kind: 'riot', where: { place: suva } },
  { kind: 'riot', where: { text: 'nowhere' } },
];

let opened: OpenMap;

afterEach(() => {
  opened.close();
});

async function open(over: Partial<IncidentFrame> = {}): Promise<OpenMap> {
  opened = await openMap();
  opened.map.setIncidents(frameOf(sceneDataset(INCIDENTS), over));
  await idle(opened.map.gl);
  return opened;
}

/** What a click on a point on the ground answers. */
function click(point: LonLat, offset?: LonLat): MapTarget | null | undefined {
  pointerAt(opened, 'click', point, offset);
  return opened.clicked.at(-1);
}

describe('incidents on the map', () => {
  it('are all drawn or told to be unplaced, in every view', async () => {
    const { map } = await open();
    expect(map.drawn()).toEqual({ drawn: 6, unplaced: 1 });
    for (const view of ['points', 'density', 'places'] as const) {
      map.setIncidents(frameOf(sceneDataset(INCIDENTS), { view }));
      expect([view, map.drawn()]).toEqual([view, { drawn: 6, unplaced: 1 }]);
    }
    map.setIncidents(frameOf(sceneDataset(INCIDENTS), { window: { from: 5, to: 9 } }));
    expect(map.drawn()).toEqual({ drawn: 0, unplaced: 0 });
    map.setIncidents(null);
    expect(map.drawn()).toEqual({ drawn: 0, unplaced: 0 });
  });

  it('gather from far out, and answer with the places that they stand for', async () => {
    await open();
    const target = click([44.42, 33.36]);
    expect(target).toMatchObject({ kind: 'gathering', count: 3, rows: [0, 1, 2] });
    const bounds = target?.kind === 'gathering' ? target.bounds : [];
    expect(bounds.map((degrees) => Math.round(degrees * 1e6) / 1e6)).toEqual([44.4, 33.34, 44.5, 33.4]);
    opened.map.flyTo(baghdad.point, 11);
    await idle(opened.map.gl);
    expect(click(baghdad.point)).toMatchObject({ kind: 'incidents', count: 2, rows: [0, 1] });
    expect(click(taji.point)).toMatchObject({ kind: 'incidents', count: 1, rows: [2] });
  });

  it('are named beside their symbols, areas below their number', async () => {
    const { map } = await open();
    const texts = (layer: string): string[] =>
      map.gl
        .queryRenderedFeatures({ layers: [layer] })
        .map(({ properties }) => String(properties['name'] ?? properties['label']));
    expect(texts('node-name').sort()).toEqual(['Baghdad', 'Basra']);
    expect(texts('area-label')).toEqual(['Maysan province']);
    expect(texts('label-place')).not.toContain('Baghdad');
  });

  it.each<[string, (map: OpenMap['map']) => void]>([
    ['pitched and turned', ({ gl }) => gl.jumpTo({ pitch: 45, bearing: 30, zoom: 7, center: [45.5, 32] })],
    [
      'on a globe',
      (map) => {
        map.setGlobe(true);
        map.gl.jumpTo({ zoom: 3, center: [30, 20] });
      },
    ],
    [
      'at twice the pixels',
      ({ gl }) => {
        gl.setPixelRatio(2);
      },
    ],
  ])('answer where they are seen: %s', async (_, turn) => {
    const { map } = await open();
    turn(map);
    await idle(map.gl);
    expect(click(basra.point)).toMatchObject({ kind: 'incidents', rows: [3] });
    expect(click(basra.point, [9, 0])).toMatchObject({ kind: 'incidents', rows: [3] });
    expect(click(basra.point, [-40, 60])).not.toMatchObject({ rows: [3] });
  });

  it('answer in every copy of the world', async () => {
    const { map } = await open();
    map.gl.jumpTo({ zoom: 1, center: [46 + 180, 10] });
    await idle(map.gl);
    for (const copy of [0, 360]) {
      expect(click([44.42 + copy, 33]), String(copy)).toMatchObject({ kind: 'gathering', count: 4 });
      expect(click([80 + copy, 33]), String(copy)).toBeNull();
    }
  });

  it('answer in the copy that lies across the antimeridian', async () => {
    const { map } = await open();
    map.gl.jumpTo({ zoom: 4, center: [-179, -18] });
    await idle(map.gl);
    expect(click([suva.point[0] - 360, suva.point[1]])).toMatchObject({ kind: 'incidents', rows: [5] });
    expect(click([suva.point[0] - 350, suva.point[1]])).toBeNull();
  });

  it('do not answer from behind the globe', async () => {
    const { map } = await open();
    map.setGlobe(true);
    map.gl.jumpTo({ zoom: 2, center: [44, -33] });
    await idle(map.gl);
    expect(click([suva.point[0], suva.point[1]])).not.toMatchObject({ rows: [5] });
    map.gl.jumpTo({ zoom: 2, center: [170, -18] });
    await idle(map.gl);
    expect(click([suva.point[0], suva.point[1]])).toMatchObject({ rows: [5] });
  });

  it('answer one by one in the view of points, areas as before', async () => {
    await open({ view: 'points' });
    expect(click(taji.point)).toMatchObject({ kind: 'incidents', count: 1, rows: [2] });
    expect(click(baghdad.point)).toMatchObject({ kind: 'incidents', count: 2, rows: [0, 1] });
    expect(click(maysan.point)).toMatchObject({ kind: 'area', count: 1, rows: [4] });
    expect(click([43, 31])).toBeNull();
  });

  it('answer with no more than the window holds', async () => {
    const dataset = sceneDataset(INCIDENTS);
    dataset.incidents.start[0] = 50;
    dataset.incidents.end[0] = 60;
    opened = await openMap();
    opened.map.setIncidents(frameOf(dataset, { window: { from: 40, to: 70 } }));
    await idle(opened.map.gl);
    expect(click(baghdad.point)).toMatchObject({ kind: 'incidents', count: 1, rows: [0] });
    expect(click(basra.point)).toBeNull();
    expect(click(maysan.point)).toBeNull();
  });
});
