import { computed } from '@preact/signals-core';
import {
  EMPTY_SCENE,
  FAINTEST,
  hasBit,
  marksOf,
  opacityAt,
  rowsIn,
  sceneOf,
  sceneWords,
  statusAt,
  visitDay,
  visitProgress,
  whereAt,
  type EventIndex,
  type LonLat,
  type Mode,
  type Scene,
  type SceneSelection,
  type TimeWindow,
  type VisibleIncident,
} from '../../index.ts';
import type { VisitFrame } from '../map/visit-frame.ts';
import { chosenRow } from './chosen.ts';
import { words } from '../words/words.ts';
import { incidentIndex, machineRead, mode, playing, visitIndex } from './computed.ts';
import { launchedOnce } from './once.ts';
import { asked, dataset, preferences, selection, timeWindow } from './signals.ts';

/** More lines from launch places than this are not told apart; the layer of arcs draws them all. */
const MOST_LAUNCHES = 300;

/** The incidents that were fired from a known place. */
const launched = computed(() => {
  const open = dataset.value;
  const index = incidentIndex.value;
  return open && index && launchedOnce(index, open);
});

/** What arcs and launch lines are drawn from, for the window that is shown. */
export const visitFrame = computed(() =>
  visitFrameAt(timeWindow.value, mode.value, playing.value, sceneSelection.value),
);

/** The same for another window and choice, as a film and a comparison need it; null while nothing is open. */
export function visitFrameAt(
  window: TimeWindow,
  shownMode: Mode,
  grows: boolean,
  { visit, incident }: SceneSelection,
): VisitFrame | null {
  const [open, visits, incidents] = [dataset.value, visitIndex.value, incidentIndex.value];
  if (!open || !visits || !incidents) return null;
  const { showUndated } = preferences.value;
  return { dataset: open, visits, incidents, window, mode: shownMode, showUndated, grows, chosen: { visit, incident } };
}

/** More visits than this in a window are lines only: their names and stops would cover one another. The chosen one keeps its own. */
const MOST_VISITS = 120;

/** What is drawn beside incidents, arcs and lines in a window: names and ends of visits, places that words may mean. */
export function sceneIn(window: TimeWindow, shownMode: Mode, grows: boolean, chosen: SceneSelection): Scene {
  const [open, visits, launches] = [dataset.value, visitIndex.value, launched.value];
  if (!open || !visits || !launches) return EMPTY_SCENE;
  const { showUndated } = preferences.value;
  const all = firstRows(visits, window, shownMode, showUndated, MOST_VISITS + 1);
  const named = all.length <= MOST_VISITS ? all : rowIn(visits, window, shownMode, chosen.visit);
  const { start, end } = visits.columns;
  return sceneOf(
    open,
    {
      incidents: firstRows(launches, window, shownMode, showUndated, MOST_LAUNCHES),
      visits: named.map((visit) => ({
        ...visit,
        progress: grows ? visitProgress(start[visit.row] ?? NaN, end[visit.row] ?? NaN, window) : 1,
      })),
    },
    { selection: chosen, words: sceneWords, visitDay: (row) => visitDay(open, row), visitMark },
  );
}

/** A visit that a program read, and nobody has looked at, says so beside its name. */
function visitMark(row: number): string {
  const { visits, count } = machineRead.value;
  return count > 0 && hasBit(visits, row) ? words.unread.tag : '';
}

/** The first events of a window by time, undated ones last when they are asked for. */
function firstRows(
  index: EventIndex,
  window: TimeWindow,
  shownMode: Mode,
  showUndated: boolean,
  most: number,
): VisibleIncident[] {
  const rows = rowsIn(index, window);
  const found: VisibleIncident[] = [];
  for (let i = 0; i < rows.length && i < most; i++) {
    const row = rows.rowAt(i);
    const status = statusAt(index, row, window) === 'sure' ? 'sure' : 'possible';
    found.push({ row, status, opacity: opacityAt(index, row, window, shownMode) });
  }
  const undated = showUndated ? index.undated.subarray(0, most - found.length) : [];
  for (const row of undated) found.push({ row, status: 'possible', opacity: FAINTEST });
  return found;
}

/** One event, when the window shows it. */
function rowIn(index: EventIndex, window: TimeWindow, shownMode: Mode, row: number | null): VisibleIncident[] {
  const status = row === null ? 'outside' : statusAt(index, row, window);
  if (row === null || status === 'outside') return [];
  return [{ row, status, opacity: opacityAt(index, row, window, shownMode) }];
}

/** What the map draws beside the incidents. */
export const scene = computed(() => {
  if (!dataset.value) return EMPTY_SCENE;
  const drawn = sceneIn(timeWindow.value, mode.value, playing.value, sceneSelection.value);
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
  const now = chosenRow.value;
  return {
    incident: now.kind === 'incident' ? now.row : null,
    visit: now.kind === 'visit' ? now.row : null,
    place: selection.value.kind === 'place' ? selection.value.id : null,
  };
});
