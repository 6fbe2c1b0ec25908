import {
  EMPTY_SCENE,
  FAINTEST,
  opacityAt,
  rowsIn,
  sceneOf,
  sceneWords,
  statusAt,
  visitDay,
  visitProgress,
  type EventIndex,
  type Mode,
  type Scene,
  type SceneSelection,
  type TimeWindow,
  type VisibleIncident,
} from '../../index.ts';
import { visitIndex } from './computed.ts';
import { launched, MOST_LAUNCHES, MOST_VISITS } from './scene.ts';
import { dataset, preferences } from './signals.ts';

const NOTHING_CHOSEN: SceneSelection = { incident: null, visit: null, place: null };

/** What the map would draw beside the incidents in another window, with nothing chosen; arcs are on their way when `grows`. For films and comparisons. */
export function sceneAt(window: TimeWindow, mode: Mode, grows: boolean): Scene {
  const open = dataset.value;
  const launches = launched.value;
  const visits = visitIndex.value;
  if (!open || !launches || !visits) return EMPTY_SCENE;
  const { start, end } = visits.columns;
  const { showUndated } = preferences.value;
  return sceneOf(
    open,
    {
      incidents: shownAt(launches, window, mode, showUndated, MOST_LAUNCHES) ?? [],
      visits: (shownAt(visits, window, mode, showUndated, MOST_VISITS) ?? []).map((visit) => ({
        ...visit,
        progress: grows ? visitProgress(start[visit.row] ?? NaN, end[visit.row] ?? NaN, window) : 1,
      })),
    },
    { selection: NOTHING_CHOSEN, words: sceneWords, visitDay: (row) => visitDay(open, row) },
  );
}

/** The events of a window, undated ones last when they are asked for; null when they are more than `most`. */
function shownAt(
  index: EventIndex,
  window: TimeWindow,
  mode: Mode,
  showUndated: boolean,
  most: number,
): VisibleIncident[] | null {
  const rows = rowsIn(index, window);
  const undated = showUndated ? index.undated.length : 0;
  if (rows.length + undated > most) return null;
  const shown = Array.from({ length: rows.length }, (_, i): VisibleIncident => {
    const row = rows.rowAt(i);
    const status = statusAt(index, row, window) === 'sure' ? 'sure' : 'possible';
    return { row, status, opacity: opacityAt(index, row, window, mode) };
  });
  if (undated === 0) return shown;
  return [...shown, ...Array.from(index.undated, (row) => ({ row, status: 'possible' as const, opacity: FAINTEST }))];
}
