import type { Lookup } from '../lookup.ts';
import { choose, CLEAR, TOSS_UP, type Choice } from './choose.ts';
import type { Sense } from './sense.ts';

/** What decided beside the text: a few words for a person, and the scores of every group's senses without it. */
export interface Decider {
  readonly because: string;
  readonly without: readonly (readonly number[])[];
}

/** Longest part of a publisher's name that is repeated in a reason. */
const LONGEST_SOURCE = 60;

/** How a publisher is told as what decided. */
export function publisherReason(source: string): string {
  return `the text’s publisher tips the scale: ${source.trim().slice(0, LONGEST_SOURCE)}`;
}

/** How the user's region of interest is told as what decided. */
export const INTEREST_REASON = 'the region of interest tips the scale';

/** The reasons of those without which another place would be chosen, or the same one less clearly. */
export function decidedBy(
  choice: Choice,
  senses: readonly Sense[],
  at: number,
  deciders: readonly Decider[],
  lookup: Lookup,
): string[] {
  const best = choice.ranked[0]?.sense.place.id;
  return deciders.flatMap(({ because, without }) => {
    const other = choose(senses, without[at] ?? [], lookup);
    if (!other || choice.lead < TOSS_UP) return [];
    const isOther = other.ranked[0]?.sense.place.id !== best;
    const isLess = clearness(other.lead) < clearness(choice.lead);
    return isOther || isLess ? [because] : [];
  });
}

function clearness(lead: number): number {
  return lead < TOSS_UP ? 0 : lead < CLEAR ? 1 : 2;
}
