import type { Dataset } from '../model/dataset.ts';
import { areasOf } from './scene-areas.ts';
import { candidatesOf } from './scene-candidates.ts';
import { endsOf } from './scene-ends.ts';
import { halosOf } from './scene-halos.ts';
import { launchesOf } from './scene-launches.ts';
import type { Scene, SceneOptions, Visible } from './scene-model.ts';
import { splitIncidents, splitVisits } from './scene-split.ts';
import { symbolsOf } from './scene-symbols.ts';
import { arcsOf, stopsOf } from './scene-visits.ts';

/** Everything the map draws of what is visible. Rows must exist in the dataset; cost is linear in the visible rows. */
export function sceneOf(dataset: Dataset, visible: Visible, options: SceneOptions): Scene {
  const incidents = splitIncidents(dataset, visible.incidents);
  const visits = splitVisits(dataset, visible.visits);
  const symbols = symbolsOf(dataset, incidents.points, options);
  return {
    symbols,
    halos: halosOf(dataset, incidents.points, options),
    areas: areasOf(dataset, incidents.areas, visits.areas, options),
    launches: launchesOf(dataset, visible.incidents, options),
    arcs: arcsOf(dataset, visits.arcs, options),
    stops: stopsOf(dataset, visits.stops, options),
    ends: endsOf(dataset, visits.arcs, visits.stops, symbols),
    candidates: candidatesOf(dataset, options.selection),
    marks: [],
    unplaced: { incidents: incidents.unplaced, visits: visits.unplaced },
  };
}
