import type { ActMention } from '../../model/act.ts';
import type { Span } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import { wordsOfAll, type SentenceWords, type Word } from '../sentences/words.ts';
import { actsOf, type FoundAct } from './found-acts.ts';
import { hedgeOf, senseOf, sentenceCues } from './sense-of.ts';
import type { Decision, Situation } from './situation.ts';
import { FORM } from './verb-forms.ts';

/**
 * What was done, planned, threatened, denied in an English report, in order and without overlap: violence, protests, movements, agreements, visits, meetings. Each
 * tells in which sense it is spoken of and which words decided; only `news`, `planned`, `claimed` and `denied` are events. Linear in the length of the text.
 * @param words those of each sentence, where they are known
 */
export function readActs(
  text: string,
  sentences: readonly Sentence[],
  words: SentenceWords = wordsOfAll(text, sentences),
): ActMention[] {
  const acts: ActMention[] = [];
  let sentence = -1;
  let cues = sentenceCues([]);
  let before: Told | undefined;
  for (const found of actsOf(text, sentences, words)) {
    if (found.sentence !== sentence) {
      sentence = found.sentence;
      cues = sentenceCues(found.words);
      before = undefined;
    }
    const place = sentences[sentence];
    if (!place) continue;
    const clause = clauseOf(place, found.words[found.trigger.head]?.start ?? place.start);
    const situation = situationOf(found, clause, place.isHeadline);
    const decision = senseOf(situation, cues) ?? inherited(situation, before);
    before = { decision, trigger: found.trigger, act: found.act };
    const hedge = decision === undefined ? hedgeOf(situation, cues) : undefined;
    acts.push(mentionOf(text, found, clause, decision, hedge));
  }
  return acts;
}

interface Told {
  readonly decision: Decision | undefined;
  readonly trigger: FoundAct['trigger'];
  readonly act: FoundAct['act'];
}

/** "Will visit Tehran and meet the president": what is joined by "and" in its bare form is spoken of in the same sense. */
function inherited({ words, trigger, act }: Situation, before: Told | undefined): Decision | undefined {
  if (!before?.decision) return undefined;
  if (before.decision.sense === 'history' && isWithin(words, before.trigger.to, trigger.from)) return before.decision;
  if (act === 'visit' && before.act === 'visit' && words[trigger.from]?.lower !== 'visit' && trigger.form === 0)
    return before.decision;
  if (before.trigger.form === 0) return undefined;
  const isBare = (trigger.form & FORM.base) !== 0 && (trigger.form & FORM.past) === 0;
  const link = words[trigger.head - 1]?.lower ?? '';
  return isBare && ['and', 'or', ',', 'then', 'also', 'to'].includes(link) ? before.decision : undefined;
}

/** "Had been hit in 2020, when six rockets fell": what is told within the time of an older act is as old. */
function isWithin(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 15) return false;
  return words.slice(from, to).some(({ lower }) => lower === 'when' || lower === 'during');
}

function situationOf({ words, trigger, act }: FoundAct, clause: Span, isHeadline: boolean): Situation {
  return {
    words,
    trigger,
    act,
    isHeadline,
    clause: { from: firstFrom(words, clause.start), to: firstFrom(words, clause.end) },
  };
}

/** The index of the first word that begins at a character or behind it. */
function firstFrom(words: readonly Word[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The clause in which a character stands; the sentence where it stands in none. */
function clauseOf({ clauses, start, end }: Sentence, at: number): Span {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return clauses[low] ?? { start, end };
}

function mentionOf(
  text: string,
  { words, trigger, act, sentence }: FoundAct,
  clause: Span,
  decision: Decision | undefined,
  hedge: Decision | undefined,
): ActMention {
  const start = words[trigger.from]?.start ?? 0;
  const end = words[trigger.to - 1]?.end ?? start;
  const wordsOf = ({ from, to }: Decision): string => text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  return {
    kind: 'act',
    start,
    end,
    text: text.slice(start, end),
    rule: trigger.form === 0 ? 'a noun that tells an act' : 'a verb that tells an act',
    act,
    sense: decision?.sense ?? 'news',
    because: becauseOf(decision, hedge, wordsOf),
    hedge: hedge ? wordsOf(hedge) : '',
    voice: trigger.voice,
    sentence,
    clause,
  };
}

function becauseOf(
  decision: Decision | undefined,
  hedge: Decision | undefined,
  wordsOf: (words: Decision) => string,
): string {
  if (decision) return `${decision.rule}: "${wordsOf(decision)}"`;
  return hedge ? `told as news, less sure by "${wordsOf(hedge)}"` : 'told as news';
}
