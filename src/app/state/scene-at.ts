import {
  EMPTY_SCENE,
  FAINTEST,
  opacityAt,
  sceneOf,
  sceneWords,
  visibleAt,
  visitDay,
  visitProgress,
  type EventIndex,
  type Mode,
  type Scene,
  type SceneSelection,
  type TimeWindow,
  type VisibleIncident,
} from '../../index.ts';
import { incidentIndex, visitIndex } from './computed.ts';
import { dataset, preferences } from './signals.ts';

const NOTHING_CHOSEN: SceneSelection = { incident: null, visit: null, place: null };

/** What the map would draw in another window, with nothing chosen; arcs are on their way when `grows`. For films and comparisons. */
export function sceneAt(window: TimeWindow, mode: Mode, grows: boolean): Scene {
  const open = dataset.value;
  const incidents = incidentIndex.value;
  const visits = visitIndex.value;
  if (!open || !incidents || !visits) return EMPTY_SCENE;
  const { start, end } = visits.columns;
  const { showUndated } = preferences.value;
  return sceneOf(
    open,
    {
      incidents: shown(incidents, window, mode, showUndated),
      visits: shown(visits, window, mode, showUndated).map((visit) => ({
        ...visit,
        progress: grows ? visitProgress(start[visit.row] ?? NaN, end[visit.row] ?? NaN, window) : 1,
      })),
    },
    { selection: NOTHING_CHOSEN, words: sceneWords, visitDay: (row) => visitDay(open, row) },
  );
}

function shown(index: EventIndex, window: TimeWindow, mode: Mode, showUndated: boolean): VisibleIncident[] {
  const { sure, possible } = visibleAt(index, window);
  const of = (rows: Uint32Array, status: 'sure' | 'possible'): VisibleIncident[] =>
    Array.from(rows, (row) => ({ row, status, opacity: opacityAt(index, row, window, mode) }));
  const all = [...of(sure, 'sure'), ...of(possible, 'possible')].sort((a, b) => a.row - b.row);
  if (!showUndated) return all;
  return [...all, ...Array.from(index.undated, (row) => ({ row, status: 'possible' as const, opacity: FAINTEST }))];
}
