import type { Gazetteer } from '../model/gazetteer.ts';
import type { PlaceQuestion, Where } from '../model/where.ts';
import { answerBody, type AnswerBody, type AnsweredPlace } from './answer-body.ts';
import type { Interest } from './in-text/interest.ts';
import { resolveDocument } from './in-text/resolve-document.ts';
import type { OpenGazetteer } from './open-gazetteer.ts';
import { withOrigins } from './packs/origins.ts';
import type { PackPlace } from './pack-places.ts';
import type { Reading } from './reading.ts';
import { toWhere } from './to-where.ts';

/** The answer to one question, ready for JSON; `id` is there only when the question had one. */
export interface Answer extends AnswerBody {
  readonly id?: unknown;
  readonly name: string;
}

/** The answer to a question as `placeline resolve` prints it: coordinates with at most 6 decimals, keys in this order. */
export function toAnswer(
  question: PlaceQuestion & { readonly id?: unknown },
  where: Where,
  gazetteer: Gazetteer,
): Answer {
  const id = question.id === undefined ? {} : { id: question.id };
  return { ...id, name: question.name, ...answerBody(where, gazetteer) };
}

/** A text with the spans of its place names: UTF-16 code units, end exclusive. */
export interface SpanLine {
  readonly id: unknown;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** The publisher: a web address, a domain or a name. */
  readonly source?: string;
}

/** What a span was read as; a people's name ("Iraqi") stands for its country. */
export interface SpanMention extends AnswerBody {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'toponym' | 'demonym';
  /** Low when the choice is narrow, or the words are part of a person's or an organisation's name; the reasons say which. */
  readonly confidence: 'high' | 'low';
}

/** Resolves the spans of a line together, each answer in the order given. The gazetteer must have its world tier open. */
export function resolveSpans(
  line: SpanLine,
  gazetteer: OpenGazetteer,
  interest: Interest | null = null,
): { readonly id: unknown; readonly mentions: readonly SpanMention[] } {
  const { text, spans, source = '' } = line;
  const readings = resolveDocument({ text, spans, source }, gazetteer.forText(), interest);
  const bodies = new Map<Reading, AnswerBody>();
  const mentions = readings.map(({ reading, kind, confidence }, i): SpanMention => {
    const { start, end } = spans[i] ?? { start: 0, end: 0 };
    const words = text.slice(start, end);
    let body = bodies.get(reading);
    if (!body) bodies.set(reading, (body = bodyOf(words, reading, gazetteer)));
    return { start, end, text: words, kind, confidence, ...body };
  });
  return { id: line.id, mentions };
}

/** The place of the reading is at hand: it need not be made with all its spellings. */
function bodyOf(name: string, reading: Reading, { packs }: OpenGazetteer): AnswerBody {
  const where = toWhere({ name, country: '', admin1: '', near: null }, withOrigins(reading, packs), []);
  const place = reading.status === 'resolved' ? reading.place : undefined;
  return answerBody(where, { getPlace: () => place && cellsOf(place) });
}

function cellsOf({ id, name, kind, point, country, admin1Name }: PackPlace): AnsweredPlace {
  return { id, name, kind, point, country, admin1: admin1Name };
}
