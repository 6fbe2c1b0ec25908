import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapColours } from './colours.ts';
import { TEXT_FONT } from './fonts.ts';
import { iconId } from './icons.ts';

/** Water, land, the countries in focus, coasts and borders. */
export function groundLayers(colours: MapColours, focus: readonly string[]): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
    {
      id: 'land-focus',
      type: 'fill',
      source: 'land',
      filter: focusFilter(focus),
      paint: { 'fill-color': colours.landFocus },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      paint: { 'line-color': colours.border, 'line-width': 0.6, 'line-opacity': 0.7 },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 7, 1.1],
        'line-dasharray': [4, 2.5],
      },
    },
  ];
}

/** Matches the countries with these ISO codes. */
export function focusFilter(focus: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'iso2'], ['literal', [...focus]]];
}

/** Matches the labels of places, without those whose name an event carries, as far as their rank and the zoom allow. */
export function placeFilter(hidden: readonly string[]): ExpressionSpecification {
  const finestRank: ExpressionSpecification = ['step', ['zoom'], 0, 3, 1, 4, 2, 5, 3, 7, 4, 8, 5, 10, 6];
  return [
    'all',
    ['==', ['get', 'class'], 'place'],
    ['<=', ['get', 'rank'], finestRank],
    ['!', ['in', ['get', 'id'], ['literal', [...hidden]]]],
  ];
}

/** Matches the labels of countries large enough for the zoom, without those that an area is named after. */
export function countryFilter(hidden: readonly string[]): ExpressionSpecification {
  const leastRadius: ExpressionSpecification = ['step', ['zoom'], 500_000, 2, 250_000, 3, 150_000, 4, 60_000, 5, 0];
  return [
    'all',
    ['==', ['get', 'class'], 'country'],
    ['>=', ['get', 'radius'], leastRadius],
    ['!', ['in', ['get', 'id'], ['literal', [...hidden]]]],
  ];
}

/** Names of places and countries, in English over the local script. */
export function labelLayers(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: 'label-place',
      type: 'symbol',
      source: 'labels',
      filter: placeFilter([]),
      layout: {
        'text-field': twoNames(0.92),
        'text-font': TEXT_FONT,
        'text-size': ['interpolate', ['linear'], ['get', 'rank'], 1, 13, 3, 11.5, 6, 11],
        'text-line-height': 1.15,
        'text-variable-anchor': [
          'left',
          'right',
          'top',
          'bottom',
          'top-left',
          'top-right',
          'bottom-left',
          'bottom-right',
        ],
        'text-radial-offset': 0.45,
        'text-justify': 'auto',
        'text-padding': 3,
        'text-max-width': 9,
        'icon-image': [
          'case',
          ['==', ['get', 'capital'], 1],
          iconId(colours.paper, { kind: 'capital' }),
          iconId(colours.paper, { kind: 'town' }),
        ],
        'icon-optional': false,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: {
        'text-color': ['case', ['<=', ['get', 'rank'], 2], colours.ink, colours.inkSoft],
        'text-halo-color': colours.landFocus,
        'text-halo-width': 1.2,
      },
    },
    {
      id: 'label-country',
      type: 'symbol',
      source: 'labels',
      maxzoom: 8,
      filter: countryFilter([]),
      layout: {
        'text-field': twoNames(1),
        'text-font': TEXT_FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 6, 13],
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.06,
        'text-line-height': 1.25,
        'text-max-width': 8,
        'text-padding': 4,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.2,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': colours.inkFaint, 'text-halo-color': colours.land, 'text-halo-width': 1.2 },
    },
  ];
}

/** In CSS pixels. */
const EVENT_NAME_SIZE = 13;

/** The names of events' places beside their symbols. */
export function eventNameLayer(colours: MapColours, id: string, source: string): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter: ['all', ['has', 'name'], ['!=', ['get', 'name'], '']],
    layout: {
      'text-field': twoNames(0.92),
      'text-font': TEXT_FONT,
      'text-size': EVENT_NAME_SIZE,
      'text-line-height': 1.15,
      'text-variable-anchor-offset': besideSymbol(),
      'text-justify': 'auto',
      'text-padding': 2,
      'text-max-width': 10,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': colours.ink,
      'text-halo-color': colours.landFocus,
      'text-halo-width': 1.4,
      'text-opacity': ['max', 0.7, ['get', 'opacity']],
    },
  };
}

/** Around a symbol, as far as its `room` (CSS pixels) says: right of it first, then left, below, above, and the corners. */
function besideSymbol(): ExpressionSpecification {
  const offsets = (ems: number) => {
    const aslant = 0.9 * ems;
    return [
      'left', [ems, 0], 'right', [-ems, 0], 'top', [0, ems], 'bottom', [0, -ems],
      'top-left', [aslant, aslant], 'bottom-left', [aslant, -aslant], 'top-right', [-aslant, aslant], 'bottom-right', [-aslant, -aslant],
    ]; // prettier-ignore
  };
  const widest = 100;
  return [
    'interpolate',
    ['linear'],
    ['get', 'room'],
    0,
    ['literal', offsets(0)],
    widest,
    ['literal', offsets(widest / EVENT_NAME_SIZE)],
  ] as never;
}

function twoNames(localScale: number): ExpressionSpecification {
  return [
    'case',
    ['==', ['get', 'local'], ''],
    ['get', 'name'],
    ['format', ['get', 'name'], {}, '\n', {}, ['get', 'local'], { 'font-scale': localScale }],
  ];
}
