import type { CircleLayerSpecification, FilterSpecification } from 'maplibre-gl';
import type { Window } from '../windows.ts';
import { collection, makeFeatures } from './features.ts';
import { plainMap } from './ground.ts';
import { PALETTE, POINT_RADIUS } from './palette.ts';
import { nextPicture } from './picture.ts';
import type { Subject, SubjectOptions } from './subject.ts';

/** Circles of all incidents from one GeoJSON source, the window as a filter of the layer. */
export async function makeSubject({ incidents }: SubjectOptions): Promise<Subject> {
  const map = await plainMap();
  const data = collection(makeFeatures(incidents));
  const drawn = (): Promise<void> => nextPicture(map, () => map.isSourceLoaded('incidents'));
  return {
    load(window) {
      map.addSource('incidents', { type: 'geojson', data });
      map.addLayer({ ...CIRCLES, filter: filterOf(window) });
      return drawn();
    },
    step(window) {
      map.setFilter(CIRCLES.id, filterOf(window));
      return drawn();
    },
  };
}

const [A, B, C, D, E, F] = PALETTE;

/** Circles as both rivals of MapLibre draw them. */
export const CIRCLES: CircleLayerSpecification = {
  id: 'incidents',
  type: 'circle',
  source: 'incidents',
  paint: {
    'circle-radius': POINT_RADIUS,
    'circle-color': ['match', ['%', ['get', 'kind'], 6], 1, B, 2, C, 3, D, 4, E, 5, F, A],
  },
};

function filterOf({ from, to }: Window): FilterSpecification {
  return ['all', ['<', ['get', 'start'], to], ['>', ['get', 'end'], from]];
}
