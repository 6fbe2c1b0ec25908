import type { Gazetteer } from '../model/gazetteer.ts';
import type { PlaceQuestion, Where } from '../model/where.ts';
import { answerBody, type AnswerBody } from './answer-body.ts';

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
}

/** What a span was read as; a people's name ("Iraqi") stands for its country. */
export interface SpanMention extends AnswerBody {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'toponym' | 'demonym';
}

/** The questions of a line's spans, one a span: ask them of `needsWorld` before resolving. */
export function spanQuestions(line: SpanLine): PlaceQuestion[] {
  return line.spans.map(({ start, end }) => ({
    name: line.text.slice(start, end),
    country: '',
    admin1: '',
    near: null,
  }));
}

/** Resolves each span of a line by its own words, in the order given. */
export function resolveSpans(
  line: SpanLine,
  gazetteer: Gazetteer & { isDemonym?(text: string): boolean },
): { readonly id: unknown; readonly mentions: readonly SpanMention[] } {
  const mentions = line.spans.map(({ start, end }): SpanMention => {
    const text = line.text.slice(start, end);
    const where = gazetteer.resolve({ name: text, country: '', admin1: '', near: null });
    const kind = gazetteer.isDemonym?.(text) === true ? 'demonym' : 'toponym';
    return { start, end, text, kind, ...answerBody(where, gazetteer) };
  });
  return { id: line.id, mentions };
}
