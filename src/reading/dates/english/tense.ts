import { wordAt } from '../numbers.ts';
import type { Phrase } from '../phrase.ts';
import type { Tense } from '../resolve/anchors.ts';
import type { Token, Tokens } from '../tokens.ts';

/** How many tokens away a verb may stand. */
const REACH = 24;

/**
 * Whether the clause of a date speaks of what is to come. The nearest verb to the left within the clause decides, else the nearest to the right, else
 * the nearest further left in the sentence; undefined without any.
 */
export function tenseOf(t: Tokens, { from, to, meaning }: Phrase): Tense | undefined {
  const isWeekday = meaning.is === 'calendar' && meaning.weekday !== null && meaning.day === null;
  // "The Sunday attack comes days before ...": what has a name was, unless it is said that it will be.
  if (isWeekday && t.at(from - 1).kind === 'the' && t.at(to).type === 'word')
    return saysWill(t, to) ? 'future' : 'past';
  const ahead = t.at(from - 1);
  if (ahead.kind === 'of' && wordAt(t, from - 2) === 'ahead') return 'future';
  return lookLeft(t, from, true) ?? lookRight(t, to) ?? lookLeft(t, from, false);
}

function saysWill(t: Tokens, to: number): boolean {
  for (let i = to; i < to + REACH; i++) {
    const token = t.at(i);
    if (endsSentence(t, i, token)) return false;
    if (token.kind === 'will' || wordAt(t, i) === 'due') return true;
  }
  return false;
}

function lookLeft(t: Tokens, from: number, inClause: boolean): Tense | undefined {
  for (let i = from - 1; i >= from - REACH; i--) {
    const token = t.at(i);
    if (endsSentence(t, i, token)) return undefined;
    if (inClause && endsClause(token)) return undefined;
    // "Days ahead of new talks on April 7".
    if (wordAt(t, i) === 'ahead' && t.at(i + 1).kind === 'of') return 'future';
    const tense = tenseAt(t, i, token);
    if (tense) return tense;
  }
  return undefined;
}

function lookRight(t: Tokens, to: number): Tense | undefined {
  // "On Monday, he will ...": the comma at once behind the date ends nothing.
  const start = t.at(to).mark === ',' ? to + 1 : to;
  for (let i = start; i < start + REACH; i++) {
    const token = t.at(i);
    if (endsSentence(t, i, token) || endsClause(token)) return undefined;
    const tense = tenseAt(t, i, token);
    if (tense) return tense;
  }
  return undefined;
}

function tenseAt(t: Tokens, i: number, token: Token): Tense | undefined {
  if (token.type !== 'word') return undefined;
  if (token.kind === 'will' || token.kind === 'coming-verb') return 'future';
  if (token.kind === 'plan') return 'future';
  // "will be held", "to be opened": the verb before decides.
  if (wordAt(t, i - 1) === 'be') return undefined;
  if (token.kind === 'past-verb') return isToCome(t, i) ? 'future' : 'past';
  if (token.kind === 'month' && token.value === 5 && !token.capital) return 'future';
  // "So-called", "Iran-backed".
  if (token.glued && t.at(i - 1).mark === '-') return undefined;
  return token.kind === '' && isPastForm(t, token) ? 'past' : undefined;
}

/** "was to meet", "has to leave", "was due to": what follows decides. */
function isToCome(t: Tokens, i: number): boolean {
  const next = t.at(i + 1);
  if (next.kind === 'plan') return true;
  return next.kind === 'to' && ['was', 'were', 'has', 'have', 'had'].includes(wordAt(t, i)) && t.at(i + 2).kind === '';
}

/** Words that end like a past form and are none, or stand beside nouns. */
const NO_VERBS = new Set(['hundred', 'armed', 'united', 'alleged', 'sacred', 'naked', 'unarmed', 'red', 'bed']);

function isPastForm(t: Tokens, { start, end, capital }: Token): boolean {
  if (capital || end - start < 4 || t.text.charCodeAt(end - 1) !== 100 || t.text.charCodeAt(end - 2) !== 101)
    return false;
  return t.text.charCodeAt(end - 3) !== 101 && !NO_VERBS.has(t.text.slice(start, end));
}

function endsSentence(t: Tokens, i: number, { type, mark }: Token): boolean {
  if (type === 'break' || mark === '!' || mark === '?') return true;
  if (mark !== '.') return false;
  const next = t.at(i + 1);
  return next.type !== 'word' || (next.capital && !next.glued);
}

function endsClause({ mark, kind }: Token): boolean {
  return [',', ';', ':', '"', '“', '”', '(', ')'].includes(mark) || kind === 'link' || kind === 'as' || kind === 'and';
}
