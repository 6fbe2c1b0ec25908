import type { ActMention, ActSense } from '../../model/act.ts';
import type { Word } from '../sentences/words.ts';
import type { Trigger } from './find-triggers.ts';

/** An act in its sentence, as the rules of sense see it. */
export interface Situation {
  readonly words: readonly Word[];
  readonly trigger: Trigger;
  readonly act: ActMention['act'];
  /** The words of its clause: indexes, `to` exclusive. */
  readonly clause: { readonly from: number; readonly to: number };
  readonly isHeadline: boolean;
}

/** A sense with the words that decided: indexes of words, `to` exclusive; none where the form of the sentence decided. */
export interface Decision {
  readonly sense: ActSense;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

const VIOLENT: ReadonlySet<string> = new Set([
  'air-strike',
  'drone-strike',
  'missile-attack',
  'rocket-or-mortar-fire',
  'bombing',
  'armed-clash',
  'shooting-or-assassination',
  'abduction',
  'raid-or-arrest',
  'riot',
]);

/** True for what harms or holds people or things: where it is announced it is a threat, never a plan. */
export const isViolent = (act: ActMention['act']): boolean => VIOLENT.has(act);
