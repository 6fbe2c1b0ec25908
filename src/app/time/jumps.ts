import { incidentRowOf, momentOf, visitRowOf, type Direction } from '../../index.ts';
import { goPastQuiet, goToEvent, goToMoment } from '../state/actions.ts';
import { now } from '../state/clock.ts';
import { incidentIndex, visitIndex } from '../state/computed.ts';
import { dataset, selection } from '../state/signals.ts';
import { words } from '../words/words.ts';

/** Goes to the next or the previous event; why not in words, or nothing. */
export function jumpToEvent(direction: Direction): string {
  return goToEvent(direction, now()) ? '' : words.timeBar.noEvent[`${direction}`];
}

/** Goes past the quiet spell; why not in words, or nothing. */
export function jumpPastQuiet(): string {
  return goPastQuiet(now()) ? '' : words.timeBar.noQuiet;
}

/** Goes to the chosen event. */
export function jumpToChosen(): void {
  const ms = chosenMoment();
  if (ms !== null) goToMoment(ms, now());
}

/** When the chosen event began, in milliseconds since 1970; null when none is chosen or it has no date. */
export function chosenMoment(): number | null {
  const open = dataset.value;
  const chosen = selection.value;
  if (!open || (chosen.kind !== 'incident' && chosen.kind !== 'visit')) return null;
  const isVisit = chosen.kind === 'visit';
  const index = isVisit ? visitIndex.value : incidentIndex.value;
  const row = isVisit ? visitRowOf(open, chosen.id) : incidentRowOf(open, chosen.id);
  if (!index || row === null) return null;
  const ms = momentOf(index, row);
  return Number.isFinite(ms) ? ms : null;
}
