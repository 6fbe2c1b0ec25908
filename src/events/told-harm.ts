import type { ActMention } from '../model/act.ts';
import type { CountMention } from '../model/actor-mention.ts';
import type { Kind } from '../model/kinds.ts';
import type { ReadReport } from '../model/read-report.ts';
import type { Sentence } from '../model/sentence.ts';
import { meets } from './stage.ts';

/** What words of a sentence say of how people were harmed, the plainest first. */
const MEANS: readonly (readonly [Kind, RegExp])[] = [
  ['air-strike', /\b(?:air ?strikes?|air raids?|warplanes?|jets?)\b/iu],
  ['drone-strike', /\bdrones?\b/iu],
  ['missile-attack', /\bmissiles?\b/iu],
  ['rocket-or-mortar-fire', /\b(?:rockets?|mortars?|shells?|shelling|artillery)\b/iu],
  ['bombing', /\b(?:bombs?|bombing|explosions?|exploded|blasts?|mines?|explosives?|IEDs?)\b/iu],
  ['armed-clash', /\b(?:clash(?:es)?|fighting|gun battles?|firefights?|exchange of fire|ambush(?:ed)?|battles?)\b/iu],
  [
    'shooting-or-assassination',
    /\b(?:shot|shots|gunm[ae]n|gunfire|bullets?|revolvers?|pistols?|rifles?|knife|knives|stabb\w+|beheaded|executed|militants|opened fire|armed men)\b/iu,
  ],
];

/** The rule of acts that are told by the harm alone. */
export const TOLD_AS_HARM = 'told as harm, with the means beside it';

/**
 * Acts of sentences that tell of killed, wounded or arrested people without any word for the act itself: "a man armed with a revolver killed three persons". What kind it was
 * the words of the sentence must say; where they do not, there is none.
 */
export function actsOfHarm({ report, sentences, counts, acts }: ReadReport): ActMention[] {
  return sentences.flatMap((sentence, index) => {
    if (acts.some((act) => act.sentence === index)) return [];
    const own = counts.filter((count) => isTold(count) && meets(count, sentence));
    const first = own[0];
    if (!first) return [];
    const words = report.text.slice(sentence.start, sentence.end);
    const kind = first.of === 'arrested' ? 'raid-or-arrest' : MEANS.find(([, means]) => means.test(words))?.[0];
    return kind === undefined ? [] : [actOf(first, kind, sentence, index)];
  });
}

function isTold({ of, range }: CountMention): boolean {
  return of !== 'munitions' && (range.min ?? 0) > 0;
}

function actOf({ start, end, text }: CountMention, kind: Kind, sentence: Sentence, index: number): ActMention {
  const clause = sentence.clauses.find((one) => meets(one, { start, end })) ?? sentence;
  const because = TOLD_AS_HARM;
  return {
    kind: 'act',
    start,
    end,
    text,
    rule: because,
    act: kind,
    sense: 'news',
    because,
    voice: 'passive',
    sentence: index,
    clause,
  };
}
