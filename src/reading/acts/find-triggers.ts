import type { Word } from '../sentences/words.ts';
import {
  BE,
  BEFORE_BASE,
  COMPOUNDS,
  HELPING,
  LIGHT_WORDS,
  POINTERS,
  PREPOSITIONS,
  SUFFERED_WORDS,
  TWOFOLD,
} from './english/small-words.ts';
import { TRIGGERS } from './english/triggers/all-triggers.ts';
import { CLASSES } from './english/word-classes.ts';
import { isName, standsIn, wordListOf, type WordList } from './nearby.ts';
import { hitsAt, indexPhrases, type Hit, type PhraseIndex } from './phrase-index.ts';
import type { TriggerRow } from './trigger-row.ts';
import { FORM } from './verb-forms.ts';
import { isBareParticiple, isBehindDoers, isDescription, isPassive, looksVerbal } from './verbal.ts';

/** Words of a sentence that tell an act: indexes of words, `to` exclusive. */
export interface Trigger {
  readonly from: number;
  readonly to: number;
  /** The verb that tells it (the light verb of "carried out an attack"), else its noun. */
  readonly head: number;
  /** Bits of `FORM` of that verb; 0 for a noun alone. */
  readonly form: number;
  readonly row: TriggerRow;
  readonly voice: 'active' | 'passive' | 'noun';
}

/** How far conditions look, in words: before and behind for what does and what suffers, further for who does two things ("stormed a school and led away"), either side for what is near or forbids. */
const REACH = { before: 25, doer: 12, shared: 20, after: 14, soon: 5, near: 12 } as const;

interface Conditions {
  readonly words: string;
  readonly row: TriggerRow;
  readonly before: WordList | undefined;
  readonly subject: WordList | undefined;
  readonly doer: WordList | undefined;
  readonly unled: WordList | undefined;
  readonly after: WordList | undefined;
  readonly soon: WordList | undefined;
  readonly near: WordList | undefined;
  readonly without: WordList | undefined;
  readonly notNext: WordList | undefined;
}

const listOf = (text: string | undefined): WordList | undefined => (text === undefined ? undefined : wordListOf(text));

const indexOf = (rows: readonly TriggerRow[]): PhraseIndex<Conditions> =>
  indexPhrases<Conditions>(
    rows.map((row) => ({
      words: row.words,
      row,
      before: listOf(row.before),
      subject: listOf(row.subject),
      doer: listOf(row.doer),
      unled: listOf(row.unled),
      after: listOf(row.after),
      soon: listOf(row.soon),
      near: listOf(row.near),
      without: listOf(row.without),
      notNext: listOf(row.notNext),
    })),
    CLASSES,
  );
const STRONG_ROWS = indexOf(TRIGGERS.filter(({ weak }) => weak !== true));
const WEAK_ROWS = indexOf(TRIGGERS.filter(({ weak }) => weak === true));
const LIGHT = indexPhrases(
  [
    { words: LIGHT_WORDS, voice: 'active' as const },
    { words: SUFFERED_WORDS, voice: 'passive' as const },
  ],
  CLASSES,
);

/** The words that tell acts in a sentence, given by its words, in order and without overlap; weak ones only where it has no others. Linear: conditions look a bounded way. */
export function findTriggers(words: readonly Word[]): Trigger[] {
  const strong = triggersOf(words, STRONG_ROWS);
  return strong.length > 0 ? strong : triggersOf(words, WEAK_ROWS);
}

function triggersOf(words: readonly Word[], rows: PhraseIndex<Conditions>): Trigger[] {
  const triggers: Trigger[] = [];
  for (let i = 0; i < words.length; i++) {
    const best = bestAt(words, i, rows);
    if (!best) continue;
    const floor = triggers.at(-1)?.to ?? 0;
    triggers.push(triggerOf(words, best, floor));
    i = best.to - 1;
  }
  return triggers;
}

function bestAt(words: readonly Word[], at: number, rows: PhraseIndex<Conditions>): Hit<Conditions> | undefined {
  let best: Hit<Conditions> | undefined;
  for (const found of hitsAt(rows, words, at)) {
    const hit = withParticiple(words, found);
    if (best && hit.to <= best.to) continue;
    if (isGrammatical(words, hit) && holds(words, hit)) best = hit;
  }
  return best;
}

/** Of "was gunned down" the participle tells the act, not the helping verb. */
function withParticiple(words: readonly Word[], hit: Hit<Conditions>): Hit<Conditions> {
  const next = words[hit.head + 1]?.lower ?? '';
  const isHelped = hit.form > 0 && CLASSES.be.has(words[hit.head]?.lower ?? '') && hit.head + 1 < hit.to;
  if (!isHelped || PREPOSITIONS.has(next)) return hit;
  return { ...hit, head: hit.head + 1, form: next.endsWith('ing') ? FORM.ing : FORM.participle };
}

/** ", wounding four": the harm that came of what is told before it. */
const HARMING: ReadonlySet<string> = new Set('killing wounding injuring destroying damaging hurting'.split(' '));

/** Verbs that look like nouns, nouns that look like verbs, and participles that only describe are left out. */
function isGrammatical(words: readonly Word[], { head, form, from, to }: Hit<Conditions>): boolean {
  const lower = words[head]?.lower ?? '';
  if (form === 0) {
    if (COMPOUNDS.has(words[to]?.lower ?? '')) return false;
    if (to - from > 1) return true;
    if (lower.endsWith('ing') && BE.has(words[head - 1]?.lower ?? '')) return false;
    return !TWOFOLD.has(lower) || !looksVerbal(words, head);
  }
  if (form === FORM.ing && HARMING.has(lower) && words[head - 1]?.lower === ',') return false;
  if (to - head === 1 && COMPOUNDS.has(words[to]?.lower ?? '') && (form & (FORM.ing | FORM.base)) !== 0) return false;
  if ((form & (FORM.past | FORM.participle)) !== 0) return to - head > 1 || !isDescription(words, head);
  return !TWOFOLD.has(lower) || looksVerbal(words, head) || (to - head > 1 && isBehindDoers(words, head));
}

function holds(words: readonly Word[], { from, to, head, row }: Hit<Conditions>): boolean {
  if (row.row.pointed === true && !POINTERS.has(words[from - 1]?.lower ?? '')) return false;
  const { before, subject, doer, unled, after, soon, near, without, notNext } = row;
  if (before && !standsIn(before, words, from - REACH.before, from) && !isSubject(subject, words, from)) return false;
  if (doer && !isDoneBy(doer, words, from, to)) return false;
  if (unled && standsIn(unled, words, from - REACH.doer, from)) return false;
  if (after && !standsIn(after, words, head + 1, to + REACH.after)) return false;
  if (soon && !standsIn(soon, words, Math.min(head + 1, to - 1), to + REACH.soon)) return false;
  if (near && !standsIn(near, words, from - REACH.near, to + REACH.near)) return false;
  if (without && standsIn(without, words, from - REACH.near, to + REACH.near)) return false;
  return !notNext || !standsIn(notNext, words, to, to + 1);
}

const STOPS: ReadonlySet<string> = new Set([';', ':', '—', '–', '|', '"', '(']);

/** Whether one of a list stands before words as who does it, or behind them after "by". */
function isDoneBy(list: WordList, words: readonly Word[], from: number, to: number): boolean {
  let start = from;
  const reach = words[from - 1]?.lower === 'and' ? REACH.shared : REACH.doer;
  while (start > 0 && start > from - reach && !STOPS.has(words[start - 1]?.lower ?? '')) start--;
  if (standsIn(list, words, start, from)) return true;
  for (let i = to - 1; i < to + REACH.doer && i < words.length; i++) {
    if (words[i]?.lower === 'by') return standsIn(list, words, i + 1, i + REACH.doer);
  }
  return false;
}

/** Whether the word before a verb, helping words aside, is one of a list. */
function isSubject(list: WordList | undefined, words: readonly Word[], verb: number): boolean {
  if (!list) return false;
  if (list.names && words[1]?.lower === ',' && words[0] && isName(words[0], 0)) return true;
  let at = verb - 1;
  while (at > 0 && at > verb - 6 && isHelping(words[at]?.lower ?? '')) at--;
  return standsIn(list, words, at, at + 1);
}

const PLANNED: ReadonlySet<string> = new Set(
  'scheduled due set expected planning plans planned going likely slated about'.split(' '),
);
const isHelping = (lower: string): boolean =>
  HELPING.has(lower) || PLANNED.has(lower) || BEFORE_BASE.has(lower) || lower.endsWith('ly');

function triggerOf(words: readonly Word[], hit: Hit<Conditions>, floor: number): Trigger {
  const { from, to, head, form } = hit;
  const { row } = hit.row;
  if (form > 0 && !isGerund(words, hit)) return { from, to, head, form, row, voice: voiceOf(words, hit) };
  const light = lightBefore(words, from, floor);
  if (light) return { ...light, to, row };
  const behind = lightBehind(words, to);
  return behind
    ? { from, to, head: behind, form: FORM.participle, row, voice: 'passive' }
    : { from, to, head, form: 0, row, voice: 'noun' };
}

/** "The opening of the road": a noun made of a verb. */
function isGerund(words: readonly Word[], { head, form }: Hit<Conditions>): boolean {
  return form === FORM.ing && POINTERS.has(words[head - 1]?.lower ?? '') && words[head + 1]?.lower === 'of';
}

function voiceOf(words: readonly Word[], { head, form, to }: Hit<Conditions>): 'active' | 'passive' {
  if ((form & FORM.participle) === 0) return 'active';
  if (isPassive(words, head)) return 'passive';
  return to - head === 1 && TRANSITIVE.has(words[head]?.lower ?? '') && isBareParticiple(words, to)
    ? 'passive'
    : 'active';
}

/** Participles of verbs that need an object: without one they are passive. */
const TRANSITIVE: ReadonlySet<string> = new Set(
  'arrested detained kidnapped abducted seized captured shelled bombed assassinated murdered raided targeted attacked defused foiled thwarted closed shut blocked deployed inaugurated buried beheaded ambushed killed released freed'.split(
    ' ',
  ),
);

type Light = Pick<Trigger, 'from' | 'head' | 'form' | 'voice'>;

/** The verb that is lent to a noun, at most six words before it, no comma between. */
function lightBefore(words: readonly Word[], noun: number, floor: number): Light | undefined {
  for (let i = noun - 1; i >= floor && i >= noun - 7; i--) {
    if (words[i]?.type === 'mark' && words[i]?.lower !== "'s") return undefined;
    const hit = hitsAt(LIGHT, words, i).find(({ to }) => to <= noun && isPlain(words, to, noun));
    if (!hit) continue;
    const passive = hit.row.voice === 'passive' || isPassive(words, hit.head);
    return { from: hit.from, head: hit.head, form: hit.form, voice: passive ? 'passive' : 'active' };
  }
  return undefined;
}

const LINKS: ReadonlySet<string> = new Set(
  'of in at by for from to into after before that which who and or when while with on over'.split(' '),
);

/** Nothing but what describes the noun stands between. */
function isPlain(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    if (LINKS.has(lower) && lower !== 'of') return false;
  }
  return true;
}

/** "The attack was carried out by …": the index of the participle. */
function lightBehind(words: readonly Word[], noun: number): number | undefined {
  for (let i = noun; i < noun + 5 && i < words.length; i++) {
    if (!CLASSES.be.has(words[i]?.lower ?? '')) continue;
    const hit = hitsAt(LIGHT, words, i + 1).find(({ form }) => (form & FORM.participle) !== 0);
    return hit?.head;
  }
  return undefined;
}
