import { isReversed, precisionOf } from '../when-cells.ts';
import type { WhenParts } from './when-parts.ts';

/** The interval from a first date to a last one, from two cells that were read; null when the first begins after the last has ended. */
export function joinDates(first: WhenParts, last: WhenParts): WhenParts | null {
  if (first === last || (first.earliest === last.earliest && first.latest === last.latest)) return first;
  if (isReversed(first.earliest, last.latest)) return null;
  const { earliest } = first;
  const { latest } = last;
  return { earliest, latest, precision: precisionOf(earliest, latest), stated: first.stated };
}
