import type { CountMention } from '../../../model/actor-mention.ts';
import type { Sentence } from '../../../model/sentence.ts';
import { wordsOfAll, type SentenceWords, type Word } from '../../sentences/words.ts';
import { indexPhrases, objectOf, subjectOf, type Phrases } from './bind.ts';
import { ANY_HARM, type Harm } from './harm-words.ts';
import { isPeople } from './noun-words.ts';
import { numberPhrases, type NumberPhrase } from './number-phrases.ts';
import { livesCount, munitionCount, noneCount, nounCount, ofCount, tollCount, type Told } from './told-numbers.ts';
import { triggersIn, type Trigger } from './triggers.ts';

/**
 * The numbers of killed, wounded and arrested people and of munitions in a text, by its sentences, in order. "Three soldiers and two policemen were killed" is one of five; what is
 * told of a part ("two of them children") is not added. Numbers of troops, ages, dates and distances are none. Linear in the length of a text of sentences of some length.
 * @param words those of each sentence, where they are known
 */
export function readCounts(
  text: string,
  sentences: readonly Sentence[],
  words: SentenceWords = wordsOfAll(text, sentences),
): CountMention[] {
  return words.flatMap((own) => countsIn(own).map((told) => toMention(text, own, told)));
}

function toMention(text: string, words: readonly Word[], { from, to, of, range, what, rule }: Told): CountMention {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { kind: 'count', start, end, text: text.slice(start, end), rule, of, range, what };
}

function countsIn(words: readonly Word[]): Told[] {
  const found = numberPhrases(words);
  const none: Told[] = [];
  for (let i = 0; i < words.length; i++) none.push(...noneCount(words, i));
  if (found.length === 0 && none.length === 0) return [];
  const phrases = indexPhrases(words, found);
  const told = harmCounts(phrases);
  for (let i = 0; i < words.length; i++) {
    const toll = tollCount(phrases, i);
    if (toll) told.push(toll);
  }
  const used = new Set(told.flatMap(({ from, to }) => range(from, to)));
  for (const phrase of found) {
    if (used.has(phrase.from)) continue;
    const others = [ofCount(phrases, phrase), livesCount(words, phrase), munitionCount(words, phrase)].filter(isTold);
    told.push(...others, ...(others.length === 0 ? nounCount(phrase) : []));
  }
  return [...told, ...none.filter(({ from }) => !used.has(from))].sort((a, b) => a.from - b.from || a.to - b.to);
}

function isTold(told: Told | undefined): told is Told {
  return told !== undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Words of harm with the people before or behind them. */
function harmCounts(phrases: Phrases): Told[] {
  const { words } = phrases;
  const triggers = triggersIn(words);
  const starts = new Set(triggers.flatMap(({ from, to }) => range(from, to)));
  const isTriggerAt = (i: number) => starts.has(i);
  const used = new Set<number>();
  const told: Told[] = [];
  for (const trigger of triggers) {
    const object = objectOf(phrases, trigger, isTriggerAt);
    const people = object ?? subjectOf(phrases, trigger, isTriggerAt);
    if (!people || used.has(people.from) || isPart(words, people) || isOfThings(trigger, people)) continue;
    if (!object && isShared(words, trigger)) continue;
    used.add(people.from);
    told.push(...toldOf(words, trigger, people, object !== undefined));
  }
  return told;
}

/** "Neutralised two bombs": what befalls things as well counts where people are named. */
function isOfThings({ word }: Trigger, { what }: NumberPhrase): boolean {
  return word.startsWith('neutrali') && !what.split(' ').some(isPeople);
}

/** "Two of them", "including three children", "five of whom": a part of what is counted already. */
function isPart(words: readonly Word[], people: NumberPhrase): boolean {
  const before = words[people.from - 1]?.lower ?? '';
  if (/^(?:including|among|aged|includes|included)$/u.test(before)) return true;
  const last = words[people.to]?.lower ?? '';
  const of = words[people.to - 1]?.lower === 'of' ? last : last === 'of' ? (words[people.to + 1]?.lower ?? '') : '';
  return /^(?:them|whom|those|these)$/u.test(of);
}

/** "Twenty killed and wounded": how many of each, nobody says. */
function isShared(words: readonly Word[], trigger: Trigger): boolean {
  const link = words[trigger.to]?.lower;
  const next = words[trigger.to + 1]?.lower ?? '';
  return (
    (link === 'and' || link === 'or') &&
    trigger.harm === 'killed' &&
    /^(?:wounded|injured|hurt)$/u.test(next) &&
    !/\d|^(?:a|one)$/u.test(words[trigger.to + 2]?.lower ?? '')
  );
}

function toldOf(words: readonly Word[], trigger: Trigger, people: NumberPhrase, isObject: boolean): Told[] {
  const behind = words[trigger.to]?.lower ?? '';
  const what =
    isPeople(people.what) || people.what.includes(' and ') ? people.what : !isObject && isPeople(behind) ? behind : '';
  const told = {
    from: Math.min(trigger.from, people.from),
    to: Math.max(trigger.to, people.to),
    range: people.range,
    what,
    rule: isObject ? 'harm and whom it befell' : 'people and the harm done to them',
  };
  const isNone = people.range.max === 0;
  const harms: readonly Harm[] = isNone && ANY_HARM.has(trigger.word) ? ['killed', 'wounded'] : [trigger.harm];
  return harms.map((of) => ({ ...told, of }));
}
