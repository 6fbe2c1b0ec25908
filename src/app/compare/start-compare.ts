import { batch } from '@preact/signals-core';
import { firstComparison } from '../../index.ts';
import { compareWith, showWindow } from '../state/actions.ts';
import { now } from '../state/clock.ts';
import { span } from '../state/computed.ts';
import { comparedWindow, timeWindow } from '../state/signals.ts';

/** Begins to compare the window with the time before it, or ends the comparison. Where nothing is dated there is nothing to compare. */
export function toggleCompare(): void {
  const extent = span.peek();
  if (comparedWindow.peek() !== null || !extent) {
    compareWith(null);
    return;
  }
  const before = timeWindow.peek();
  const { shown, compared } = firstComparison(before, extent);
  batch(() => {
    if (shown !== before) showWindow(shown, now());
    compareWith(compared);
  });
}
