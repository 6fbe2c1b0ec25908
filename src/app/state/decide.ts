import { applyDecisions, decide, redo, undo, type Decision, type Place } from '../../index.ts';
import { words } from '../words/words.ts';
import { changeLog, notify } from './actions.ts';
import { workspace } from './signals.ts';
import { applyWith } from './workspace.ts';

/** Deciding is fetched when somebody first decides, or opens what was decided on before. */
applyWith(applyDecisions);

/**
 * Decides something on what is open; several decisions are undone together.
 * @param places those that the decisions name, so that they hold without the pack that knows them
 */
export function decideOn(decisions: readonly Decision[], places: readonly Place[] = []): void {
  const open = workspace.peek();
  const [first, ...others] = decisions;
  if (!open || !first) return;
  const log = decide(open.log, first);
  // Joined here: a hundred thousand are more than a call takes as arguments.
  const joined = others.map((one): Decision => ({ ...one, isWithLast: true }));
  changeLog({ ...log, decisions: [...log.decisions, ...joined] }, places);
}

/** Takes the last decision back, with those made in one go with it, and says so. */
export function undoLast(): void {
  const open = workspace.peek();
  if (!open) return;
  const log = undo(open.log);
  const count = open.log.decisions.length - log.decisions.length;
  changeLog(log);
  notify('info', words.datasets.undone(count));
}

/** Does again what was undone last, and says so. */
export function redoLast(): void {
  const open = workspace.peek();
  if (!open) return;
  const log = redo(open.log);
  const count = log.decisions.length - open.log.decisions.length;
  changeLog(log);
  notify('info', words.datasets.redone(count));
}
