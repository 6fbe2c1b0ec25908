import { foldName } from '../base/fold.ts';
import { isSameArea } from './containment.ts';
import { decide } from './decide.ts';
import { throughGates } from './gates.ts';
import { closeNames } from './known-names.ts';
import { isPhraseLike } from './phrase-like.ts';
import { compareMatches, rankPlaces, weightOf } from './rank.ts';
import { unknown, type Context, type Match, type Reading } from './reading.ts';
import { isGeneric, takeTypeWord } from './type-words.ts';

/** Names shorter than this are not looked for with typing errors: at four letters every other word is near some village. */
const SHORTEST = 5;

/** Longer texts are no names. */
const LONGEST = 40;

/** From this length on two typing errors are forgiven, below it one. */
const TWO_ERRORS_FROM = 8;

/** How much each typing error takes off a place's score, as a decimal logarithm. */
const ERROR_WEIGHT = 1;

/** A misspelled name is taken for a place only when that weighs so much more than the next one (a factor of thirty). */
const FAR_BETTER = 1.5;

/** A smaller place is not guessed: what is one letter off a village is mostly another village that no list holds. */
const KNOWN_TOWN = Math.log10(60_000);

/**
 * Reads words that nothing else could read as a name with one or two typing errors. Only the names of the region of interest are
 * compared, and words that begin with a small letter are no name unless an area is asked for. Resolved when one place is far better than all others; else unknown, with what it comes near to.
 */
export function readMisspelled(text: string, context: Context): Reading | undefined {
  const typed = takeTypeWord(text);
  const name = typed?.name ?? text;
  const folded = foldName(name);
  if (folded.length < SHORTEST - 1 || folded.length > LONGEST || isGeneric(name) || isPhraseLike(folded))
    return undefined;
  if (context.gates.length === 0 && /^\p{Ll}/u.test(name)) return undefined;
  const kinds = typed?.hint.settlementAs ? [...typed.hint.kinds, 'settlement'] : typed?.hint.kinds;
  const best = new Map<string, Match>();
  for (const { key, errors } of close(folded, context)) {
    const postings = throughGates(context.lookup.named(key), context).filter(
      ({ place }) => !kinds || kinds.includes(place.kind),
    );
    for (const match of rankPlaces(key, postings, context, typed?.hint)) {
      const score = Math.round((match.score - errors * ERROR_WEIGHT) * 1000) / 1000;
      const kept = best.get(match.place.id);
      const because = [said(name, match.spelling.text, errors), ...match.because.slice(1)];
      if (!kept || kept.score < score) best.set(match.place.id, { ...match, score, because });
    }
  }
  const matches = [...best.values()].sort(compareMatches);
  const [first] = matches;
  if (!first) return undefined;
  const rival = matches.find((match) => match !== first && !isSameArea(first.place, match.place, context.lookup));
  const isFarBetter = !rival || first.score - rival.score >= FAR_BETTER;
  if (isFarBetter && weightOf(first.place) >= KNOWN_TOWN) return decide(name, matches, context);
  return unknown(
    [
      `no place is known as “${name}”; ${rival ? 'several come near to it' : 'one comes near to it, too small to guess'}`,
    ],
    matches,
  );
}

function said(name: string, spelling: string, errors: number): string {
  return `“${name}” is no known name: taken for a misspelling of “${spelling}”, ${errors === 1 ? 'one letter' : 'two letters'} off`;
}

/** Names within the errors that the shorter of both may have; the first letter must be right when two are wrong. */
function close(folded: string, context: Context): { key: string; errors: number }[] {
  const known = context.lookup.home();
  const found: { key: string; errors: number }[] = [];
  for (let length = Math.max(SHORTEST, folded.length - 2); length <= folded.length + 2; length++) {
    const limit = Math.min(length, folded.length) >= TWO_ERRORS_FROM ? 2 : 1;
    if (Math.abs(length - folded.length) > limit) continue;
    found.push(...closeNames(known, folded, length, limit));
  }
  return found.filter(({ key, errors }) => errors < 2 || key[0] === folded[0]);
}
