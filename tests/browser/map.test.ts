import { afterEach, describe, expect, it } from 'vitest';
import type { MapTarget } from '../../src/app/map/hits.ts';
import type { IncidentMap, IncidentMapOptions } from '../../src/app/map/incident-map.ts';
import { EMPTY_SCENE, sceneOf, sceneWords, type Dataset, type LonLat, type Scene } from '../../src/index.ts';
import { place, sceneDataset, type SpokenIncident, type SpokenVisit } from '../views/scene-dataset.ts';
import { frameOf, idle, openMap, pointerAt, visitFrameOf, type OpenMap } from './open-map.ts';

const baghdad = place('gn:98182', 'Baghdad', [44.4, 33.34]);
const basra = place('gn:99532', 'Basra', [47.78, 30.51]);
const kirkuk = place('gn:94787', 'Kirkuk', [44.39, 35.47]);
const tehran = place('gn:112931', 'Tehran', [51.42, 35.69], 'settlement', { country: 'IR' });
const maysan = place('gn:93540', 'Maysan', [47, 31.9], 'governorate', { radiusMetres: 72_000 });

const INCIDENTS: readonly SpokenIncident[] = [
  { kind: 'protest', where: { place: baghdad } },
  { kind: 'bombing', where: { place: baghdad } },
  { kind: 'armed-clash', where: { place: basra }, launch: { at: [47.2, 30.9] } },
  { kind: 'air-strike', where: { place: kirkuk, precision: 'near', radius: 30_000 } },
  { kind: 'riot', where: { place: maysan, precision: 'governorate' } },
];
const VISITS: readonly SpokenVisit[] = [
  { traveller: 'Javad Zarif', from: { place: tehran }, to: { place: baghdad } },
  { traveller: 'Pope Francis', to: { place: kirkuk }, status: 'planned' },
];

let container: HTMLElement;
let map: IncidentMap;
let opened: OpenMap;

async function open(over: Partial<IncidentMapOptions> = {}): Promise<void> {
  opened = await openMap(over);
  ({ map, container } = opened);
}

function scene(incidents = INCIDENTS, visits = VISITS): Scene {
  const event = (row: number) => ({ row, status: 'sure' as const, opacity: 1 });
  return sceneOf(
    sceneDataset(incidents, visits),
    {
      incidents: incidents.map((_, row) => event(row)),
      visits: visits.map((_, row) => ({ ...event(row), progress: 1 })),
    },
    { selection: { incident: null, visit: null, place: null }, words: sceneWords, visitDay: () => '' },
  );
}

const datasets = new Map<readonly SpokenIncident[], Dataset>();

async function show(next: Scene, incidents: readonly SpokenIncident[] = INCIDENTS): Promise<void> {
  const dataset = datasets.get(incidents) ?? sceneDataset(incidents, VISITS);
  datasets.set(incidents, dataset);
  map.setIncidents(next === EMPTY_SCENE ? null : frameOf(dataset));
  map.setVisits(next === EMPTY_SCENE ? null : visitFrameOf(dataset));
  map.setScene(next);
  await idle(map.gl);
}

function drawn(...layers: string[]): string[] {
  const found = map.gl
    .queryRenderedFeatures({ layers })
    .map(({ properties }) => String(properties['key'] ?? properties['name']));
  return [...new Set(found)].sort();
}

/** Spots of the areas that are drawn. */
function shapes(): unknown[] {
  const found = map.gl
    .queryRenderedFeatures({ layers: ['area-fill'] })
    .filter(({ state }) => Number(state['opacity']) > 0);
  return [...new Set(found.map(({ id }) => id))];
}

function labels(layer: string): string[] {
  return map.gl
    .queryRenderedFeatures({ layers: [layer] })
    .map(({ properties }) => String(properties['label'] ?? properties['name']));
}

afterEach(() => {
  opened.close();
});

describe('the ground', () => {
  it('is land, borders and names in two scripts, with its attribution in sight', async () => {
    await open();
    expect(
      map.gl.queryRenderedFeatures({ layers: ['land'] }).map(({ properties }) => properties['iso2'] as string),
    ).toContain('IQ');
    expect(map.gl.queryRenderedFeatures({ layers: ['borders'] })).not.toEqual([]);
    expect(labels('label-place')).toContain('Baghdad');
    const [iraq] = map.gl
      .queryRenderedFeatures({ layers: ['label-country'] })
      .filter(({ properties }) => properties['name'] === 'Iraq');
    expect(iraq?.properties['local']).toBe('العراق');
    expect(container.textContent).toContain('GeoNames CC BY 4.0');
  });

  it('lights the country in focus only', async () => {
    await open();
    expect(map.gl.queryRenderedFeatures({ layers: ['land-focus'] })).toEqual([]);
    map.setFocusCountry(['IQ']);
    await idle(map.gl);
    const lit = map.gl
      .queryRenderedFeatures({ layers: ['land-focus'] })
      .map(({ properties }) => properties['iso2'] as string);
    expect([...new Set(lit)]).toEqual(['IQ']);
  });

  it('has zoom buttons with words that a keyboard reaches', async () => {
    await open();
    const shown = [...container.querySelectorAll('button')].filter((button) => !button.hidden);
    const buttons = shown.map((button) => [button.getAttribute('aria-label'), button.tabIndex]);
    expect(buttons).toEqual([
      ['Zoom in', 0],
      ['Zoom out', 0],
    ]);
  });
});

describe('a scene', () => {
  it('is drawn whole: symbols, halo, area, launch, arc, stop', async () => {
    await open();
    const whole = scene();
    await show(whole);
    expect(map.drawn()).toEqual({ drawn: 5, unplaced: 0 });
    expect(shapes()).toHaveLength(1);
    expect(drawn('stop')).toEqual(['stop:1']);
    expect(labels('pill').sort()).toEqual(['Francis', 'Zarif']);
    expect(labels('area-label')).toEqual(['Maysan province']);
  });

  it('is replaced by the next one', async () => {
    await open();
    await show(scene());
    await show(scene(INCIDENTS.slice(2, 3), []), INCIDENTS.slice(2, 3));
    expect(map.drawn().drawn).toBe(1);
    expect([...drawn('pill', 'stop'), ...shapes()]).toEqual([]);
    await show(EMPTY_SCENE);
    expect(map.drawn().drawn).toBe(0);
  });

  it('names a place once: by its event, by the end of a visit, or else by the map', async () => {
    await open();
    const layers = ['label-place', 'event-name', 'node-name'];
    const count = () => layers.flatMap((layer) => labels(layer)).filter((name) => name === 'Baghdad').length;
    expect(count()).toBe(1);
    await show(scene());
    expect(labels('node-name')).toContain('Baghdad');
    expect(count()).toBe(1);
    await show(scene([], VISITS), []);
    expect(labels('event-name')).toContain('Baghdad');
    expect(count()).toBe(1);
  });

  it('does not set data that is unchanged', async () => {
    await open();
    await show(scene());
    const loads: string[] = [];
    map.gl.on('sourcedata', ({ sourceId, sourceDataType }) => {
      if (sourceDataType === 'content') loads.push(sourceId);
    });
    await show(scene());
    expect(loads).toEqual([]);
    await show(scene(INCIDENTS, VISITS.slice(0, 1)));
    expect(loads).toContain('pills');
  });

  it('takes the colours of the other theme, symbols included', async () => {
    await open();
    await show(scene());
    document.documentElement.dataset['theme'] = 'dark';
    map.setTheme('dark');
    await idle(map.gl);
    await idle(map.gl);
    delete document.documentElement.dataset['theme'];
    expect(map.gl.getPaintProperty('land', 'fill-color')).toBe('#1f242c');
    expect(map.gl.listImages().some((id) => id.startsWith('#1a1d21|') && id.includes('pill'))).toBe(true);
    expect(map.drawn().drawn).toBe(5);
  });
});

describe('the pointer', () => {
  it('chooses what is under it', async () => {
    await open();
    await show(scene());
    const cases: readonly (readonly [LonLat, Partial<MapTarget> | null])[] = [
      [baghdad.point, { kind: 'incidents', rows: [0, 1], count: 2 }],
      [basra.point, { kind: 'incidents', rows: [2], count: 1 }],
      [[46.7, 31.7], { kind: 'area', rows: [4], count: 1 }],
      [[47.2, 30.9], { kind: 'launch', rows: [2] }],
      [[49, 34.93], { kind: 'visit', row: 0 }],
      [[41, 31], null],
    ];
    for (const [point] of cases) pointerAt(opened, 'click', point);
    cases.forEach(([, expected], i) => {
      if (expected === null) expect(opened.clicked[i]).toBeNull();
      else expect(opened.clicked[i]).toMatchObject(expected);
    });
  });

  it('tells what it is on, and once that it is on nothing', async () => {
    await open();
    await show(scene());
    for (const point of [basra.point, [41, 31], [40, 31]] as const) pointerAt(opened, 'mousemove', point);
    expect(opened.hovered).toMatchObject([{ kind: 'incidents', rows: [2] }, null]);
    expect(map.gl.getCanvas().style.cursor).toBe('');
  });
});

describe('the view', () => {
  it('frames points with room at the edges, no nearer than zoom 7', async () => {
    await open();
    map.fit([baghdad.point], { right: 300 });
    expect(map.view().zoom).toBeCloseTo(7);
    map.fit([tehran.point, basra.point, kirkuk.point], { top: 20, bottom: 20, left: 20, right: 300 });
    for (const { point } of [tehran, basra, kirkuk]) {
      const { x, y } = map.project(point);
      expect(x).toBeGreaterThanOrEqual(19);
      expect(x).toBeLessThanOrEqual(601);
      expect(y).toBeGreaterThanOrEqual(19);
      expect(y).toBeLessThanOrEqual(601);
    }
  });

  it('tells where it has moved', async () => {
    const views: unknown[] = [];
    await open({ onMove: (view) => views.push(view) });
    map.flyTo([44, 36], 8);
    expect(views.at(-1)).toEqual({ center: [44, 36], zoom: 8 });
  });
});
