import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { SHAPES } from './area-painter.ts';
import { SCENE_SOURCES } from './features.ts';
import { FONT_FACES } from './fonts.ts';
import { LABEL_SOURCES } from './label-features.ts';
import { groundLayers, labelLayers } from './style-ground.ts';
import { areaLayers, pillLayers, symbolLayers } from './style-events.ts';
import type { MapColours } from './colours.ts';

/** The lowest layer that lies over the symbols of incidents, which a layer of our own draws. */
export const FIRST_OVER_INCIDENTS = 'candidate';

/** The lowest layer that lies over arcs, which a layer of our own draws. */
export const FIRST_OVER_ARCS = 'label-place';

/** The layer that keeps the room of symbols; labels of the page stand below it. */
export const SYMBOL_ROOM = 'node-room';

/** Sources of the ground, filled once when the basemap has come. */
export const GROUND_SOURCES = ['land', 'borders', 'coast', 'labels'] as const;

/**
 * The whole style for a set of colours. Drawn from below: ground, areas, lines, labels, symbols. Labels give way to every symbol, pill, area
 * label and edge, because MapLibre gives room to the uppermost layers first.
 */
export function mapStyle(colours: MapColours, focus: readonly string[]): StyleSpecification {
  const sources: Record<string, SourceSpecification> = {};
  for (const name of [...GROUND_SOURCES, ...SCENE_SOURCES, ...LABEL_SOURCES, SHAPES]) sources[name] = emptySource();
  return { version: 8, 'font-faces': FONT_FACES, sources, layers: mapLayers(colours, focus) };
}

/** The layers alone: for a change of theme or focus their properties are compared and set. */
export function mapLayers(colours: MapColours, focus: readonly string[]): LayerSpecification[] {
  return [
    ...groundLayers(colours, focus),
    ...areaLayers(colours),
    ...labelLayers(colours),
    ...pillLayers(colours),
    ...symbolLayers(colours),
  ];
}

function emptySource(): SourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };
}
