import { effect } from '@preact/signals-core';
import { statusAt, type EventIndex } from '../../index.ts';
import { timeWindow } from '../state/signals.ts';

/**
 * Keeps the class `is-pale` on those of a group's children whose events lie outside the window, without rendering anew: as the window
 * moves, only what it enters or leaves is touched. The returned function ends it.
 * @param rows the row of each child
 */
export function keepPale(
  group: Element | null,
  rows: readonly { readonly row: number }[],
  index: EventIndex,
): () => void {
  const nodes = group ? Array.from(group.children) : [];
  const wasPale: boolean[] = [];
  return effect(() => {
    const window = timeWindow.value;
    rows.forEach(({ row }, i) => {
      const pale = statusAt(index, row, window) === 'outside';
      if (wasPale[i] === pale) return;
      wasPale[i] = pale;
      nodes[i]?.classList.toggle('is-pale', pale);
    });
  });
}
