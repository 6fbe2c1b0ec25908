import { goToEnd, stepWindow, togglePlay } from '../state/actions.ts';
import { now } from '../state/clock.ts';
import { play } from '../state/signals.ts';

/** Where typing or choosing has the keyboard to itself. */
const TAKES_ALL = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])';

/** What the space bar activates. */
const TAKES_SPACE = 'button, summary, [role=button], [role=tab], [role=switch], [role=checkbox], [role=option]';

/** What the arrow keys, Home and End move within: sliders, lists and their like, and the map, which pans. */
const TAKES_ARROWS =
  '[role=slider], [role=radio], [role=tab], [role=tabpanel], [role=listbox], [role=menu], [role=grid], ul, ol, canvas';

const OPEN_DIALOG = 'dialog[open], [role=dialog][aria-modal=true], [role=alertdialog][aria-modal=true]';

/**
 * The keys of time, wherever the focus is: space plays or pauses, arrows step (with Shift ten steps), Home and End go to either end.
 * Does nothing while somebody types, a dialog is open, or the focus is on something that uses the key itself. True when it was used.
 */
export function handleKey(event: KeyboardEvent, clockMs: number = now()): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const focus = event.target instanceof Element ? event.target : null;
  if (!play.peek() || focus?.closest(TAKES_ALL) || document.querySelector(OPEN_DIALOG)) return false;
  const isSpace = event.key === ' ';
  if (focus?.closest(isSpace ? TAKES_SPACE : TAKES_ARROWS)) return false;
  const act = actionOf(event.key, event.shiftKey ? 10 : 1, clockMs);
  if (!act || (isSpace && event.repeat)) return false;
  event.preventDefault();
  act();
  return true;
}

function actionOf(key: string, count: number, clockMs: number): (() => void) | null {
  switch (key) {
    case ' ':
      return () => {
        togglePlay(clockMs);
      };
    case 'ArrowLeft':
      return () => {
        stepWindow(-1, count, clockMs);
      };
    case 'ArrowRight':
      return () => {
        stepWindow(1, count, clockMs);
      };
    case 'Home':
      return () => {
        goToEnd(-1, clockMs);
      };
    case 'End':
      return () => {
        goToEnd(1, clockMs);
      };
    default:
      return null;
  }
}
