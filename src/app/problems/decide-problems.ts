import type { Decision, DecisionHead, Place } from '../../index.ts';
import { changeLog } from '../state/actions.ts';
import '../state/decide.ts';
import { workspace } from '../state/signals.ts';

/** Who decides now, and why. */
export function headNow(why: string): DecisionHead {
  return { by: '', on: new Date().toISOString(), why };
}

/** Decides many things in one go, so that they are undone together. A list, as a hundred thousand are no arguments of a call. */
export function decideAll(decisions: readonly Decision[], places: readonly Place[] = []): void {
  const open = workspace.peek();
  if (!open || decisions.length === 0) return;
  const joined = decisions.map((one, at): Decision => (at === 0 ? one : { ...one, isWithLast: true }));
  changeLog({ decisions: [...open.log.decisions, ...joined], undone: [] }, places);
}
