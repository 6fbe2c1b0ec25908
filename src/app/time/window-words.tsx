import { windowWords } from '../../index.ts';
import { timeWindow } from '../state/signals.ts';

/** The window's dates where they do not stand over it. */
export function WindowWords() {
  return <p class="time-words is-apart">{windowWords(timeWindow.value)}</p>;
}
