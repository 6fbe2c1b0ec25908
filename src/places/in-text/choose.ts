import { isSameArea } from '../containment.ts';
import type { Lookup } from '../lookup.ts';
import type { Sense } from './sense.ts';
import { sharesOf } from './belief.ts';

/** A sense with its final score and share of the belief. */
export interface Scored {
  readonly sense: Sense;
  readonly score: number;
  readonly share: number;
}

/** What was chosen among the senses of words, and how clear it is. */
export interface Choice {
  /** Best first. */
  readonly ranked: readonly Scored[];
  /** The next place that is far from the best one, if any. */
  readonly rival: Scored | undefined;
  /** How much the best one is ahead of the rival, a decimal logarithm. */
  readonly lead: number;
}

/** A lead below this is a toss-up: the rival is more than four fifths as likely. See docs/decisions/0024-toss-ups-in-a-text.md. */
export const TOSS_UP = 0.1;

/** A lead below this is told as unsure: the rival is more than a tenth as likely. */
export const CLEAR = 1;

/** Ranks senses by score; equal ones by id. Undefined when there are none. */
export function choose(senses: readonly Sense[], scores: readonly number[], lookup: Lookup): Choice | undefined {
  const shares = sharesOf(scores);
  const ranked = senses
    .map((sense, s): Scored => ({ sense, score: rounded(scores[s] ?? 0), share: shares[s] ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.sense.place.id < b.sense.place.id ? -1 : 1));
  const [best] = ranked;
  if (!best) return undefined;
  const rival = ranked.find((other) => other !== best && !isSameArea(best.sense.place, other.sense.place, lookup));
  return { ranked, rival, lead: rival ? best.score - rival.score : Infinity };
}

/** Three decimals, so that engines that differ in a last bit agree. */
function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
