import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, type Map as GlMap, type PaddingOptions } from 'maplibre-gl';
import { boundsOf, EMPTY_SCENE, WORLD_PX, type Bbox, type LonLat, type Scene } from '../../index.ts';
import { loadBasemap } from './basemap.ts';
import { createArcPainter } from './arc-painter.ts';
import { createAreaPainter } from './area-painter.ts';
import { atMostEvery } from '../at-most.ts';
import { readColours } from './colours.ts';
import { SCENE_SOURCES, sceneFeatures } from './features.ts';
import { createArcLayer } from './gl/arc-layer.ts';
import { createIncidentLayer } from './gl/incident-layer.ts';
import { keepLayer } from './gl/keep-layer.ts';
import { drawIconsOnDemand, makeGlMap } from './gl-map.ts';
import './map.css';
import type { DrawnCount, IncidentFrame } from './incident-frame.ts';
import { createIncidentPainter } from './incident-painter.ts';
import { createDomLabels } from './dom-labels.ts';
import { labelFeatures } from './label-features.ts';
import { nodeHits } from './node-hits.ts';
import { partLabels } from './page-labels.ts';
import { pillPlaces } from './pill-places.ts';
import { nodePlaces } from './node-places.ts';
import { listenToPointer, type PointerCallbacks, type ScreenPoint } from './pointer.ts';
import { FIRST_OVER_ARCS, FIRST_OVER_INCIDENTS, GROUND_SOURCES, mapLayers, mapStyle, SYMBOL_ROOM } from './style.ts';
import { countryFilter, focusFilter, placeFilter } from './style-ground.ts';
import type { VisitFrame } from './visit-frame.ts';
import type { MapWords } from './words.ts';

/** The colours in use. */
export type MapTheme = 'light' | 'dark';

/** Where the map looks: a point in degrees and a zoom of 512-pixel tiles. */
export interface MapView {
  readonly center: LonLat;
  readonly zoom: number;
}

export interface IncidentMapOptions extends PointerCallbacks {
  readonly theme: MapTheme;
  readonly reducedMotion: boolean;
  /** True where names and pills may follow a moving window a few times a second only; else they are exact after each call. */
  readonly paced?: boolean;
  readonly words: MapWords;
  /** The attribution line, always visible on the map; a fragment may hold links. */
  readonly attribution: Node;
  /** Null: the region around Iraq, until `fit` is called. */
  readonly initialView: MapView | null;
  /** Called when a movement has ended. */
  readonly onMove: (view: MapView) => void;
}

/** Room in CSS pixels that other things take at the edges of the map. */
export type MapPadding = Required<PaddingOptions>;

export interface IncidentMap {
  /** Resolves when the basemap is handed to the map; rejects when it could not be fetched. The scene is drawn in any case. */
  readonly ready: Promise<void>;
  setScene(scene: Scene): void;
  /** What incidents are drawn from; null for none. A step that only moves the window costs what has changed in it. */
  setIncidents(frame: IncidentFrame | null): void;
  /** What arcs of visits and lines from launch places are drawn from; null for none. Call it after `setIncidents`, whose symbols arrows stop at. */
  setVisits(frame: VisitFrame | null): void;
  /** The earth as a ball, or flat. */
  setGlobe(on: boolean): void;
  /** How many incidents are drawn. */
  drawn(): DrawnCount;
  /** Call after the root's theme attribute has changed: what counts are the colours that the style sheet gives then. */
  setTheme(theme: MapTheme): void;
  /** Countries (ISO 3166-1 alpha-2) that are lighter than their neighbours. */
  setFocusCountry(iso2: readonly string[]): void;
  /** Shows a box or all of some points, no nearer than `maxZoom`, 7 when left out. The padding holds for labels of arcs from then on. */
  fit(target: Bbox | readonly LonLat[], padding?: Partial<MapPadding>, maxZoom?: number): void;
  /** Moves a point to the middle of the map, or `offset` CSS pixels beside it (right and down are positive). */
  flyTo(point: LonLat, zoom?: number, offset?: readonly [x: number, y: number]): void;
  view(): MapView;
  /** Where a point is on the screen. */
  project(point: LonLat): ScreenPoint;
  resize(): void;
  destroy(): void;
  /** The MapLibre map itself, for tests. */
  readonly gl: GlMap;
}

const HOME: MapView = { center: [43.6, 33.2], zoom: 5.2 };
const NEAREST_FIT = 7;
/** Half the width of a common pill in CSS pixels. */
const HALF_PILL = 75;

/** Names are written anew at most once in this many milliseconds while the window or the view moves. */
const NAMES_MS = 250;

/** Draws incidents and scenes on a MapLibre map. It holds no truth: everything comes through `setIncidents` and `setScene` and goes out through the callbacks. */
export function createIncidentMap(container: HTMLElement, options: IncidentMapOptions): IncidentMap {
  let colours = readColours();
  let focus: readonly string[] = [];
  let scene = EMPTY_SCENE;
  let padding: Partial<MapPadding> = {};
  let isGlobe = false;
  let isStyled = false;
  let isGone = false;
  /** What each source and the filter of labels were last given, as text. */
  const given = new Map<string, string>();
  const start = options.initialView ?? HOME;
  const map = makeGlMap(container, { ...options, ...start, style: mapStyle(colours, focus) });
  drawIconsOnDemand(map, () => colours);
  const arcLayer = createArcLayer();
  arcLayer.setColours(colours);
  const stopArcs = keepLayer(map, arcLayer.layer, FIRST_OVER_ARCS);
  const arcs = createArcPainter(map, arcLayer);
  const layer = createIncidentLayer(colours);
  const stopLayer = keepLayer(map, layer.layer, FIRST_OVER_INCIDENTS);
  const painter = createIncidentPainter(map, layer);
  const areas = createAreaPainter(map);
  const hits = nodeHits(map);
  const pageLabels = createDomLabels(map, SYMBOL_ROOM);
  listenToPointer(map, () => ({ scene, painted: painter.painted(), areas: areas.shown(), nodes: hits, arcs }), options);
  const line = document.createElement('div');
  line.className = 'map-attribution';
  line.append(options.attribution);
  container.append(line);
  const names = atMostEvery(options.paced === true ? NAMES_MS : 0, drawNames);
  map.on('move', () => {
    painter.moved();
    names.ask();
  });
  map.on('moveend', () => {
    draw();
    options.onMove(view());
  });
  const styled = new Promise<void>((resolve) => {
    map.once('style.load', () => {
      isStyled = true;
      map.setFilter('land-focus', focusFilter(focus));
      if (isGlobe) map.setProjection({ type: 'globe' });
      draw();
      resolve();
    });
  });
  const ready = styled.then(loadBasemap).then(async (ground) => {
    if (isGone) return;
    await Promise.all(GROUND_SOURCES.map((name) => source(name).setData(ground[name])));
  });

  // A shell need not ask: what is drawn stands on bare water then.
  ready.catch(() => undefined);

  /** Everything that is not drawn by the layer of incidents, exactly as things stand now. */
  function draw(): void {
    if (!isStyled) return;
    areas.paint(painter.painted(), scene);
    names.now();
  }

  function drawNames(): void {
    if (!isStyled) return;
    const painted = painter.painted();
    const labels = labelFeatures(painted, areas.shown(), WORLD_PX * 2 ** map.getZoom());
    const names = partLabels(labels.names, colours);
    give('names', names.canvas);
    give('edges', labels.edges);
    const named = new Set(labels.placeIds);
    const places = nodePlaces(painted);
    const features = sceneFeatures(scene, {
      look: colours.paper,
      pills: pillPlaces(scene, clearBox(), places.points),
      radiusAt: places.radiusAt,
      named,
      isChosenDrawn: places.hasSelected || areas.shown().some(({ selected }) => selected),
    });
    const points = partLabels(features.points, colours);
    for (const name of SCENE_SOURCES) give(name, name === 'points' ? points.canvas : features[name]);
    pageLabels.setLabels([...names.page, ...points.page]);
    const hidden = [...new Set([...named, ...scene.ends.map(({ placeId }) => placeId)])]
      .filter((id) => id !== '')
      .sort();
    if (!isNews('labels', hidden.join())) return;
    map.setFilter('label-place', placeFilter(hidden));
    map.setFilter('label-country', countryFilter(hidden));
  }

  function give(name: string, data: FeatureCollection): void {
    if (isNews(name, JSON.stringify(data))) void source(name).setData(data);
  }

  function isNews(name: string, text: string): boolean {
    if (given.get(name) === text) return false;
    given.set(name, text);
    return true;
  }

  /** Where the middle of a pill may lie: in view, not covered by what the shell laid over the map, and half a pill from the edge. */
  function clearBox(): Bbox {
    const { clientWidth: width, clientHeight: height } = container;
    const { left = 0, top = 0, right = 0, bottom = 0 } = padding;
    const across = Math.min(HALF_PILL, width / 5);
    const southWest = map.unproject([left + across, height - bottom - HALF_PILL / 4]);
    const northEast = map.unproject([width - right - across, top + HALF_PILL / 4]);
    return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
  }

  function source(name: string): GeoJSONSource {
    const found = map.getSource(name);
    if (!(found instanceof GeoJSONSource)) throw new Error(`map: no source ${name}`);
    return found;
  }

  function view(): MapView {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom() };
  }

  return {
    ready,
    gl: map,
    setScene(next) {
      scene = next;
      if (!isStyled) return;
      areas.paint(painter.painted(), scene);
      names.ask();
    },
    setIncidents(next) {
      painter.setFrame(next);
      if (!isStyled) return;
      areas.paint(painter.painted(), scene);
      names.ask();
    },
    setVisits(next) {
      arcs.setFrame(next, painter.painted());
    },
    setGlobe(on) {
      if (isGlobe === on) return;
      isGlobe = on;
      container.classList.toggle('globe', on);
      if (isStyled) map.setProjection({ type: on ? 'globe' : 'mercator' });
      painter.moved();
      names.ask();
    },
    drawn: () => painter.drawn(),
    setTheme() {
      const before = JSON.stringify(colours);
      colours = readColours();
      if (JSON.stringify(colours) === before) return;
      void styled.then(() => {
        if (isGone) return;
        layer.setColours(colours);
        arcLayer.setColours(colours);
        restyle(map, mapLayers(colours, focus));
        draw();
      });
    },
    setFocusCountry(iso2) {
      focus = iso2;
      if (isStyled) map.setFilter('land-focus', focusFilter(focus));
    },
    fit(target, room = {}, maxZoom = NEAREST_FIT) {
      padding = room;
      const box = isBbox(target) ? target : boundsOf(target);
      if (!box) return;
      map.fitBounds([box[0], box[1], box[2], box[3]], {
        padding: { top: 0, bottom: 0, left: 0, right: 0, ...room },
        maxZoom,
        animate: !options.reducedMotion,
        duration: 600,
      });
    },
    flyTo(point, zoom, offset = [0, 0]) {
      const camera = { center: [point[0], point[1]] as [number, number], zoom: zoom ?? Math.max(map.getZoom(), 7) };
      map.easeTo({ ...camera, offset: [offset[0], offset[1]], duration: options.reducedMotion ? 0 : 700 });
    },
    view,
    project(point) {
      const { x, y } = map.project([point[0], point[1]]);
      return { x, y };
    },
    resize() {
      map.resize();
    },
    destroy() {
      isGone = true;
      isStyled = false;
      names.stop();
      pageLabels.destroy();
      stopLayer();
      stopArcs();
      layer.destroy();
      arcLayer.destroy();
      map.remove();
      line.remove();
    },
  };
}

/** Sets the properties of layers as they should be; MapLibre passes over those that are so already. */
function restyle(map: GlMap, layers: ReturnType<typeof mapLayers>): void {
  for (const { id, paint = {}, layout = {} } of layers as readonly { id: string; paint?: object; layout?: object }[]) {
    for (const [name, value] of Object.entries(paint)) map.setPaintProperty(id, name as never, value as never);
    for (const [name, value] of Object.entries(layout)) map.setLayoutProperty(id, name as never, value as never);
  }
}

function isBbox(target: Bbox | readonly LonLat[]): target is Bbox {
  return typeof target[0] === 'number';
}
