import { eventPlaces } from './events/event-places.ts';
import { formEvents, type FormedEvents } from './events/form-events.ts';
import type { ActorTable } from './model/actor-table.ts';
import type { Span } from './model/mention.ts';
import type { ReadReport } from './model/read-report.ts';
import type { Report } from './model/report.ts';
import type { PlacedMention } from './model/read-report.ts';
import type { Interest } from './places/in-text/interest.ts';
import type { OpenGazetteer } from './places/open-gazetteer.ts';
import { placeSpans } from './places/place-spans.ts';
import { readActs } from './reading/acts/read-acts.ts';
import { readCounts } from './reading/actors/counts/read-counts.ts';
import { readActors } from './reading/actors/read-actors.ts';
import { readDates } from './reading/dates/read-dates.ts';
import type { DayMonthOrder } from './reading/dates/numeric.ts';
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

/** What a reader of reports needs to know of the world. The gazetteer must have its world tier open. */
export interface ReadingRoom {
  readonly gazetteer: OpenGazetteer;
  readonly actors: ActorTable;
  /** Places of this region are likelier. */
  readonly interest?: Interest | null;
  /** How `3/5/2020` is read where both fit. */
  readonly order?: DayMonthOrder;
}

/** Finds what a report holds: sentences, dates, places, actors, numbers, acts. */
export function readReport(
  report: Report,
  { gazetteer, actors, interest = null, order = 'dmy' }: ReadingRoom,
): ReadReport {
  const { text } = report;
  const sentences = readSentences(text);
  return {
    report,
    sentences,
    dates: readDates(text, { reference: report.published?.latest ?? null, order }),
    places: readPlaces(text, report.url || report.publisher, gazetteer, interest),
    actors: readActors(text, sentences, actors),
    counts: readCounts(text, sentences),
    acts: readActs(text, sentences),
  };
}

/** The incidents and visits of a report. */
export function readEvents(report: Report, room: ReadingRoom): FormedEvents {
  return formEvents(readReport(report, room));
}
