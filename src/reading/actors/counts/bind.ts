import { isVerb } from '../../sentences/verb-words.ts';
import type { Word } from '../../sentences/words.ts';
import type { NumberPhrase } from './number-phrases.ts';
import { NOT_PEOPLE } from './noun-words.ts';
import { sum } from './range-rules.ts';
import type { Trigger } from './triggers.ts';

/** The numbers of a sentence by where they begin and end. */
export interface Phrases {
  readonly words: readonly Word[];
  readonly from: ReadonlyMap<number, NumberPhrase>;
  readonly to: ReadonlyMap<number, NumberPhrase>;
}

/** Indexes the numbers of a sentence. */
export function indexPhrases(words: readonly Word[], phrases: readonly NumberPhrase[]): Phrases {
  return {
    words,
    from: new Map(phrases.map((phrase) => [phrase.from, phrase])),
    to: new Map(phrases.map((phrase) => [phrase.to, phrase])),
  };
}

const ADVERBS: ReadonlySet<string> = new Set([':', 'off', 'up', 'nearby', 'also']);

/** The people behind an active trigger: "killed three", "killing two soldiers and a nurse". */
export function objectOf(
  phrases: Phrases,
  trigger: Trigger,
  isTriggerAt: (i: number) => boolean,
): NumberPhrase | undefined {
  if (trigger.passive) return undefined;
  let at = trigger.to;
  while (ADVERBS.has(phrases.words[at]?.lower ?? '')) at++;
  const phrase = phrases.from.get(at);
  if (!phrase || NOT_PEOPLE.has(phrase.what)) return undefined;
  return withLater(phrases, phrase, isTriggerAt);
}

/** "Two soldiers, a nurse and a boy": a list that "and" closes is one. */
function withLater(phrases: Phrases, first: NumberPhrase, isTriggerAt: (i: number) => boolean): NumberPhrase {
  const { words } = phrases;
  let phrase = first;
  let closed = first;
  for (let turns = 0; turns < 6; turns++) {
    const more = phrases.from.get(behindLink(words, phrase.to));
    if (!more || more.what === '' || phrase.what === '' || NOT_PEOPLE.has(more.what)) break;
    if (beginsOwnClause(words, more.to, isTriggerAt) || isPartOf(words, first, more)) break;
    phrase = joined(phrase, more);
    if (words[more.from - 1]?.lower === 'and') closed = phrase;
  }
  return closed;
}

/** "21 people, 14 civilians and seven soldiers among them": what a whole is made of is not added to it. */
function isPartOf(words: readonly Word[], whole: NumberPhrase, more: NumberPhrase): boolean {
  const isApart = words[more.from - 1]?.lower === ',' || words[more.from - 2]?.lower === ',';
  if (isApart && /^(?:people|persons|lives)$/u.test(whole.what)) return true;
  return [0, 1, 2, 3, 4].some(
    (away) =>
      words[more.to + away]?.lower === 'among' && /^(?:them|the)$/u.test(words[more.to + away + 1]?.lower ?? ''),
  );
}

function joined(one: NumberPhrase, more: NumberPhrase): NumberPhrase {
  const what = `${one.what} and ${more.what}`;
  return { from: one.from, to: more.to, range: sum(one.range, more.range), what, weak: one.weak && more.weak };
}

/** The index behind "and", or a comma, at an index; -1 where neither stands. */
function behindLink(words: readonly Word[], at: number): number {
  const lower = words[at]?.lower;
  if (lower === ',' && words[at + 1]?.lower === 'and') return at + 2;
  return lower === 'and' || lower === ',' ? at + 1 : -1;
}

/** "… and five were wounded": what follows a number says that it belongs there. */
function beginsOwnClause(words: readonly Word[], at: number, isTriggerAt: (i: number) => boolean): boolean {
  const lower = words[at]?.lower ?? '';
  return isTriggerAt(at) || isVerb(lower, '', '') || lower === 'who';
}

const LINKS: ReadonlySet<string> = new Set(
  (
    'is are was were be been being has have had having got who that also reported reportedly believed feared confirmed said to later then subsequently instantly all both each still already ' +
    'allegedly seriously critically slightly lightly badly severely now even accidentally presumed known thought found listed declared pronounced either shot again since'
  ).split(' '),
);

/** At most this many words between people and what was done to them. */
const FARTHEST = 22;

/** The people before a trigger: "three soldiers of the patrol were killed", "six dead", "two guards, one of them a boy, were hurt". */
export function subjectOf(
  phrases: Phrases,
  trigger: Trigger,
  isTriggerAt: (i: number) => boolean,
): NumberPhrase | undefined {
  const { words } = phrases;
  let at = trigger.from;
  const lowest = Math.max(0, trigger.from - FARTHEST);
  while (at > lowest && isLink(words, at - 1)) at--;
  if (words[at - 1]?.lower === ',') at = commaBefore(words, at - 1) ?? at - 1;
  while (at > lowest) {
    const found = phrases.to.get(at);
    if (found && !isAside(words, found)) {
      return NOT_PEOPLE.has(found.what) ? undefined : withEarlier(phrases, found, isTriggerAt);
    }
    const whole = withPeopleBehind(phrases, at);
    if (whole) return whole;
    const relative = isStop(words, at - 1, isTriggerAt) ? whoBefore(words, at - 1, lowest) : at - 1;
    if (relative === undefined) return undefined;
    at = relative;
  }
  return undefined;
}

/** "Five persons close to the suspect were arrested": the suspect is named beside them. */
function isAside(words: readonly Word[], { from, weak }: NumberPhrase): boolean {
  return (
    weak &&
    /^(?:of|to|in|at|near|by|with|from|for|on|against|into|outside|inside|behind)$/u.test(words[from - 1]?.lower ?? '')
  );
}

/** "Over 200 protesters and police officers were hurt": people without a number are among those that have one. */
function withPeopleBehind({ words, to }: Phrases, at: number): NumberPhrase | undefined {
  const phrase = words[at - 1]?.lower === 'and' ? to.get(at - 1) : undefined;
  return phrase && !phrase.weak && phrase.what !== '' && !NOT_PEOPLE.has(phrase.what) ? phrase : undefined;
}

function isLink(words: readonly Word[], i: number): boolean {
  const lower = words[i]?.lower ?? '';
  return (
    LINKS.has(lower) ||
    (lower === 'and' && LINKS.has(words[i - 1]?.lower ?? '')) ||
    (lower.endsWith('ly') && lower.length > 4)
  );
}

function isStop(words: readonly Word[], i: number, isTriggerAt: (i: number) => boolean): boolean {
  const word = words[i];
  if (!word || isTriggerAt(i)) return true;
  if (word.type === 'mark') return !`"“”'’‘-()'s`.includes(word.lower);
  if (word.lower === 'and' || word.lower === 'but') return true;
  return !word.capital && isVerb(word.lower, words[i - 1]?.lower ?? '', words[i + 1]?.lower ?? '');
}

/** The comma that opens what one at an index closes: "two guards, one of them a boy, were hurt". */
function commaBefore(words: readonly Word[], comma: number): number | undefined {
  for (let at = comma - 1; at > Math.max(0, comma - 14); at--) {
    const lower = words[at]?.lower ?? '';
    if (lower === ',') return at;
    if (lower === ';' || lower === ':') return undefined;
  }
  return undefined;
}

/** The "who" before a verb of a relative clause: "three men who guarded the gate were killed". */
function whoBefore(words: readonly Word[], verb: number, lowest: number): number | undefined {
  for (let at = verb; at > lowest; at--) {
    const lower = words[at]?.lower ?? '';
    if (lower === 'who') return at;
    if (lower === ',' || lower === ';') return undefined;
  }
  return undefined;
}

/** "Six soldiers and two policemen were killed": both. */
function withEarlier(phrases: Phrases, found: NumberPhrase, isTriggerAt: (i: number) => boolean): NumberPhrase {
  const { words } = phrases;
  let phrase = found;
  for (let turns = 0; turns < 6; turns++) {
    const link = words[phrase.from - 1]?.lower;
    if (link !== 'and' && (link !== ',' || turns === 0)) break;
    const end = phrase.from - (link === 'and' && words[phrase.from - 2]?.lower === ',' ? 2 : 1);
    const earlier = phrases.to.get(end);
    if (!earlier || earlier.what === '' || phrase.what === '' || isTriggerAt(earlier.from - 1)) break;
    phrase = joined(earlier, phrase);
  }
  return withFarther(phrases, phrase, isTriggerAt);
}

/** "Two men from Basra and a girl were killed": whom "and" joins over some words; the least, where their number is not found. */
function withFarther(phrases: Phrases, last: NumberPhrase, isTriggerAt: (i: number) => boolean): NumberPhrase {
  const { words } = phrases;
  if (words[last.from - 1]?.lower !== 'and' || last.from < 2) return last;
  for (let at = last.from - 1; at > Math.max(0, last.from - 12); at--) {
    const earlier = phrases.to.get(at);
    if (earlier && !isAside(words, earlier)) return earlier.what === '' ? last : joined(earlier, last);
    if (isStop(words, at - 1, isTriggerAt)) return last;
  }
  return last.from < 12 ? { ...last, range: { min: last.range.min, max: null } } : last;
}
