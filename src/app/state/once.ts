import {
  emptyBitmap,
  incidentCount,
  indexSteps,
  machineReadRows,
  narrowIndex,
  placeTallyOf,
  setBit,
  spanOf,
  spotsOf,
  visitCount,
  allAtOnce,
  type Dataset,
  type EventIndex,
  type PlaceTally,
  type Steps,
} from '../../index.ts';
import { remembered } from './remembered.ts';

/** From so many events on what is made of a dataset is made in turns, before it is shown. */
const LARGE = 20_000;

/** True for a dataset of which nothing is made in one go. */
export function isLarge(dataset: Dataset): boolean {
  return incidentCount(dataset) + visitCount(dataset) >= LARGE;
}

/** The span of a dataset's events. */
export const spanOnce = remembered(spanOf);

/** The points and areas that a dataset's incidents are drawn at. */
export const spotsOnce = remembered(spotsOf);

/** The machine-read events of a dataset. */
export const machineReadOnce = remembered(machineReadRows);

type Events = Dataset['incidents'] | Dataset['visits'];

const indexes = new WeakMap<Events['start'], EventIndex>();

/** The events of a table sorted, see `indexEvents`; columns that decisions have not changed are sorted once. */
export function indexOnce(events: Events): EventIndex {
  return allAtOnce(indexOnceSteps(events));
}

/** The same in steps. */
export function* indexOnceSteps(events: Events): Steps<EventIndex> {
  const { start, end, timeFlags } = events;
  const kind = 'kind' in events ? events.kind : undefined;
  const known = indexes.get(start);
  const isSame = known?.columns.end === end && known.columns.timeFlags === timeFlags && known.codes === (kind ?? null);
  if (isSame) return known;
  const index = yield* indexSteps({ start, end, timeFlags }, kind);
  indexes.set(start, index);
  return index;
}

const launchedOf = remembered((index: EventIndex, launch: Dataset['incidents']['launch']) => ({
  launch,
  index: narrowIndex(index, launchedRows(launch)),
}));

/** The incidents of an index that were fired from a place. */
export function launchedOnce(index: EventIndex, { incidents: { launch } }: Dataset): EventIndex {
  const known = launchedOf(index, launch);
  return known.launch === launch ? known.index : narrowIndex(index, launchedRows(launch));
}

function launchedRows(launch: Dataset['incidents']['launch']) {
  const rows = emptyBitmap(launch.length);
  for (let row = 0; row < launch.length; row++) if (launch[row] !== 0) setBit(rows, row);
  return rows;
}

let lastTally: {
  readonly dataset: Dataset;
  readonly incidents: EventIndex;
  readonly visits: EventIndex;
  readonly tally: PlaceTally;
} | null = null;

/** Counts the places of the events in two indexes; the last one is held. */
export function placeTallyOnce(dataset: Dataset, incidents: EventIndex, visits: EventIndex): PlaceTally {
  const isSame = lastTally?.dataset === dataset && lastTally.incidents === incidents && lastTally.visits === visits;
  if (lastTally && isSame) return lastTally.tally;
  const tally = placeTallyOf(dataset, incidents, visits);
  lastTally = { dataset, incidents, visits, tally };
  return tally;
}
