import { foldName } from '../base/fold.ts';
import { isSameArea } from './containment.ts';
import { decide } from './decide.ts';
import { throughGates } from './gates.ts';
import { closeNames } from './known-names.ts';
import { isPhraseLike } from './phrase-like.ts';
import { compareMatches, rankPlaces, weightOf } from './rank.ts';
import { unknown, type Context, type Match, type Reading } from './reading.ts';
import { isGeneric, takeTypeWord } from './type-words.ts';
import { slips } from './typing-errors.ts';

/** Names shorter than this are not looked for with typing errors: at four letters every other word is near some village. */
const SHORTEST = 5;

/** Within a gate even a name of four letters is compared, when its first and last letter are right. */
const SHORTEST_INSIDE = 4;

/** Longer texts are no names. */
const LONGEST = 40;

/** From this length on two typing errors are forgiven, below it one. */
const TWO_ERRORS_FROM = 8;

/** How much each typing error takes off a place's score, as a decimal logarithm. */
const ERROR_WEIGHT = 1;

/** A misspelled name is taken for a place only when that weighs so much more than the next one (a factor of thirty). */
const FAR_BETTER = 1.5;

/**
 * What is one letter off a small place is mostly another place that no list holds: smaller ones than this (decimal logarithm of the
 * people) are not guessed where nothing is asked for; in a country or governorate that is asked for fewer names compete, so small
 * towns of the curated gazetteer are, but only for one slip behind the first letter (see {@link slips}) and only when the name is so long.
 */
const ANYWHERE = { weight: Math.log10(60_000), slips: 2, length: SHORTEST };
const IN_COUNTRY = { weight: Math.log10(15_000), slips: 1, length: SHORTEST_INSIDE };
const IN_DIVISION = { weight: Math.log10(5000), slips: 1, length: SHORTEST_INSIDE };

/** A place with the known key that the words come near to. */
interface Close extends Match {
  readonly key: string;
  readonly slips: number;
}

/**
 * Reads words that nothing else could read as a name with one or two typing errors. Only the names of the region of interest are
 * compared, and words that begin with a small letter are no name unless an area is asked for. Resolved when one place is far better
 * than all others; else unknown, with what it comes near to.
 */
export function readMisspelled(text: string, context: Context): Reading | undefined {
  const typed = takeTypeWord(text);
  const name = typed?.name ?? text;
  const folded = foldName(name);
  if (folded.length < SHORTEST_INSIDE || folded.length > LONGEST || isGeneric(name) || isPhraseLike(folded))
    return undefined;
  if (context.gates.length === 0 && /^\p{Ll}/u.test(name)) return undefined;
  const kinds = typed?.hint.settlementAs ? [...typed.hint.kinds, 'settlement'] : typed?.hint.kinds;
  const best = new Map<string, Close>();
  for (const { key, errors } of close(folded, context)) {
    const postings = throughGates(context.lookup.named(key), context).filter(
      ({ place }) => !kinds || kinds.includes(place.kind),
    );
    for (const match of rankPlaces(key, postings, context, typed?.hint)) {
      const away = slips(folded, key);
      const score = Math.round((match.score - away * ERROR_WEIGHT) * 1000) / 1000;
      const kept = best.get(match.place.id);
      const because = [said(name, match.spelling.text, errors), ...match.because.slice(1)];
      if (!kept || kept.score < score)
        best.set(match.place.id, { ...match, how: 'misspelled', score, because, slips: away, key });
    }
  }
  const matches = [...best.values()].sort(compareMatches);
  const [first] = matches;
  if (!first) return undefined;
  const rival = matches.find((match) => match !== first && !isSameArea(first.place, match.place, context.lookup));
  const isFarBetter = !rival || first.score - rival.score >= FAR_BETTER;
  if (isFarBetter && isKnownEnough(first, folded, context)) return decide(name, matches, context);
  return unknown(
    [
      `no place is known as “${name}”; ${rival ? 'several come near to it' : 'one comes near to it, too small to guess'}`,
    ],
    matches,
  );
}

/** True when the place weighs enough, and the words are near enough, for what the question asks. */
function isKnownEnough({ place, slips: errors, key }: Close, folded: string, { gates }: Context): boolean {
  const scales = [ANYWHERE];
  if (folded.length < SHORTEST && (folded[0] !== key[0] || folded.at(-1) !== key.at(-1))) return false;
  if (gates.length > 0 && place.curated) scales.push(IN_COUNTRY);
  if (gates.some(({ containers }) => containers.every(({ kind }) => kind === 'governorate')) && place.curated)
    scales.push(IN_DIVISION);
  const isFirstRight = folded[0] === key[0];
  return scales.some(
    (scale) =>
      (scale === ANYWHERE || isFirstRight) &&
      weightOf(place) >= scale.weight &&
      errors <= scale.slips &&
      folded.length >= scale.length,
  );
}

/**
 * True when words that are a name elsewhere may still be a misspelling of one inside the gates: what is known so lies in other
 * countries than the one asked for and is small. "Bayi" in Iraq is not the village in Tibet; "Ramadi" in Syria is no misspelling.
 */
export function mayBeMisspelled(others: readonly Match[], { gates }: Context): boolean {
  return others.every(
    ({ place }) =>
      weightOf(place) < ANYWHERE.weight &&
      gates.some(({ containers }) => containers.every(({ country }) => country !== place.country)),
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
