import type { EventSnapshot, Passage } from '../../index.ts';
import { commonOf } from './event-of.ts';

/** The words that tell an event: those of its act, else the first that its report has. */
export function passageOf(event: EventSnapshot): Passage | null {
  const ranged = commonOf(event).evidence.flatMap(({ field, source, start, end, words }) =>
    start === null || end === null || source === '' ? [] : [{ field, source, start, end, words }],
  );
  const first = ranged.find(({ field }) => field === 'kind') ?? ranged[0];
  return first ? { source: first.source, start: first.start, end: first.end, words: first.words } : null;
}
