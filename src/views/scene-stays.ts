import { placeOfWhere } from '../model/read-dataset.ts';
import type { Dataset } from '../model/dataset.ts';
import { groupBy, isSelected, strongest } from './scene-groups.ts';
import type { SceneOptions, SceneStay, VisibleVisit } from './scene-model.ts';
import { pointKey, type Placed } from './scene-split.ts';

/** Areas that visits are said to end in; those with the same middle, radius and precision share one. */
export function staysOf(
  dataset: Dataset,
  visits: readonly Placed<VisibleVisit>[],
  { selection }: SceneOptions,
): SceneStay[] {
  const groups = groupBy(visits, ({ spot }) => `${spot.precision}:${pointKey(spot.point)}:${spot.radiusMetres}`);
  return [...groups].map(([key, group]) => {
    const rows = group.map(({ event }) => event.row);
    const { where } = group[0];
    const isVisit = selection.visit !== null && rows.includes(selection.visit);
    return {
      key: `stay:${key}`,
      where,
      visits: rows,
      opacity: strongest(group),
      selected: isVisit || isSelected(selection, [], placeOfWhere(dataset, where)?.id ?? ''),
    };
  });
}
