import { circlePolygon } from '../base/sphere.ts';
import type { Dataset } from '../model/dataset.ts';
import type { SceneLaunch, SceneOptions, VisibleIncident } from './scene-model.ts';
import { pointKey, spotOf, type Spot } from './scene-split.ts';
import { groupBy, isSelected, sharedFamily, strongest } from './scene-groups.ts';

/** Launch places with their targets; incidents with the same pair share one. */
export function launchesOf(
  dataset: Dataset,
  incidents: readonly VisibleIncident[],
  { selection }: SceneOptions,
): SceneLaunch[] {
  const fired = incidents.flatMap((event) => {
    const launch = spotOf(dataset, dataset.incidents.launch[event.row] ?? 0);
    return launch ? [{ event, launch, target: spotOf(dataset, dataset.incidents.where[event.row] ?? 0) }] : [];
  });
  return [...groupBy(fired, ({ launch, target }) => pairKey(launch, target))].map(([key, group]) => {
    const { launch, target } = group[0];
    const rows = group.map(({ event }) => event.row);
    return {
      key: `launch:${key}`,
      point: launch.point,
      to: target && pointKey(target.point) !== pointKey(launch.point) ? target.point : null,
      rows,
      family: sharedFamily(dataset, rows),
      ring: launch.isArea && launch.radiusMetres > 0 ? circlePolygon(launch.point, launch.radiusMetres, 96) : null,
      opacity: strongest(group),
      selected: isSelected(selection, rows, ''),
    };
  });
}

function pairKey(launch: Spot, target: Spot | undefined): string {
  return `${pointKey(launch.point)}>${target ? pointKey(target.point) : ''}`;
}
