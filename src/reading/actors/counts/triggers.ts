import type { Word } from '../../sentences/words.ts';
import { HARM_WORDS, type Harm } from './harm-words.ts';

/** Words of harm in a sentence, by indexes of words; `to` is exclusive. */
export interface Trigger {
  readonly from: number;
  readonly to: number;
  readonly harm: Harm;
  /** The first of its words, in lower case. */
  readonly word: string;
  /** True where the people stand before it and cannot stand behind it: "died", "were killed". */
  readonly passive: boolean;
}

const BY_FIRST = new Map<string, { harm: Harm; parts: readonly string[] }[]>();
for (const harm of ['killed', 'wounded', 'arrested'] as const) {
  for (const text of HARM_WORDS[harm]) {
    const parts = text.split(' ');
    const first = parts[0] ?? '';
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { harm, parts }]);
  }
}
for (const rules of BY_FIRST.values()) rules.sort((a, b) => b.parts.length - a.parts.length);

const BE: ReadonlySet<string> = new Set('is are was were be been being got get'.split(' '));
const NEVER_ACTIVE: ReadonlySet<string> = new Set(
  'dead died die dies dying perished perish drowned lost fell fallen in under behind taken rushed sent brought placed treated hospitalised hospitalized sustained suffered'.split(
    ' ',
  ),
);
const BASE: ReadonlySet<string> = new Set('kill die wound injure hurt arrest detain perish'.split(' '));
/** What makes a base form no news: "threatened to kill", "could die". */
const UNREAL: ReadonlySet<string> = new Set(
  "to will would could can may might must should shall not cannot won't don't didn't".split(' '),
);
const NEGATIONS: ReadonlySet<string> = new Set(
  "not never denied denies denying wasn't weren't isn't aren't without nearly almost".split(' '),
);

/** The words of harm in a sentence, in order; what is negated, intended or merely possible is left out. */
export function triggersIn(words: readonly Word[]): Trigger[] {
  const triggers: Trigger[] = [];
  for (let i = 0; i < words.length; i++) {
    const found = triggerAt(words, i);
    if (!found) continue;
    if (isReal(words, i)) triggers.push(found);
    i = found.to - 1;
  }
  return triggers;
}

function triggerAt(words: readonly Word[], i: number): Trigger | undefined {
  const word = words[i]?.lower ?? '';
  const rule = BY_FIRST.get(word)?.find(({ parts }) => parts.every((part, k) => words[i + k]?.lower === part));
  if (!rule) return undefined;
  const passive = NEVER_ACTIVE.has(word) || BE.has(verbBefore(words, i));
  return { from: i, to: i + rule.parts.length, harm: rule.harm, word, passive };
}

/** The word before a trigger, adverbs left aside. */
function verbBefore(words: readonly Word[], i: number): string {
  let at = i - 1;
  while (
    at >= 0 &&
    i - at < 4 &&
    /^(?:also|reportedly|later|then|allegedly|all|both|each|subsequently|\w+ly)$/u.test(words[at]?.lower ?? '')
  )
    at--;
  return words[at]?.lower ?? '';
}

function isReal(words: readonly Word[], i: number): boolean {
  const lower = words[i]?.lower ?? '';
  const before = words[i - 1]?.lower ?? '';
  if (BASE.has(lower) && UNREAL.has(before)) return false;
  if (/^(?:the|of|an|a)$/u.test(before) && !lower.endsWith('ing')) return false;
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    const word = words[at]?.lower ?? '';
    if (NEGATIONS.has(word)) return false;
    if (word === ',' || word === 'and') break;
  }
  return !(before === 'be' && /^(?:will|would|could|can|may|might|must|should|to)$/u.test(words[i - 2]?.lower ?? ''));
}
