import type { Span } from '../model/mention.ts';
import type { NamedPlace } from '../model/read-report.ts';
import { placeId } from '../model/place.ts';
import type { Where } from '../model/where.ts';
import type { Interest } from './in-text/interest.ts';
import { resolveDocument } from './in-text/resolve-document.ts';
import type { OpenGazetteer } from './open-gazetteer.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Reading } from './reading.ts';
import { withOrigins } from './packs/origins.ts';
import { toWhere } from './to-where.ts';

/** What a span of a text was read as. */
export interface PlacedSpan {
  readonly where: Where;
  /** What the name alone says, where a phrase before it moves or widens `where`. */
  readonly named?: Where;
  /** Null unless it was resolved. */
  readonly place: NamedPlace | null;
  readonly kind: 'toponym' | 'demonym';
}

/**
 * Resolves the spans of a text together, each answer in the order given; with `phrases` "30 km north of" and "near" before a span move the point and widen the radius. The
 * gazetteer must have its world tier open.
 */
export function placeSpans(
  line: { readonly text: string; readonly spans: readonly Span[]; readonly source: string; readonly phrases?: boolean },
  gazetteer: OpenGazetteer,
  interest: Interest | null = null,
): PlacedSpan[] {
  const { text, spans, phrases = false } = line;
  const from = gazetteer.forText();
  return resolveDocument(line, from, interest).map(({ reading, kind }, i) => {
    const span = spans[i] ?? { start: 0, end: 0 };
    const ask = (name: string, reading: Reading): Where =>
      toWhere({ name, country: '', admin1: '', near: null }, withOrigins(reading, gazetteer.packs));
    const where = ask(text.slice(span.start, span.end), reading);
    if (reading.status !== 'resolved') return { where, place: null, kind };
    const { id, name: known, kind: placeKind, country, admin1Name, capital } = reading.place;
    const place = {
      id: placeId(id),
      name: known,
      kind: placeKind,
      country,
      admin1: admin1Name,
      ...(capital ? { capital } : {}),
    };
    const phrase = phrases && kind === 'toponym' ? phraseBefore(text, span, reading, from.lookup) : undefined;
    if (!phrase) return { where, kind, place };
    const words = text.slice(phrase.start, span.end).replace(/\s+/gu, ' ');
    return { where: ask(words, phrase.reading), named: where, kind, place };
  });
}
