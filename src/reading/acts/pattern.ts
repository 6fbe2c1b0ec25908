import type { Word } from '../sentences/words.ts';
import { nounForms, verbForms } from './verb-forms.ts';

/** One place of a pattern: the words that may stand there with the bits of their verb forms (0 for what is no verb), or a gap. */
interface Element {
  readonly forms: ReadonlyMap<string, number>;
  readonly isVerb: boolean;
  readonly optional: boolean;
  readonly isGap: boolean;
}

/** Words to look for, one after the other. */
export type Pattern = readonly Element[];

/** Where a pattern was found: indexes of words, `to` exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** Its verb, else its last word. */
  readonly head: number;
  /** The bits of `FORM` that the verb can be; 0 where the head is no verb. */
  readonly form: number;
}

/** Groups of words by name, for `<name>` in patterns. */
export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;

/** A gap reaches over at most this many words: what stands further apart is seldom said of each other. */
export const WIDEST_GAP = 6;
/** Marks that no gap reaches over. */
export const GAP_ENDS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '.',
  '!',
  '?',
  '(',
  ')',
  '—',
  '–',
  '|',
  '،',
  '؛',
  '؟',
]);

/**
 * Reads patterns that are parted by `|`. Elements are parted by blanks: `word`, `a/b` (either), `verb~` (all forms of a verb), `noun+` (singular and plural), `<class>` (a word
 * of a class), `...` (up to six words, no comma), a trailing `?` (may be missing). Throws on a class that does not exist: the tables are at fault.
 */
export function patternsOf(text: string, classes: WordClasses): Pattern[] {
  return text.split('|').map((one) =>
    one
      .trim()
      .split(/\s+/u)
      .map((element) => elementOf(element, classes)),
  );
}

function elementOf(text: string, classes: WordClasses): Element {
  if (text === '...') return { forms: new Map(), isVerb: false, optional: true, isGap: true };
  const optional = text.endsWith('?');
  const forms = new Map<string, number>();
  for (const word of (optional ? text.slice(0, -1) : text).split('/')) addForms(forms, word, classes);
  return { forms, isVerb: [...forms.values()].some((form) => form > 0), optional, isGap: false };
}

function addForms(forms: Map<string, number>, word: string, classes: WordClasses): void {
  if (word.endsWith('~')) for (const [form, bits] of verbForms(word.slice(0, -1))) forms.set(form, bits);
  else if (word.endsWith('+')) for (const form of nounForms(word.slice(0, -1))) forms.set(form, 0);
  else if (word.startsWith('<')) {
    const group = classes[word.slice(1, -1)];
    if (!group) throw new Error(`No class of words is called ${word}.`);
    for (const form of group) forms.set(form, 0);
  } else forms.set(word, forms.get(word) ?? 0);
}

/** The words with which a pattern can begin. */
export function firstWords(pattern: Pattern): string[] {
  const words: string[] = [];
  for (const element of pattern) {
    words.push(...element.forms.keys());
    if (!element.optional) break;
  }
  return words;
}

/** The words of which one must stand behind the first word of a pattern, at once or behind a gap; undefined where that cannot be said. */
export function secondStep(
  pattern: Pattern,
): { readonly words: readonly string[]; readonly isBehindGap: boolean } | undefined {
  const [first, second, third] = pattern;
  if (!first || first.optional || !second) return undefined;
  const next = second.isGap ? third : second;
  if (!next || next.optional) return undefined;
  return { words: [...next.forms.keys()], isBehindGap: second.isGap };
}

/** A pattern that begins at a word, the nearest way; undefined where it does not stand. */
export function matchAt(pattern: Pattern, words: readonly Word[], at: number): Match | undefined {
  return mayStand(pattern, words, at) ? step({ pattern, words, from: at }, 0, at, { head: -1, form: 0 }) : undefined;
}

/** False where one of the first two words is another: most patterns end there. */
function mayStand([first, second]: Pattern, words: readonly Word[], at: number): boolean {
  if (!first || first.optional || first.isGap) return true;
  if (!second || second.optional || second.isGap) return true;
  return second.forms.has(words[at + 1]?.lower ?? '');
}

interface Search {
  readonly pattern: Pattern;
  readonly words: readonly Word[];
  readonly from: number;
}

interface Head {
  readonly head: number;
  readonly form: number;
}

function step(search: Search, index: number, at: number, head: Head): Match | undefined {
  const element = search.pattern[index];
  if (!element) return { from: search.from, to: at, head: head.head < 0 ? at - 1 : head.head, form: head.form };
  if (element.isGap) return overGap(search, index + 1, at, head);
  const form = element.forms.get(search.words[at]?.lower ?? '');
  if (form !== undefined) {
    const isHead = element.isVerb && head.head < 0;
    const found = step(search, index + 1, at + 1, isHead ? { head: at, form } : head);
    if (found) return found;
  }
  return element.optional ? step(search, index + 1, at, head) : undefined;
}

function overGap(search: Search, index: number, at: number, head: Head): Match | undefined {
  for (let next = at; next <= at + WIDEST_GAP && next < search.words.length; next++) {
    const found = step(search, index, next, head);
    if (found) return found;
    if (GAP_ENDS.has(search.words[next]?.lower ?? '')) return undefined;
  }
  return undefined;
}
