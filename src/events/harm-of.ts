import type { ActMention } from '../model/act.ts';
import type { CountMention } from '../model/actor-mention.ts';
import { familyOf } from '../model/kinds.ts';
import type { ToldSentence } from './report-map.ts';
import { meets } from './stage.ts';

/** A sentence of harm without an act of its own is of the act told at most so many sentences before. */
const REACH = 3;

/** The act that each number of killed, wounded or arrested people is of; numbers that are of none are left out. */
export function harmByAct(
  told: readonly ToldSentence[],
  acts: readonly ActMention[],
): ReadonlyMap<ActMention, readonly CountMention[]> {
  const found = new Map<ActMention, CountMention[]>();
  let last: ActMention | undefined;
  for (const one of told) {
    const own = acts.filter((act) => act.sentence === one.index && canHarm(act));
    for (const count of one.counts) {
      if (count.of === 'munitions' || isOld(count, one, acts)) continue;
      const act = own.length > 0 ? nearest(count, own, one) : isAbout(last, one, told) ? last : undefined;
      if (act) found.set(act, [...(found.get(act) ?? []), count]);
    }
    last = own.at(-1) ?? last;
  }
  return found;
}

/** What is told of an act that is no news ("killed 12 in 2016") is none of what is. */
function isOld(count: CountMention, { acts, sentence }: ToldSentence, kept: readonly ActMention[]): boolean {
  const harmful = acts.filter(canHarm);
  if (harmful.length > 0 && harmful.every((act) => !kept.includes(act) && act.sense === 'history')) return true;
  return acts.some(
    (act) =>
      !kept.includes(act) &&
      (meets(act, count) || sentence.clauses.some((clause) => meets(clause, act) && meets(clause, count))),
  );
}

function canHarm({ act }: ActMention): boolean {
  if (act === 'visit' || act === 'meeting') return false;
  return act === 'other' || !['movements', 'other'].includes(familyOf(act));
}

function nearest(count: CountMention, acts: readonly ActMention[], { sentence }: ToldSentence): ActMention | undefined {
  const cost = (act: ActMention): number =>
    (sentence.clauses.some((clause) => meets(clause, act) && meets(clause, count)) ? 0 : 60) +
    Math.max(0, count.start - act.end, act.start - count.end);
  return [...acts].sort((a, b) => cost(a) - cost(b))[0];
}

/** Another place that heads the sentence, or a time of day that begins an entry, begins something else. */
function isAbout(last: ActMention | undefined, one: ToldSentence, told: readonly ToldSentence[]): boolean {
  const { index, sentence, dates, label, over } = one;
  if (!last || sentence.isHeadline) return false;
  const own = told[last.sentence];
  if (index !== last.sentence && (label !== null || (over?.text ?? '') !== (own?.over?.text ?? ''))) return false;
  return index - last.sentence <= REACH && !dates.some(({ sense }) => sense === 'history');
}
