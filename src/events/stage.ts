import type { Span } from '../model/mention.ts';
import type { PlacedMention } from '../model/read-report.ts';
import type { Sentence } from '../model/sentence.ts';
import { bindingOfWord, KIND_NOUNS, type Binding } from './prepositions.ts';
import { wordAt, wordsIn, type Word } from './words.ts';

/** A place's name as it stands in its sentence. */
export interface StagedPlace {
  readonly mention: PlacedMention;
  /** Words of the sentence, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly binding: Binding;
  /** Index of the word that binds it, or of the first word of its phrase. */
  readonly bound: number;
  /** The first name of the list that it stands in, as index in the places of the sentence; its own index where there is none. */
  readonly listed: number;
  /** True where it is the area of the name before it: "Compton, California". */
  readonly holds: boolean;
}

/** A sentence with its words and the names of places in it. */
export interface Stage {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly places: readonly StagedPlace[];
}

/** Sets out a sentence; `places` are those that stand in it. */
export function stageOf(text: string, sentence: Sentence, places: readonly PlacedMention[]): Stage {
  const words = wordsIn(text, sentence);
  const staged: StagedPlace[] = [];
  for (const mention of places) {
    const from = wordAt(words, mention.start);
    const to = Math.max(from + 1, wordAt(words, mention.end - 1) + 1);
    const before = staged.at(-1);
    const index = staged.length;
    const link = before ? linkOf(words, before.to, from) : undefined;
    if (before && link === 'comma' && (isWithin(before.mention, mention) || !goesOn(words, to))) {
      staged.push({ ...before, mention, from, to, holds: true });
    } else if (before && (link === 'and' || link === 'comma') && !isPeople(before.mention) && !isPeople(mention)) {
      staged.push({
        mention,
        from,
        to,
        binding: before.binding,
        bound: before.bound,
        listed: before.listed,
        holds: false,
      });
    } else {
      staged.push({ mention, from, to, ...boundBefore(words, from), listed: index, holds: false });
    }
  }
  return { sentence, words, places: staged };
}

/** True where a list goes on behind a name: "X, Y and Z". */
function goesOn(words: readonly Word[], to: number): boolean {
  const [next, after, third] = [words[to], words[to + 1], words[to + 2]];
  if (next?.lower === 'and' || next?.lower === 'or') return true;
  return next?.lower === ',' && (after?.capital === true || after?.lower === 'and') && third !== undefined;
}

function isPeople({ kind }: PlacedMention): boolean {
  return kind === 'demonym';
}

/** What stands between two names: one comma, or an "and" with a word for their kind perhaps. */
function linkOf(words: readonly Word[], from: number, to: number): 'comma' | 'and' | undefined {
  const between = words.slice(from, to).map(({ lower }) => lower);
  if (between.length === 1 && between[0] === ',') return 'comma';
  const plain = between.filter((word) => word !== 'the' && word !== ',' && !KIND_NOUNS.has(word));
  return between.length <= 3 && plain.length === 1 && (plain[0] === 'and' || plain[0] === 'or') ? 'and' : undefined;
}

/** True where the second place is the country or the first-order division of the first. */
function isWithin(inner: PlacedMention, outer: PlacedMention): boolean {
  const [a, b] = [inner.place, outer.place];
  if (!a || !b) return b !== null && (b.kind === 'country' || b.kind === 'governorate');
  if (a.id === b.id || a.country !== b.country) return false;
  return b.kind === 'country' || (b.kind === 'governorate' && a.kind !== 'country' && a.kind !== 'governorate');
}

/** Words of a phrase before its name: at most so many. */
const LONGEST_PHRASE = 7;
const PHRASE_ENDS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '.',
  '(',
  ')',
  '–',
  '—',
  '"',
  '“',
  '”',
  'and',
  'or',
  'but',
  'who',
  'which',
  'that',
  'when',
  'where',
  'while',
  'said',
]);

/** The preposition before a name, over "the", "northern", "Syrian" and "city of". */
function boundBefore(words: readonly Word[], from: number): { binding: Binding; bound: number } {
  let first = from;
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_PHRASE); i--) {
    const lower = words[i]?.lower ?? '';
    if (PHRASE_ENDS.has(lower)) break;
    const binding = bindingOfWord(lower);
    if (binding === 'of' && KIND_NOUNS.has(words[i - 1]?.lower ?? '')) {
      first = i - 1;
      i--;
      continue;
    }
    if (binding !== undefined) return { binding, bound: i };
    if (!isAttribute(words[i])) break;
    first = i;
  }
  return { binding: 'none', bound: first };
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these its their his her northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern mid upper lower greater rural downtown uptown old new nearby neighbouring neighboring strategic key besieged restive disputed main entire whole both two three several many imperative holy ancient coastal border inner outer same far'.split(
    ' ',
  ),
);

/** Words that may stand between a preposition and a name. */
function isAttribute(word: Word | undefined): boolean {
  if (!word) return false;
  const { lower, capital } = word;
  return (
    capital ||
    DETERMINERS.has(lower) ||
    KIND_NOUNS.has(lower) ||
    lower.includes('-') ||
    /(?:held|controlled|an|ian|ish|ese)$/u.test(lower)
  );
}

/** True where a stretch of words meets another. */
export function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
