import type { Map as GlMap } from 'maplibre-gl';
import {
  chooseSpeed,
  clearFilter,
  pausePlay,
  setFacet,
  showWindow,
  togglePlay,
} from '../../../src/app/state/actions.ts';
import { KIND_IDS } from '../../../src/model/kinds.ts';
import type { PlayTimes } from '../protocol.ts';
import { mulberry32 } from '../../timeline/events.ts';
import { makeTowns, TOWNS, townDrawer } from '../towns.ts';
import { DAY_MS, DAYS, windowsOf } from '../windows.ts';
import { nextPicture } from './picture.ts';

const WINDOW_DAYS = 30;

/** Paints the app's map over and over, each until its picture is read back: before anything is opened, what its land and names cost. */
export async function repaint(map: GlMap, times: number): Promise<readonly number[]> {
  const ms: number[] = [];
  for (let i = 0; i < times; i++) {
    const begun = performance.now();
    await nextPicture(map, () => true);
    ms.push(performance.now() - begun);
  }
  return ms;
}

/** Plays a window of 30 days through the ten years in a little more than the time given, from the start, as a person does who presses the button. */
export async function play(map: GlMap, seconds: number): Promise<PlayTimes> {
  const frames: number[] = [];
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  await show(map);
  const onRender = (): void => void frames.push(performance.now());
  map.on('render', onRender);
  observer.observe({ type: 'longtask' });
  chooseSpeed(((DAYS - WINDOW_DAYS) * DAY_MS) / (seconds * 1050), performance.now());
  togglePlay(performance.now());
  await pause(seconds * 1000);
  pausePlay(performance.now());
  map.off('render', onRender);
  // A long task is told after it has ended.
  await pause(200);
  for (const { duration } of observer.takeRecords()) tasks.push(duration);
  observer.disconnect();
  const gaps = frames.slice(1).map((at, i) => at - (frames[i] ?? at));
  return { frames: frames.length, gapsMs: gaps, longTasksMs: tasks };
}

/** Moves the pointer from town to town, the larger ones oftener; each time until the frame after. */
export async function hover(
  map: GlMap,
  times: number,
): Promise<{ readonly ms: readonly number[]; readonly shown: number }> {
  await show(map);
  const towns = makeTowns(TOWNS);
  const draw = townDrawer(towns, mulberry32(3));
  const canvas = map.getCanvas();
  const { left, top } = canvas.getBoundingClientRect();
  const ms: number[] = [];
  let shown = 0;
  for (let i = 0; i < times; i++) {
    const town = draw();
    const { x, y } = map.project([towns.lon[town] ?? 0, towns.lat[town] ?? 0]);
    const begun = performance.now();
    canvas.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX: left + x, clientY: top + y }));
    ms.push(performance.now() - begun);
    await nextFrame();
    await nextFrame();
    if (document.querySelector('.hover-card')) shown += 1;
  }
  return { ms, shown };
}

/** Narrows to one kind after the other, each until its picture is read back. */
export async function narrow(map: GlMap, times: number): Promise<readonly number[]> {
  await show(map);
  const ms: number[] = [];
  for (let i = 0; i < times; i++) {
    const begun = performance.now();
    setFacet('kinds', [KIND_IDS[i % KIND_IDS.length] ?? 'other']);
    await nextPicture(map, () => true);
    ms.push(performance.now() - begun);
  }
  clearFilter();
  return ms;
}

async function show(map: GlMap): Promise<void> {
  const [first] = windowsOf(WINDOW_DAYS, 2);
  if (first) showWindow(first, performance.now());
  await nextPicture(map, () => true);
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
