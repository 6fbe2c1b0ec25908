import type { Dataset } from '../model/dataset.ts';
import { textAt } from '../model/read-dataset.ts';
import { VISIT_STATUSES } from '../model/visit.ts';
import { arcGeometry, pointAlong } from './scene-arc.ts';
import type { SceneArc, SceneOptions, SceneStop, VisibleVisit } from './scene-model.ts';
import { pointKey, type Placed, type PlacedVisit } from './scene-split.ts';
import { shortName } from './short-name.ts';

/** Shares of the arc at which pills of visits along the same route stand, so that they do not cover one another. */
const LABEL_SHARES = [0.5, 0.34, 0.66, 0.22, 0.78];

/** Visits from one place to another. */
export function arcsOf(dataset: Dataset, visits: readonly PlacedVisit[], options: SceneOptions): SceneArc[] {
  const onRoute = new Map<string, number>();
  return visits.map(({ event, from, to }) => {
    const route = [pointKey(from.point), pointKey(to.point)].sort().join(' ');
    const nth = onRoute.get(route) ?? 0;
    onRoute.set(route, nth + 1);
    const geometry = arcGeometry(from, to, event.progress);
    return {
      key: `arc:${event.row}`,
      row: event.row,
      from: from.point,
      to: to.point,
      ...geometry,
      label: labelOf(dataset, event.row, options),
      labelPoint: pointAlong(geometry.lines, LABEL_SHARES[nth % LABEL_SHARES.length] ?? 0.5),
      planned: isPlanned(dataset, event.row),
      opacity: event.opacity,
      selected: options.selection.visit === event.row,
    };
  });
}

/** Visits whose origin is not known, at the place visited. */
export function stopsOf(dataset: Dataset, visits: readonly Placed<VisibleVisit>[], options: SceneOptions): SceneStop[] {
  return visits.map(({ event, spot }) => ({
    key: `stop:${event.row}`,
    row: event.row,
    point: spot.point,
    label: labelOf(dataset, event.row, options),
    planned: isPlanned(dataset, event.row),
    opacity: event.opacity,
    selected: options.selection.visit === event.row,
  }));
}

function labelOf(dataset: Dataset, row: number, options: SceneOptions): string {
  const name = shortName(textAt(dataset, dataset.visits.traveller[row]));
  return [name, options.visitDay(row), options.visitMark?.(row) ?? ''].filter((part) => part !== '').join(' · ');
}

function isPlanned(dataset: Dataset, row: number): boolean {
  return VISIT_STATUSES[dataset.visits.status[row] ?? 0] === 'planned';
}
