import type { ActMention } from '../../model/act.ts';
import { familyOf } from '../../model/kinds.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { SentenceWords, Word } from '../sentences/words.ts';
import { CALENDAR } from './english/small-words.ts';
import { findTriggers, type Trigger } from './find-triggers.ts';
import { tokensOf } from './tokens.ts';
import { actByWeapon } from './weapons.ts';

type Act = ActMention['act'];

/** Words that tell an act, before it is known in which sense. */
export interface FoundAct {
  readonly act: Act;
  readonly trigger: Trigger;
  /** Index of its sentence, and the words of that. */
  readonly sentence: number;
  readonly words: readonly Word[];
}

type Open = Omit<FoundAct, 'act'> & { readonly act: Act | undefined };

/** All words that tell acts in a report. "The attack" is what the attack told before it is, in a headline what the one told first behind it is. */
export function actsOf(text: string, sentences: readonly Sentence[], words: SentenceWords): FoundAct[] {
  const open = withoutIdleWeak(
    sentences.flatMap((sentence, i) => foundIn(text, sentence, i, words[i] ?? [])),
    text,
    sentences,
  );
  const first = open.find(({ act }) => isAttack(act))?.act;
  let last: Act | undefined;
  return open.flatMap((found) => {
    const act = found.act ?? last ?? (found.sentence === 0 ? first : undefined) ?? found.trigger.row.otherwise;
    if (isAttack(found.act)) last = found.act;
    return act ? [{ ...found, act }] : [];
  });
}

/** Weak words and what comes of violence count only where their line told of no violence before them. */
function withoutIdleWeak(open: readonly Open[], text: string, sentences: readonly Sentence[]): Open[] {
  let from = -1;
  let isTold = false;
  return open.filter(({ trigger, sentence, act }) => {
    const start = sentences[sentence]?.start ?? 0;
    if (from >= 0 && start > from && /\n/u.test(text.slice(from, start))) isTold = false;
    from = start;
    if (trigger.row.weak === true && act === undefined) return false;
    if ((trigger.row.weak === true || trigger.row.result === true) && isTold) return false;
    isTold ||= act === undefined || isForce(act);
    return true;
  });
}

/** Violence, or people taken and held. */
function isForce(act: Act): boolean {
  return isAttack(act) || act === 'abduction' || act === 'raid-or-arrest' || act === 'riot' || act === 'protest';
}

function foundIn(text: string, sentence: Sentence, index: number, plain: readonly Word[]): Open[] {
  const words = tokensOf(text, plain);
  const isTitle = sentence.isHeadline || isTitleCase(words);
  return findTriggers(words)
    .filter((trigger) => isTitle || !isName(words, trigger))
    .map((trigger) => ({ act: actOf(words, trigger), trigger, sentence: index, words }));
}

function actOf(words: readonly Word[], { row, from, to, form }: Trigger): Act | undefined {
  if (row.act !== 'by-weapon') return row.act;
  const act = actByWeapon(words, from, to);
  if (act === 'shooting-or-assassination' && row.otherwise === 'armed-clash') return row.otherwise;
  return act ?? (form > 0 ? row.otherwise : undefined);
}

function isAttack(act: Act | undefined): boolean {
  if (act === undefined || act === 'visit' || act === 'meeting') return false;
  return ['strikes', 'bombings', 'clashes'].includes(familyOf(act));
}

const ACRONYMS: ReadonlySet<string> = new Set(['ied', 'ieds', 'uav', 'uavs', 'vbied', 'svbied', 'tnt']);

/** A word with a capital inside a sentence is part of a name, or a month: "the Long March Movement", "in March". */
function isName(words: readonly Word[], { from, to }: Trigger): boolean {
  const word = words[from];
  if (!word?.capital || ACRONYMS.has(word.lower)) return false;
  if (to - from > 1) return from > 0 && CALENDAR.has(word.lower);
  return words.slice(0, from).some(({ type }) => type === 'word') || CALENDAR.has(word.lower);
}

/** A line in which most words have a capital. */
function isTitleCase(words: readonly Word[]): boolean {
  const letters = words.filter(({ type }) => type === 'word');
  return letters.length > 2 && letters.filter(({ capital }) => capital).length / letters.length > 0.6;
}
