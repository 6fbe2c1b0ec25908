import type { Lexicon, NameFacts } from '../model/lexicon.ts';
import { ABBREVIATION } from './abbreviation.ts';
import { publisherHome } from './in-text/publisher.ts';
import { compareSenses, isPeople, isStraySpelling, senseOf, sizeOf, type Sense } from './in-text/sense.ts';
import { TEXT_WEIGHTS } from './in-text/weights.ts';
import { isWrittenSo } from './in-text/written.ts';
import type { Lookup } from './lookup.ts';
import type { Posting } from './pack-places.ts';

/** Names whose facts are kept at hand: texts of one day repeat their words. */
const KEPT_NAMES = 50_000;

/** Longer words name no place. */
const LONGEST = 80;

/** The names of a gazetteer as a reader of texts asks for them. `lookup` is asked for the look-ups of each text. */
export function lexiconOf(lookup: Lookup): Lexicon {
  const kept = new Map<string, NameFacts | undefined>();
  const homes = new Map<string, ReadonlySet<string>>();
  return {
    find(words) {
      if (words.length > LONGEST) return undefined;
      if (kept.has(words)) return kept.get(words);
      const facts = factsOf(words, lookup);
      if (kept.size >= KEPT_NAMES) kept.clear();
      kept.set(words, facts);
      return facts;
    },
    homes(publisher) {
      let found = homes.get(publisher);
      if (!found) {
        if (homes.size >= KEPT_NAMES) homes.clear();
        homes.set(publisher, (found = homesOf(publisher, lookup)));
      }
      return found;
    },
  };
}

function factsOf(words: string, lookup: Lookup): NameFacts | undefined {
  const named = lookup.named(words).filter((posting) => isWrittenSo(words, posting, false));
  const postings = named.length > 0 ? named : withKindWord(words, lookup);
  if (postings.length === 0) return undefined;
  const senses = postings.map((posting) => senseOf(words, posting, [], TEXT_WEIGHTS));
  const best = senses.reduce((a, b) => (compareSenses(a, b) <= 0 ? a : b));
  return {
    kind: best.place.kind,
    size: sizeOf(best.place, TEXT_WEIGHTS),
    people: isPeople(best),
    abbreviation: best.spelling.language === ABBREVIATION,
    capital: best.place.capital,
    stray: senses.every((sense) => isStraySpelling(sense)),
    shortened: named.length === 0,
    places: senses.length,
    countries: codesOf(senses, ({ place }) => place.country),
    divisions: codesOf(senses, ({ place }) => place.admin1),
  };
}

/** Divisions and districts whose spelling is the word and a word for their kind. */
function withKindWord(words: string, lookup: Lookup): readonly Posting[] {
  if (words.length < SHORTEST || words.includes(' ')) return [];
  const found = lookup.typed(words).filter(({ place }) => AREAS.has(place.kind));
  return found.length > 0 ? found : KIND_WORDS.flatMap((word) => lookup.named(`${words} ${word}`));
}

/** Shorter words without their word for a kind are no name. */
const SHORTEST = 4;

const AREAS: ReadonlySet<string> = new Set(['governorate', 'district']);

/** Words that districts of the world layer are called by. */
const KIND_WORDS = ['County', 'Parish'];

function codesOf(senses: readonly Sense[], of: (sense: Sense) => string): ReadonlySet<string> {
  return new Set(senses.map(of).filter((code) => code !== ''));
}

function homesOf(publisher: string, lookup: Lookup): ReadonlySet<string> {
  const codes = publisherHome(publisher, lookup).flatMap(({ places }) =>
    places.flatMap(({ country, admin1 }) => [country, admin1]),
  );
  return new Set(codes.filter((code) => code !== ''));
}
