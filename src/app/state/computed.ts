import { computed } from '@preact/signals-core';
import {
  countIn,
  emptyBitmap,
  facetValues,
  FAINTEST,
  indexEvents,
  isPlaying,
  keep,
  narrowIndex,
  nearestEvents,
  opacityAt,
  placesOf,
  searchTexts,
  setBit,
  spanOf,
  visibleAt,
  visitProgress,
  type Bitmap,
  type EventIndex,
  type Mode,
  type VisibleIncident,
  type VisibleVisit,
} from '../../index.ts';
import { dataset, filter, play, preferences, timeWindow } from './signals.ts';

/** The span that the time bar draws; null while nothing is open or nothing is dated. */
export const span = computed(() => (dataset.value ? spanOf(dataset.value) : null));

/** What is shown of the time up to the playhead. */
export const mode = computed<Mode>(() => play.value?.mode ?? 'all');

/** True while the clock moves the window. It is the clock loop that ends it. */
export const playing = computed(() => play.value !== null && play.value.sinceMs !== null);

const texts = computed(() => (dataset.value ? searchTexts(dataset.value) : { incidents: [], visits: [] }));

/** The values that each facet can be narrowed to. */
export const facets = computed(() => (dataset.value ? facetValues(dataset.value) : null));

/** The rows that pass the filter. */
const kept = computed(() =>
  dataset.value
    ? keep(dataset.value, filter.value, texts.value)
    : { incidents: new Uint32Array(), visits: new Uint32Array() },
);

/** All incidents and visits, sorted once a dataset. */
const whole = computed(() => {
  const open = dataset.value;
  return open && { incidents: indexEvents(open.incidents, open.incidents.kind), visits: indexEvents(open.visits) };
});

/** The incidents that pass the filter, ready for windows. */
export const incidentIndex = computed<EventIndex | null>(
  () => whole.value && narrowTo(whole.value.incidents, kept.value.incidents),
);

/** The visits that pass the filter, ready for windows. */
export const visitIndex = computed<EventIndex | null>(
  () => whole.value && narrowTo(whole.value.visits, kept.value.visits),
);

/** What the window shows of the incidents, split by kind and sureness. */
export const incidentCounts = computed(() =>
  incidentIndex.value ? countIn(incidentIndex.value, timeWindow.value) : null,
);

/** What the window shows of the visits. */
export const visitCounts = computed(() => (visitIndex.value ? countIn(visitIndex.value, timeWindow.value) : null));

/** The rows of undated events that pass the filter. */
export const undated = computed(() => ({
  incidents: incidentIndex.value?.undated ?? new Uint32Array(),
  visits: visitIndex.value?.undated ?? new Uint32Array(),
}));

/** The incidents to draw and list, with their sureness and strength; undated ones last, when they are asked for. */
export const shownIncidents = computed<readonly VisibleIncident[]>(() =>
  shown(incidentIndex.value, undated.value.incidents),
);

/** The visits to draw and list; arcs grow while time is played. */
export const shownVisits = computed<readonly VisibleVisit[]>(() => {
  const index = visitIndex.value;
  const grows = playing.value;
  return shown(index, undated.value.visits).map((visit) => {
    const start = index?.columns.start[visit.row] ?? NaN;
    const end = index?.columns.end[visit.row] ?? NaN;
    return { ...visit, progress: grows ? visitProgress(start, end, timeWindow.value) : 1 };
  });
});

/** The places that the shown events name. */
export const shownPlaces = computed(() =>
  dataset.value
    ? placesOf(
        dataset.value,
        shownIncidents.value.map(({ row }) => row),
        shownVisits.value.map(({ row }) => row),
      )
    : [],
);

/** The incidents that lie nearest before and after an empty window. */
export const nearest = computed(() =>
  incidentIndex.value ? nearestEvents(incidentIndex.value, timeWindow.value) : null,
);

/** True while the playhead can still move, by this clock. */
export function playsAt(clockMs: number): boolean {
  return play.value !== null && isPlaying(play.value, clockMs);
}

function shown(index: EventIndex | null, undatedRows: Uint32Array): VisibleIncident[] {
  if (!index) return [];
  const window = timeWindow.value;
  const { sure, possible } = visibleAt(index, window);
  const of = (rows: Uint32Array, status: 'sure' | 'possible'): VisibleIncident[] =>
    Array.from(rows, (row) => ({ row, status, opacity: opacityAt(index, row, window, mode.value) }));
  const all = [...of(sure, 'sure'), ...of(possible, 'possible')].sort((a, b) => a.row - b.row);
  if (!preferences.value.showUndated) return all;
  return [...all, ...Array.from(undatedRows, (row) => ({ row, status: 'possible' as const, opacity: FAINTEST }))];
}

function narrowTo(index: EventIndex, rows: Uint32Array): EventIndex {
  const bits: Bitmap = emptyBitmap(index.columns.start.length);
  for (const row of rows) setBit(bits, row);
  return narrowIndex(index, bits);
}
