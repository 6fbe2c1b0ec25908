import type { Map as GlMap } from 'maplibre-gl';
import '../../src/app/style/tokens.css';
import type { MapTarget } from '../../src/app/map/hits.ts';
import type { IncidentFrame } from '../../src/app/map/incident-frame.ts';
import { createIncidentMap, type IncidentMap, type IncidentMapOptions } from '../../src/app/map/incident-map.ts';
import type { VisitFrame } from '../../src/app/map/visit-frame.ts';
import { mapWords } from '../../src/app/map/words.ts';
import { indexEvents, spotsOf, type Dataset, type LonLat } from '../../src/index.ts';

/** A map on the test's page, with what the pointer was told to be on. */
export interface OpenMap {
  readonly map: IncidentMap;
  readonly container: HTMLElement;
  readonly hovered: (MapTarget | null)[];
  readonly clicked: (MapTarget | null)[];
  close(): void;
}

/** Opens a map of 900 × 620 CSS pixels over Iraq; resolves when it has come to rest. */
export async function openMap(over: Partial<IncidentMapOptions> = {}): Promise<OpenMap> {
  const container = document.createElement('div');
  container.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 900px; height: 620px';
  document.body.append(container);
  const hovered: (MapTarget | null)[] = [];
  const clicked: (MapTarget | null)[] = [];
  const map = createIncidentMap(container, {
    theme: 'light',
    reducedMotion: true,
    words: mapWords,
    attribution: document.createTextNode('Places: GeoNames CC BY 4.0 · Land: Natural Earth'),
    initialView: { center: [46, 33.3], zoom: 5 },
    onHover: (target) => hovered.push(target),
    onClick: (target) => clicked.push(target),
    onMove: () => undefined,
    ...over,
  });
  await map.ready;
  await idle(map.gl);
  return {
    map,
    container,
    hovered,
    clicked,
    close: () => {
      map.destroy();
      container.remove();
    },
  };
}

/** Resolves when the map has nothing left to do. */
export function idle(gl: GlMap): Promise<void> {
  return new Promise((resolve) => {
    gl.once('idle', () => {
      resolve();
    });
    gl.triggerRepaint();
  });
}

const known = new WeakMap<Dataset, Pick<IncidentFrame, 'spots' | 'index'>>();

/** A frame with all of a dataset; events of `sceneDataset` without times all happen in the first millisecond of 1970. */
export function frameOf(dataset: Dataset, over: Partial<IncidentFrame> = {}): IncidentFrame {
  const made = known.get(dataset) ?? {
    spots: spotsOf(dataset),
    index: indexEvents(dataset.incidents, dataset.incidents.kind),
  };
  known.set(dataset, made);
  return {
    dataset,
    ...made,
    window: { from: -1, to: 86_400_000 },
    mode: 'window',
    showUndated: false,
    chosen: { incident: null, place: null },
    view: 'places',
    ...over,
  };
}

/** The same for arcs of visits and lines from launch places. */
export function visitFrameOf(dataset: Dataset): VisitFrame {
  const { window, mode, showUndated, index } = frameOf(dataset);
  const visits = indexEvents(dataset.visits);
  const chosen = { visit: null, incident: null };
  return { dataset, visits, incidents: index, window, mode, showUndated, grows: false, chosen };
}

/** Sends a mouse event to a point on the ground, as the map projects it, moved by some pixels. */
export function pointerAt({ map, container }: OpenMap, type: string, point: LonLat, offset: LonLat = [0, 0]): void {
  const { x, y } = map.project(point);
  const box = container.getBoundingClientRect();
  const at = { clientX: box.left + x + offset[0], clientY: box.top + y + offset[1] };
  const init = { bubbles: true, ...at, button: 0, detail: 1 };
  map.gl.getCanvas().dispatchEvent(type === 'click' ? new PointerEvent('click', init) : new MouseEvent(type, init));
}
