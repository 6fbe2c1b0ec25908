import type { Map as GlMap } from 'maplibre-gl';
import { afterEach, describe, expect, it } from 'vitest';
import { createArcLayer, type ArcLayer } from '../../src/app/map/gl/arc-layer.ts';
import { pathPointer } from '../../src/app/map/gl/arc-pointer.ts';
import { keepLayer } from '../../src/app/map/gl/keep-layer.ts';
import { arcColumns, launchColumns, pathNear, type ArcFrame, type LonLat } from '../../src/index.ts';
import { greatCircle } from '../../src/base/sphere.ts';
import { sceneDataset, type SpokenIncident, type SpokenVisit } from '../views/scene-dataset.ts';
import { COLOURS, countPixels, darkestAt, openMap, pixelAt, still } from './arc-map.ts';

const TEHRAN: LonLat = [51.42, 35.69];
const BAGHDAD: LonLat = [44.4, 33.34];

const FRAME: ArcFrame = {
  window: { from: 0, to: 100 },
  mode: 'window',
  kept: null,
  grows: false,
  showUndated: true,
  chosen: null,
};

let map: GlMap;
let close: () => void = () => undefined;
let layer: ArcLayer;

afterEach(() => {
  close();
});

async function show(
  visits: readonly SpokenVisit[],
  options: Parameters<typeof openMap>[0] = {},
  { frame = FRAME, incidents = [], ratio = 1 }: { frame?: ArcFrame; incidents?: SpokenIncident[]; ratio?: number } = {},
): Promise<void> {
  ({ map, close } = await openMap(options, ratio));
  const dataset = sceneDataset(incidents, visits);
  // Dated from 10 to 20, so that opacity is 1.
  dataset.visits.start.fill(10);
  dataset.visits.end.fill(20);
  dataset.incidents.start.fill(10);
  dataset.incidents.end.fill(20);
  layer = createArcLayer();
  layer.setColours(COLOURS);
  layer.setArcs({ arcs: arcColumns(dataset), launches: launchColumns(dataset) });
  layer.setWindow({ visits: frame, incidents: frame });
  map.addLayer(layer.layer);
  await still(map);
}

function middleOf(from: LonLat, to: LonLat, share = 0.5): LonLat {
  const line = greatCircle(from, to, 201)[0] ?? [];
  return line[Math.round(share * 200)] as LonLat;
}

describe('an arc', () => {
  it.each([
    ['flat', {}, 1],
    ['turned and tilted', { bearing: 30, pitch: 45 }, 1],
    ['on a fine screen', {}, 2],
  ] as const)('is drawn along the great circle, %s', async (_, options, ratio) => {
    await show([{ from: { at: TEHRAN }, to: { at: BAGHDAD } }], { center: [48, 34.5], ...options }, { ratio });
    for (const share of [0.2, 0.5, 0.7]) expect(darkestAt(map, middleOf(TEHRAN, BAGHDAD, share))).toBeLessThan(200);
    expect(darkestAt(map, [48, 33.2])).toBe(765);
    expect(layer.drawn()).toEqual({ arcs: 1, launches: 0 });
  });

  it('is not drawn in a window without its visit, and grows from its beginning while time is played', async () => {
    const grows = { ...FRAME, window: { from: 5, to: 15 }, grows: true };
    await show([{ from: { at: TEHRAN }, to: { at: BAGHDAD } }], { center: [48, 34.5] }, { frame: grows });
    expect(darkestAt(map, middleOf(TEHRAN, BAGHDAD, 0.2))).toBeLessThan(400);
    expect(darkestAt(map, middleOf(TEHRAN, BAGHDAD, 0.8))).toBe(765);
    const later = { ...FRAME, window: { from: 40, to: 50 } };
    layer.setWindow({ visits: later, incidents: later });
    await still(map);
    expect(layer.drawn()).toEqual({ arcs: 0, launches: 0 });
    expect(countPixels(map, (r, g, b) => r + g + b < 700)).toBe(0);
  });

  it('is dashed while planned, and in the accent when chosen', async () => {
    const dark = (r: number, g: number, b: number): boolean => r + g + b < 150;
    await show([{ from: { at: TEHRAN }, to: { at: BAGHDAD } }], { center: [48, 34.5] }, { ratio: 2 });
    const solid = countPixels(map, dark);
    const chosen = { ...FRAME, chosen: 0 };
    layer.setWindow({ visits: chosen, incidents: FRAME });
    await still(map);
    expect(countPixels(map, dark)).toBeLessThan(solid / 10);
    expect(countPixels(map, (r, g, b) => g > 150 && r < 60 && b < 60)).toBeGreaterThan(solid);
    close();
    await show(
      [{ from: { at: TEHRAN }, to: { at: BAGHDAD }, status: 'planned' }],
      { center: [48, 34.5] },
      { ratio: 2 },
    );
    const dashed = countPixels(map, dark);
    expect(dashed).toBeGreaterThan(solid * 0.3);
    expect(dashed).toBeLessThan(solid * 0.8);
  });

  it('crosses the antimeridian without a line around the world, in every copy of it', async () => {
    const tokyo: LonLat = [139.69, 35.69];
    const losAngeles: LonLat = [-118.24, 34.05];
    await show([{ from: { at: tokyo }, to: { at: losAngeles } }], { center: [180, 40], zoom: 1 });
    const date: LonLat = greatCircle(tokyo, losAngeles, 401)
      .flat()
      .reduce((a, b) => (Math.abs(Math.abs(b[0]) - 180) < Math.abs(Math.abs(a[0]) - 180) ? b : a));
    expect(darkestAt(map, [180, date[1]], 2)).toBeLessThan(400);
    map.jumpTo({ center: [-180, 40] });
    await still(map);
    expect(darkestAt(map, [-180, date[1]], 2)).toBeLessThan(400);
    map.jumpTo({ center: [0, 40] });
    await still(map);
    expect(darkestAt(map, [0, 36], 6)).toBe(765);
  });

  it('lies on the globe, and is hidden behind it', async () => {
    const there: [LonLat, LonLat] = [
      [40, 10],
      [48, 20],
    ];
    await show([{ from: { at: there[0] }, to: { at: there[1] } }], { center: [44, 15], zoom: 1.5 });
    map.setProjection({ type: 'globe' });
    await still(map);
    expect(darkestAt(map, middleOf(...there), 2)).toBeLessThan(400);
    map.jumpTo({ center: [-136, -15] });
    await still(map);
    // Beside the globe nothing is drawn: black.
    const dark = (r: number, g: number, b: number): boolean => r + g + b < 500;
    const behind = countPixels(map, dark);
    layer.setArcs(null);
    await still(map);
    expect(countPixels(map, dark)).toBe(behind);
  });

  it('trembles not at zoom 18', async () => {
    const near: [LonLat, LonLat] = [
      [44.39, 33.31],
      [44.41, 33.31],
    ];
    await show([{ from: { at: near[0] }, to: { at: near[1] } }], { center: [44.4, 33.31], zoom: 18 });
    for (const pan of [0, 0.3e-6, 0.9e-6]) {
      map.jumpTo({ center: [44.4 + pan, 33.31 + pan] });
      await still(map);
      expect(darkestAt(map, [44.4, 33.31], 0.5)).toBeLessThan(330);
    }
  });
});

describe('the arc under the pointer', () => {
  it('is found where it is drawn, on a turned and tilted map and on the globe', async () => {
    await show([{ from: { at: TEHRAN }, to: { at: BAGHDAD } }], { center: [48, 34.5], bearing: 40, pitch: 40 });
    const { paths, bounds } = arcColumns(sceneDataset([], [{ from: { at: TEHRAN }, to: { at: BAGHDAD } }]));
    const found = (dx: number): boolean => {
      const [lon, lat] = middleOf(TEHRAN, BAGHDAD);
      const { x, y } = map.project([lon, lat]);
      return pathNear(paths, layer.instances().arcs, pathPointer(map, [x + dx, y + dx], 3), bounds) !== null;
    };
    expect([found(0), found(1), found(30), found(-30)]).toEqual([true, true, false, false]);
    map.setProjection({ type: 'globe' });
    await still(map);
    expect([found(0), found(30)]).toEqual([true, false]);
  });
});

describe('a launch place', () => {
  it('is a hollow mark with dots to its target, in the colour of the family', async () => {
    await show(
      [],
      { center: [46, 33] },
      { incidents: [{ where: { at: [47, 33] }, launch: { at: [45, 33] } }], ratio: 2 },
    );
    const { x, y } = map.project([45, 33]);
    expect(pixelAt(map, [x, y])).toEqual([255, 255, 255]);
    expect(pixelAt(map, [x - 4, y])).toEqual([255, 0, 0]);
    const red = countPixels(map, (r, g, b) => r > 200 && g < 120 && b < 120);
    expect(red).toBeGreaterThan(150);
    expect(layer.drawn()).toEqual({ arcs: 0, launches: 1 });
    layer.setArcs(null);
    await still(map);
    expect(countPixels(map, (r, g) => r > 200 && g < 200)).toBe(0);
  });
});

describe('a lost context', () => {
  it('comes back with all that was set', async () => {
    await show([{ from: { at: TEHRAN }, to: { at: BAGHDAD } }], { center: [48, 34.5] });
    const end = keepLayer(map, layer.layer);
    const gl = map.getCanvas().getContext('webgl2') as WebGL2RenderingContext;
    const lose = gl.getExtension('WEBGL_lose_context');
    const back = new Promise((resolve) => map.once('webglcontextrestored', resolve));
    const lost = new Promise((resolve) => map.once('webglcontextlost', resolve));
    lose?.loseContext();
    await lost;
    // A context can be restored from the task after the one that it was lost in.
    await new Promise((resolve) => setTimeout(resolve, 0));
    lose?.restoreContext();
    await back;
    await new Promise((resolve) => map.once('idle', resolve));
    expect(darkestAt(map, middleOf(TEHRAN, BAGHDAD))).toBeLessThan(200);
    end();
  });
});
