import { goToEnd, stepWindow, togglePlay } from '../state/actions.ts';
import { now } from '../state/clock.ts';
import { play, timeWindow } from '../state/signals.ts';
import type { AxisView } from './axis-view.ts';
import { jumpPastQuiet, jumpToEvent } from './jumps.ts';
import { ZOOM_STEP } from './zoom-step.ts';

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
  if (isTaken(event)) return false;
  const focus = event.target instanceof Element ? event.target : null;
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

/** What the axis' keys do besides moving it. */
export interface AxisKeys {
  readonly axis: AxisView;
  readonly typeDates: () => void;
}

/** The keys of the time axis and of jumps: + and - zoom, comma and full stop pan, F fits the window, 0 shows all time, N and P go to events, Q past the quiet, D types dates. */
export function handleAxisKey(event: KeyboardEvent, keys: AxisKeys): void {
  const focus = event.target instanceof Element ? event.target : null;
  // The map has zoom keys of its own.
  if (isTaken(event) || focus?.closest('canvas, .map')) return;
  const act = axisActionOf(event.key, keys);
  if (!act) return;
  event.preventDefault();
  act();
}

/** By how much of what is drawn a key pans the axis. */
const PAN_STEP = 0.25;

function axisActionOf(key: string, { axis, typeDates }: AxisKeys): (() => void) | null {
  const acts: Readonly<Record<string, () => void>> = {
    '+': () => {
      axis.zoom(ZOOM_STEP);
    },
    '-': () => {
      axis.zoom(1 / ZOOM_STEP);
    },
    ',': () => {
      axis.pan(-PAN_STEP);
    },
    '.': () => {
      axis.pan(PAN_STEP);
    },
    '0': () => {
      axis.showAll();
    },
    f: () => {
      axis.fit(timeWindow.peek());
    },
    n: () => {
      jumpToEvent(1);
    },
    p: () => {
      jumpToEvent(-1);
    },
    q: jumpPastQuiet,
    d: typeDates,
  };
  const name = { '=': '+', '−': '-', _: '-' }[key] ?? key.toLowerCase();
  return acts[name] ?? null;
}

/** True when a key is not for the bar: it is used already, or somebody types, or a dialog is open, or nothing is. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const focus = event.target instanceof Element ? event.target : null;
  const isTyping = Boolean(focus?.closest(TAKES_ALL));
  return !play.peek() || isTyping || document.querySelector(OPEN_DIALOG) !== null;
}
