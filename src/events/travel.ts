import type { ActMention, ActSense } from '../model/act.ts';
import type { ReadReport } from '../model/read-report.ts';
import type { ToldSentence } from './report-map.ts';
import { meets } from './stage.ts';
import { wordAt, type Word } from './words.ts';

const MOTION =
  /^(?:travel(?:s|led|ed|ling|ing)?|fly|flies|flew|flying|arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|went|go|goes|head(?:s|ed|ing)?|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|depart(?:s|ed|ing)?)$/u;
const PLANNED = /^(?:will|shall|plans|planned|planning|due|expected|set|scheduled|intends)$/u;
const UNREAL =
  /^(?:not|never|would|may|might|could|should|must|if|unless|cannot|refused|declined|cancelled|postponed|wanted|can)$/u;
/** Words between a person and what he does. */
const REACH = 9;

/**
 * Journeys that words of motion alone do not tell, for anything travels: they are visits where a person stands before the words, and a place behind them.
 * None beside a visit that is told already.
 */
export function actsOfTravel(read: ReadReport, told: readonly ToldSentence[]): ActMention[] {
  return told.flatMap((own) => {
    for (const actor of own.actors) {
      if (actor.kind !== 'person') continue;
      const found = motionBehind(wordAt(own.words, actor.end - 1) + 1, own);
      if (found && !own.acts.some((act) => act.act === 'visit' && act.start > actor.start && isBeside(act, found)))
        return [{ ...found, text: read.report.text.slice(found.start, found.end) }];
    }
    return [];
  });
}

/** Letters within which a visit and a word of motion tell the same. */
const BESIDE = 25;

function isBeside(a: ActMention, b: ActMention): boolean {
  return a.start < b.end + BESIDE && b.start < a.end + BESIDE;
}

function motionBehind(from: number, own: ToldSentence): ActMention | undefined {
  const { words, sentence, index } = own;
  const clause = sentence.clauses.find((one) => meets(one, words[from - 1] ?? sentence)) ?? sentence;
  const end = words.findIndex(({ start }) => start >= clause.end);
  const reach = words.slice(from, Math.min(from + REACH, end < 0 ? words.length : end));
  const at = reach.findIndex(({ lower }) => MOTION.test(lower));
  const verb = reach[at];
  const isHomeward = /^(?:back|home)$/u.test(words[from + at + 1]?.lower ?? '');
  if (!verb || isHomeward || !leadsTo(from + at, own)) return undefined;
  const sense = senseOf(reach.slice(0, at));
  if (!sense) return undefined;
  const { start, end: last } = verb;
  const rule = 'a person, a word of motion, a place';
  return {
    kind: 'act',
    act: 'visit',
    start,
    end: last,
    text: '',
    rule,
    sense,
    because: rule,
    voice: 'active',
    sentence: index,
    clause,
  };
}

/** True where a place is bound behind the word by "to", "in" or as its object. */
function leadsTo(at: number, { places }: ToldSentence): boolean {
  return places.some(
    ({ mention, from, binding }) =>
      mention.kind === 'toponym' &&
      from > at &&
      from - at <= REACH &&
      (binding === 'to' || binding === 'in' || (binding === 'none' && from - at <= 2)),
  );
}

function senseOf(before: readonly Word[]): ActSense | undefined {
  const lower = before.map((word) => word.lower);
  if (lower.some((word) => UNREAL.test(word))) return undefined;
  const isTo = lower.some((word, i) => /^(?:is|are|was|were)$/u.test(word) && lower[i + 1] === 'to');
  return isTo || lower.some((word) => PLANNED.test(word)) ? 'planned' : 'news';
}
