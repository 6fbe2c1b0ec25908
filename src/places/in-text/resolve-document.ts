import type { LonLat } from '../../model/place.ts';
import { coarser, KIND_PRECISION } from '../../model/precision.ts';
import { bearingOf } from '../bearings.ts';
import { isContainer } from '../containment.ts';
import { partOf } from '../forms/part-of.ts';
import { unknown, withReason, type Match, type Reading } from '../reading.ts';
import type { TextLookup } from './candidates.ts';
import { choose, CLEAR, TOSS_UP, type Choice, type Scored } from './choose.ts';
import { candidateReasons, explain } from './explain.ts';
import type { Group, Mention } from './group.ts';
import type { Interest } from './interest.ts';
import { readDocument } from './read-document.ts';
import { isPeople } from './sense.ts';
import type { Span } from './surroundings.ts';
import { vote } from './votes.ts';
import { homeWitnesses } from './home-witness.ts';
import { TEXT_WEIGHTS, type TextWeights } from './weights.ts';

/** A text with the spans of its place names, and what is known of it. */
export interface TextDocument {
  readonly text: string;
  /** UTF-16 code units, end exclusive. */
  readonly spans: readonly Span[];
  /** The publisher: a web address, a domain or a name; empty when it is not known. */
  readonly source: string;
}

/** What a span was read as. */
export interface SpanReading {
  readonly reading: Reading;
  readonly kind: 'toponym' | 'demonym';
  readonly confidence: 'high' | 'low';
}

/** A text with more spans is no text that a person wrote: those behind stay unknown, and say so. */
const MOST_SPANS = 20_000;

/** Chooses a place for each span of a text, all together; one reading a span, in the order given. */
export function resolveDocument(
  { text, spans, source }: TextDocument,
  from: TextLookup,
  interest: Interest | null = null,
  weights: TextWeights = TEXT_WEIGHTS,
): SpanReading[] {
  const given = spans.map((span, index) => ({ index, span }));
  const valid = given.filter(({ span }) => isWithin(span, text.length)).slice(0, MOST_SPANS);
  const groups = readDocument(text, valid, from, weights);
  const scores = vote(groups, homeWitnesses(source, from.lookup, weights), from.lookup, weights, interest);
  const readings = new Map<number, SpanReading>();
  groups.forEach((group, g) => {
    const choice = choose(group.senses.senses, scores[g] ?? [], from.lookup);
    const because = choice ? explain(group, choice, groups, scores, from.lookup) : [];
    for (const mention of group.mentions) readings.set(mention.index, readingOf(mention, group, choice, because));
  });
  return given.map(({ index, span }) => readings.get(index) ?? outside(span, text.length));
}

function isWithin({ start, end }: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
}

function outside({ start, end }: Span, length: number): SpanReading {
  const why = isWithin({ start, end }, length)
    ? `the text has more than ${MOST_SPANS} spans: this one was not read`
    : `the span from ${start} to ${end} is empty or lies outside of the text of ${length} letters`;
  return { reading: unknown([why]), kind: 'toponym', confidence: 'low' };
}

function readingOf(mention: Mention, group: Group, choice: Choice | undefined, why: readonly string[]): SpanReading {
  const { senses, words } = group;
  const notes = [...senses.notes];
  if (mention.partOf !== undefined) notes.push(`part of ${mention.partOf}: the place in it may not be meant`);
  const best = choice?.ranked[0];
  const isInitials = best !== undefined && isUnlikeInitials(words, best.sense.spelling.text);
  if (isInitials) notes.push(`“${words}” is written as an abbreviation, the place is not`);
  const isLow = mention.partOf !== undefined || senses.loose || isInitials;
  if (senses.phrase) {
    return { reading: withReason(senses.phrase, ...notes), kind: 'toponym', confidence: isLow ? 'low' : 'high' };
  }
  if (!choice || !best) {
    return { reading: unknown([`no place is known as “${words}”`, ...notes]), kind: 'toponym', confidence: 'low' };
  }
  const matches = choice.ranked.map(toMatch);
  const kind = isPeople(best.sense) ? 'demonym' : 'toponym';
  const because = [...why, ...notes];
  if (choice.lead < TOSS_UP)
    return { reading: { status: 'ambiguous', because, others: matches }, kind, confidence: 'low' };
  const reading = chosen(best, matches, because);
  return {
    reading: senses.direction === '' ? reading : moved(reading, senses.direction),
    kind,
    confidence: isLow || choice.lead < CLEAR ? 'low' : 'high',
  };
}

/** "EU" and "Eu": two or three capitals are an abbreviation, which the name of a town is only by chance. */
function isUnlikeInitials(words: string, spelling: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(words) && spelling !== words && /^\p{Lu}\p{Ll}+$/u.test(spelling);
}

function toMatch({ sense, score, share }: Scored): Match {
  const { place, spelling, how } = sense;
  return { place, spelling, how, score, because: candidateReasons({ sense, score, share }) };
}

type Resolved = Extract<Reading, { status: 'resolved' }>;

function chosen({ sense, score }: Scored, matches: readonly Match[], because: readonly string[]): Resolved {
  const { place, spelling, how } = sense;
  const { precision } = KIND_PRECISION[place.kind];
  const point: LonLat = place.point;
  const demonym = isPeople(sense);
  return {
    status: 'resolved',
    place,
    match: { place, spelling, how, score, because },
    point,
    precision: demonym ? coarser(precision, 'country') : precision,
    radiusMetres: place.radiusMetres,
    because,
    others: matches.slice(1),
    demonym,
  };
}

/** "northern Iraq": a part of an area is moved; a part of a town is still that town. */
function moved(reading: Resolved, direction: string): Reading {
  const bearing = bearingOf(direction.replace(/^(?:far|upper|lower) /u, ''));
  if (bearing === undefined || !isContainer(reading.place) || reading.place.kind === 'settlement') return reading;
  return partOf(reading, bearing, direction);
}
