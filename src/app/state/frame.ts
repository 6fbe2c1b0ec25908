import { computed } from '@preact/signals-core';
import { type Mode, type TimeWindow } from '../../index.ts';
import type { IncidentFrame } from '../map/incident-frame.ts';
import { chosenRow } from './chosen.ts';
import { incidentIndex, machineRead, mode } from './computed.ts';
import { spotsOnce } from './once.ts';
import { dataset, preferences, selection, timeWindow } from './signals.ts';

/** The points and areas that the open dataset's incidents are drawn at; made once a dataset. */
const spots = computed(() => (dataset.value ? spotsOnce(dataset.value) : null));

/** What the map draws incidents from, for the window that is shown. */
export const incidentFrame = computed(() => frameAt(timeWindow.value, mode.value));

/** The same for another window, as a film and a comparison need it; null while nothing is open. */
export function frameAt(window: TimeWindow, shownMode: Mode): IncidentFrame | null {
  const index = incidentIndex.value;
  if (!dataset.value || !spots.value || !index) return null;
  const { showUndated, view } = preferences.value;
  const chosen = {
    incident: chosenRow.value.kind === 'incident' ? chosenRow.value.row : null,
    place: selection.value.kind === 'place' ? selection.value.id : null,
  };
  const unread = machineRead.value.count > 0 ? machineRead.value.incidents : null;
  const frame = { dataset: dataset.value, spots: spots.value, index, unread, window, mode: shownMode, showUndated };
  return { ...frame, chosen, view };
}
