import { afterEach, describe, expect, it } from 'vitest';
import { createIncidentLayer, type IncidentLayer } from '../../src/app/map/gl/incident-layer.ts';
import {
  FAMILY_COLOURS,
  POINT_STRIDE,
  POINT_UNREAD,
  WORLD_STEPS,
  type PointVertices,
  type TimeWindow,
  type WindowRows,
} from '../../src/index.ts';
import { COLOURS, isNear, openGlPage, worldOf, type GlPage } from './gl-page.ts';

const BASRA = [47.78, 30.51] as const;
const SUVA = [178.44, -18.14] as const;
const WINDOW: TimeWindow = { from: 0, to: 30 * 86_400_000 };

let page: GlPage | undefined;
let incidents: IncidentLayer;

async function open(points: readonly (readonly [number, number])[], options: Parameters<typeof openGlPage>[1] = {}) {
  incidents = createIncidentLayer(COLOURS, 'points');
  incidents.setPoints(verticesAt(points));
  incidents.setPointWindow(rows(0, points.length), WINDOW, 'window');
  page = await openGlPage(incidents.layer, { center: [47, 31], ...options });
  return page;
}

/** Diamonds, which are symmetric, sure, a day long. */
function verticesAt(points: readonly (readonly [number, number])[], undated = 0, unread = 0): PointVertices {
  const bytes = new ArrayBuffer(points.length * POINT_STRIDE);
  const words = new Uint32Array(bytes);
  points.forEach((point, i) => {
    const [x, y] = worldOf(point);
    words.set([x * WORLD_STEPS, y * WORLD_STEPS], 4 * i);
    new Float32Array(bytes)[4 * i + 2] = 1;
    words[4 * i + 3] = 2 | (1440 << 5) | (unread << POINT_UNREAD);
  });
  return { bytes, dated: points.length - undated, undated, fromMs: 0 };
}

function rows(first: number, last: number, earlier: readonly number[] = []): WindowRows {
  return { first, last, earlier: Uint32Array.from(earlier), length: last - first + earlier.length, rowAt: (i) => i };
}

const isPoint = isNear(FAMILY_COLOURS.clashes, 90);

afterEach(() => {
  page?.remove();
  page = undefined;
});

describe('a point', () => {
  it.each([
    ['flat', {}],
    ['tilted and turned', { pitch: 45, bearing: 30 }],
    ['at two pixels to one', { pixelRatio: 2 }],
    ['on the tilted globe', { globe: true, zoom: 4, pitch: 45, bearing: 30 }],
    ['in the street', { zoom: 18, center: [47.7802, 30.5099] as [number, number] }],
    ['in the tilted street', { zoom: 18, pitch: 45, bearing: 30, center: [47.7802, 30.5099] as [number, number] }],
  ])('stands where the map says, %s', async (_, options) => {
    const { map, shot } = await open([BASRA], options);
    const blob = (await shot()).blob(isPoint);
    const { x, y } = map.project([...BASRA]);
    expect(Math.abs((blob?.x ?? NaN) - x)).toBeLessThanOrEqual(1);
    expect(Math.abs((blob?.y ?? NaN) - y)).toBeLessThanOrEqual(1);
  });

  it('is an outline where nobody has looked at it', async () => {
    const { map, shot } = await open([BASRA], { zoom: 14, center: [...BASRA], pixelRatio: 2 });
    const { x, y } = map.project([...BASRA]);
    const before = await shot();
    expect(isPoint(before.at(x, y))).toBe(true);
    incidents.setPoints(verticesAt([BASRA], 0, 1));
    incidents.setPointWindow(rows(0, 1), WINDOW, 'window');
    const after = await shot();
    expect(isNear(COLOURS.paper, 30)(after.at(x, y))).toBe(true);
    expect(after.count(isPoint)).toBeGreaterThan(20);
    expect(after.count(isPoint)).toBeLessThan(0.8 * before.count(isPoint));
  });

  it('keeps its place at zoom 18 while the map moves by parts of a pixel', async () => {
    const { map, shot } = await open([SUVA], { zoom: 18, center: [178.4402, -18.1401] });
    for (let step = 0; step < 8; step++) {
      map.panBy([0.3, 0.2], { animate: false });
      const blob = (await shot()).blob(isPoint);
      const { x, y } = map.project([...SUVA]);
      expect(Math.abs((blob?.x ?? NaN) - x)).toBeLessThanOrEqual(1);
      expect(Math.abs((blob?.y ?? NaN) - y)).toBeLessThanOrEqual(1);
    }
  });

  it('is drawn in every copy of the world', async () => {
    const { map, shot } = await open([BASRA], { zoom: 0, center: [0, 0], size: [1100, 300] });
    const picture = await shot();
    for (const turn of [-360, 0, 360]) {
      const { x, y } = map.project([BASRA[0] + turn, BASRA[1]]);
      if (x > 2 && x < 1098) expect(isNear(FAMILY_COLOURS.clashes, 110)(picture.at(x, y))).toBe(true);
    }
    const { x, y } = map.project([BASRA[0] + 90, BASRA[1]]);
    expect(isNear('#808080', 4)(picture.at(x, y))).toBe(true);
  });

  it('is found across 180°', async () => {
    const { map, shot } = await open([SUVA], { zoom: 4, center: [-178, -18] });
    const blob = (await shot()).blob(isPoint);
    const { x } = map.project([SUVA[0] - 360, SUVA[1]]);
    expect(Math.abs((blob?.x ?? NaN) - x)).toBeLessThanOrEqual(1);
  });
});

describe('the window of points', () => {
  const line = Array.from({ length: 5 }, (_, i) => [44 + 1.5 * i, 31] as const);

  it('draws the slice and what began before, and nothing else', async () => {
    const { map, shot } = await open(line, { zoom: 6, size: [800, 200] });
    const seen = async (): Promise<boolean[]> => {
      const picture = await shot();
      return line.map(([lon, lat]) => {
        const { x, y } = map.project([lon, lat]);
        return !isNear('#808080', 10)(picture.at(x, y));
      });
    };
    incidents.setPointWindow(rows(2, 4, [0]), WINDOW, 'window');
    expect(incidents.drawn()).toBe(3);
    expect(await seen()).toEqual([true, false, true, true, false]);
    incidents.setPointWindow(rows(0, 0), WINDOW, 'window');
    expect(incidents.drawn()).toBe(0);
    expect(await seen()).toEqual([false, false, false, false, false]);
  });

  it('draws undated ones only when asked', async () => {
    const { shot } = await open(line, { size: [800, 200] });
    incidents.setPoints(verticesAt(line, 2));
    incidents.setPointWindow(rows(0, 0), WINDOW, 'window');
    expect(incidents.drawn()).toBe(0);
    expect((await shot()).count()).toBe(0);
    incidents.setPointWindow(rows(0, 0), WINDOW, 'window', true);
    expect(incidents.drawn()).toBe(2);
    expect((await shot()).count()).toBeGreaterThan(0);
  });

  it('fades older ones in a trail', async () => {
    const { map, shot } = await open([BASRA], { pixelRatio: 2 });
    const red = async (mode: 'window' | 'trail'): Promise<number> => {
      incidents.setPointWindow(rows(0, 1), WINDOW, mode);
      const { x, y } = map.project([...BASRA]);
      return (await shot()).at(x, y)[1];
    };
    const [fresh, old] = [await red('window'), await red('trail')];
    expect(old - fresh).toBeGreaterThan(40);
  });

  it('takes 100,000 points', async () => {
    const many = Array.from(
      { length: 100_000 },
      (_, i) => [44 + (i % 317) * 0.02, 29 + Math.floor(i / 317) * 0.012] as const,
    );
    const { shot } = await open(many);
    expect(incidents.drawn()).toBe(100_000);
    expect((await shot()).count()).toBeGreaterThan(20_000);
  });
});
