import { DAY_MS, windowWords } from '../../index.ts';

/** An edge of the window in words: its first day, or the last one inside, for the end is exclusive; with the time where it is no midnight. */
export function edgeWords(edge: 'start' | 'end', ms: number): string {
  if (ms % DAY_MS !== 0) return windowWords({ from: ms, to: ms });
  return windowWords(edge === 'start' ? { from: ms, to: ms + DAY_MS } : { from: ms - DAY_MS, to: ms });
}
