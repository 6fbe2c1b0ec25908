import type { Dataset } from '../model/dataset.ts';
import type { SceneEnd, VisibleVisit } from './scene-model.ts';
import { pointKey, type Placed, type PlacedVisit } from './scene-split.ts';
import { groupBy, localNameOf, standingPlace, strongest } from './scene-groups.ts';

/** The places that visits begin or end at, unless they are only known as an area. */
export function endsOf(
  dataset: Dataset,
  arcs: readonly PlacedVisit[],
  stops: readonly Placed<VisibleVisit>[],
): SceneEnd[] {
  const ends = [
    ...arcs.map(({ event, fromWhere, from }) => ({ event, where: fromWhere, spot: from })),
    ...arcs.map(({ event, toWhere, to }) => ({ event, where: toWhere, spot: to })),
    ...stops,
  ].filter(({ spot }) => !spot.isArea);
  return [...groupBy(ends, ({ spot }) => pointKey(spot.point))].map(([key, group]) => {
    const place = standingPlace(dataset, group);
    return {
      key: `end:${key}`,
      point: group[0].spot.point,
      visits: group.map(({ event }) => event.row),
      placeId: place?.id ?? '',
      name: place?.name ?? '',
      localName: place ? localNameOf(place) : '',
      opacity: strongest(group),
    };
  });
}
