import {
  countIn,
  FAMILIES,
  FAINTEST,
  familyColumn,
  opacityAt,
  sceneOf,
  sceneWords,
  visibleAt,
  visitDay,
  visitProgress,
  type EventIndex,
  type Mode,
  type Scene,
  type TimeWindow,
  type VisibleIncident,
} from '../../index.ts';
import { incidentIndex, visitIndex } from '../state/computed.ts';
import { dataset, preferences } from '../state/signals.ts';
import { words } from '../words/words.ts';
import type { LegendLine } from './frame-content.ts';

/** What a film is made of: the events that pass the filter when it begins. Later changes of the app do not reach it. */
export interface FilmSource {
  sceneAt(window: TimeWindow, mode: Mode, grows: boolean): Scene;
  /** Families with an event anywhere, and visits when there are any, each with its count in the window. */
  legendAt(window: TimeWindow): readonly LegendLine[];
}

/** The events as they are filtered now; null while nothing is open. */
export function filmSource(): FilmSource | null {
  const open = dataset.peek();
  const incidents = incidentIndex.peek();
  const visits = visitIndex.peek();
  const { showUndated } = preferences.peek();
  if (!open || !incidents || !visits) return null;
  const families = familyColumn(open);
  const undated = new Int32Array(FAMILIES.length);
  if (showUndated)
    for (const row of incidents.undated) undated[families[row] ?? 0] = (undated[families[row] ?? 0] ?? 0) + 1;
  const ever = countIn(incidents, { from: -Infinity, to: Infinity });
  return {
    sceneAt(window, mode, grows) {
      return sceneOf(
        open,
        {
          incidents: shown(incidents, window, mode, showUndated),
          visits: shown(visits, window, mode, showUndated).map((visit) => ({
            ...visit,
            progress: grows
              ? visitProgress(visits.columns.start[visit.row] ?? NaN, visits.columns.end[visit.row] ?? NaN, window)
              : 1,
          })),
        },
        {
          selection: { incident: null, visit: null, place: null },
          words: sceneWords,
          visitDay: (row) => visitDay(open, row),
        },
      );
    },
    legendAt(window) {
      const now = countIn(incidents, window);
      const lines = FAMILIES.flatMap((family, code): LegendLine[] => {
        const of = (counts: Int32Array): number => counts[code] ?? 0;
        if (of(ever.sureByFamily) + of(ever.possibleByFamily) + of(undated) === 0) return [];
        const count = of(now.sureByFamily) + of(now.possibleByFamily) + of(undated);
        return [{ family, label: words.family[family], count }];
      });
      const { sure, possible } = countIn(visits, window);
      const always = showUndated ? visits.undated.length : 0;
      if (visits.byStart.length + always > 0)
        lines.push({ family: null, label: words.film.visits, count: sure + possible + always });
      return lines;
    },
  };
}

function shown(index: EventIndex, window: TimeWindow, mode: Mode, showUndated: boolean): VisibleIncident[] {
  const { sure, possible } = visibleAt(index, window);
  const of = (rows: Uint32Array, status: 'sure' | 'possible'): VisibleIncident[] =>
    Array.from(rows, (row) => ({ row, status, opacity: opacityAt(index, row, window, mode) }));
  const all = [...of(sure, 'sure'), ...of(possible, 'possible')].sort((a, b) => a.row - b.row);
  if (!showUndated) return all;
  return [...all, ...Array.from(index.undated, (row) => ({ row, status: 'possible' as const, opacity: FAINTEST }))];
}
