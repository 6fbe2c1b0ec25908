import type { Word } from '../sentences/words.ts';
import { cueTableOf, decideByCues, findCues, type CueHits } from './cues.ts';
import { MARKS } from './english/small-words.ts';
import { HEDGES, TIMES } from './english/senses/times.ts';
import { UNREAL } from './english/senses/unreal.ts';
import { WISHES } from './english/senses/wishes.ts';
import { CLASSES } from './english/word-classes.ts';
import { decideByInversion } from './inversion.ts';
import { isViolent, type Decision, type Situation } from './situation.ts';
import { FORM } from './verb-forms.ts';
import { decideByYear } from './years.ts';

const UNREAL_CUES = cueTableOf([...WISHES, ...UNREAL]);
const TIME_CUES = cueTableOf(TIMES);
const HEDGE_CUES = cueTableOf(HEDGES);

/** The cues that stand in a sentence, of each table. */
export interface SentenceCues {
  readonly unreal: CueHits;
  readonly times: CueHits;
  readonly hedges: CueHits;
}

/** The cues in the words of a sentence. */
export function sentenceCues(words: readonly Word[]): SentenceCues {
  return {
    unreal: findCues(UNREAL_CUES, words),
    times: findCues(TIME_CUES, words),
    hedges: findCues(HEDGE_CUES, words),
  };
}

/** In which sense an act is spoken of: the first rule that holds; undefined for plain news. */
export function senseOf(situation: Situation, cues: SentenceCues): Decision | undefined {
  return (
    decideByQuestion(situation) ??
    decideByOwnNo(situation) ??
    decideByInversion(situation) ??
    decideByCues(UNREAL_CUES, cues.unreal, situation) ??
    decideByYear(situation) ??
    decideByTrigger(situation) ??
    decideByCues(TIME_CUES, cues.times, situation) ??
    decideByPast(situation) ??
    decideByDescription(situation) ??
    decideByState(situation) ??
    decideByInfinitive(situation)
  );
}

/** Words that make news less sure. */
export function hedgeOf(situation: Situation, cues: SentenceCues): Decision | undefined {
  return decideByCues(HEDGE_CUES, cues.hedges, situation);
}

/** "Is due in": words that have their sense in themselves. */
function decideByTrigger({ trigger: { row, from, to } }: Situation): Decision | undefined {
  return row.sense ? { sense: row.sense, rule: 'its own words', from, to } : undefined;
}

/** "Fired no shots": the no stands within the words that tell the act. */
function decideByOwnNo({ words, trigger: { head, to, form } }: Situation): Decision | undefined {
  if (form === 0) return undefined;
  const at = words.findIndex(({ lower }, i) => i > head && i < to && lower === 'no');
  return at < 0 ? undefined : { sense: 'negated', rule: 'negation', from: at, to: at + 1 };
}

/** Nobody says it who asks for it. A mark of question that ends a quotation inside the sentence asks nothing of what is outside. */
function decideByQuestion({ words, trigger }: Situation): Decision | undefined {
  const last = words.at(-1)?.lower === '?' ? words.length - 1 : -1;
  if (last < 0 || last - trigger.to > 40 || isTakenForGranted(words, trigger.head)) return undefined;
  return { sense: 'doubt', rule: 'question', from: last, to: last + 1 };
}

/** "The lot who hit the bridge?": what is asked is who they are; that they did it is not asked. */
function isTakenForGranted(words: readonly Word[], head: number): boolean {
  const before = words[head - 1]?.lower;
  return head > 1 && (before === 'who' || before === 'that') && words[head - 2]?.type === 'word';
}

/** "Are stationed", "is deployed": how things are. */
function decideByState({ words, trigger, act }: Situation): Decision | undefined {
  const before = words[trigger.head - 1]?.lower ?? '';
  if (
    (act !== 'troop-movement' && act !== 'other') ||
    trigger.voice !== 'passive' ||
    !['is', 'are', 'remain', 'remains'].includes(before)
  )
    return undefined;
  return { sense: 'standing', rule: 'a state of things', from: trigger.head - 1, to: trigger.head };
}

/** Words that report what comes behind them: "said rockets had hit" is the news itself. */
const REPORTED: ReadonlySet<string> = new Set(
  'said says say reported reports told confirmed announced claimed stated added that according believed wrote tweeted denied'.split(
    ' ',
  ),
);

/** "Had been hit": what was before the news, unless somebody reports it so. */
function decideByPast({ words, trigger, act }: Situation): Decision | undefined {
  if ((trigger.form & FORM.participle) === 0) return undefined;
  const had = [1, 2, 3].map((away) => trigger.head - away).find((i) => words[i]?.lower === 'had');
  if (had === undefined) return undefined;
  if (!isViolent(act) && (trigger.voice !== 'passive' || had === 0)) return undefined;
  if (had === 0) return { sense: 'conditional', rule: 'condition', from: 0, to: 1 };
  if (isDatedAfter(words, trigger.head)) return undefined;
  const near = words.slice(Math.max(0, trigger.head - 30), trigger.head + 30);
  if (near.some(({ lower }) => REPORTED.has(lower))) return undefined;
  return { sense: 'history', rule: 'before the news', from: had, to: trigger.head };
}

const TAKEN: ReadonlySet<string> = new Set(
  'kidnapped abducted arrested detained murdered assassinated beheaded executed jailed captured'.split(' '),
);
const KNOWN: ReadonlySet<string> = new Set(['the', 'those', 'his', 'her', 'their']);

/** "The soldiers abducted in August": a participle that only says which ones are meant. */
function decideByDescription({ words, trigger, isHeadline }: Situation): Decision | undefined {
  const { head, voice } = trigger;
  if (isHeadline || voice !== 'passive' || !TAKEN.has(words[head]?.lower ?? '')) return undefined;
  const from = [2, 3, 4].map((away) => head - away).find((i) => KNOWN.has(words[i]?.lower ?? ''));
  if (from === undefined || words.slice(from, head).some(({ lower }) => CLASSES.be.has(lower))) return undefined;
  if (words.slice(from + 1, head).some(({ type }) => type !== 'word')) return undefined;
  return { sense: 'history', rule: 'an older act that is called to mind', from, to: head };
}

const SHORTLY: ReadonlySet<string> = new Set(['hours', 'hour', 'minutes', 'day', 'days', 'shortly', 'moments']);

/** "Some 18 hours after a missile had hit it": the news itself, told by what came of it. */
function isDatedAfter(words: readonly Word[], head: number): boolean {
  for (let i = head - 1; i > 0 && i > head - 12; i--) {
    if (words[i]?.lower === 'after' && SHORTLY.has(words[i - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** Behind these "to" tells what was done, not only what for. */
const DONE: ReadonlySet<string> = new Set(
  'managed used began begun started continued tried attempted proceeded on moved rose helped came resumed went forced returned gathered arrived fire'.split(
    ' ',
  ),
);

/** "Pope to visit Iraq" is a plan; violence that is only somebody's aim did not happen. */
function decideByInfinitive(situation: Situation): Decision | undefined {
  const { words, trigger, act, isHeadline } = situation;
  const to = infinitiveMark(words, trigger.head);
  if ((trigger.form & FORM.base) === 0 || to === undefined) return undefined;
  if (!isViolent(act)) {
    const isPlan = isHeadline || isHeadlineLike(situation, to);
    return isPlan ? { sense: 'planned', rule: 'plan', from: to, to: to + 1 } : undefined;
  }
  if (DONE.has(words[to - 1]?.lower ?? '')) return undefined;
  return { sense: 'doubt', rule: 'an aim', from: to, to: to + 1 };
}

function infinitiveMark(words: readonly Word[], head: number): number | undefined {
  for (let i = head - 1; i >= 0 && i >= head - 3; i--) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'to') return i;
    if (!lower.endsWith('ly') && !['be', 'also', 'not', 'soon'].includes(lower)) return undefined;
  }
  return undefined;
}

/** A line without a full stop in which the name or the office itself stands before "to". */
function isHeadlineLike({ words }: Situation, to: number): boolean {
  const before = words[to - 1];
  if (!before || words.at(-1)?.lower === '.') return false;
  for (let i = 0; i < to; i++) if (MARKS.has(words[i]?.lower ?? '')) return false;
  return (before.capital || CLASSES.person.has(before.lower) || CLASSES.crowd.has(before.lower)) && to < 8;
}
