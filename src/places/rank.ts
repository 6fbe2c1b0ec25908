import { exactName, foldName } from '../base/fold.ts';
import { distanceMetres } from '../base/sphere.ts';
import type { PlaceKind, Spelling } from '../model/place.ts';
import type { MatchKind } from '../model/where.ts';
import { DEMONYM } from './pack-format.ts';
import type { PackPlace, Posting } from './pack-places.ts';
import type { Context, Gate, Match } from './reading.ts';
import { populationReason, spellingReason } from './reasons.ts';
import { SITE_WEIGHT } from './site-weight.ts';
import { exactSpelling } from './spelling.ts';
import { isTransliterated } from './transliteration.ts';
import type { KindHint } from './type-words.ts';

/**
 * Weight of a kind that has no population, as a decimal logarithm; a settlement weighs its people. So a bare name means a country
 * before a town, a town of some 100,000 before a governorate, and either before a district.
 */
const KIND_WEIGHT: Readonly<Record<Exclude<PlaceKind, 'settlement'>, number>> = {
  country: 9,
  region: 5,
  governorate: 5,
  district: 3.9,
  water: 4.7,
  mountain: 3.3,
  ...SITE_WEIGHT,
};

/** Decimal logarithms that are added to a place's weight. */
const PRIOR = {
  /** A person thought the place worth a row. */
  curated: 1.5,
  capital: 0.7,
  /** Its own source calls it no longer current: some are, so it gives way only to an equal. */
  former: -0.5,
  exact: 0.6,
  /** A Latin spelling without language that is not the display name: the world layer's alternates hold many old and stray names. */
  alternate: -1.5,
  /** A country's name in a language that the reports here are not written in, such as Turkish "Fas" for Morocco. */
  foreignCountry: -3.5,
  demonym: -2.5,
  /** For each place in the list of kinds that a type word asks for. */
  kindStep: -1.2,
} as const;

const NEWS_LANGUAGES: ReadonlySet<string | null> = new Set([null, 'en', 'ar', 'ku', 'fa', 'he', DEMONYM]);

/** Population of a settlement of the world layer where it is not known. */
const UNKNOWN_POPULATION = 500;

/** People a square metre that the radius of a curated settlement without a population is taken to hold: a loose town. */
const LOOSE_DENSITY = 0.002;

/** Ranks postings of the words, best first; equal scores by id. One match a place, by its best spelling. */
export function rankPlaces(asked: string, postings: readonly Posting[], context: Context, hint?: KindHint): Match[] {
  return postings.map((posting) => matchOf(asked, posting, context, hint)).sort(compareMatches);
}

/** Best first; equal scores by id. */
export function compareMatches(a: Match, b: Match): number {
  return b.score - a.score || (a.place.id < b.place.id ? -1 : a.place.id > b.place.id ? 1 : 0);
}

function matchOf(asked: string, posting: Posting, context: Context, hint: KindHint | undefined): Match {
  const { place } = posting;
  const spelling = posting.stripped ? posting.spelling : exactSpelling(asked, posting);
  const exact = asked === spelling.text || exactName(asked) === exactName(spelling.text);
  let score = weightOf(place) + (place.curated ? PRIOR.curated : 0);
  if (place.former) score += PRIOR.former;
  if (exact) score += PRIOR.exact;
  if (isStray(spelling, place)) score += PRIOR.alternate;
  else if (place.capital) score += PRIOR.capital;
  if (spelling.language === DEMONYM) score += PRIOR.demonym;
  if (place.kind === 'country' && !NEWS_LANGUAGES.has(spelling.language)) score += PRIOR.foreignCountry;
  if (hint) score += Math.max(0, hint.kinds.indexOf(place.kind)) * PRIOR.kindStep;
  const metres = context.near ? distanceMetres(context.near, place.point) : undefined;
  if (metres !== undefined) score -= Math.min(4, 2 * Math.log10(1 + metres / 25_000));
  for (const gate of context.gates) score -= districtLoss(gate, place);
  let because: readonly string[] | undefined;
  return {
    place,
    spelling,
    how: howOf(asked, posting, exact),
    score: Math.round(score * 1000) / 1000,
    // Few of the places that share a name are ever shown: their reasons are written when they are asked for.
    get because() {
      return (because ??= reasonsOf(asked, posting, spelling, context, metres));
    },
  };
}

function reasonsOf(
  asked: string,
  { place, stripped }: Posting,
  spelling: Spelling,
  { gates }: Context,
  metres: number | undefined,
): readonly string[] {
  const because = [
    stripped ? `known as “${spelling.text}”` : spellingReason(asked, spelling, place.name),
    ...gates.map((gate) => gateReason(gate, place)),
  ];
  if (place.curated) because.push('a place of the curated gazetteer');
  const population = populationReason(place.population);
  if (population !== undefined) because.push(population);
  if (metres !== undefined) because.push(`${Math.round(metres / 1000)} km from the point asked for`);
  return because;
}

function gateReason(gate: Gate, place: PackPlace): string {
  if (gate.reachMetres === undefined) return `lies in ${gate.label}, as asked`;
  return `${Math.round(farFrom(gate, place) / 1000)} km from the middle of ${gate.label}, which is asked for`;
}

/** What a place loses by its distance from the middle of the district asked for; the scale is that of a small district, metres. */
function districtLoss(gate: Gate, place: PackPlace): number {
  return gate.reachMetres === undefined ? 0 : 2 * Math.log10(1 + farFrom(gate, place) / 10_000);
}

function farFrom({ containers }: Gate, place: PackPlace): number {
  return Math.min(...containers.map(({ point }) => distanceMetres(point, place.point)));
}

function howOf(asked: string, posting: Posting, exact: boolean): MatchKind {
  if (posting.stripped) return 'typed';
  if (exact) return 'exact';
  if (foldName(asked) === foldName(posting.spelling.text)) return 'folded';
  return isTransliterated(asked, posting.spelling.text) ? 'transliterated' : 'typed';
}

function isStray({ text, language }: Spelling, place: PackPlace): boolean {
  return language === null && text !== place.name && LATIN.test(text) && foldName(text) !== foldName(place.name);
}

const LATIN = /\p{Script=Latin}/u;

/** What a place's weight depends on. */
export type Weighed = Pick<PackPlace, 'kind' | 'population' | 'curated' | 'radiusMetres'>;

/** The weight of a place by itself, as a decimal logarithm: its people, or what its kind or radius stands for. */
export function weightOf(place: Weighed): number {
  if (place.kind !== 'settlement') return KIND_WEIGHT[place.kind];
  const guess = place.curated ? LOOSE_DENSITY * Math.PI * place.radiusMetres ** 2 : UNKNOWN_POPULATION;
  return Math.log10(place.population || guess);
}
