import { applyDecisions, decide, redo, undo, type Decision, type DecisionLog, type Place } from '../../index.ts';
import { words } from '../words/words.ts';
import { changeLog, forgetTaken, notify, openWorkspace } from './actions.ts';
import { workspace } from './signals.ts';
import { applyWith, type State } from './workspace.ts';

/** Deciding is fetched when somebody first decides, or opens what was decided on before. */
applyWith(applyDecisions);

/**
 * Decides something on what is open; several decisions are undone together.
 * @param places those that the decisions name, so that they hold without the pack that knows them
 */
export function decideOn(decisions: readonly Decision[], places: readonly Place[] = []): void {
  const open = workspace.peek();
  if (!open || decisions.length === 0) return;
  if (open.taken?.isIn === false) forgetTaken();
  changeLog(decidedLog(open.log, decisions), places);
}

/**
 * Opens another reading in the place of what is open, which keeps its name and is kept as before; so that all of its time is shown, for
 * what is new may lie outside the window. It is taken back in one go with what is decided together with it.
 * @param next `log`: what was decided before, where the new reading has other ids for it
 */
export function takeReading(
  next: Pick<State, 'base' | 'tables'> & Partial<Pick<State, 'log'>>,
  decisions: readonly Decision[] = [],
): void {
  const open = workspace.peek();
  if (!open) return;
  const { base, log, places, tables, edition } = open;
  const decided = decidedLog(next.log ?? log, decisions);
  openWorkspace({
    ...{ ...open, ...next, log: decided, edition: edition + 1, kept: { kind: 'saving' } },
    taken: {
      isIn: true,
      other: { base, log, places, tables },
      decisions: decided.decisions.length,
      isOld: false,
    },
  });
}

/** True when a reading is what would be undone next. */
export function isReadingLast(): boolean {
  const open = workspace.value;
  return open?.taken?.isIn === true && open.log.decisions.length <= open.taken.decisions;
}

/** Takes the last decision back, with those made in one go with it, or the last reading, and says so. */
export function undoLast(): void {
  const open = workspace.peek();
  if (!open) return;
  if (isReadingLast()) {
    turnReading();
    notify('info', words.datasets.readingUndone);
    return;
  }
  const log = undo(open.log);
  const count = open.log.decisions.length - log.decisions.length;
  changeLog(log);
  notify('info', words.datasets.undone(count));
}

/** Does again what was undone last, and says so. */
export function redoLast(): void {
  const open = workspace.peek();
  if (!open) return;
  if (open.taken?.isIn === false && open.log.decisions.length === open.taken.decisions) {
    turnReading();
    notify('info', words.datasets.readingRedone);
    return;
  }
  const log = redo(open.log);
  const count = log.decisions.length - open.log.decisions.length;
  changeLog(log);
  notify('info', words.datasets.redone(count));
}

/** Goes back to before the last reading, or on to after it again. */
function turnReading(): void {
  const open = workspace.peek();
  if (!open?.taken) return;
  const { base, log, places, tables, edition } = open;
  const { other, isIn, isOld } = open.taken;
  openWorkspace({
    ...{ ...open, ...other, edition: edition + 1, kept: { kind: 'saving' } },
    taken: {
      isIn: !isIn,
      other: { base, log, places, tables },
      decisions: other.log.decisions.length,
      isOld: false,
    },
  });
  if (isOld) void import('../gazetteer/look-again.ts').then(({ lookAgain }) => lookAgain());
}

function decidedLog(before: DecisionLog, decisions: readonly Decision[]): DecisionLog {
  const [first, ...others] = decisions;
  if (!first) return before;
  const log = decide(before, first);
  // Joined here: a hundred thousand are more than a call takes as arguments.
  const joined = others.map((one): Decision => ({ ...one, isWithLast: true }));
  return { ...log, decisions: [...log.decisions, ...joined] };
}
