import { APART_ZOOM, levelOf, type Dataset, type Steps } from '../../index.ts';
import { inTurns } from '../in-turns.ts';
import { arcsOnceSteps } from '../map/arc-painter.ts';
import { levelAt } from '../map/incident-painter.ts';
import { pageMap } from '../map/map-link.ts';
import { splitOnce } from '../map/split-rows.ts';
import { indexOnceSteps, isLarge, launchedOnce, placeTallyOnce, spanOnce, spotsOnce } from './once.ts';

/**
 * Makes what the page asks of a dataset as soon as it is open, and lets the page draw in between: what is opened afterwards finds it made. A small
 * dataset needs no such thing.
 */
export async function warm(dataset: Dataset): Promise<void> {
  if (isLarge(dataset)) await inTurns(warmSteps(dataset));
}

function* warmSteps(dataset: Dataset): Steps<undefined> {
  const span = spanOnce(dataset);
  yield;
  const incidents = yield* indexOnceSteps(dataset.incidents);
  yield;
  const visits = yield* indexOnceSteps(dataset.visits);
  yield;
  const spots = spotsOnce(dataset);
  yield;
  const zoom = pageMap()?.view().zoom;
  if (zoom !== undefined) levelOf(spots, Math.min(APART_ZOOM, levelAt(zoom)));
  yield;
  levelOf(spots, 'areas');
  yield;
  const { areasOf } = splitOnce(spots, dataset);
  yield;
  areasOf(incidents);
  yield;
  launchedOnce(incidents, dataset);
  yield;
  yield* arcsOnceSteps(dataset);
  const tally = placeTallyOnce(dataset, incidents, visits);
  yield;
  tally.countIn(span ?? { from: 0, to: 0 }, span === null);
  yield;
  return undefined;
}
