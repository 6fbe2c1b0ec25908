import { exactName, foldName } from '../base/fold.ts';
import type { PlaceKind, Spelling } from '../model/place.ts';
import { DEMONYM } from './pack-format.ts';
import type { PackPlace } from './pack-places.ts';
import { isTransliterated } from './transliteration.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fa: 'Persian',
  fr: 'French',
  he: 'Hebrew',
  ku: 'Kurdish',
  ru: 'Russian',
  syr: 'Syriac',
  tr: 'Turkish',
};

const KIND_WORDS: Partial<Readonly<Record<PlaceKind, string>>> = {
  settlement: 'town',
  airbase: 'air base',
  base: 'base',
  'border-crossing': 'border crossing',
  'power-plant': 'power plant',
  'oil-field': 'oil field',
};

/** The word for a kind of place: "air base", "town". */
export function kindWord(kind: PlaceKind): string {
  return KIND_WORDS[kind] ?? kind;
}

/** How the words and the place's spelling agree. */
export function spellingReason(asked: string, spelling: Spelling, name: string): string {
  const language = LANGUAGES[spelling.language ?? ''];
  if (spelling.language === DEMONYM) return `“${asked}” is what belongs to ${name}`;
  const isSame = asked === spelling.text;
  if (!isSame && foldName(asked) !== foldName(spelling.text)) {
    return isTransliterated(asked, spelling.text)
      ? `another Latin spelling of “${spelling.text}”, the same Arabic letters`
      : `known as “${spelling.text}”`;
  }
  if (!isSame && exactName(asked) !== exactName(spelling.text)) {
    return `written “${spelling.text}” elsewhere: only accents, hyphens, articles or letter forms differ`;
  }
  return language === undefined ? 'spelled exactly so' : `spelled exactly so in ${language}`;
}

/** "population 1.2 million"; undefined where it is not known. */
export function populationReason(population: number): string | undefined {
  if (population === 0) return undefined;
  if (population >= 1_000_000) return `population ${(population / 1_000_000).toFixed(1)} million`;
  return `population ${String(population).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')}`;
}

/** A place in a few words for another place's reasons: "Paris (town, Texas, US)". */
export function placeWords(place: PackPlace): string {
  const parts = [kindWord(place.kind), place.kind === 'governorate' ? '' : place.admin1Name, place.country];
  return `${place.name} (${parts.filter((part) => part !== '').join(', ')})`;
}
