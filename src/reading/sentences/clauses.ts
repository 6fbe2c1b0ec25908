import type { Span } from '../../model/mention.ts';
import { HELPERS, isVerb, REPORTING } from './verb-words.ts';
import type { Word } from './words.ts';

/** Words that begin a clause wherever they stand, when a verb follows before the next one. */
const SUBORDINATE: ReadonlySet<string> = new Set(
  'after although as because before if lest once since so though till unless until when whenever whereas while whether'.split(
    ' ',
  ),
);
/** Relative words: they begin a clause of their own even where its verb is not known. */
const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'whose', 'where']);
const COORDINATE: ReadonlySet<string> = new Set(['and', 'but', 'or', 'yet', 'nor']);
/** "That day", "that night": words of time behind which "that" is no link. */
const POINTED: ReadonlySet<string> = new Set(
  'day night morning evening afternoon week month year time same one point period era attack incident moment'.split(
    ' ',
  ),
);
const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later separately'.split(' '),
);
const BREAKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '(', ')', '|']);
const CLOSERS: ReadonlySet<string> = new Set(['"', '”', '»', "'", '’']);
const COMMA: ReadonlySet<string> = new Set([',', '،', '؛']);

/**
 * The clauses of a sentence, given by its words: they cover it from first to last letter without gaps. One begins at a semicolon, a colon or a dash, at a
 * relative word, at a conjunction that a verb follows, behind the comma that ends an inserted clause, and on both sides of "he said". Linear.
 */
export function clausesOf(words: readonly Word[]): Span[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const verbs = words.map((word, i) => isVerbAt(words, i, word));
  const starts = [0, ...boundaries(words, verbs)];
  return starts.map((start, i) => {
    const next = starts[i + 1];
    return {
      start: words[start]?.start ?? first.start,
      end: next === undefined ? last.end : (words[next]?.start ?? last.end),
    };
  });
}

function isVerbAt(words: readonly Word[], i: number, word: Word): boolean {
  if (word.type !== 'word' || (word.capital && i > 0 && !HELPERS.has(word.lower))) return false;
  return isVerb(word.lower, words[i - 1]?.lower ?? '', words[i + 1]?.lower ?? '');
}

interface Seen {
  readonly words: readonly Word[];
  readonly verbs: readonly boolean[];
  /** Whether a verb stands from an index on, before the next thing that begins or ends a clause. */
  readonly ahead: readonly boolean[];
}

/** What the clause that is open has so far. */
interface Open {
  hasVerb: boolean;
  /** True for a clause that a comma ends: the other one goes on behind it. */
  inserted: boolean;
}

interface Cut {
  readonly at: number;
  readonly inserted: boolean;
}

function boundaries(words: readonly Word[], verbs: readonly boolean[]): number[] {
  const seen: Seen = { words, verbs, ahead: verbsAhead(words, verbs) };
  const counts = countWords(words);
  const starts: number[] = [];
  const open: Open = { hasVerb: false, inserted: false };
  const take = (cut: Cut | undefined) => {
    if (!cut) return;
    const at = behindClosers(words, cut.at);
    if (at >= words.length || (counts[starts.at(-1) ?? 0] ?? 0) >= (counts[at] ?? 0)) return;
    starts.push(at);
    open.hasVerb = false;
    open.inserted = cut.inserted;
  };
  for (let i = 0; i < words.length; i++) {
    take(cutAt(seen, i, open));
    if (verbs[i] !== true) continue;
    open.hasVerb = true;
    take(cutBehind(seen, i));
  }
  return starts;
}

/** Where a word cuts: before it, or behind it; undefined where it does not. */
function cutAt(seen: Seen, i: number, open: Open): Cut | undefined {
  const { words, verbs, ahead } = seen;
  const lower = words[i]?.lower ?? '';
  if (isBreak(words, i)) return { at: i + (lower === '(' ? 0 : 1), inserted: false };
  if (COMMA.has(lower)) {
    const ends = (open.inserted || isReportedNext(words, verbs, i)) && !RELATIVE.has(words[i + 1]?.lower ?? '');
    return ends ? { at: i + 1, inserted: false } : undefined;
  }
  if (i === 0) return undefined;
  if (RELATIVE.has(lower)) {
    return { at: PREPOSITIONS.has(words[i - 1]?.lower ?? '') ? i - 1 : i, inserted: true };
  }
  if (lower === 'that') return isLinkingThat(words, verbs, i) ? { at: i, inserted: false } : undefined;
  if (SUBORDINATE.has(lower)) {
    const begins = ahead[i + 1] === true && (lower !== 'as' || isVerbNear(words, verbs, i));
    return begins ? { at: i, inserted: true } : undefined;
  }
  if (!COORDINATE.has(lower) || !open.hasVerb || verbs[i + 1] === true) return undefined;
  return ahead[i + 1] === true ? { at: i, inserted: false } : undefined;
}

/** Behind a verb of reporting what it reports begins. */
function cutBehind({ words, ahead }: Seen, verb: number): Cut | undefined {
  if (!REPORTING.has(words[verb]?.lower ?? '')) return undefined;
  const at = behindReport(words, verb);
  return at !== undefined && ahead[at] === true ? { at, inserted: false } : undefined;
}

/** Marks that close a quotation belong to what they close. */
function behindClosers(words: readonly Word[], at: number): number {
  const word = words[at];
  const before = words[at - 1];
  return word?.type === 'mark' && !word.spaced && before?.type === 'mark' && CLOSERS.has(word.lower) ? at + 1 : at;
}

/** For each index how many words that are more than a conjunction stand before it. */
function countWords(words: readonly Word[]): Int32Array {
  const counts = new Int32Array(words.length + 1);
  words.forEach(({ type, lower }, i) => {
    counts[i + 1] = (counts[i] ?? 0) + (type === 'mark' || COORDINATE.has(lower) ? 0 : 1);
  });
  return counts;
}

function isBreak(words: readonly Word[], i: number): boolean {
  const { lower, spaced } = words[i] ?? { lower: '', spaced: false };
  if (BREAKS.has(lower)) return true;
  return lower === '-' && spaced && words[i + 1]?.spaced === true;
}

/** For each word whether a verb stands from it on, before the next thing that begins or ends a clause. */
function verbsAhead(words: readonly Word[], verbs: readonly boolean[]): boolean[] {
  const ahead = new Array<boolean>(words.length).fill(false);
  let found = false;
  for (let i = words.length - 1; i >= 0; i--) {
    const lower = words[i]?.lower ?? '';
    if (isBreak(words, i) || RELATIVE.has(lower) || SUBORDINATE.has(lower)) found = false;
    if (verbs[i] === true) found = true;
    ahead[i] = found;
    if (COMMA.has(lower) || COORDINATE.has(lower)) found = found && !COMMA.has(lower);
  }
  return ahead;
}

/** ", police said." and ", according to …": what follows the comma says who reported. */
function isReportedNext(words: readonly Word[], verbs: readonly boolean[], comma: number): boolean {
  if (words[comma + 1]?.lower === 'according') return true;
  for (let i = comma + 1; i < words.length && i < comma + 12; i++) {
    const lower = words[i]?.lower ?? '';
    if (verbs[i] === true) return REPORTING.has(lower) && words[i + 1]?.lower !== 'to';
    if (COMMA.has(lower) || isBreak(words, i)) return false;
  }
  return false;
}

/** "As he swept" is a clause, "as martyrs and …" is none. */
function isVerbNear(words: readonly Word[], verbs: readonly boolean[], as: number): boolean {
  for (let i = as + 1; i < Math.min(words.length, as + 8); i++) {
    const lower = words[i]?.lower ?? '';
    if (verbs[i] === true) return true;
    if (COMMA.has(lower) || COORDINATE.has(lower)) return false;
  }
  return false;
}

function isLinkingThat(words: readonly Word[], verbs: readonly boolean[], i: number): boolean {
  const next = words[i + 1];
  if (i === 0 || !next || next.type === 'mark' || POINTED.has(next.lower)) return false;
  return verbs[i - 1] === true || words[i - 1]?.type === 'word' || COMMA.has(words[i - 1]?.lower ?? '');
}

/** The index at which what was said begins: behind "said", "said on Tuesday", "told reporters"; undefined where nothing does. */
function behindReport(words: readonly Word[], verb: number): number | undefined {
  let at = verb + 1;
  if (words[at]?.lower === 'on') at++;
  if (DAYS.has(words[at]?.lower ?? '')) at++;
  else if (at > verb + 1) return undefined;
  const word = words[at];
  if (!word || word.type === 'mark' || word.lower === 'that' || PREPOSITIONS.has(word.lower)) return undefined;
  return at;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'by on in at to from of for with during after before late early as'.split(' '),
);
