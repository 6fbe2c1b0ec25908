import { nextTurn } from './next-turn.ts';
import type { Steps } from '../index.ts';

/** So long it works before the page may do what waits, in milliseconds. */
const TURN_MS = 8;

/** Does the steps of some work, and lets the page draw and answer between them. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - begun < TURN_MS) continue;
    await nextTurn();
    begun = performance.now();
  }
}
