import type { Numbers } from '../base/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';
import { rowsOfIds } from './id-index.ts';

/** Says of two rows of incidents whether people decided that they are one event, or two. */
export function decidedPairs(dataset: Dataset, decisions: readonly Decision[]): (a: number, b: number) => boolean {
  const pairs = decisions.flatMap((one): [string, string][] => {
    if (one.kind === 'different-events') return [[one.event, one.other]];
    return one.kind === 'same-event' ? [[one.event, one.into]] : [];
  });
  if (pairs.length === 0) return () => false;
  const ids: Numbers = dataset.incidents.id;
  const rows = rowsOfIds(dataset, ids, new Set(pairs.flat()));
  const keyOf = (a: number, b: number): number => Math.min(a, b) * ids.length + Math.max(a, b);
  const decided = new Set(pairs.map(([one, other]) => keyOf(rows.get(one) ?? -1, rows.get(other) ?? -1)));
  return (a, b) => decided.has(keyOf(a, b));
}
