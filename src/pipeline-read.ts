import { eventPlaces } from './events/event-places.ts';
import type { Span } from './model/mention.ts';
import type { PlacedMention } from './model/read-report.ts';
import type { Interest } from './places/in-text/interest.ts';
import type { OpenGazetteer } from './places/open-gazetteer.ts';
import { placeSpans } from './places/place-spans.ts';
import { readSentences } from './reading/sentences/read-sentences.ts';
import { readToponyms } from './reading/toponyms/read-toponyms.ts';

/** The names of places in a text, each with the place it means. The gazetteer must have its world tier open. */
export function readPlaces(
  text: string,
  publisher: string,
  gazetteer: OpenGazetteer,
  interest: Interest | null = null,
): PlacedMention[] {
  const found = readToponyms(text, gazetteer.lexicon(), { publisher });
  const placed = placeSpans({ text, spans: found, source: publisher }, gazetteer, interest);
  return found.flatMap((mention, i) => {
    const answer = placed[i];
    return answer ? [{ ...mention, kind: answer.kind, where: answer.where, place: answer.place }] : [];
  });
}

/** A text with the words of one event in it. */
export interface EventLine {
  readonly id: unknown;
  readonly text: string;
  readonly event: Span;
  /** The publisher: a web address, a domain or a name. */
  readonly source: string;
}

/** The names of a text that are where the event was; none where nothing fits. The gazetteer must have its world tier open. */
export function readEventPlaces(
  { id, text, event, source }: EventLine,
  gazetteer: OpenGazetteer,
): { readonly id: unknown; readonly locations: readonly Span[] } {
  return { id, locations: eventPlaces(text, event, readSentences(text), readPlaces(text, source, gazetteer)) };
}
