import { computed } from '@preact/signals-core';
import {
  countIn,
  filterOf,
  isPlaying,
  narrowIndex,
  nearestEvents,
  rowSequence,
  rowsIn,
  NO_ROWS,
  type EventIndex,
  type Kept,
  type MachineReadRows,
  type Mode,
  type RowSequence,
  type PlaceCounts,
  type TimeWindow,
} from '../../index.ts';
import { textRows } from '../search/text-rows.ts';
import { indexOnce, machineReadOnce, placeTallyOnce, spanOnce } from './once.ts';
import { dataset, filter, play, preferences, timeWindow } from './signals.ts';

/** The span that the time bar draws; null while nothing is open or nothing is dated. */
export const span = computed(() => (dataset.value ? spanOnce(dataset.value) : null));

/** What is shown of the time up to the playhead. */
export const mode = computed<Mode>(() => play.value?.mode ?? 'all');

/** True while the clock moves the window. It is the clock loop that ends it. */
export const playing = computed(() => play.value !== null && play.value.sinceMs !== null);

/** The filter of what is open; it remembers what each facet keeps. */
export const datasetFilter = computed(() => (dataset.value ? filterOf(dataset.value) : null));

/** The rows that pass the filter. */
export const kept = computed<Kept | null>(() => datasetFilter.value?.keep(filter.value, textRows.value) ?? null);

/** The events of what is open that a program read and nobody has looked at. */
export const machineRead = computed(() => (dataset.value ? machineReadOnce(dataset.value) : NO_MARKS));

/** All incidents and visits, sorted once a dataset. */
export const whole = computed(() => {
  const open = dataset.value;
  return open && { incidents: indexOnce(open.incidents), visits: indexOnce(open.visits) };
});

/** The incidents that pass the filter, ready for windows. */
export const incidentIndex = computed<EventIndex | null>(
  () => whole.value && kept.value && narrowIndex(whole.value.incidents, kept.value.incidents),
);

/** The visits that pass the filter, ready for windows. */
export const visitIndex = computed<EventIndex | null>(
  () => whole.value && kept.value && narrowIndex(whole.value.visits, kept.value.visits),
);

/** What the window shows of the incidents, split by kind and sureness. */
export const incidentCounts = computed(() =>
  incidentIndex.value ? countIn(incidentIndex.value, timeWindow.value) : null,
);

/** The rows of undated events that pass the filter. */
export const undated = computed(() => ({
  incidents: incidentIndex.value?.undated ?? new Uint32Array(),
  visits: visitIndex.value?.undated ?? new Uint32Array(),
}));

/** The incidents as they are listed for a window; undated ones last, when they are asked for. */
export function incidentsListedIn(window: TimeWindow): RowSequence {
  return listedIn(incidentIndex.value, window, undated.value.incidents);
}

/** The visits as they are listed for a window. */
export function visitsListedIn(window: TimeWindow): RowSequence {
  return listedIn(visitIndex.value, window, undated.value.visits);
}

const placeTally = computed(() =>
  dataset.value && incidentIndex.value && visitIndex.value
    ? placeTallyOnce(dataset.value, incidentIndex.value, visitIndex.value)
    : null,
);

/** How many of the listed events of a window name each place; only the newest answer holds. */
export function placesIn(window: TimeWindow): PlaceCounts | null {
  return placeTally.value?.countIn(window, preferences.value.showUndated) ?? null;
}

/** The incidents that lie nearest before and after an empty window. */
export const nearest = computed(() =>
  incidentIndex.value ? nearestEvents(incidentIndex.value, timeWindow.value) : null,
);

/** True while the playhead can still move, by this clock. */
export function playsAt(clockMs: number): boolean {
  return play.value !== null && isPlaying(play.value, clockMs);
}

function listedIn(index: EventIndex | null, window: TimeWindow, undatedRows: Uint32Array): RowSequence {
  if (!index) return NO_ROWS;
  const { showUndated, sort } = preferences.value;
  return rowSequence(index, rowsIn(index, window), sort === 'newest', showUndated ? undatedRows : NONE);
}

const NONE = new Uint32Array();
const NO_MARKS: MachineReadRows = { incidents: NONE, visits: NONE, count: 0 };
