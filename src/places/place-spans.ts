import type { Span } from '../model/mention.ts';
import type { NamedPlace } from '../model/read-report.ts';
import { placeId } from '../model/place.ts';
import type { Where } from '../model/where.ts';
import type { Interest } from './in-text/interest.ts';
import { resolveDocument } from './in-text/resolve-document.ts';
import type { OpenGazetteer } from './open-gazetteer.ts';
import { withOrigins } from './packs/origins.ts';
import { toWhere } from './to-where.ts';

/** What a span of a text was read as. */
export interface PlacedSpan {
  readonly where: Where;
  /** Null unless it was resolved. */
  readonly place: NamedPlace | null;
  readonly kind: 'toponym' | 'demonym';
}

/** Resolves the spans of a text together, each answer in the order given. The gazetteer must have its world tier open. */
export function placeSpans(
  line: { readonly text: string; readonly spans: readonly Span[]; readonly source: string },
  gazetteer: OpenGazetteer,
  interest: Interest | null = null,
): PlacedSpan[] {
  const { text, spans } = line;
  return resolveDocument(line, gazetteer.forText(), interest).map(({ reading, kind }, i) => {
    const name = text.slice(spans[i]?.start, spans[i]?.end);
    const where = toWhere({ name, country: '', admin1: '', near: null }, withOrigins(reading, gazetteer.packs));
    if (reading.status !== 'resolved') return { where, place: null, kind };
    const { id, name: known, kind: placeKind, country, admin1Name } = reading.place;
    return { where, kind, place: { id: placeId(id), name: known, kind: placeKind, country, admin1: admin1Name } };
  });
}
