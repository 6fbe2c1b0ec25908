import { afterEach, expect, it } from 'vitest';
import { growingTable } from '../../src/base/columns.ts';
import { INCIDENT_SPEC } from '../../src/model/dataset.ts';
import { openDataset, prefer, setFacet, showWindow } from '../../src/app/state/actions.ts';
import { incidentCounts, incidentIndex, incidentsListedIn } from '../../src/app/state/computed.ts';
import { incidentFrame } from '../../src/app/state/frame.ts';
import { filter, timeWindow } from '../../src/app/state/signals.ts';
import { MAP_MODES } from '../../src/app/state/map-mode.ts';
import {
  DAY_MS,
  familyCounts,
  KIND_IDS,
  NO_FILTER,
  STATUSES,
  type Dataset,
  type Facet,
  type TimeWindow,
} from '../../src/index.ts';
import { sceneDataset, type Spoken } from '../views/scene-dataset.ts';
import { openMap, type OpenMap } from './open-map.ts';

const ROWS = 100_000;
const PLACES = 2000;
const STEPS = 200;
const FIRST_DAY = 14_000;

let opened: OpenMap;

afterEach(() => {
  opened.close();
});

/** Numbers 0 to 1 from a seed, by xorshift. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

/** Days, weeks, months, open sides, lasting and undated ones, at points, in areas and nowhere. */
function manyEvents(random: () => number): Dataset {
  const wheres = Array.from({ length: PLACES }, (_, i): { where: Spoken } => {
    const at = [40 + 8 * random(), 30 + 7 * random()] as const;
    if (i % 50 === 0) return { where: { text: 'nowhere' } };
    return { where: i % 20 === 0 ? { at, precision: 'district', radius: 20_000 } : { at } };
  });
  const table = growingTable(INCIDENT_SPEC, ROWS);
  for (let row = 0; row < ROWS; row++) {
    table.append();
    const c = table.columns;
    const start = (FIRST_DAY + Math.floor(3650 * random())) * DAY_MS;
    const shape = random();
    const days = shape < 0.8 ? 1 : shape < 0.9 ? 7 : 31;
    c.start[row] = shape > 0.99 ? NaN : shape > 0.98 ? -Infinity : start;
    c.end[row] = shape > 0.99 ? NaN : shape > 0.97 && shape <= 0.98 ? Infinity : start + days * DAY_MS;
    c.timeFlags[row] = random() < 0.2 ? 1 : 0;
    c.kind[row] = Math.floor(KIND_IDS.length * random());
    c.status[row] = Math.floor(STATUSES.length * random());
    c.where[row] = 1 + Math.floor(PLACES * random() ** 2);
  }
  return { ...sceneDataset(wheres), incidents: table.finish() };
}

/** How many incidents pass the filter and meet the window, looked at one by one. */
function naiveCount(
  { incidents }: Dataset,
  kinds: readonly string[],
  statuses: readonly string[],
  window: TimeWindow,
  undated: boolean,
): number {
  let count = 0;
  for (let row = 0; row < ROWS; row++) {
    if (kinds.length > 0 && !kinds.includes(KIND_IDS[incidents.kind[row] as number] as string)) continue;
    if (statuses.length > 0 && !statuses.includes(STATUSES[incidents.status[row] as number] as string)) continue;
    const [start, end] = [incidents.start[row] as number, incidents.end[row] as number];
    if (Number.isNaN(start) ? undated : start < window.to && end > window.from) count++;
  }
  return count;
}

it('is the same on the map, in the list, in the bar, in the legend and by a naive filter, whatever is asked', async () => {
  const random = seeded(20_200_229);
  const dataset = manyEvents(random);
  opened = await openMap();
  openDataset(dataset);
  const pick = <T>(all: readonly T[], most: number): T[] => all.filter(() => random() < most / all.length);
  for (let step = 0; step < STEPS; step++) {
    const [kinds, statuses] = random() < 0.5 ? [pick(KIND_IDS, 6), pick(STATUSES, 2)] : [[], []];
    const undated = random() < 0.3;
    const from = (FIRST_DAY - 50 + Math.floor(3700 * random() * 24) / 24) * DAY_MS;
    const width = [0, 1, 30, 365, 4000][Math.floor(5 * random())] ?? 0;
    setFacet('kinds' satisfies Facet, kinds);
    setFacet('statuses', statuses);
    prefer({ showUndated: undated, view: MAP_MODES[Math.floor(MAP_MODES.length * random())] ?? 'places' });
    showWindow({ from, to: from + width * DAY_MS }, 0);
    opened.map.setIncidents(incidentFrame.value);
    const window = timeWindow.value;
    const index = incidentIndex.value;
    const counts = incidentCounts.value;
    const list = incidentsListedIn(window);
    if (!index || !counts) throw new Error('nothing is open');
    const extra = undated ? index.undated.length : 0;
    const { drawn, unplaced } = opened.map.drawn();
    const byFamily = familyCounts(counts);
    expect({
      map: drawn + unplaced,
      list: list.dated + list.undated,
      bar: counts.sure + counts.possible + extra,
      legend: [...byFamily.sure, ...byFamily.possible].reduce((sum, n) => sum + n, extra),
    }).toEqual(
      Object.fromEntries(
        ['map', 'list', 'bar', 'legend'].map((who) => [who, naiveCount(dataset, kinds, statuses, window, undated)]),
      ),
    );
  }
  expect(filter.value).not.toBe(NO_FILTER);
});
