import { userEvent } from 'vitest/browser';
import { timeWindow } from '../../src/app/state/signals.ts';
import { DAY_MS, formatDay } from '../../src/index.ts';

/** Waits until what was done is drawn. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
}

/** The first element of the page that matches; throws where none does. */
export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The window as its first and last day. */
export function days(): readonly [string, string] {
  const { from, to } = timeWindow.value;
  return [formatDay(from / DAY_MS), formatDay(to / DAY_MS - 1)];
}

/** Presses keys, as `userEvent.keyboard` writes them. */
export async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await settled();
}

/** A pointer on the plot, by its place in it. */
export function point(type: string, pointerId: number, x: number, y = 40, pointerType = 'touch'): void {
  const surface = find('.time-surface');
  const corner = surface.getBoundingClientRect();
  const where = { clientX: corner.x + x, clientY: corner.y + y, bubbles: true, pointerId, pointerType };
  // A made-up pointer cannot be captured.
  surface.setPointerCapture = () => undefined;
  surface.dispatchEvent(new PointerEvent(type, where));
}
