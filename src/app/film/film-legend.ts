import { byFamily, codeAt, countIn, FAMILIES, familyCounts, type TimeWindow } from '../../index.ts';
import { incidentIndex, visitIndex } from '../state/computed.ts';
import { preferences } from '../state/signals.ts';
import { words } from '../words/words.ts';
import type { LegendLine } from './frame-content.ts';

/** The legend of a film: families that have an event anywhere, and visits when there are any, each with its count in a window. The lines are the same in each frame. */
export function filmLegend(): (window: TimeWindow) => readonly LegendLine[] {
  const incidents = incidentIndex.peek();
  const visits = visitIndex.peek();
  if (!incidents || !visits) return () => [];
  const { showUndated } = preferences.peek();
  const undatedKinds = new Int32Array(incidents.codeCount);
  if (showUndated) {
    for (const row of incidents.undated) {
      const code = codeAt(incidents, row);
      undatedKinds[code] = (undatedKinds[code] ?? 0) + 1;
    }
  }
  const undated = byFamily(undatedKinds);
  const undatedVisits = showUndated ? visits.undated.length : 0;
  const ever = familyCounts(countIn(incidents, { from: -Infinity, to: Infinity }));
  return (window) => {
    const now = familyCounts(countIn(incidents, window));
    const lines = FAMILIES.flatMap((family, code): LegendLine[] => {
      const of = (counts: { readonly sure: Int32Array; readonly possible: Int32Array }): number =>
        (counts.sure[code] ?? 0) + (counts.possible[code] ?? 0) + (undated[code] ?? 0);
      return of(ever) === 0 ? [] : [{ family, label: words.family[family], count: of(now) }];
    });
    if (visits.byStart.length + undatedVisits === 0) return lines;
    const { sure, possible } = countIn(visits, window);
    return [...lines, { family: null, label: words.film.visits, count: sure + possible + undatedVisits }];
  };
}
