import { afterEach, describe, expect, it } from 'vitest';
import { createIncidentLayer, type IncidentLayer } from '../../src/app/map/gl/incident-layer.ts';
import { FAMILY_COLOURS } from '../../src/index.ts';
import { COLOURS, isNear, nodesOf, openGlPage, type GlPage } from './gl-page.ts';

const BASRA = [47.78, 30.51] as const;

let page: GlPage | undefined;
let incidents: IncidentLayer;

async function open(options: Parameters<typeof openGlPage>[1] = {}): Promise<GlPage> {
  incidents = createIncidentLayer(COLOURS);
  page = await openGlPage(incidents.layer, { center: [BASRA[0], BASRA[1]], ...options });
  return page;
}

afterEach(() => {
  page?.remove();
  page = undefined;
});

describe('a halo', () => {
  it.each([
    ['flat', {}],
    ['on the globe', { globe: true, zoom: 6 }],
  ])('reaches as far on the ground as is known, %s', async (_, options) => {
    const { map, shot } = await open({ zoom: 8, ...options });
    incidents.setNodes(nodesOf([{ at: BASRA, sure: { protests: 1 }, flags: ['near'], radiusMetres: 30_000 }]));
    const blob = (await shot()).blob(([red, green, blue]) => red < 125 && green > 123 && blue < 125);
    // 30 km north of Basra, on a sphere of 6371008.8 m.
    const north = map.project([BASRA[0], BASRA[1] + (30_000 / 6_371_008.8) * (180 / Math.PI)]);
    const middle = map.project([...BASRA]);
    expect(Math.abs((blob?.height ?? 0) / 2 - (middle.y - north.y))).toBeLessThanOrEqual(1.5);
  });

  it('is not drawn for what is known better', async () => {
    const { shot } = await open({ zoom: 8 });
    incidents.setNodes(nodesOf([{ at: BASRA, sure: { protests: 1 } }]));
    expect((await shot()).blob()?.width).toBeLessThan(30);
  });
});

describe('the density surface', () => {
  it('is drawn in the step of what lies together', async () => {
    const { map, shot } = await open();
    incidents.setMode('density');
    const strength = async (counts: readonly number[]): Promise<number> => {
      incidents.setNodes(nodesOf(counts.map((count) => ({ at: BASRA, sure: { strikes: count } }))));
      const { x, y } = map.project([...BASRA]);
      return (await shot()).at(x, y)[0];
    };
    const one = await strength([1]);
    const twenty = await strength([20]);
    expect(twenty).toBeLessThan(one);
    expect(one).toBeLessThan(128);
    expect(await strength([10, 10])).toBe(twenty);
    expect(await strength([])).toBe(128);
    expect(incidents.drawn()).toBe(0);
  });

  it('says nothing of where in an area something happened: there it leaves the number', async () => {
    const { shot } = await open({ pixelRatio: 2 });
    incidents.setMode('density');
    incidents.setNodes(nodesOf([{ at: BASRA, sure: { strikes: 12 }, flags: ['area'] }]));
    const picture = await shot();
    expect(picture.blob()?.width).toBeLessThan(30);
    expect(picture.count(isNear(FAMILY_COLOURS.strikes))).toBeGreaterThan(20);
  });
});

describe('an area', () => {
  it('is a number alone', async () => {
    const { shot } = await open({ pixelRatio: 2 });
    incidents.setNodes(nodesOf([{ at: BASRA, sure: { strikes: 12 }, flags: ['area'] }]));
    const picture = await shot();
    expect(picture.blob()?.width).toBeLessThan(30);
    expect(picture.count(isNear(FAMILY_COLOURS.strikes))).toBeGreaterThan(20);
  });
});

describe('a lost context', () => {
  it('costs neither what is drawn nor the view', async () => {
    const { map, shot } = await open({ zoom: 7, bearing: 20, pitch: 30 });
    incidents.setNodes(nodesOf([{ at: BASRA, sure: { strikes: 8 } }]));
    const before = (await shot()).blob(isNear(FAMILY_COLOURS.strikes));
    const loss = (map.getCanvas().getContext('webgl2') as WebGL2RenderingContext).getExtension('WEBGL_lose_context');
    const lost = map.once('webglcontextlost');
    loss?.loseContext();
    await lost;
    // A context is given back only when the event of its loss is over.
    await new Promise((resolve) => setTimeout(resolve));
    incidents.setNodes(nodesOf([{ at: BASRA, sure: { strikes: 9 } }]));
    const styled = map.once('style.load');
    loss?.restoreContext();
    await styled;
    expect((await shot()).blob(isNear(FAMILY_COLOURS.strikes))?.x).toBeCloseTo(before?.x ?? NaN, 0);
    expect([map.getZoom(), map.getBearing(), map.getPitch()]).toEqual([7, 20, 30]);
    expect(incidents.drawn()).toBe(9);
  });
});

describe('the look', () => {
  it('changes with the colours, and with the pixel ratio', async () => {
    const { map, shot } = await open();
    incidents.setNodes(nodesOf([{ at: BASRA, sure: { strikes: 8 } }]));
    expect((await shot()).count(isNear('#00ff00'))).toBe(0);
    incidents.setColours({ ...COLOURS, families: { ...COLOURS.families, strikes: '#00ff00' } });
    const before = await shot();
    expect(before.count(isNear('#00ff00'))).toBeGreaterThan(50);
    map.setPixelRatio(2);
    const after = await shot();
    expect(after.blob()?.width).toBeCloseTo(before.blob()?.width ?? NaN, -1);
    expect(after.count(isNear('#00ff00'))).toBeGreaterThan(3 * before.count(isNear('#00ff00')));
  });

  it('of a gathering has a second ring, of a selected one a ring of the accent', async () => {
    const { shot } = await open();
    const width = async (flags: readonly ('gathering' | 'selected')[]): Promise<number> => {
      incidents.setNodes(nodesOf([{ at: BASRA, sure: { strikes: 8 }, flags }]));
      return (await shot()).blob()?.width ?? NaN;
    };
    const plain = await width([]);
    expect((await shot()).count(isNear(COLOURS.accent))).toBe(0);
    expect(await width(['gathering'])).toBeGreaterThan(plain + 5);
    expect(await width(['selected'])).toBeGreaterThan(plain + 8);
    expect((await shot()).count(isNear(COLOURS.accent))).toBeGreaterThan(50);
  });
});
