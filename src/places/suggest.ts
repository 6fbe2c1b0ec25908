import { exactName, foldName } from '../base/fold.ts';
import type { Place, Spelling } from '../model/place.ts';
import { closeNames, type KnownNames } from './known-names.ts';
import { keyOfPosting, spellingAt } from './pack-names.ts';
import { placeAt, spellingsOfKey, toPlace, type PackPlace, type Posting } from './pack-places.ts';
import type { Pack } from './read-pack.ts';
import { scanner, suggestedWeight, type Scanned } from './suggest-scan.ts';

/** A place that half-typed words may mean. */
export interface Suggestion {
  readonly place: Place;
  /** The spelling that agrees with the words. */
  readonly spelling: Spelling;
  /** How it agrees: the whole name letter by letter, the whole name when folded, a beginning of it or of a later word, or after typing errors. */
  readonly how: 'exact' | 'starts' | 'folded' | 'misspelt';
}

/** The look-ups that suggestions need, see lookup.ts. */
export interface SuggestLookup {
  named(text: string): readonly Posting[];
  alike(text: string): readonly Posting[];
  home(): KnownNames;
  byId(id: string): PackPlace | undefined;
  isStopWord(text: string): boolean;
}

/**
 * Places for words that are being typed, best first, one entry a place. Never throws; the same packs give the same answer.
 * @param countries ISO 3166-1 alpha-2 codes: their places go before equals elsewhere
 */
export type Suggest = (text: string, limit: number, countries?: readonly string[]) => Suggestion[];

/** Decimal logarithms added to a place's weight, in thousandths, when the words are its whole name. */
const WHOLE = { exact: 2000, folded: 1500, alike: -500 } as const;

/** Thousandths that are added for a place of the countries of interest, and for a spelling that begins with the very letters. */
const NEARER = { interest: 1500, literal: 700 } as const;

/** Longer texts are no names. */
const LONGEST = 100;

/** More are never shown. */
const MOST = 100;

/** Names shorter than this are not looked for with typing errors; from `two` letters on two errors are forgiven. */
const TYPING_ERRORS = { one: 5, two: 8 } as const;

/** Makes suggestions over packs; `lookup` makes the look-ups of one question. */
export function suggester(packs: readonly Pack[], lookup: () => SuggestLookup): Suggest {
  const scanners = packs.map((pack) => ({ pack, ...scanner(pack) }));
  return (text, limit, countries = []) => {
    const most = Number.isNaN(limit) ? 0 : Math.min(MOST, Math.floor(limit));
    const folded = text.length > LONGEST ? '' : foldName(text);
    if (folded === '' || !(most > 0)) return [];
    const used = lookup();
    const found = new Map<string, Entry>();
    const wanted = exactName(text);
    const by: Nearness = (entry) => nearer(entry, wanted, countries);
    const add = (entry: Entry | undefined): void => {
      if (entry) offer(found, by(entry));
    };
    // Some places are found by several packs or only by stop-words: a few more are looked for than are wanted.
    for (const { pack, starts, innerWords } of scanners) {
      for (const beginning of beginningsOf(folded)) {
        for (const scanned of starts(beginning, most + SPARE)) add(scannedEntry(scanned, used));
        if (pack.meta.tier === 'world' || beginning.length < 2) continue;
        for (const scanned of innerWords(beginning, most + SPARE)) add(scannedEntry(scanned, used));
      }
    }
    for (const posting of used.named(text)) add(wholeEntry(posting, text));
    for (const posting of used.alike(text)) add(alikeEntry(posting));
    const best = sorted(found).slice(0, most);
    if (best.length < most) best.push(...misspelt(folded, used, found, by).slice(0, most - best.length));
    addCurated(best, most, () => misspelt(folded, used, found, by, SHORT_NAME));
    return best.map(({ place, spelling, how }) => ({ place: toPlace(place), spelling, how }));
  };
}

const SPARE = 8;

/** A name of few letters is looked for with an error only where it names a place that nobody chose for the gazetteer. */
const SHORT_NAME = 4;

/** Where the words are the whole name of places that nobody chose, the best chosen place that they may misspell is offered as well, last. */
function addCurated(best: Entry[], most: number, misspellings: () => readonly Entry[]): void {
  const isWhole = ({ how }: Entry): boolean => how === 'exact' || how === 'folded';
  const whole = best.filter(isWhole);
  const isOffered = best.some(({ how, place }) => how === 'misspelt' && place.curated);
  if (most < 2 || whole.length === 0 || isOffered || whole.some(({ place }) => place.curated)) return;
  const meant = misspellings().find(({ place }) => place.curated);
  const last = best.findLastIndex((entry) => !isWhole(entry));
  if (!meant || (best.length === most && last < 0)) return;
  if (best.length === most) best.splice(last, 1);
  best.push(meant);
}

/** What speaks for an entry besides its place. */
type Nearness = (entry: Entry) => Entry;

/** An entry that gains what its country and its letters speak for it. */
function nearer(entry: Entry, wanted: string, countries: readonly string[]): Entry {
  // A chosen place of just that name yields to no beginning of another's.
  const isNamed = entry.how === 'exact' && entry.place.curated && countries.length > 0;
  const interest = isNamed || countries.includes(entry.place.country) ? NEARER.interest : 0;
  const isLiteral = entry.how === 'starts' && exactName(entry.spelling.text).startsWith(wanted);
  return { ...entry, score: entry.score + interest + (isLiteral ? NEARER.literal : 0) };
}

interface Entry {
  readonly place: PackPlace;
  readonly spelling: Spelling;
  readonly how: Suggestion['how'];
  /** Thousandths of a decimal logarithm. */
  readonly score: number;
}

/** What names may begin with: an Arabic article of which only one letter follows yet is not folded away. */
function beginningsOf(folded: string): string[] {
  return /^ال.$/u.test(folded) ? [folded, folded.slice(2)] : [folded];
}

function offer(found: Map<string, Entry>, entry: Entry): void {
  const before = found.get(entry.place.id);
  if (!before || before.score < entry.score) found.set(entry.place.id, entry);
}

/** A place that stands in several packs is shown as the first one has it. */
function scannedEntry({ pack, posting, row, score }: Scanned, lookup: SuggestLookup): Entry | undefined {
  if (lookup.isStopWord(keyOfPosting(pack, posting))) return undefined;
  const made = placeAt(pack, row);
  const place = lookup.byId(made.id) ?? made;
  return { place, spelling: spellingAt(pack, posting), how: 'starts', score };
}

function wholeEntry({ place, spelling }: Posting, text: string): Entry {
  const wanted = exactName(text);
  const same = [spelling, ...spellingsOfKey(place, foldName(text))].find((other) => exactName(other.text) === wanted);
  const how = same ? 'exact' : 'folded';
  return { place, spelling: same ?? spelling, how, score: scoreOf(place) + WHOLE[how] };
}

function alikeEntry({ place, spelling }: Posting): Entry {
  return { place, spelling, how: 'folded', score: scoreOf(place) + WHOLE.alike };
}

function scoreOf(place: PackPlace): number {
  return Math.round(suggestedWeight(place) * 1000);
}

function sorted(entries: ReadonlyMap<string, Entry>): Entry[] {
  return [...entries.values()].sort(
    (a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : a.place.id > b.place.id ? 1 : 0),
  );
}

/** Places whose whole name is one or two typing errors away. */
function misspelt(
  folded: string,
  lookup: SuggestLookup,
  others: ReadonlyMap<string, Entry>,
  by: Nearness,
  shortest: number = TYPING_ERRORS.one,
): Entry[] {
  if (folded.length < shortest || lookup.isStopWord(folded)) return [];
  const limit = folded.length >= TYPING_ERRORS.two ? 2 : 1;
  const found = new Map<string, Entry>();
  for (let more = -limit; more <= limit; more++) {
    for (const { key, errors } of closeNames(lookup.home(), folded, folded.length + more, limit)) {
      if (errors === 2 && key[0] !== folded[0]) continue;
      for (const { place, spelling } of lookup.named(key)) {
        if (others.has(place.id)) continue;
        offer(found, by({ place, spelling, how: 'misspelt', score: scoreOf(place) - errors * 1000 }));
      }
    }
  }
  return sorted(found);
}
