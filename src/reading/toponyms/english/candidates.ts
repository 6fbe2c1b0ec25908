import type { Lexicon, NameFacts } from '../../../model/lexicon.ts';
import type { Token } from './tokens.ts';
import { ARTICLES, INNER, KIND_BEFORE, KIND_TELLS } from './words/around.ts';

/** Words of a text that may be a place's name. */
export interface Candidate {
  /** Its first and its last word, by position. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** What the gazetteer knows of it; undefined where only a word for the kind of a place tells: "Chestatee River". */
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
    const candidate = mayBegin(tokens, at) ? longestAt(text, tokens, at, lexicon) : undefined;
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

function longestAt(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): Candidate | undefined {
  const last = runEnd(tokens, at);
  for (let to = last; to >= at; to--) {
    if (tokens[to]?.capital !== true) continue;
    const words = wordsOf(text, tokens, at, to);
    const facts = lexicon.find(words);
    if (facts) return withKindBehind(text, tokens, { from: at, to, words, facts, kindWord: '' });
  }
  return withKindOnly(text, tokens, at);
}

/** The last word that a name which begins here may reach. */
function runEnd(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let to = at + 1; to < tokens.length && to < at + MOST_WORDS; to++) {
    const token = tokens[to];
    if (!token || !JOINING.has(token.gap)) break;
    if (token.capital) last = to;
    else if (!INNER.has(token.lower) && token.lower !== 's') break;
  }
  return last;
}

const JOINING: ReadonlySet<string> = new Set(['space', 'hyphen', 'dot', 'apostrophe']);

/** "Sokoto State" where only Sokoto is known: the word belongs to the name. */
function withKindBehind(text: string, tokens: readonly Token[], candidate: Candidate): Candidate {
  const next = tokens[candidate.to + 1];
  if (!next?.capital || next.gap !== 'space' || !KIND_TELLS.has(next.lower) || candidate.facts?.people === true)
    return candidate;
  const to = candidate.to + 1;
  return { ...candidate, to, words: wordsOf(text, tokens, candidate.from, to), kindWord: next.lower };
}

/** "Chestatee River", "Lake Hartwell": a name that nobody knows, beside a word that is written large and tells. */
function withKindOnly(text: string, tokens: readonly Token[], at: number): Candidate | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || second?.gap !== 'space' || !second.capital || second.opens) return undefined;
  const kindWord = KIND_TELLS.has(second.lower) ? second.lower : KIND_BEFORE.has(first.lower) ? first.lower : '';
  if (kindWord === '' || KIND_TELLS.has(first.lower)) return undefined;
  return { from: at, to: at + 1, words: wordsOf(text, tokens, at, at + 1), facts: undefined, kindWord };
}

/** The text of words and what stands between them. */
export function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);
}
