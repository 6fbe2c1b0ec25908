import { foldName } from '../base/fold.ts';
import { decide } from './decide.ts';
import { throughGates } from './gates.ts';
import { rankPlaces, weightOf } from './rank.ts';
import { unknown, type Context, type Match, type Reading } from './reading.ts';
import { mayBeTransliterated } from './transliteration.ts';
import { isGeneric, takeTypeWord } from './type-words.ts';
import { isPhraseLike } from './phrase-like.ts';

/** The decimal logarithm of the people of a place that is known far from its country. */
const KNOWN_AFAR = Math.log10(60_000);

/** Countries whose places the gazetteer is made for. */
const HOME: readonly string[] = ['IQ', 'SY'];

/**
 * True for a name that nothing ties to the place: its letters are not of those that Arabic names are written in, or the place is a
 * small one of a country that nothing speaks of.
 */
function isFarFetched(name: string, { place }: Match, { gates }: Context): boolean {
  if (gates.length > 0) return false;
  if (!mayBeTransliterated(name)) return true;
  return !place.curated && !HOME.includes(place.country) && weightOf(place) < KNOWN_AFAR;
}

/**
 * Reads words that no form could read as a name in another Latin spelling of the same Arabic letters. A type word in them asks for
 * places of its kinds, or for the settlement that may stand for those.
 */
export function readAlike(text: string, context: Context): Reading | undefined {
  const typed = takeTypeWord(text);
  const name = typed?.name ?? text;
  if (isGeneric(name) || isPhraseLike(foldName(name))) return undefined;
  const inside = throughGates(context.lookup.alike(name), context);
  const kinds = typed?.hint.settlementAs ? [...typed.hint.kinds, 'settlement'] : typed?.hint.kinds;
  const asked = kinds ? inside.filter(({ place }) => kinds.includes(place.kind)) : inside;
  if (asked.length > 0) {
    const matches = rankPlaces(name, asked, context, typed?.hint);
    const [best] = matches;
    if (best && isFarFetched(name, best, context)) return unknown([`no place is known as “${name}”`], matches);
    return decide(name, matches, context);
  }
  if (inside.length === 0) return undefined;
  return unknown([`no ${typed?.word ?? 'place'} is known as “${name}”`], rankPlaces(name, inside, context));
}
