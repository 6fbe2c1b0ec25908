import { exactName } from '../base/fold.ts';
import { distanceMetres } from '../base/sphere.ts';
import type { PlaceKind } from '../model/place.ts';
import { coarser, KIND_PRECISION, type Precision } from '../model/precision.ts';
import { ABBREVIATION } from './abbreviation.ts';
import { isSameArea } from './containment.ts';
import { decide } from './decide.ts';
import { throughGates } from './gates.ts';
import { spellingsOf, type Posting } from './pack-places.ts';
import { rankPlaces } from './rank.ts';
import { unknown, withReason, type Context, type Match, type Reading } from './reading.ts';
import { kindWord } from './reasons.ts';
import { isGeneric, takeTypeWord, type TypedName } from './type-words.ts';

/**
 * Reads words as the name of a place, with the kind that a type word in them asks for. Words that all are generic ("the border") name
 * only curated places, not the stray village that some list calls so.
 */
export function readName(text: string, context: Context): Reading {
  const typed = takeTypeWord(text);
  if (typed && !isGeneric(text)) return readTypedName(text, typed, context);
  const all = asWritten(text, isGeneric(text) ? context.lookup.curated(text) : context.lookup.named(text));
  const postings = throughGates(all, context);
  if (postings.length > 0) return decide(text, townFirst(rankPlaces(text, postings, context), context), context);
  return all.length > 0 ? outsideGates(text, all, context) : unknown([`no place is known as “${text}”`]);
}

/** An abbreviation stands for its place only when it is written so, capitals and all: "TX", not "or" or "in". */
function asWritten(text: string, postings: readonly Posting[]): readonly Posting[] {
  const words = undotted(text);
  return postings.filter(
    ({ spelling, place }) =>
      spelling.language !== ABBREVIATION || spellingsOf(place).some(({ text: known }) => undotted(known) === words),
  );
}

/** A full stop at the end may be that of the sentence. */
function undotted(text: string): string {
  return text.trim().replace(/\.$/u, '');
}

/** A bare name that a district and its town or quarter share means the town or quarter. */
function townFirst(matches: readonly Match[], context: Context): readonly Match[] {
  const [best] = matches;
  if (best?.place.kind !== 'district') return matches;
  const town = matches.find(
    ({ place }) =>
      (place.kind === 'settlement' || place.kind === 'neighbourhood') && isSameArea(best.place, place, context.lookup),
  );
  return town ? [town, ...matches.filter((match) => match !== town)] : matches;
}

/**
 * "Diyala province", "Balad air base": only places of the asked kinds count, or a curated one that is called exactly so ("Wadi Tharthar"
 * is no lake). Without one, a place whose own spelling carries the type word is taken; a division or quarter may stand for by its settlement; anything else is unknown, never silently the town.
 */
function readTypedName(text: string, typed: TypedName, context: Context): Reading {
  const isAsked = ({ place }: Posting): boolean => typed.hint.kinds.includes(place.kind);
  const whole = context.lookup.named(text);
  const full = throughGates(whole, context);
  const own = full.filter(isAsked);
  if (own.length > 0) return decide(text, rankPlaces(text, own, context, typed.hint), context);
  const named = full.filter(
    (posting) => isRowSpelling(posting) && exactName(posting.spelling.text) === exactName(text),
  );
  if (named.length > 0) return decide(text, rankPlaces(text, named, context), context);
  const known = throughGates(context.lookup.curated(typed.name), context);
  const curated = distinct([...known, ...typedPostings(typed, known, context)].filter(isAsked));
  const rows = curated.length > 0 ? [] : full.filter(isRowSpelling);
  if (rows.length > 0) return decide(text, rankPlaces(text, rows, context), context);
  const inLayer = typed.hint.kinds.some((kind) => LAYER_KINDS.includes(kind));
  const layer = inLayer ? throughGates(context.lookup.named(typed.name), context).filter(isAsked) : [];
  const asked = distinct([...curated, ...layer, ...full.filter(isDistrictSpelling)]);
  if (asked.length > 0) return decide(typed.name, rankPlaces(typed.name, asked, context, typed.hint), context);
  const bare = context.lookup.named(typed.name);
  const inside = throughGates(bare, context);
  const stretch = typed.hint.settlementAs;
  const towns = distinct(
    [...full, ...(stretch === null ? [] : inside)].filter(({ place }) => place.kind === 'settlement'),
  );
  if (towns.length > 0) {
    const reading = decide(typed.name, rankPlaces(typed.name, towns, context), context);
    return stretch === null ? reading : stretched(reading, typed.word, stretch);
  }
  if (full.length > 0) return decide(text, rankPlaces(text, full, context), context);
  const outside = [...whole, ...bare];
  if (inside.length === 0 && outside.length > 0) return outsideGates(text, outside, context);
  const nearest = rankPlaces(typed.name, inside, { ...context, gates: [] });
  const reasons = [`no ${typed.word} is known as “${typed.name}”`];
  if (nearest[0]) reasons.push(`the ${kindWord(nearest[0].place.kind)} of that name is not the ${typed.word}`);
  return unknown(reasons, nearest);
}

/** True when a curated row itself gives the whole spelling, type word included: "Ashraf City" for the camp. */
function isRowSpelling({ place, spelling }: Posting): boolean {
  return place.curated && spelling.language !== null;
}

/** True for a district that is called by the whole words: a "province" of Italy or the Philippines is one of the second order. */
function isDistrictSpelling({ place, spelling }: Posting): boolean {
  return place.kind === 'district' && !place.curated && spelling.language !== null;
}

/** Kinds of places that are not all curated. */
const LAYER_KINDS: readonly PlaceKind[] = ['settlement', 'governorate'];

/** How far from a town's centre a place that is named after it may lie, in metres. */
const NAMED_AFTER = 60_000;

/** Curated places that are called by the name and a type word, or by another spelling of the town that has the name. */
function typedPostings(typed: TypedName, towns: readonly Posting[], context: Context): Posting[] {
  const direct = throughGates(context.lookup.typed(typed.name), context);
  if (direct.some(({ place }) => typed.hint.kinds.includes(place.kind))) return direct;
  return towns
    .filter(({ place }) => place.kind === 'settlement')
    .flatMap(({ place: town }) =>
      spellingsOf(town)
        .flatMap(({ text }) => context.lookup.typed(text))
        .filter(({ place }) => distanceMetres(town.point, place.point) <= NAMED_AFTER),
    );
}

function stretched(reading: Reading, word: string, precision: Precision): Reading {
  if (reading.status !== 'resolved') return reading;
  const radius = precision === 'governorate' ? 'governorate' : precision === 'district' ? 'district' : 'neighbourhood';
  return withReason(
    {
      ...reading,
      precision: coarser(reading.precision, precision),
      radiusMetres: Math.max(reading.radiusMetres, KIND_PRECISION[radius].defaultRadiusMetres),
    },
    `no ${word} of that name has a row: the ${kindWord(reading.place.kind)} stands for it`,
  );
}

function outsideGates(text: string, postings: readonly Posting[], context: Context): Reading {
  const labels = context.gates.map((gate) => gate.label).join(', ');
  const matches: Match[] = rankPlaces(text, distinct(postings), { ...context, gates: [] });
  return unknown([`no place known as “${text}” lies in ${labels}`], matches);
}

function distinct(postings: readonly Posting[]): Posting[] {
  const seen = new Set<string>();
  return postings.filter(({ place }) => {
    if (seen.has(place.id)) return false;
    seen.add(place.id);
    return true;
  });
}
