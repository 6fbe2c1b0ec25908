import { rowElement } from '../list/list-panel.tsx';
import { select, showMarks } from '../state/actions.ts';
import { selection } from '../state/signals.ts';
import { NOTHING, selectionText } from '../state/selection.ts';
import { handleKey } from '../time/keys.ts';
import type { DialogName } from './header.tsx';

/** What the page's keys do beside choosing and moving in time. */
export interface KeyActions {
  readonly openDialog: (name: DialogName) => void;
  readonly toggleGazetteer: () => void;
  /** Lets down whatever sheet is up. */
  readonly closeSheets: () => void;
}

/** Listens to the page's keys; none is taken while typing or while a dialog is open. */
export function listenToKeys({ openDialog, toggleGazetteer, closeSheets }: KeyActions): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]'))
      return;
    if (event.ctrlKey || event.metaKey) {
      takeBack(event);
      return;
    }
    if (event.key === '/') {
      event.preventDefault();
      document.getElementById('search')?.focus();
    } else if (event.key === '?') {
      openDialog('help');
    } else if (event.key === 'g' || event.key === 'G') {
      event.preventDefault();
      toggleGazetteer();
    } else if (event.key === 'Escape') {
      showMarks([]);
      if (!closeCard()) closeSheets();
    } else {
      handleKey(event);
    }
  };
  addEventListener('keydown', onKey);
  return () => {
    removeEventListener('keydown', onKey);
  };
}

/** Ctrl+Z undoes the last decision, Ctrl+Shift+Z and Ctrl+Y make it again. */
function takeBack(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (key !== 'z' && (key !== 'y' || event.shiftKey)) return;
  const isUndo = key === 'z' && !event.shiftKey;
  event.preventDefault();
  void import('../state/decide.ts').then(({ redoLast, undoLast }) => {
    if (isUndo) undoLast();
    else redoLast();
  });
}

/** Clears the choice and gives the focus back to its row in the list, or to the search box that led there; false when nothing was chosen. */
function closeCard(): boolean {
  const chosen = selection.value;
  if (chosen.kind === 'none') return false;
  select(NOTHING);
  (rowElement(selectionText(chosen)) ?? document.getElementById('search'))?.focus();
  return true;
}

/** True where keys and what is pasted belong to a field. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select');
}
