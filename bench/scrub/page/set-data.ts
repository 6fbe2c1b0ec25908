import { GeoJSONSource } from 'maplibre-gl';
import type { Window } from '../windows.ts';
import { collection, makeFeatures } from './features.ts';
import { plainMap } from './ground.ts';
import { nextPicture } from './picture.ts';
import { CIRCLES } from './set-filter.ts';
import type { Subject, SubjectOptions } from './subject.ts';

/** Circles of the incidents in the window only: what lies in it is chosen from an array and given to the source at each step. */
export async function makeSubject({ incidents }: SubjectOptions): Promise<Subject> {
  const map = await plainMap();
  const features = makeFeatures(incidents);
  const inside = ({ from, to }: Window): ReturnType<typeof collection> =>
    collection(features.filter(({ properties: { start, end } }) => start < to && end > from));
  const drawn = (): Promise<void> => nextPicture(map, () => map.isSourceLoaded('incidents'));
  return {
    load(window) {
      map.addSource('incidents', { type: 'geojson', data: inside(window) });
      map.addLayer(CIRCLES);
      return drawn();
    },
    step(window) {
      const source = map.getSource('incidents');
      if (!(source instanceof GeoJSONSource)) throw new Error('scrub: the source is gone');
      void source.setData(inside(window));
      return drawn();
    },
  };
}
