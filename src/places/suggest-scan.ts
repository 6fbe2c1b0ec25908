import { PLACE_KINDS } from '../model/place.ts';
import { eachWordStart, keysFrom } from './key-table.ts';
import { ABBREVIATION, DEMONYM, PLACE_FLAGS, POSTING_FLAGS } from './pack-format.ts';
import type { PackPlace } from './pack-places.ts';
import { weightOf, type Weighed } from './rank.ts';
import type { Pack } from './read-pack.ts';

/** A posting that may be suggested. */
export interface Scanned {
  readonly pack: Pack;
  readonly posting: number;
  readonly row: number;
  /** Decimal logarithm, higher is better; in thousandths. */
  readonly score: number;
}

/** Decimal logarithms that are added to a place's weight. */
const PRIOR = {
  curated: 1.5,
  capital: 0.7,
  /** A spelling of unknown language that is not the display name: the world layer's alternates hold many stray names. */
  alternate: -1,
  /** Any other name than the display name. */
  other: -0.4,
  /** A country's name in a language that the reports here are not written in. */
  foreignCountry: -3.5,
  /** The words begin a later word of the name. */
  innerWord: -1,
} as const;

/** The languages that reports are written in, and the unknown one. */
const NEWS_LANGUAGES: ReadonlySet<string> = new Set(['', 'en', 'ar', 'ku', 'fa', 'he']);

/** Finds the best places of a pack by the beginnings of their names. */
export interface Scanner {
  /** Names that begin with the folded words, at most `limit` places, best first. */
  readonly starts: (beginning: string, limit: number) => Scanned[];
  /** Names with a later word that begins so. Reads the whole table of keys. */
  readonly innerWords: (beginning: string, limit: number) => Scanned[];
}

/** Makes a scanner; what it knows of the weights of places is computed once, when the first words come. */
export function scanner(pack: Pack): Scanner {
  let known: PriorOf | undefined;
  const top = (limit: number): Top => topPlaces(pack, (known ??= priorsOf(pack)), limit);
  return {
    starts(beginning, limit) {
      const best = top(limit);
      const { from, end } = keysFrom(pack.keys, beginning);
      best.take(from, end, 0);
      return best.found();
    },
    innerWords(beginning, limit) {
      const best = top(limit);
      eachWordStart(pack.keys, beginning, (key) => {
        best.take(key, key + 1, PRIOR.innerWord);
      });
      return best.found();
    },
  };
}

/** The score of a posting before the words are looked at, or minus infinity where it is not to be suggested. */
type PriorOf = (posting: number, row: number) => number;

function priorsOf(pack: Pack): PriorOf {
  const weights = weightsOf(pack);
  const country = PLACE_KINDS.indexOf('country');
  const isName = pack.meta.languages.map((language) => language !== DEMONYM && language !== ABBREVIATION);
  const isNews = pack.meta.languages.map((language) => NEWS_LANGUAGES.has(language));
  return (posting, row) => {
    const flags = pack.postingFlags[posting] ?? 0;
    const language = pack.postingLanguages[posting] ?? 0;
    if ((flags & POSTING_FLAGS.found) === 0 || !isName[language]) return -Infinity;
    let score = weights[row] ?? 0;
    if ((flags & POSTING_FLAGS.display) === 0) score += language === 0 ? PRIOR.alternate : PRIOR.other;
    if (pack.kinds[row] === country && !isNews[language]) score += PRIOR.foreignCountry;
    return score;
  };
}

function weightsOf(pack: Pack): Float32Array {
  const weights = new Float32Array(pack.size);
  for (let row = 0; row < pack.size; row++) {
    const flags = pack.flags[row] ?? 0;
    weights[row] = suggestedWeight({
      kind: PLACE_KINDS[pack.kinds[row] ?? 0] ?? 'settlement',
      population: pack.populations[row] ?? 0,
      radiusMetres: pack.radii[row] ?? 0,
      curated: (flags & PLACE_FLAGS.curated) !== 0,
      capital: (flags & PLACE_FLAGS.capital) !== 0,
    });
  }
  return weights;
}

/** The weight of a place as a suggestion, a decimal logarithm: as in an answer, but a country no more than the largest towns, for most words begin some country's name in some language. */
export function suggestedWeight(place: Weighed & Pick<PackPlace, 'capital'>): number {
  const weight = Math.min(weightOf(place), place.kind === 'country' ? COUNTRY : Infinity);
  return weight + (place.curated ? PRIOR.curated : 0) + (place.capital ? PRIOR.capital : 0);
}

/** Three million people. */
const COUNTRY = 6.5;

interface Top {
  /** Considers the postings of keys from one index to below another. */
  take(fromKey: number, endKey: number, bonus: number): void;
  found(): Scanned[];
}

/** Scores are compared in thousandths. */
const ROUNDING = 0.001;

/** Keeps the best postings, one a place. */
function topPlaces(pack: Pack, priorOf: PriorOf, limit: number): Top {
  const best: Scanned[] = [];
  let bar = -Infinity;
  const add = (posting: number, row: number, score: number): void => {
    const same = best.findIndex((other) => other.row === row);
    if (same >= 0) {
      if ((best[same]?.score ?? 0) >= score) return;
      best.splice(same, 1);
    }
    // Equal scores stand by row, so that the order does not depend on what came before.
    const after = best.findIndex((other) => other.score < score || (other.score === score && other.row > row));
    best.splice(after < 0 ? best.length : after, 0, { pack, posting, row, score });
    if (best.length > limit) best.pop();
    if (best.length === limit) bar = (best.at(-1)?.score ?? 0) / 1000 - ROUNDING;
  };
  return {
    take(fromKey, endKey, bonus) {
      const end = pack.namePostings[pack.keyNames[endKey] ?? 0] ?? 0;
      for (let at = pack.namePostings[pack.keyNames[fromKey] ?? 0] ?? 0; at < end; at++) {
        const row = pack.postingPlaces[at] ?? 0;
        const prior = priorOf(at, row);
        if (prior + bonus < bar || prior === -Infinity) continue;
        add(at, row, Math.round((prior + bonus) * 1000));
      }
    },
    found: () => best,
  };
}
