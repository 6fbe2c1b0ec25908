import { DAY_MS, FACETS, formatDay, formatInstant, MODES, NO_FILTER, parseMoment } from '../../index.ts';
import type { Facet, Filter, Mode, TimeWindow } from '../../index.ts';
import { MAP_MODES, type MapMode } from './map-mode.ts';
import { NOTHING, parseSelection, selectionText, type Selection } from './selection.ts';

/** Where the map looks. */
export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** What the address bar holds. Null: not said. */
export interface View {
  readonly map: MapView | null;
  readonly window: TimeWindow | null;
  /** The window that the one shown is compared with. */
  readonly compared: TimeWindow | null;
  readonly mode: Mode | null;
  readonly filter: Filter;
  readonly selection: Selection;
  readonly showUndated: boolean;
  readonly mapMode: MapMode | null;
  readonly globe: boolean;
}

/** What could be read of an address, and the parts that could not. */
export interface ReadView {
  readonly view: View;
  readonly ignored: readonly string[];
}

const FACET_KEYS: Readonly<Record<Facet, string>> = {
  kinds: 'kind',
  actors: 'actor',
  governorates: 'gov',
  precisions: 'prec',
  statuses: 'status',
  reviews: 'review',
  sources: 'source',
};

/** `#map=6/33.3/44.4&t=2020-01-03/2020-01-10&mode=trail&kind=...&sel=...`; days in `t` are inclusive. */
export function writeHash(view: View): string {
  const parts: string[] = [];
  if (view.map) parts.push(`map=${round(view.map.zoom, 2)}/${round(view.map.lat, 4)}/${round(view.map.lon, 4)}`);
  if (view.window) parts.push(`t=${momentText(view.window.from, 0)}/${momentText(view.window.to, 1)}`);
  if (view.compared) parts.push(`cmp=${momentText(view.compared.from, 0)}/${momentText(view.compared.to, 1)}`);
  if (view.mode) parts.push(`mode=${view.mode}`);
  for (const facet of FACETS) {
    const values = view.filter[facet];
    if (values.length > 0) parts.push(`${FACET_KEYS[facet]}=${values.map(encode).join(',')}`);
  }
  if (view.filter.text.trim() !== '') parts.push(`q=${encode(view.filter.text)}`);
  if (view.showUndated) parts.push('undated=1');
  if (view.mapMode) parts.push(`view=${view.mapMode}`);
  if (view.globe) parts.push('globe=1');
  const selected = selectionText(view.selection);
  if (selected !== '') parts.push(`sel=${encode(selected)}`);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Inverse of {@link writeHash}. Never throws: what cannot be read is left out and named. */
export function readHash(hash: string): ReadView {
  const ignored: string[] = [];
  let map: MapView | null = null;
  let window: TimeWindow | null = null;
  let compared: TimeWindow | null = null;
  let mode: Mode | null = null;
  let selection: Selection = NOTHING;
  let showUndated = false;
  let mapMode: MapMode | null = null;
  let globe = false;
  const filter: Record<Facet, readonly string[]> & { text: string } = { ...NO_FILTER };
  for (const part of hash.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const [key = '', ...rest] = part.split('=');
    const raw = rest.join('=');
    const facet = FACETS.find((name) => FACET_KEYS[name] === key);
    const value = decode(raw);
    let read = true;
    if (value === undefined) read = false;
    else if (facet) {
      const values = raw.split(',').map(decode);
      read = values.every((item) => item !== undefined && item !== '');
      if (read) filter[facet] = values.filter((item) => item !== undefined);
    } else if (key === 'map') read = (map = readMap(value)) !== null;
    else if (key === 't') read = (window = readWindow(value)) !== null;
    else if (key === 'cmp') read = (compared = readWindow(value)) !== null;
    else if (key === 'mode') read = (mode = MODES.find((name) => name === value) ?? null) !== null;
    else if (key === 'q') filter.text = value;
    else if (key === 'undated') read = showUndated = value === '1';
    else if (key === 'view') read = (mapMode = MAP_MODES.find((name) => name === value) ?? null) !== null;
    else if (key === 'globe') read = globe = value === '1';
    else if (key === 'sel') {
      const parsed = parseSelection(value);
      read = parsed !== undefined;
      selection = parsed ?? NOTHING;
    } else read = false;
    if (!read) ignored.push(part);
  }
  return { view: { map, window, compared, mode, filter, selection, showUndated, mapMode, globe }, ignored };
}

function readMap(value: string): MapView | null {
  const parts = value.split('/');
  const [zoom = NaN, lat = NaN, lon = NaN] = parts.map((part) => (part.trim() === '' ? NaN : Number(part)));
  const sound = parts.length === 3 && zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 90 && Math.abs(lon) <= 540;
  return sound ? { zoom, lat, lon } : null;
}

function readWindow(value: string): TimeWindow | null {
  const parts = value.split('/');
  const first = parseMoment(parts[0] ?? '');
  const last = parseMoment(parts[1] ?? '');
  if (parts.length !== 2 || !first || !last) return null;
  const to = last.isDay ? last.endMs : last.startMs;
  return first.startMs <= to ? { from: first.startMs, to } : null;
}

/** A day where the moment is a day's edge, else an instant, to the second; `back` is 1 for an exclusive end. */
function momentText(ms: number, back: 0 | 1): string {
  const second = Math.round(ms / 1000) * 1000;
  return second % DAY_MS === 0 ? formatDay(second / DAY_MS - back) : formatInstant(second);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** Half of a surrogate pair, which no address can hold. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Like encodeURIComponent, but what is readable and harmless in an address stays readable, and a lone surrogate does not throw. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).replace(/%3A/g, ':').replace(/%2F/g, '/');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
