import { readColours } from '../../../src/app/map/colours.ts';
import { createIncidentLayer } from '../../../src/app/map/gl/incident-layer.ts';
import '../../../src/app/style/tokens.css';
import { indexEvents } from '../../../src/timeline/index-events.ts';
import { rowsIn } from '../../../src/timeline/window-rows.ts';
import { pointVertices } from '../../../src/views/point-vertices.ts';
import { spotsOf } from '../../../src/views/spots.ts';
import { makeDataset } from '../dataset.ts';
import { makeEvents, naiveCount } from '../events.ts';
import { makeTowns, TOWNS } from '../towns.ts';
import type { Window } from '../windows.ts';
import { plainMap } from './ground.ts';
import { nextPicture } from './picture.ts';
import type { Subject, SubjectOptions } from './subject.ts';

/** Our WebGL layer alone, each incident a point: the index and the vertices are made while the clock of loading runs. */
export async function makeSubject({ incidents }: SubjectOptions): Promise<Subject> {
  const map = await plainMap();
  const towns = makeTowns(TOWNS);
  const events = makeEvents(incidents, towns);
  const open = makeDataset(events, towns);
  const own = createIncidentLayer(readColours(), 'points');
  const show = (index: ReturnType<typeof indexEvents>, window: Window): Promise<void> => {
    own.setPointWindow(rowsIn(index, window), window, 'window');
    return nextPicture(map, () => true);
  };
  let index: ReturnType<typeof indexEvents> | null = null;
  return {
    load(window) {
      index = indexEvents(open.incidents, open.incidents.kind);
      own.setPoints(pointVertices(index, open.incidents, spotsOf(open)));
      map.addLayer(own.layer);
      return show(index, window);
    },
    async step(window) {
      if (index) await show(index, window);
    },
    check({ from, to }) {
      const expected = naiveCount(events, from, to);
      if (own.drawn() !== expected) throw new Error(`scrub: expected ${expected} incidents drawn, got ${own.drawn()}`);
    },
  };
}
