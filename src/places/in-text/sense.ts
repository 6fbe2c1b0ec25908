import type { PlaceKind, Spelling } from '../../model/place.ts';
import { EARTH_RADIUS } from '../../base/earth.ts';
import { exactName, foldName } from '../../base/fold.ts';
import { ABBREVIATION } from '../abbreviation.ts';
import { DEMONYM } from '../pack-format.ts';
import type { PackPlace, Posting } from '../pack-places.ts';
import type { MatchKind } from '../../model/where.ts';
import { SITE_WEIGHT } from '../site-weight.ts';
import { exactSpelling } from '../spelling.ts';
import { takeTypeWord } from '../type-words.ts';
import type { TextWeights } from './weights.ts';

/** One place that words of a text may mean, with what speaks for it before the other names are heard. */
export interface Sense {
  readonly place: PackPlace;
  readonly spelling: Spelling;
  readonly how: MatchKind;
  /** Decimal logarithm, see TextWeights. */
  readonly prior: number;
  /** Unit vector of its point, for distances. */
  readonly at: Vector;
  /** True when the kind is what a type word beside or in the words asks for. */
  readonly fits: boolean;
}

/** A direction from the Earth's centre. */
export type Vector = readonly [x: number, y: number, z: number];

/**
 * People that a kind without a population is as well known as, a decimal logarithm. Countries and
 * first-order divisions have weights of their own; a quarter or a base is a village.
 */
const KIND_SIZE: Readonly<Record<Exclude<PlaceKind, 'settlement' | 'country' | 'governorate'>, number>> = {
  region: 6,
  district: 4.3,
  water: 5,
  mountain: 4,
  ...SITE_WEIGHT,
};

/** People of a settlement of the world layer where they are not known, and of a curated one. */
const UNKNOWN_PEOPLE = 500;
const CURATED_PEOPLE = 5000;

/** The decimal logarithm of a place's people, or of what its kind stands for. */
export function sizeOf(place: PackPlace, weights: TextWeights): number {
  if (place.kind === 'country') return weights.countrySize;
  if (place.kind === 'governorate') return weights.divisionSize;
  if (place.kind !== 'settlement') return KIND_SIZE[place.kind];
  return Math.log10(place.population || (place.curated ? CURATED_PEOPLE : UNKNOWN_PEOPLE));
}

/** What a posting of the words speaks for; `kinds` are asked for by a type word, or empty. `extra` is added to the prior. */
export function senseOf(
  words: string,
  posting: Posting,
  kinds: readonly PlaceKind[],
  weights: TextWeights,
  extra = 0,
): Sense {
  const { place } = posting;
  const spelling = posting.stripped ? posting.spelling : exactSpelling(words, posting);
  const fits = kinds.includes(place.kind);
  let prior = weights.population * sizeOf(place, weights) + extra;
  const how = howOf(words, posting, spelling);
  if (how === 'exact') prior += weights.exact;
  if (isStray(spelling, place)) prior += weights.stray;
  else if (place.capital) prior += weights.capital;
  if (place.curated) prior += weights.curated;
  if (spelling.language === ABBREVIATION && how === 'exact') prior += ABBREVIATED;
  if (fits) prior += weights.typeWord + (place.kind === kinds[0] ? 0 : SECOND_KIND);
  return { place, spelling, how, prior, at: vectorOf(place.point), fits };
}

function howOf(words: string, { stripped }: Posting, { text }: Spelling): MatchKind {
  if (stripped) return 'typed';
  if (exactName(words) === exactName(text)) return 'exact';
  return foldName(words) === foldName(text) ? 'folded' : 'transliterated';
}

/** "airport" means an airport rather than an air base, where both are called so. */
const SECOND_KIND = -0.3;

/** An abbreviation written exactly so means its area rather than the village of the same letters. */
const ABBREVIATED = 2;

/** True for a people's name: "Iraqi". */
export function isPeople(sense: Sense): boolean {
  return sense.spelling.language === DEMONYM;
}

/** Languages that the texts are written in; a country's name in another one ("Fas", Turkish for Morocco) is stray. */
const TEXT_LANGUAGES: ReadonlySet<string | null> = new Set([null, 'en', 'ar', 'ku', 'fa', 'he', ABBREVIATION, DEMONYM]);

/** True where the spelling is one of another language, or an alternate that is not the place's own name. */
export function isStraySpelling({ spelling, place }: Sense): boolean {
  return isStray(spelling, place);
}

function isStray({ text, language }: Spelling, place: PackPlace): boolean {
  if (!TEXT_LANGUAGES.has(language)) return true;
  if (language !== null || !LATIN.test(text)) return false;
  const key = foldName(text);
  if (key === foldName(place.name)) return false;
  return place.kind === 'settlement' || key !== foldName(takeTypeWord(place.name)?.name ?? '');
}

const LATIN = /\p{Script=Latin}/u;

/** The direction of a point (longitude, latitude in degrees). */
export function vectorOf([lon, lat]: readonly [lon: number, lat: number]): Vector {
  const [lambda, phi] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

const EARTH_KM = EARTH_RADIUS / 1000;

/** Kilometres along the great circle. */
export function kilometres(a: Vector, b: Vector): number {
  const [x, y, z] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
  const chord = Math.sqrt(x * x + y * y + z * z);
  return 2 * EARTH_KM * Math.asin(Math.min(1, chord / 2));
}

/** Best first; equal ones by id, so that no order of input shows. */
export function compareSenses(a: Sense, b: Sense): number {
  return b.prior - a.prior || (a.place.id < b.place.id ? -1 : a.place.id > b.place.id ? 1 : 0);
}
