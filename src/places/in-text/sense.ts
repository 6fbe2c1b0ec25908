import type { PlaceKind, Spelling } from '../../model/place.ts';
import { exactName, foldName } from '../../base/fold.ts';
import { DEMONYM } from '../pack-format.ts';
import type { PackPlace, Posting } from '../pack-places.ts';
import { exactSpelling } from '../spelling.ts';
import type { TextWeights } from './weights.ts';

/** One place that words of a text may mean, with what speaks for it before the other names are heard. */
export interface Sense {
  readonly place: PackPlace;
  readonly spelling: Spelling;
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
 * People that a kind without a population is as well known as, a decimal logarithm. A country before any town; a first-order division
 * as a town of a million; a quarter or a base as a village.
 */
const KIND_SIZE: Readonly<Record<Exclude<PlaceKind, 'settlement'>, number>> = {
  country: 9,
  region: 6,
  governorate: 6.3,
  district: 4.3,
  water: 5,
  neighbourhood: 3.3,
  mountain: 4,
  airbase: 3.3,
  base: 3.3,
  camp: 3.3,
  airport: 3.3,
  'border-crossing': 3.3,
  shrine: 3.3,
  dam: 3.3,
  refinery: 3.3,
  'power-plant': 3.3,
  'oil-field': 3.3,
  port: 3.3,
  prison: 3.3,
  embassy: 3.3,
  building: 3.3,
  bridge: 3.3,
};

/** People of a settlement of the world layer where they are not known, and of a curated one. */
const UNKNOWN_PEOPLE = 500;
const CURATED_PEOPLE = 5000;

/** The decimal logarithm of a place's people, or of what its kind stands for. */
export function sizeOf(place: PackPlace): number {
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
  let prior = weights.population * sizeOf(place) + extra;
  if (exactName(words) === exactName(spelling.text)) prior += weights.exact;
  if (isStray(spelling, place)) prior += weights.stray;
  else if (place.capital) prior += weights.capital;
  if (place.curated) prior += weights.curated;
  if (fits) prior += weights.typeWord;
  return { place, spelling, prior, at: vectorOf(place.point), fits };
}

/** True for a people's name: "Iraqi". */
export function isPeople(sense: Sense): boolean {
  return sense.spelling.language === DEMONYM;
}

/** Languages that the texts are written in; a country's name in another one ("Fas", Turkish for Morocco) is stray. */
const TEXT_LANGUAGES: ReadonlySet<string | null> = new Set([null, 'en', 'ar', 'ku', 'fa', 'he', 'abbr', DEMONYM]);

function isStray({ text, language }: Spelling, place: PackPlace): boolean {
  if (!TEXT_LANGUAGES.has(language)) return true;
  return language === null && LATIN.test(text) && foldName(text) !== foldName(place.name);
}

const LATIN = /\p{Script=Latin}/u;

function vectorOf([lon, lat]: readonly [lon: number, lat: number]): Vector {
  const [lambda, phi] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH_KM = 6371.0088;

/** Kilometres along the great circle. */
export function kilometres(a: Vector, b: Vector): number {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return 2 * EARTH_KM * Math.asin(Math.min(1, chord / 2));
}

/** Best first; equal ones by id, so that no order of input shows. */
export function compareSenses(a: Sense, b: Sense): number {
  return b.prior - a.prior || (a.place.id < b.place.id ? -1 : a.place.id > b.place.id ? 1 : 0);
}
