import type { Nearest } from '../../model/nearest.ts';
import type { Where } from '../../model/where.ts';

/**
 * An answer whose coordinates the words gave, with what lies there and what is wrong with it in its reasons: "33.3, 44.4" lies in Iraq,
 * so far from Baghdad. Other answers come back as they are.
 */
export function explainGiven(where: Where, nearest: Nearest): Where {
  if (where.resolution.kind !== 'given' || where.point === null) return where;
  const doubt = nearest.checkPoint(where.point, where.country);
  const because = [...where.because, ...nearest.whereIs(where.point).because];
  return { ...where, because: doubt === undefined ? because : [...because, `doubtful: ${doubt}`] };
}
