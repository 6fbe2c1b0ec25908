import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapColours } from './colours.ts';
import { BOLD_FONT } from './fonts.ts';
import { SHAPES } from './area-painter.ts';
import { familyMatch, GUARD_RADIUS, iconId } from './icons.ts';
import { eventNameLayer } from './style-ground.ts';

const OPACITY: ExpressionSpecification = ['get', 'opacity'];

/** Of the state of an area's feature; one that has none is not drawn. */
const SHAPE_OPACITY: ExpressionSpecification = ['coalesce', ['feature-state', 'opacity'], 0];
const SHAPE_SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/** Soft areas: a fill and a dashed edge; and what a place that was asked for covers. */
export function areaLayers(colours: MapColours): LayerSpecification[] {
  const colour = [
    'match',
    ['coalesce', ['feature-state', 'family'], 'mixed'],
    ...familyMatch(colours),
    colours.inkSoft,
  ] as unknown as ExpressionSpecification;
  return [
    {
      id: 'area-fill',
      type: 'fill',
      source: SHAPES,
      paint: {
        'fill-color': colour,
        'fill-opacity': ['*', SHAPE_OPACITY, ['+', ['get', 'fill'], ['case', SHAPE_SELECTED, 0.05, 0]]],
        'fill-antialias': false,
      },
    },
    {
      id: 'area-edge',
      type: 'line',
      source: SHAPES,
      layout: { 'line-cap': 'butt' },
      paint: {
        'line-color': ['case', SHAPE_SELECTED, colours.accent, colour],
        'line-width': ['case', SHAPE_SELECTED, 2, ['get', 'quiet'], 0.8, 1.2],
        'line-opacity': ['*', SHAPE_OPACITY, ['case', SHAPE_SELECTED, 1, ['get', 'quiet'], 0.35, 0.85]],
        'line-dasharray': [3, 2.5],
      },
    },
    {
      id: 'cover-edge',
      type: 'line',
      source: 'covers',
      layout: { 'line-cap': 'butt' },
      paint: { 'line-color': colours.accent, 'line-width': 2, 'line-dasharray': [3, 2.5] },
    },
  ];
}

/** Edges that labels keep clear of (invisible), area labels, and the pills of visits. */
export function pillLayers(colours: MapColours): LayerSpecification[] {
  return [
    guardLayer('guard-areas', 'edges', colours),
    guardLayer('guard-lines', 'lines', colours),
    eventNameLayer(colours, 'event-name', 'points'),
    eventNameLayer(colours, 'node-name', 'names'),
    {
      id: 'area-label',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'layer'], 'area'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': BOLD_FONT,
        'text-size': 12,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': ['/', ['get', 'room'], 12],
        'text-padding': 2,
        'text-max-width': 7,
        'text-line-height': 1.15,
      },
      paint: {
        'text-color': ['case', ['get', 'selected'], colours.accent, familyInk(colours)],
        'text-halo-color': colours.landFocus,
        'text-halo-width': 1.4,
        'text-opacity': ['max', 0.75, OPACITY],
      },
    },
    {
      id: 'pill',
      type: 'symbol',
      source: 'pills',
      filter: ['==', ['get', 'layer'], 'pill'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': BOLD_FONT,
        'text-size': 11.5,
        'text-max-width': 40,
        'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
        'text-radial-offset': ['/', ['get', 'room'], 11.5],
        'icon-image': ['get', 'icon'],
        'icon-text-fit': 'both',
        'symbol-sort-key': ['get', 'order'],
      },
      paint: {
        'text-color': ['case', ['get', 'selected'], colours.accent, colours.ink],
        'text-opacity': OPACITY,
        'icon-opacity': OPACITY,
      },
    },
  ];
}

/** Marks of events, always drawn, whatever lies under them; and the room of the symbols that a layer of our own draws. */
export function symbolLayers(colours: MapColours): LayerSpecification[] {
  return [
    alwaysLayer('end', {}),
    alwaysLayer('stop', {}),
    roomLayer(colours),
    alwaysLayer('candidate', {}),
    alwaysLayer('mark', {}),
  ];
}

function alwaysLayer(layer: string, layout: Record<string, unknown>): LayerSpecification {
  return {
    id: layer,
    type: 'symbol',
    source: 'points',
    filter: ['==', ['get', 'layer'], layer],
    layout: { 'icon-image': ['get', 'icon'], 'icon-overlap': 'always', 'icon-padding': 1, ...layout },
    paint: { 'icon-opacity': OPACITY },
  };
}

/** Invisible, as large as the symbols that stand there: labels keep clear of them. */
function roomLayer(colours: MapColours): LayerSpecification {
  return {
    id: 'node-room',
    type: 'symbol',
    source: 'names',
    layout: {
      'icon-image': ['image', iconId(colours.paper, { kind: 'guard' })],
      'icon-size': ['/', ['get', 'guard'], GUARD_RADIUS],
      'icon-overlap': 'always',
      'icon-padding': 0,
    },
  };
}

/** Invisible marks along an edge, so close that no label finds room across it. */
function guardLayer(id: string, source: string, colours: MapColours): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 10,
      'icon-image': ['image', iconId(colours.paper, { kind: 'guard' })],
      'icon-overlap': 'always',
      'icon-padding': 0,
    },
  };
}

/** A family's colour towards that of the ink: symbols need a contrast of 3 to 1, text one of 4.5. */
function familyInk(colours: MapColours): ExpressionSpecification {
  return ['interpolate', ['linear'], 0.3, 0, familyColour(colours), 1, colours.ink];
}

function familyColour(colours: MapColours): ExpressionSpecification {
  return ['match', ['get', 'family'], ...familyMatch(colours), colours.inkSoft] as unknown as ExpressionSpecification;
}
