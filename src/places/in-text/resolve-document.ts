import type { LonLat } from '../../model/place.ts';
import { coarser, KIND_PRECISION } from '../../model/precision.ts';
import { compassBearing } from '../compass.ts';
import { isContainer } from '../containment.ts';
import { partOf } from '../forms/part-of.ts';
import { unknown, withReason, type Match, type Reading } from '../reading.ts';
import type { TextLookup } from './candidates.ts';
import { wholeName, type PartOf } from './affiliation.ts';
import { choose, CLEAR, TOSS_UP, type Choice, type Scored } from './choose.ts';
import { candidateReasons, explain, meantBy } from './explain.ts';
import { decidedBy, INTEREST_REASON, publisherReason, type Decider } from './deciders.ts';
import { withoutFarAlikes } from './far-alike.ts';
import type { Group, Mention } from './group.ts';
import type { Interest } from './interest.ts';
import { readDocument } from './read-document.ts';
import { isPeople } from './sense.ts';
import type { Span } from './surroundings.ts';
import { withNearNames } from './near-misspelling.ts';
import { vote, type Scores, type Witness } from './votes.ts';
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
  const homes = homeWitnesses(source, from.lookup, weights);
  const known = withoutFarAlikes(readDocument(text, valid, from, weights), homes, interest, from.lookup);
  const groups = withNearNames(known, homes, from, weights);
  const scoresOf = (witnesses: readonly Witness[], region: Interest | null): Scores =>
    vote(groups, witnesses, from.lookup, weights, region);
  const scores = scoresOf(homes, interest);
  const deciders: Decider[] = [];
  if (homes.length > 0) deciders.push({ because: publisherReason(source), without: scoresOf([], interest) });
  if (interest) deciders.push({ because: INTEREST_REASON, without: scoresOf(homes, null) });
  const meant = meantBy(groups, scores);
  const readings = new Map<number, SpanReading>();
  groups.forEach((group, g) => {
    const { senses } = group.senses;
    const choice = choose(senses, scores[g] ?? [], from.lookup);
    const because = choice ? explain(group, choice, groups, meant, from.lookup) : [];
    if (choice) because.push(...decidedBy(choice, senses, g, deciders, from.lookup));
    const read = new Map<PartOf | undefined, SpanReading>();
    for (const mention of group.mentions) {
      const reading = read.get(mention.partOf) ?? readingOf(mention, group, choice, because);
      read.set(mention.partOf, reading);
      readings.set(mention.index, reading);
    }
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
  const isGuess = senses.senses.some(({ how }) => how === 'misspelled');
  const isLow = mention.partOf !== undefined || senses.loose || isInitials || isGuess;
  if (senses.phrase) {
    const isMisspelt = senses.phrase.status === 'resolved' && senses.phrase.match.how === 'misspelled';
    const reading = withReason(senses.phrase, ...notes);
    return { reading, kind: 'toponym', confidence: isLow || isMisspelt ? 'low' : 'high' };
  }
  if (!choice || !best) {
    const name = wholeName(words);
    if (name !== undefined) notes.unshift(`it reads as ${name}`);
    return { reading: unknown([`no place is known as “${words}”`, ...notes]), kind: 'toponym', confidence: 'low' };
  }
  const matches = choice.ranked.slice(0, MOST_OTHERS).map(toMatch);
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

/** Places of a name that are not told behind the likeliest ones. */
const MOST_OTHERS = 12;

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
  const bearing = compassBearing(direction.replace(/^(?:far|upper|lower) /u, ''));
  if (bearing === undefined || !isContainer(reading.place) || reading.place.kind === 'settlement') return reading;
  return partOf(reading, bearing, direction);
}
