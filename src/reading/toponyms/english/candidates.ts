import type { Lexicon, NameFacts } from '../../../model/lexicon.ts';
import type { Token } from './tokens.ts';
import { ARTICLES, BARE, CALENDAR, INNER, KIND_BEFORE, KIND_TELLS, LOCATIVE, STREET, TITLE } from './words/around.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { ORDINARY } from './words/ordinary.ts';

/** Words of a text that may be a place's name. */
export interface Candidate {
  /** Its first and its last word, by position. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  /** UTF-16 code units, exclusive; with the dot of an abbreviation. */
  readonly end: number;
  /** What the gazetteer knows of it; undefined where only the words around tell: "Chestatee River", "in Zamalek". */
  readonly facts: NameFacts | undefined;
  /** The word for the kind of a place that was joined to the name, in small letters; empty where there is none. */
  readonly kindWord: string;
}

/** Most words of a name. */
const MOST_WORDS = 6;

/** The names of a text: at each word the longest one that the gazetteer knows, none within another. */
export function candidatesOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens, at)) continue;
    const candidate = nameAt(text, tokens, at, lexicon) ?? withKindOnly(tokens, at) ?? unknownAt(tokens, at, found);
    if (!candidate) continue;
    found.push(candidate);
    at = candidate.to;
  }
  return found;
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.capital) return true;
  const next = tokens[at + 1];
  return ARTICLES.has(token.lower) && next?.gap === 'hyphen' && next.capital;
}

/** "The Strait of Hormuz" is the Strait of Hormuz, though there may be a village called The Strait. */
function nameAt(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): Candidate | undefined {
  const found = longestAt(text, tokens, at, lexicon);
  const isArticle = tokens[at]?.lower === 'the' && tokens[at + 1]?.capital === true;
  if (!found || !isArticle || found.from === found.to) return found;
  const behind = longestAt(text, tokens, at + 1, lexicon);
  return behind && behind.to > found.to ? behind : found;
}

function longestAt(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): Candidate | undefined {
  for (let to = runEnd(tokens, at); to >= at; to--) {
    const end = tokens[to];
    if (!end?.capital && !ELIDED.test(end?.text ?? '')) continue;
    const facts = to === at ? wordFacts(text, tokens[at], lexicon) : lexicon.find(textOf(text, tokens, at, to));
    if (!facts || (to > at && isCutShort(tokens, to, facts))) continue;
    return withKindBehind(tokens, candidate(text, tokens, at, to, facts));
  }
  return undefined;
}

/** A word, or an abbreviation with its dot where it has one. */
function wordFacts(text: string, token: Token | undefined, lexicon: Lexicon): NameFacts | undefined {
  if (!token) return undefined;
  if (text[token.end] === '.' && token.text.length <= LONGEST_ABBREVIATION) {
    const dotted = lexicon.find(`${token.text}.`);
    if (dotted?.abbreviation === true) return dotted;
  }
  return lexicon.find(token.text);
}

const LONGEST_ABBREVIATION = 5;

/** "Dublin City Manager", "U.S. District Judge": the second word belongs to what stands behind. */
function isCutShort(tokens: readonly Token[], to: number, { size }: NameFacts): boolean {
  const next = tokens[to + 1];
  if (size >= LARGE || next?.gap !== 'space' || !next.capital) return false;
  return OF_WHAT_FOLLOWS.has(tokens[to]?.lower ?? '');
}

/** Towns with more people, as a decimal logarithm, keep their "City": "Kansas City Police". */
const LARGE = 5;
const OF_WHAT_FOLLOWS: ReadonlySet<string> = new Set([
  'city',
  'district',
  'center',
  'centre',
  'town',
  'state',
  'central',
  'general',
]);

/** The last word that a name which begins here may reach. */
function runEnd(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let to = at + 1; to < tokens.length && to < at + MOST_WORDS; to++) {
    const token = tokens[to];
    if (!token || !JOINING.has(token.gap)) break;
    if (token.capital || ELIDED.test(token.text)) last = to;
    else if (!INNER.has(token.lower) && token.lower !== 's') break;
  }
  return last;
}

/** "d’Ivoire", "l'Aquila". */
const ELIDED = /^[dl]['’]\p{Lu}/u;

const JOINING: ReadonlySet<string> = new Set(['space', 'hyphen', 'dot', 'apostrophe']);

/** "Sokoto State" where only Sokoto is known: the word belongs to the name. */
function withKindBehind(tokens: readonly Token[], found: Candidate): Candidate {
  const next = tokens[found.to + 1];
  if (!next?.capital || next.gap !== 'space' || !KIND_TELLS.has(next.lower) || found.facts?.people === true)
    return found;
  const behind = tokens[found.to + 2];
  const isCut = OF_WHAT_FOLLOWS.has(next.lower) && behind?.gap === 'space' && behind.capital;
  return isCut ? found : { ...found, to: found.to + 1, end: next.end, kindWord: next.lower };
}

/** "Chestatee River", "Lake Hartwell": a name that nobody knows, beside a word that is written large and tells. */
function withKindOnly(tokens: readonly Token[], at: number): Candidate | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || second?.gap !== 'space' || !second.capital || second.opens) return undefined;
  const kindWord = KIND_TELLS.has(second.lower) ? second.lower : KIND_BEFORE.has(first.lower) ? first.lower : '';
  if (kindWord === '' || KIND_TELLS.has(first.lower) || (ORDINARY.has(first.lower) && kindWord !== first.lower))
    return undefined;
  return { from: at, to: at + 1, start: first.start, end: second.end, facts: undefined, kindWord };
}

/** "in Meadow Grove", "the village of Dvani": large words that nobody knows where a place must stand. */
function unknownAt(tokens: readonly Token[], at: number, found: readonly Candidate[]): Candidate | undefined {
  const first = tokens[at];
  const before = tokens[at - 1];
  if (!first || !before || first.gap !== 'space' || first.upper || !isPlaceBehind(tokens, at - 1)) return undefined;
  let to = at;
  for (let next = tokens[to + 1]; next?.capital === true && next.gap === 'space' && to < at + 2; next = tokens[to + 1])
    to++;
  for (let i = at; i <= to; i++) if (isNoName(tokens[i])) return undefined;
  const last = tokens[to];
  const known = found.at(-1);
  if (!last || (known && known.to >= at) || (tokens[to + 1]?.capital === true && tokens[to + 1]?.gap === 'hyphen'))
    return undefined;
  return { from: at, to, start: first.start, end: last.end, facts: undefined, kindWord: '' };
}

/** "in", "near", "village of", "village": what stands behind is a place, not a person or a thing. */
function isPlaceBehind(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (PLACES_ONLY.has(word)) return true;
  return word === 'of' && SETTLEMENT.has(tokens[at - 1]?.lower ?? '');
}

const PLACES_ONLY: ReadonlySet<string> = new Set(['in', 'near', 'village', 'town', 'outside']);
const SETTLEMENT: ReadonlySet<string> = new Set([
  'village',
  'town',
  'city',
  'villages',
  'towns',
  'suburb',
  'outskirts',
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'hamlet',
  'port',
]);

function isNoName(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return (
    word.length < 4 ||
    ORDINARY.has(word) ||
    CALENDAR.has(word) ||
    TITLE.has(word) ||
    STREET.has(word) ||
    LOCATIVE.has(word) ||
    BARE.has(word) ||
    GIVEN_NAMES.has(word)
  );
}

function candidate(text: string, tokens: readonly Token[], from: number, to: number, facts: NameFacts): Candidate {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? 0;
  const isDotted = facts.abbreviation && text[end] === '.' && end - start <= LONGEST_ABBREVIATION;
  return { from, to, start, end: isDotted ? end + 1 : end, facts, kindWord: '' };
}

function textOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);
}
