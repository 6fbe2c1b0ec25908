import type { ActMention } from '../model/act.ts';
import { isViolent } from './agree.ts';

/** "Attacks on convoys, including one in May that": what was killed by is what was told of in the plural. */
const ONE =
  /\b(?:including|among them|notably|such as|one of them|most recently)\s*,?\s+(?:one|a [\p{L}-]+ one)\b[^.;:]{0,80}\b(?:that|which)\s+(?:also\s+)?$/iu;

/** Gives "one that killed" the kind of the attacks among which it is counted. `acts`: in order; `text`: the report's. */
export function asOneOfThem(acts: readonly ActMention[], text: string): ActMention[] {
  return acts.map((act, i) => {
    if (act.act !== 'shooting-or-assassination' || act.voice === 'noun') return act;
    if (!ONE.test(text.slice(Math.max(0, act.start - 140), act.start))) return act;
    const all = acts
      .slice(0, i)
      .findLast((other) => other.sentence === act.sentence && other.voice === 'noun' && /s$/iu.test(other.text));
    if (!all || all.act === 'visit' || all.act === 'meeting' || !isViolent(all.act)) return act;
    return { ...act, act: all.act };
  });
}
