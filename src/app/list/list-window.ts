import { computed, effect, signal } from '@preact/signals-core';
import { countIn } from '../../index.ts';
import { atMostEvery } from '../at-most.ts';
import { incidentIndex, incidentsListedIn, placesIn, playing, visitIndex, visitsListedIn } from '../state/computed.ts';
import { timeWindow } from '../state/signals.ts';

/** Nobody reads rows that change more often than this, and writing them costs more than the map's own step. */
const PAUSE_MS = 400;

/** The window that list and card follow: the one that is shown, at most some twice a second while it moves, exactly when it rests. Their own state, not the app's. */
export const listWindow = signal(timeWindow.peek());

/** Takes over the window that is shown; the returned function ends it. */
export function followWindow(): () => void {
  const paced = atMostEvery(PAUSE_MS, () => {
    listWindow.value = timeWindow.peek();
  });
  let wasPlaying = false;
  const stop = effect(() => {
    const isNews = timeWindow.value !== listWindow.peek();
    // Whoever pauses wants to read what is there now.
    if (wasPlaying && !playing.value) paced.now();
    else if (isNews) paced.ask();
    wasPlaying = playing.value;
  });
  return () => {
    stop();
    paced.stop();
  };
}

/** The incidents as they are listed; undated ones last, when they are asked for. */
export const listedIncidents = computed(() => incidentsListedIn(listWindow.value));

/** The visits as they are listed. */
export const listedVisits = computed(() => visitsListedIn(listWindow.value));

/** How many events are listed of each kind. */
export const listedCounts = computed(() => ({
  incidents: listedIncidents.value.dated + listedIncidents.value.undated,
  visits: listedVisits.value.dated + listedVisits.value.undated,
}));

/** What the list's window shows, sure and possible. */
export const windowCounts = computed(() => ({
  incidents: incidentIndex.value && countIn(incidentIndex.value, listWindow.value),
  visits: visitIndex.value && countIn(visitIndex.value, listWindow.value),
}));

/** How many of the listed events name each place; only the newest answer holds. */
export const placeCounts = computed(() => placesIn(listWindow.value));
