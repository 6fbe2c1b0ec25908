import { afterEach, describe, expect, it } from 'vitest';
import { createIncidentLayer, type IncidentLayer } from '../../src/app/map/gl/incident-layer.ts';
import { FAMILY_COLOURS } from '../../src/index.ts';
import { COLOURS, isNear, nodesOf, openGlPage, type GlPage } from './gl-page.ts';

const BASRA = [47.78, 30.51] as const;

let page: GlPage | undefined;
let incidents: IncidentLayer;

async function open(options: Parameters<typeof openGlPage>[1] = {}): Promise<GlPage> {
  incidents = createIncidentLayer(COLOURS);
  page = await openGlPage(incidents.layer, { center: [47, 31], ...options });
  return page;
}

afterEach(() => {
  page?.remove();
  page = undefined;
});

/** Middle of what is drawn, beside where the map says the point is. */
async function offBy(lonLat: readonly [number, number]): Promise<readonly [number, number]> {
  const { map, shot } = page as GlPage;
  const blob = (await shot()).blob(isNear(FAMILY_COLOURS.strikes, 60));
  const { x, y } = map.project([lonLat[0], lonLat[1]]);
  expect(blob).not.toBeNull();
  return [(blob?.x ?? NaN) - x, (blob?.y ?? NaN) - y];
}

describe('a symbol', () => {
  it.each([
    ['flat', {}],
    ['turned', { bearing: 30 }],
    ['tilted and turned', { pitch: 45, bearing: 30 }],
    ['at two pixels to one', { pixelRatio: 2 }],
    ['on the globe', { globe: true, zoom: 3 }],
    ['on the tilted globe', { globe: true, zoom: 4, pitch: 45, bearing: 30 }],
    ['half way from globe to flat', { globe: true, zoom: 11.5, center: [47.75, 30.5] as [number, number] }],
    ['in the street', { zoom: 18, center: [47.7802, 30.5099] as [number, number] }],
    ['in the tilted street', { zoom: 18, pitch: 45, bearing: 30, center: [47.7802, 30.5099] as [number, number] }],
  ])('stands where the map says, %s', async (_, options) => {
    await open(options);
    incidents.setNodes(nodesOf([{ at: BASRA, sure: { strikes: 3 } }]));
    const [x, y] = await offBy(BASRA);
    expect(Math.abs(x)).toBeLessThanOrEqual(0.75);
    expect(Math.abs(y)).toBeLessThanOrEqual(0.75);
  });

  it('keeps its place at zoom 18 while the map moves by parts of a pixel', async () => {
    const { map } = await open({ zoom: 18, pixelRatio: 2, center: [47.7802, 30.5099] });
    incidents.setNodes(nodesOf([{ at: BASRA, sure: { strikes: 3 } }]));
    for (let step = 0; step < 6; step++) {
      map.panBy([0.3, 0.2], { animate: false });
      const [x, y] = await offBy(BASRA);
      expect(Math.abs(x)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(y)).toBeLessThanOrEqual(0.5);
    }
  });

  it('stands in the copy of the world that its node names', async () => {
    const { map, shot } = await open({ zoom: 1, center: [0, 0], size: [1200, 300] });
    incidents.setNodes(nodesOf([{ at: [BASRA[0] - 180, BASRA[1]], sure: { strikes: 9 } }]));
    const { x } = map.project([BASRA[0] - 180, BASRA[1]]);
    expect(Math.abs(((await shot()).blob(isNear(FAMILY_COLOURS.strikes, 60))?.x ?? NaN) - x)).toBeLessThanOrEqual(1);
    incidents.setNodes(nodesOf([{ at: [BASRA[0] + 150, BASRA[1]], sure: { strikes: 9 } }]));
    const copy = map.project([BASRA[0] + 150, BASRA[1]]).x;
    expect(Math.abs(((await shot()).blob(isNear(FAMILY_COLOURS.strikes, 60))?.x ?? NaN) - copy)).toBeLessThanOrEqual(1);
  });

  it('lies below a smaller one, and above all when it is selected', async () => {
    const { map, shot } = await open({ pixelRatio: 2 });
    const large = { at: BASRA, sure: { strikes: 40 } };
    const small = { at: [BASRA[0] + 0.2, BASRA[1]] as const, sure: { protests: 1 } };
    const { x, y } = map.project([small.at[0], small.at[1]]);
    incidents.setNodes(nodesOf([small, large]));
    expect(isNear(FAMILY_COLOURS.protests)((await shot()).at(x, y))).toBe(true);
    incidents.setNodes(nodesOf([small, { ...large, flags: ['selected'] }]));
    expect(isNear(FAMILY_COLOURS.protests)((await shot()).at(x, y))).toBe(false);
  });

  it('is not drawn on the far side of the globe', async () => {
    const { shot } = await open({ globe: true, zoom: 2, center: [-135, 0] });
    incidents.setNodes(nodesOf([{ at: BASRA, sure: { strikes: 3 } }]));
    expect((await shot()).blob(isNear(FAMILY_COLOURS.strikes))).toBeNull();
  });

  it('has a ring of its families, clockwise from the top, and its count', async () => {
    const { map, shot } = await open({ pixelRatio: 2 });
    incidents.setNodes(nodesOf([{ at: BASRA, sure: { strikes: 10, protests: 10 } }]));
    const { x, y } = map.project([...BASRA]);
    const picture = await shot();
    const ring = Math.sqrt(96 + 34 * 20) - 3;
    expect(isNear(FAMILY_COLOURS.strikes)(picture.at(x + ring, y))).toBe(true);
    expect(isNear(FAMILY_COLOURS.protests)(picture.at(x - ring, y))).toBe(true);
    expect(picture.count(isNear(COLOURS.ink))).toBeGreaterThan(20);
  });

  it('is the glyph of its family, without a number, for a single event', async () => {
    const { map, shot } = await open({ pixelRatio: 2 });
    incidents.setNodes(nodesOf([{ at: BASRA, sure: { clashes: 1 } }]));
    const { x, y } = map.project([...BASRA]);
    const picture = await shot();
    expect(isNear(FAMILY_COLOURS.clashes)(picture.at(x, y))).toBe(true);
    expect(picture.count(isNear(COLOURS.ink))).toBe(0);
  });

  it.each([[[]], [['selected']], [['gathering']]] as const)(
    'has a broken ring around it where nobody has looked at it, %j',
    async (flags) => {
      const { map, shot } = await open({ pixelRatio: 2 });
      const { x, y } = map.project([...BASRA]);
      const inkAround = (picture: Awaited<ReturnType<typeof shot>>): boolean[] =>
        Array.from({ length: 90 }, (_, step) => {
          const angle = (step * Math.PI) / 45;
          return Array.from({ length: 60 }, (__, out) => 10 + out / 2).some((r) =>
            isNear(COLOURS.ink, 60)(picture.at(x + r * Math.cos(angle), y + r * Math.sin(angle))),
          );
        });
      incidents.setNodes(nodesOf([{ at: BASRA, sure: { clashes: 1 }, flags: [...flags] }]));
      expect(inkAround(await shot()).filter(Boolean)).toHaveLength(0);
      incidents.setNodes(nodesOf([{ at: BASRA, sure: { clashes: 1 }, flags: [...flags, 'unread'] }]));
      const around = inkAround(await shot());
      expect(around.filter(Boolean).length).toBeGreaterThan(30);
      expect(around.filter((ink) => !ink).length).toBeGreaterThan(10);
    },
  );

  it('has a broken ring around the number of an area as well', async () => {
    const { shot } = await open({ pixelRatio: 2 });
    const inkOf = async (flags: readonly ('area' | 'unread')[]): Promise<number> => {
      incidents.setNodes(nodesOf([{ at: BASRA, sure: { clashes: 1 }, flags: [...flags] }]));
      return (await shot()).count(isNear(COLOURS.ink, 60));
    };
    expect(await inkOf(['area', 'unread'])).toBeGreaterThan((await inkOf(['area'])) + 60);
  });

  it('counts what it was given', async () => {
    await open();
    expect(incidents.drawn()).toBe(0);
    incidents.setNodes(nodesOf([{ at: BASRA, sure: { strikes: 3 }, possible: { other: 2 } }]));
    expect(incidents.drawn()).toBe(5);
    incidents.setNodes(nodesOf([]));
    expect(incidents.drawn()).toBe(0);
  });

  it('is refused when its place is not a number', async () => {
    await open();
    expect(() => {
      incidents.setNodes(nodesOf([{ at: [NaN, 30], sure: { strikes: 1 } }]));
    }).toThrow(/expected world coordinates, got NaN/);
  });
});
