import { computed } from '@preact/signals-core';
import {
  EMPTY_SCENE,
  emptyBitmap,
  FAINTEST,
  incidentRowOf,
  marksOf,
  narrowIndex,
  opacityAt,
  rowsIn,
  sceneOf,
  sceneWords,
  setBit,
  statusAt,
  visitDay,
  visitRowOf,
  whereAt,
  type LonLat,
  type Mode,
  type SceneSelection,
  type TimeWindow,
  type VisibleIncident,
} from '../../index.ts';
import type { VisitFrame } from '../map/visit-frame.ts';
import { incidentIndex, mode, playing, shownVisits, visitIndex } from './computed.ts';
import { asked, dataset, preferences, selection, timeWindow } from './signals.ts';

/** More lines from launch places than this are not told apart; the layer of arcs draws them all. */
export const MOST_LAUNCHES = 300;

/** The incidents that were fired from a known place. */
export const launched = computed(() => {
  const open = dataset.value;
  const index = incidentIndex.value;
  if (!open || !index) return null;
  const { launch } = open.incidents;
  const rows = emptyBitmap(launch.length);
  for (let row = 0; row < launch.length; row++) if (launch[row] !== 0) setBit(rows, row);
  return narrowIndex(index, rows);
});

/** Those of them that the window shows. */
const shownLaunches = computed<readonly VisibleIncident[]>(() => {
  const index = launched.value;
  if (!index) return [];
  const window = timeWindow.value;
  const rows = rowsIn(index, window);
  const shown: VisibleIncident[] = [];
  for (let i = 0; i < Math.min(rows.length, MOST_LAUNCHES); i++) {
    const row = rows.rowAt(i);
    const status = statusAt(index, row, window) === 'sure' ? 'sure' : 'possible';
    shown.push({ row, status, opacity: opacityAt(index, row, window, mode.value) });
  }
  if (!preferences.value.showUndated) return shown;
  const undated = Array.from(index.undated, (row) => ({ row, status: 'possible' as const, opacity: FAINTEST }));
  return [...shown, ...undated].slice(0, MOST_LAUNCHES);
});

/** What arcs and launch lines are drawn from, for the window that is shown. */
export const visitFrame = computed(() => visitFrameAt(timeWindow.value, mode.value, playing.value));

/** The same for another window, as a film and a comparison need it; null while nothing is open. */
export function visitFrameAt(window: TimeWindow, shownMode: Mode, grows: boolean): VisitFrame | null {
  const [open, visits, incidents] = [dataset.value, visitIndex.value, incidentIndex.value];
  if (!open || !visits || !incidents) return null;
  const { visit, incident } = sceneSelection.value;
  const { showUndated } = preferences.value;
  return { dataset: open, visits, incidents, window, mode: shownMode, showUndated, grows, chosen: { visit, incident } };
}

/** More visits than this in a window are lines only: their names and stops would cover one another. The chosen one keeps its own. */
export const MOST_VISITS = 120;

const namedVisits = computed(() => {
  const all = shownVisits.value;
  return all.length <= MOST_VISITS ? all : all.filter(({ row }) => row === sceneSelection.value.visit);
});

/** What the map draws beside the incidents. */
export const scene = computed(() => {
  const open = dataset.value;
  if (!open) return EMPTY_SCENE;
  const drawn = sceneOf(
    open,
    { incidents: shownLaunches.value, visits: namedVisits.value },
    {
      selection: sceneSelection.value,
      words: sceneWords,
      visitDay: (row) => visitDay(open, row),
    },
  );
  const { detail, marks } = asked.value;
  // A chosen place has a mark of its own, which the map leaves out where events are drawn for it.
  const chosen = selection.value;
  const isChosen = detail !== null && chosen.kind === 'place' && chosen.id === detail.place.id;
  const own = isChosen && !marks.some(({ id }) => id === detail.place.id);
  return { ...drawn, marks: marksOf(own ? [...marks, { ...detail.place, number: null }] : marks) };
});

/** Where the chosen event or place is drawn; null for none or when it has no point. */
export const chosenPoint = computed<LonLat | null>(() => {
  const open = dataset.value;
  const { incident, visit, place } = sceneSelection.value;
  if (!open) return null;
  if (place !== null) return open.places.find(({ id }) => id === place)?.point ?? null;
  if (incident !== null) return whereAt(open, open.incidents.where[incident] ?? 0)?.point ?? null;
  return visit === null ? null : (whereAt(open, open.visits.to[visit] ?? 0)?.point ?? null);
});

/** What is chosen, by rows. */
const sceneSelection = computed<SceneSelection>(() => {
  const open = dataset.value;
  const chosen = selection.value;
  const none = { incident: null, visit: null, place: null };
  if (!open || chosen.kind === 'none') return none;
  if (chosen.kind === 'place') return { ...none, place: chosen.id };
  return chosen.kind === 'incident'
    ? { ...none, incident: incidentRowOf(open, chosen.id) }
    : { ...none, visit: visitRowOf(open, chosen.id) };
});
