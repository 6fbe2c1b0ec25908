import { batch, effect } from '@preact/signals-core';
import { words } from '../words/words.ts';
import { applyView, notify } from './actions.ts';
import { datasetFilter, mode, playing } from './computed.ts';
import { readHash, writeHash, type MapView } from './hash.ts';
import { soundView } from './sound-view.ts';
import { comparedWindow, dataset, filter, play, preferences, selection, timeWindow } from './signals.ts';

/** Where the map was left, as its `moveend` told. No signal: the map itself is the truth. */
let mapView: MapView | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Notes where the map came to rest. */
export function noteMapView(view: MapView): void {
  mapView = view;
  writeSoon();
}

/** Where the address says that the map should look: known before anything is opened, so that the map need not wait. */
export function addressedView(): MapView | null {
  return readHash(location.hash).view.map;
}

/** Takes over the address; a part that cannot be read is told in a notice. */
export function openAddress(): void {
  const read = readHash(location.hash);
  const open = dataset.peek();
  const values = datasetFilter.peek()?.values;
  const sound = open && values ? soundView(read.view, open, values) : { view: read.view, ignored: [] };
  const ignored = [...read.ignored, ...sound.ignored];
  if (ignored.length > 0) notify('info', words.hash.ignored(ignored.join(', ')));
  applyView(sound.view);
  mapView ??= read.view.map;
}

/** Follows an address that the person changes or goes back to; `lookAt` moves the map where it says. */
export function followAddress(lookAt: (view: MapView) => void): () => void {
  const onChange = (): void => {
    const { map } = readHash(location.hash).view;
    batch(openAddress);
    if (map) lookAt(map);
  };
  addEventListener('hashchange', onChange);
  return () => {
    removeEventListener('hashchange', onChange);
  };
}

/** Keeps the address bar up to date, a moment after the last change and never while time is played. */
export function keepAddress(): () => void {
  const stop = effect(() => {
    if (playing.value) return;
    currentHash();
    writeSoon();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** The address of the view as it is. */
export function currentHash(): string {
  const shownMode = mode.value;
  return writeHash({
    map: mapView,
    window: play.value && shownMode !== 'all' ? timeWindow.value : null,
    compared: comparedWindow.value,
    mode: shownMode === 'all' ? null : shownMode,
    filter: filter.value,
    selection: selection.value,
    showUndated: preferences.value.showUndated,
    mapMode: preferences.value.view === 'places' ? null : preferences.value.view,
    globe: preferences.value.globe,
  });
}

function writeSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!dataset.peek() || playing.peek()) return;
    const text = currentHash();
    if (text !== location.hash)
      history.replaceState(null, '', text === '' ? location.pathname + location.search : text);
  }, 250);
}
