import { TIME_FLAGS } from '../model/dataset.ts';
import type { TimeWindow } from './time-window.ts';

/** What a window shows of an event. */
export type Visibility = 'sure' | 'possible' | 'outside';

/** The columns that say when events were: whole milliseconds since 1970, see `INCIDENT_SPEC`. */
export interface TimeColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly timeFlags: Uint8Array;
}

/**
 * What is known of an event's time. `within`: it happened somewhere inside its interval; `lasting`: it filled it.
 * An interval with both sides open says nothing and counts as undated.
 */
export type Knowledge = 'undated' | 'open-start' | 'open-end' | 'lasting' | 'within';

/**
 * What a window shows of an interval: `sure` when it lies wholly inside, or lasts and meets the window; `possible` when it
 * meets it otherwise. An open side is never sure, lasting or not: nobody knows how far it went. Undated is always outside.
 */
export function visibilityOf(start: number, end: number, flags: number, window: TimeWindow): Visibility {
  const knowledge = knowledgeOf(start, end, flags);
  const { from, to } = window;
  if (knowledge === 'undated' || !(from <= to)) return 'outside';
  const until = endOf(start, end);
  if (!(start < to && until > from)) return 'outside';
  if (knowledge === 'lasting') return 'sure';
  return knowledge === 'within' && start >= from && until <= to ? 'sure' : 'possible';
}

/** What is known of the time of an interval; a NaN on either side is undated. */
export function knowledgeOf(start: number, end: number, flags: number): Knowledge {
  const startKnown = Number.isFinite(start);
  const endKnown = Number.isFinite(end);
  if (startKnown && endKnown) return (flags & TIME_FLAGS.lasting) === 0 ? 'within' : 'lasting';
  if (endKnown && start === -Infinity) return 'open-start';
  if (startKnown && end === Infinity) return 'open-end';
  return 'undated';
}

/** The end of an interval; one that ends at or before its start is read as the one millisecond at its start. */
export function endOf(start: number, end: number): number {
  return end > start ? end : start + 1;
}
