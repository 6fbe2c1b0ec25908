import { ABBREVIATION } from '../abbreviation.ts';
import type { Lookup } from '../lookup.ts';
import type { PackPlace, Posting } from '../pack-places.ts';
import type { Reading } from '../reading.ts';
import { isGeneric, takeTypeWord, type KindHint, type TypedName } from '../type-words.ts';
import { institutionPlace } from './institutions.ts';
import { compareSenses, senseOf, type Sense } from './sense.ts';
import { isWrittenSo } from './written.ts';
import { TEXT_WEIGHTS, type TextWeights } from './weights.ts';

/** What words of a text may mean. */
export interface Senses {
  /** Best first by what speaks for each alone. */
  readonly senses: readonly Sense[];
  /** What was done to the words to find them, for a person; empty when they were taken as they stand. */
  readonly notes: readonly string[];
  /** Words of direction taken off: "northern" of "northern Iraq". */
  readonly direction: string;
  /** A phrase ("north of Tikrit") that was read whole: its reading replaces a choice. */
  readonly phrase?: Reading;
  /** True when the words name an institution and the place is the one in its name. */
  readonly loose: boolean;
}

/** What is asked of the gazetteer for the words of a text. */
export interface TextLookup {
  readonly lookup: Lookup;
  /** Reads words as a place expression, see readExpression; inside of an area if one is given. */
  read(words: string, inside?: PackPlace): Reading;
  /** What words of earlier texts meant, by {@link TEXT_WEIGHTS}: texts of one day repeat their names. */
  readonly keptSenses: Map<string, Senses>;
}

/** Words whose senses are kept. */
const KEPT_SENSES = 5000;

/** The same as {@link sensesOf}, kept for later texts. */
export function keptSensesOf(
  words: string,
  beside: { readonly word: string; readonly hint: KindHint } | undefined,
  from: TextLookup,
  weights: TextWeights,
): Senses {
  if (weights !== TEXT_WEIGHTS) return sensesOf(words, beside?.hint, from, weights);
  const key = `${words}\n${beside?.word ?? ''}`;
  let senses = from.keptSenses.get(key);
  if (!senses) {
    senses = sensesOf(words, beside?.hint, from, weights);
    if (from.keptSenses.size >= KEPT_SENSES) from.keptSenses.clear();
    from.keptSenses.set(key, senses);
  }
  return senses;
}

/** More places of one name are not weighed: those with the least people are left out. */
const MOST_SENSES = 120;

/** Longer words name no place. */
const LONGEST = 200;

/** A settlement stands for a county, quarter or other thing of its name that has no row, at this cost. */
const STAND_IN = -1;

/** Everything that words may mean, with a type word beside them or none. */
function sensesOf(words: string, beside: KindHint | undefined, from: TextLookup, weights: TextWeights): Senses {
  const tidy = tidied(words);
  if (tidy === '' || tidy.length > LONGEST) return NOTHING;
  if (from.lookup.isStopWord(words))
    return { ...NOTHING, notes: ['the user’s list says that these words name no place'] };
  for (const form of spellingForms(tidy)) {
    const found = named(form, beside, from.lookup, weights);
    if (found.length > 0) return { ...NOTHING, senses: best(found, weights) };
  }
  return (
    partOfPlace(tidy, from, weights) ??
    phrase(tidy, from) ??
    institution(tidy, from, weights) ??
    alike(tidy, beside, from, weights) ??
    NOTHING
  );
}

/** Words that mean nothing. */
export const NOTHING: Senses = { senses: [], notes: [], direction: '', loose: false };

function tidied(words: string): string {
  return words
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[,;:!?)"”]+$/gu, '')
    .replace(/['’]s?$/u, '');
}

/** The words, and what else they are written as: "the Hague", "St. Louis", "Mt Everest", "Ft. Worth". */
function spellingForms(words: string): string[] {
  const forms = [words];
  const bare = words.replace(/^the /iu, '');
  if (bare !== words) forms.push(bare);
  for (const [short, long] of SHORTENED) {
    const written = bare.replace(short, long);
    if (written !== bare) forms.push(written);
  }
  return forms;
}

const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/^St\.? /u, 'Saint '],
  [/^Saint /u, 'St. '],
  [/^Mt\.? /u, 'Mount '],
  [/^Ft\.? /u, 'Fort '],
  [/^Mount /u, 'Mt. '],
  [/^Fort /u, 'Ft. '],
  [/ & /u, ' and '],
];

/** The places named so. A type word in the words ("Fayette County") or beside them asks for its kinds; the bare name comes behind. */
function named(words: string, beside: KindHint | undefined, lookup: Lookup, weights: TextWeights): Sense[] {
  const typed = isGeneric(words) ? undefined : takeTypeWord(words);
  const kinds = typed?.hint.kinds ?? beside?.kinds ?? [];
  const all = isGeneric(words) ? lookup.curated(words) : lookup.named(words);
  const written = all.filter((posting) => isWrittenSo(words, posting, true));
  const found = written.map((posting) => senseOf(words, posting, kinds, weights));
  if (!typed) {
    const joined = beside ? withWord(words, beside, lookup, weights) : [];
    return distinct([...found, ...joined]);
  }
  return distinct([...found, ...withoutWord(typed, lookup, weights)]);
}

/** Places whose spelling has the type word that stands beside the words: "Fayette" of "Clark and Fayette counties". */
function withWord(words: string, { kinds }: KindHint, lookup: Lookup, weights: TextWeights): Sense[] {
  const full = kinds.includes('district') ? DISTRICT_WORDS.flatMap((word) => withTypeWord(words, word, lookup)) : [];
  return [...lookup.typed(words), ...full]
    .filter(({ place }) => kinds.includes(place.kind))
    .map((posting) => senseOf(words, posting, kinds, weights));
}

function withTypeWord(words: string, word: string, lookup: Lookup): Posting[] {
  return lookup.named(`${words} ${word}`).map((posting) => ({ ...posting, stripped: true }));
}

/** Type words that are part of the spelling of districts. */
const DISTRICT_WORDS = ['County', 'Parish', 'District'];

/** Places of the kinds that the type word asks for under the bare name; else towns that may stand for them. */
function withoutWord({ name, hint }: TypedName, lookup: Lookup, weights: TextWeights): Sense[] {
  const bare = lookup.named(name);
  const asked = [...bare, ...lookup.typed(name)].filter(({ place }) => hint.kinds.includes(place.kind));
  const towns = hint.settlementAs === null ? [] : bare.filter(isTown);
  return [
    ...asked.map((posting) => senseOf(name, posting, hint.kinds, weights)),
    ...towns.map((posting) => senseOf(name, posting, hint.kinds, weights, STAND_IN)),
  ];
}

function isTown({ place }: Posting): boolean {
  return place.kind === 'settlement' || place.kind === 'neighbourhood';
}

const PART =
  /^(?:the )?((?:far |upper |lower )?(?:(?:north|south)[ -]?(?:east|west)?(?:ern)?|(?:east|west)(?:ern)?|central|greater|downtown|metropolitan|metro|inner|rural|mid|upper|lower|upstate|mainland))[ -]+(\p{Lu}.*)$/iu;

/** "northern Iraq", "South Texas", "downtown Basra": the place, with the direction kept. */
function partOfPlace(words: string, from: TextLookup, weights: TextWeights): Senses | undefined {
  const match = PART.exec(words);
  if (!match?.[1] || !match[2]) return undefined;
  const senses = named(match[2], undefined, from.lookup, weights);
  if (senses.length === 0) return undefined;
  return { ...NOTHING, senses: best(senses, weights), direction: match[1].toLowerCase() };
}

/** Words that the grammar of place expressions reads: "north of Tikrit", "between Baiji and Tikrit", "Hit district of Anbar". */
function phrase(words: string, from: TextLookup): Senses | undefined {
  if (!/[ ,(]/u.test(words)) return undefined;
  return whole(words, from);
}

/** The words read as one expression; an abbreviation that is written otherwise was turned down before. */
function whole(words: string, from: TextLookup): Senses | undefined {
  const reading = from.read(words);
  const isName = reading.status === 'resolved' && reading.match.spelling.language !== ABBREVIATION;
  return isName ? { ...NOTHING, phrase: reading } : undefined;
}

/** "University of Kentucky", "Springfield Police Department": the place in the name, and the answer says so. */
function institution(words: string, from: TextLookup, weights: TextWeights): Senses | undefined {
  for (const name of institutionPlace(words)) {
    const senses = named(name, undefined, from.lookup, weights);
    if (senses.length > 0) {
      return {
        ...NOTHING,
        senses: best(senses, weights),
        loose: true,
        notes: [`“${words}” is no place of the gazetteer: the place in its name, ${name}, stands for it`],
      };
    }
  }
  return undefined;
}

/** Another Latin spelling of the same Arabic letters, then a misspelling: last, and the answer says so. */
function alike(
  words: string,
  beside: KindHint | undefined,
  from: TextLookup,
  weights: TextWeights,
): Senses | undefined {
  const found = from.lookup.alike(words).map((posting) => senseOf(words, posting, beside?.kinds ?? [], weights, ALIKE));
  if (found.length > 0) return { ...NOTHING, senses: best(found, weights) };
  return whole(words, from);
}

/** What a spelling that agrees only by its transliteration takes off. */
const ALIKE = -1;

function distinct(senses: readonly Sense[]): Sense[] {
  const kept = new Map<string, Sense>();
  for (const sense of senses) {
    const other = kept.get(sense.place.id);
    if (!other || other.prior < sense.prior) kept.set(sense.place.id, sense);
  }
  return [...kept.values()];
}

function best(senses: readonly Sense[], weights: TextWeights): Sense[] {
  const isShadow = senses.some(
    ({ place, how }) => how === 'exact' && (place.kind === 'country' || place.kind === 'governorate'),
  );
  const weighed = isShadow ? senses.map((sense) => inShadow(sense, weights)) : senses;
  return weighed
    .map((sense) => besideTown(sense, weighed, weights))
    .sort(compareSenses)
    .slice(0, MOST_SENSES);
}

/** A bare name that a division and a large town in it share means the town: "Erbil", "New York". */
function besideTown(sense: Sense, all: readonly Sense[], weights: TextWeights): Sense {
  const { kind, admin1 } = sense.place;
  if (kind !== 'governorate' || sense.fits) return sense;
  const hasTown = all.some(
    ({ place, prior }) =>
      place.kind === 'settlement' &&
      place.admin1 === admin1 &&
      place.population >= KNOWN_TOWN &&
      prior > sense.prior - 1,
  );
  return hasTown ? { ...sense, prior: sense.prior + weights.ownTown } : sense;
}

/** A town with fewer people is little known beside a country or first-order division of its name. */
const KNOWN_TOWN = 200_000;

function inShadow(sense: Sense, weights: TextWeights): Sense {
  const { kind, population } = sense.place;
  const isSmall = (kind === 'settlement' || kind === 'neighbourhood') && population < KNOWN_TOWN;
  return isSmall ? { ...sense, prior: sense.prior + weights.shadow } : sense;
}
