import { effect } from '@preact/signals-core';
import { nextTurn } from '../next-turn.ts';
import { isLarge } from '../state/once.ts';
import { dataset } from '../state/signals.ts';

/**
 * Gives something to the map whenever it changes; the first of a large dataset in a turn of its own, so that the page can draw in between. What is
 * given so by several comes in the order in which they were begun. The returned function ends it.
 */
export function giveInTurn<T>(read: () => T, give: (value: T) => void): () => void {
  let of: unknown = null;
  let newest: { readonly value: T };
  let isWaiting = false;
  let isOver = false;
  const stop = effect(() => {
    newest = { value: read() };
    const open = dataset.value;
    const isNew = open !== of;
    of = open;
    if (isWaiting) return;
    if (!isNew || !open || !isLarge(open)) {
      give(newest.value);
      return;
    }
    isWaiting = true;
    void nextTurn().then(() => {
      isWaiting = false;
      if (!isOver) give(newest.value);
    });
  });
  return () => {
    isOver = true;
    stop();
  };
}
