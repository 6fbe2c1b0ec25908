import type { Decision } from '../model/decision.ts';
import type { Place } from '../model/place.ts';
import type { KeptLog, LogChange } from './store.ts';

/** How a log differs from an earlier one; a decision is the same when it is the same object. */
export function logChange(before: KeptLog, after: KeptLog, places: readonly Place[] = []): LogChange {
  const most = Math.min(before.decisions.length, after.decisions.length);
  let keep = 0;
  while (keep < most && before.decisions[keep] === after.decisions[keep]) keep++;
  return { keep, decisions: after.decisions.slice(keep), undone: after.undone, places };
}

/** The log as it is after a change. */
export function changedLog(log: KeptLog, { keep, decisions, undone }: LogChange): KeptLog {
  return { decisions: joined(log.decisions, keep, decisions), undone };
}

/** Places with further ones, each once: the last one said of an id holds. */
export function joinedPlaces(places: readonly Place[], further: readonly Place[]): readonly Place[] {
  if (further.length === 0) return places;
  return [...new Map([...places, ...further].map((place) => [place.id, place])).values()];
}

function joined(decisions: readonly Decision[], keep: number, further: readonly Decision[]): readonly Decision[] {
  return [...decisions.slice(0, keep), ...further];
}
