import { circlePolygon } from '../base/sphere.ts';
import type { Dataset } from '../model/dataset.ts';
import { placeOfWhere } from '../model/read-dataset.ts';
import type { SceneHalo, SceneOptions } from './scene-model.ts';
import { pointKey, type Placed } from './scene-split.ts';
import { groupBy, isSelected, sharedFamily, strongest } from './scene-symbols.ts';

/** Circles around the points of events that are only said to be near a place; events with the same point and radius share one. */
export function halosOf(dataset: Dataset, placed: readonly Placed[], { selection }: SceneOptions): SceneHalo[] {
  const near = placed.filter(({ spot }) => spot.precision === 'near' && spot.radiusMetres > 0);
  return [...groupBy(near, ({ spot }) => `${pointKey(spot.point)}:${spot.radiusMetres}`)].map(([key, group]) => {
    const { spot, where } = group[0];
    const rows = group.map(({ event }) => event.row);
    return {
      key: `near:${key}`,
      point: spot.point,
      radiusMetres: spot.radiusMetres,
      ring: circlePolygon(spot.point, spot.radiusMetres, 72),
      rows,
      family: sharedFamily(dataset, rows),
      opacity: strongest(group),
      selected: isSelected(selection, rows, placeOfWhere(dataset, where)?.id ?? ''),
    };
  });
}
