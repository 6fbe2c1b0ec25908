import { GeoJSONSource, type Map as GlMap } from 'maplibre-gl';
import type { LonLat } from '../../index.ts';
import './dom-labels.css';

/** A label that the canvas would write wrongly (see `needsDom`). */
export interface DomLabel {
  /** Equal for the same label from one call to the next. */
  readonly key: string;
  readonly point: LonLat;
  /** Lines are parted by line breaks. */
  readonly text: string;
  /** In CSS pixels. */
  readonly size: number;
  /** Of the font: 400, or 600 for areas and pills. */
  readonly weight: number;
  /** CSS colours of the text and of the edge around it. */
  readonly colour: string;
  readonly halo: string;
  readonly opacity: number;
  /** From the point to the middle of the label's near edge, CSS pixels right; 0 stands on the point itself. */
  readonly room: number;
  /** Lower ones find room first. */
  readonly order: number;
}

/** Labels as elements of the page over the map's canvas, placed by MapLibre among its own. */
export interface DomLabels {
  setLabels(labels: readonly DomLabel[]): void;
  /** Keys of the labels in sight. */
  placed(): string[];
  destroy(): void;
}

/** The layer and the source that keep room for the labels. */
const DOM_LABEL_LAYER = 'dom-label';

/**
 * Draws labels over a map. Each takes part in MapLibre's placement as a transparent icon of its size, in a layer below `before`
 * (on top when left out), and is in sight only where that icon found room. Labels move with the map in the same frame.
 */
export function createDomLabels(map: GlMap, before?: string): DomLabels {
  const box = document.createElement('div');
  box.className = 'dom-labels';
  map.getCanvasContainer().append(box);
  const shown = new Map<string, { label: DomLabel; element: HTMLElement; width: number; height: number }>();
  let given = '';

  const addLayer = (): void => {
    if (map.getLayer(DOM_LABEL_LAYER)) return;
    map.addSource(DOM_LABEL_LAYER, { type: 'geojson', data: features() });
    const below = before !== undefined && map.getLayer(before) ? before : undefined;
    map.addLayer(
      {
        id: DOM_LABEL_LAYER,
        type: 'symbol',
        source: DOM_LABEL_LAYER,
        layout: {
          'icon-image': ['get', 'icon'],
          // Arrays do not pass through MapLibre's tiles: a number in pixels right becomes one.
          'icon-offset': [
            'interpolate',
            ['linear'],
            ['get', 'right'],
            0,
            ['literal', [0, 0]],
            1000,
            ['literal', [1000, 0]],
          ],
          'icon-padding': 2,
          'symbol-sort-key': ['get', 'order'],
        },
      },
      below,
    );
  };
  const features = (): GeoJSON.FeatureCollection => ({
    type: 'FeatureCollection',
    features: [...shown.values()].map(({ label, width, height }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...label.point] },
      properties: {
        key: label.key,
        icon: roomFor(map, width, height),
        right: offsetOf(label, width),
        order: label.order,
      },
    })),
  });
  const move = (): void => {
    for (const { label, element, width, height } of shown.values()) {
      const { x, y } = map.project([label.point[0], label.point[1]]);
      const [left, top] = [x + offsetOf(label, width) - width / 2, y - height / 2];
      // Whole device pixels, so that letters stay sharp.
      const ratio = devicePixelRatio;
      element.style.transform = `translate(${Math.round(left * ratio) / ratio}px, ${Math.round(top * ratio) / ratio}px)`;
    }
  };
  const place = (): void => {
    if (!map.getLayer(DOM_LABEL_LAYER)) return;
    const found = shown.size === 0 ? [] : map.queryRenderedFeatures({ layers: [DOM_LABEL_LAYER] });
    const keys = new Set(found.map(({ properties }) => String(properties['key'])));
    for (const [key, { element }] of shown) element.dataset['placed'] = String(keys.has(key));
  };
  const onRender = (): void => {
    move();
    if (!map.isMoving()) place();
  };
  map.on('style.load', addLayer);
  map.on('render', onRender);
  map.on('idle', place);
  if (map.getLayersOrder().length > 0 || map.isStyleLoaded() === true) addLayer();

  return {
    setLabels(labels) {
      const keys = new Set(labels.map(({ key }) => key));
      for (const [key, { element }] of shown) {
        if (keys.has(key)) continue;
        element.remove();
        shown.delete(key);
      }
      for (const label of labels) {
        const element = shown.get(label.key)?.element ?? box.appendChild(document.createElement('div'));
        dress(element, label);
        shown.set(label.key, { label, element, width: 0, height: 0 });
      }
      // Measured together, after all are written, so that the page is laid out once.
      for (const one of shown.values()) {
        one.width = one.element.offsetWidth;
        one.height = one.element.offsetHeight;
      }
      const data = features();
      const text = JSON.stringify(data);
      const source = map.getSource(DOM_LABEL_LAYER);
      if (source instanceof GeoJSONSource && text !== given) void source.setData(data);
      given = text;
      move();
    },
    placed: () => [...shown].filter(([, { element }]) => element.dataset['placed'] === 'true').map(([key]) => key),
    destroy() {
      map.off('style.load', addLayer);
      map.off('render', onRender);
      map.off('idle', place);
      if (map.getLayer(DOM_LABEL_LAYER)) map.removeLayer(DOM_LABEL_LAYER);
      if (map.getSource(DOM_LABEL_LAYER)) map.removeSource(DOM_LABEL_LAYER);
      box.remove();
    },
  };
}

/** Gives an element the text and look of a label. */
export function dress(element: HTMLElement, label: DomLabel): void {
  element.className = 'dom-label';
  element.dir = 'auto';
  element.textContent = label.text;
  const { style } = element;
  style.fontSize = `${label.size}px`;
  style.fontWeight = String(label.weight);
  style.color = label.colour;
  style.opacity = String(label.opacity);
  style.textShadow = ['1px 0', '-1px 0', '0 1px', '0 -1px', '0 0'].map((at) => `${at} 1.5px ${label.halo}`).join(', ');
}

/** From the point to the label's middle, CSS pixels to the right. */
function offsetOf({ room }: DomLabel, width: number): number {
  return room === 0 ? 0 : room + width / 2;
}

/** A transparent image as large as a label; widths are rounded up to 4 pixels so that labels share them. */
function roomFor(map: GlMap, width: number, height: number): string {
  const [wide, high] = [Math.max(4, Math.ceil(width / 4) * 4), Math.max(1, height)];
  const id = `room-${wide}x${high}`;
  if (!map.hasImage(id)) map.addImage(id, { width: wide, height: high, data: new Uint8Array(wide * high * 4) });
  return id;
}
