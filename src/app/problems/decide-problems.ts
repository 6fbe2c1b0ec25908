import type { DecisionHead } from '../../index.ts';

/** Who decides now, and why. */
export function headNow(why: string): DecisionHead {
  return { by: '', on: new Date().toISOString(), why };
}
