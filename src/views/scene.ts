import type { Dataset } from '../model/dataset.ts';
import { candidatesOf } from './scene-candidates.ts';
import { endsOf } from './scene-ends.ts';
import { launchesOf } from './scene-launches.ts';
import type { Scene, SceneOptions, Visible } from './scene-model.ts';
import { splitVisits } from './scene-split.ts';
import { staysOf } from './scene-stays.ts';
import { arcsOf, stopsOf } from './scene-visits.ts';

/** What the map draws beside the incidents themselves. Rows must exist in the dataset; cost is linear in the visible rows. */
export function sceneOf(dataset: Dataset, visible: Visible, options: SceneOptions): Scene {
  const visits = splitVisits(dataset, visible.visits);
  return {
    stays: staysOf(dataset, visits.areas, options),
    launches: launchesOf(dataset, visible.incidents, options),
    arcs: arcsOf(dataset, visits.arcs, options),
    stops: stopsOf(dataset, visits.stops, options),
    ends: endsOf(dataset, visits.arcs, visits.stops),
    candidates: candidatesOf(dataset, options.selection),
    marks: [],
    unplaced: { visits: visits.unplaced },
  };
}
