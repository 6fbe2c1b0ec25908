import '@preact/signals';
import { batch } from '@preact/signals-core';
import { Map as GlMap } from 'maplibre-gl';
import { render } from 'preact';
import { Legend } from '../../../src/app/card/legend.tsx';
import { ListPanel } from '../../../src/app/list/list-panel.tsx';
import { MapView } from '../../../src/app/map/map-view.tsx';
import { GROUND_SOURCES } from '../../../src/app/map/style.ts';
import { openDataset, showWindow } from '../../../src/app/state/actions.ts';
import { runClock } from '../../../src/app/state/clock.ts';
import { incidentCounts } from '../../../src/app/state/computed.ts';
import '../../../src/app/style/tokens.css';
import '../../../src/app/style/base.css';
import '../../../src/app/style/search.css';
import '../../../src/app/style/layout.css';
import '../../../src/app/style/list.css';
import '../../../src/app/style/card.css';
import { TimeBar } from '../../../src/app/time/time-bar.tsx';
import { makeDataset } from '../dataset.ts';
import { makeEvents, naiveCount } from '../events.ts';
import { CANVAS } from '../protocol.ts';
import { makeTowns, TOWNS } from '../towns.ts';
import type { Window } from '../windows.ts';
import { VIEW } from './ground.ts';
import { nextPicture } from './picture.ts';
import './placeline.css';
import type { Subject, SubjectOptions } from './subject.ts';

/** Above this the list is left out. */
const MOST_LISTED = 1_000_000;

/** The parts of the app as the page has them: list, map, legend, time bar, driven by the app's own actions. Above {@link MOST_LISTED} without the list. */
export async function makeSubject({ incidents, ground }: SubjectOptions): Promise<Subject> {
  const towns = makeTowns(TOWNS);
  const events = makeEvents(incidents, towns);
  const open = makeDataset(events, towns);
  const map = await mount(incidents <= MOST_LISTED);
  if (ground === 'plain') await hideGround(map);
  const show = async (window: Window): Promise<void> => {
    showWindow(window, performance.now());
    await nextPicture(map, () => true);
  };
  return {
    async load(window) {
      // As an address that says what to show: the first picture is that of the window, as with the other methods.
      batch(() => {
        openDataset(open);
        showWindow(window, performance.now());
      });
      await nextPicture(map, () => true);
    },
    step: show,
    map,
    check({ from, to }) {
      const counts = incidentCounts.value;
      const counted = counts ? counts.sure + counts.possible : 0;
      const expected = naiveCount(events, from, to);
      if (counted !== expected) throw new Error(`scrub: expected ${expected} incidents in the bar, got ${counted}`);
    },
  };
}

async function mount(withList: boolean): Promise<GlMap> {
  const root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
  const map = caughtMap();
  render(<Parts withList={withList} />, root);
  runClock();
  const caught = await map;
  await caught.once('idle');
  const { width, height } = caught.getCanvas();
  if (width !== CANVAS.width || height !== CANVAS.height)
    throw new Error(`scrub: expected a canvas of ${CANVAS.width} by ${CANVAS.height}, got ${width} by ${height}`);
  return caught;
}

/** Leaves the app's map its water alone, so that it is compared on the same ground as the other methods. */
async function hideGround(map: GlMap): Promise<void> {
  const sources: readonly string[] = GROUND_SOURCES;
  for (const layer of map.getStyle().layers) {
    if ('source' in layer && sources.includes(layer.source)) map.setLayoutProperty(layer.id, 'visibility', 'none');
  }
  await map.once('idle');
}

function Parts({ withList }: { withList: boolean }) {
  const [lon, lat] = VIEW.center;
  return (
    <>
      <main class="main">
        <section class="list">{withList && <ListPanel />}</section>
        <div class="stage">
          <MapView startView={{ lon, lat, zoom: VIEW.zoom }} />
          <Legend />
        </div>
      </main>
      <TimeBar />
    </>
  );
}

/** The app shows its map to nobody: it is caught when it takes its first control. */
function caughtMap(): Promise<GlMap> {
  return new Promise((resolve) => {
    const own = Reflect.get(GlMap.prototype, 'addControl') as (...args: unknown[]) => GlMap;
    const catching = function (this: GlMap, ...args: unknown[]): GlMap {
      Reflect.set(GlMap.prototype, 'addControl', own);
      resolve(this);
      return own.apply(this, args);
    };
    Reflect.set(GlMap.prototype, 'addControl', catching);
  });
}
