import { foldName } from '../base/fold.ts';
import { decide } from './decide.ts';
import { throughGates } from './gates.ts';
import { rankPlaces } from './rank.ts';
import { unknown, type Context, type Reading } from './reading.ts';
import { isGeneric, takeTypeWord } from './type-words.ts';
import { isPhraseLike } from './phrase-like.ts';

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
  if (asked.length > 0) return decide(name, rankPlaces(name, asked, context, typed?.hint), context);
  if (inside.length === 0) return undefined;
  return unknown([`no ${typed?.word ?? 'place'} is known as “${name}”`], rankPlaces(name, inside, context));
}
