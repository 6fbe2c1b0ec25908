import type { ActMention } from '../model/act.ts';
import type { ToldSentence } from './report-map.ts';
import { ownPlaces } from './place-of.ts';
import { meets } from './stage.ts';

/** "Fought alongside the army": who is on whose side. */
const ALONGSIDE = /^\W*(?:alongside|side by side|beside|shoulder to shoulder|on the side of|together with)\b/iu;

/** "Retaking territory", "captured swathes of the north": how much, not where. */
const SOMEWHERE =
  /^\W*(?:vast|large|wide|huge|more|much|lost|new|some|all|most|its|their|the)?\W*(?:swathes?|swaths?|territor(?:y|ies)|areas|ground|land|parts|chunks)\b/iu;

/** "Following the spring offensive": a campaign that has a name is told of elsewhere. */
const CAMPAIGN = /(?:offensive|invasion|occupation|conquest|uprising|campaign|insurgency)$/iu;
const BEHIND_IT =
  /\b(?:following|after|since|during|before|until|amid|against)\s+(?:the|its|their|an?)\s+(?:[\p{L}\p{N}.'’-]+\s+){0,4}$/iu;

/** "Troops stationed in X", "a coalition fighting militants": which ones are meant. */
const NO_MOVE = /\b(?:stationed|garrisoned|based|headquartered|progress towards?)\b/iu;
const FORCE =
  /\b(?:coalition|alliance|forces?|troops|militias?|groups?|army|units?|fighters|countries|states|those)\s+$/iu;
const FIGHTING = /^(?:fighting|battling|combating|combatting|attacking|bombing|shelling)\b/iu;

/** "As groups launch attacks on X": what goes on again and again, told in the present. */
const GOES_ON =
  /^(?:launch|carry out|conduct|stage|mount|fire|attack|strike|bomb|shell|raid|target|kill|clash with|hit)\b(?:(?!\b(?:a|an|the)\b).)*$/iu;

/** "A Fighting Falcon jet", "the Flying Tigers": a part of a name. */
const OF_NAME = /^\p{Lu}\p{Ll}+ing \p{Lu}/u;

/** "Reached an agreement", "entered talks", "left open": nobody went anywhere. */
const NO_WAY =
  /^\W*(?:an?|the|its|their|new|last|full|final)?\W*(?:agreements?|deals?|accords?|understanding|consensus|settlement|compromise|talks|negotiations|conclusion|verdict|peak|record|level|office|effect|force)\b/iu;

/**
 * True for an act that a report tells without any day of its own and as no single doing: who fights on whose side, how much was taken from whom, a campaign known by
 * name, where troops are based, what somebody does again and again, an attack on a whole country. `text`: the report's.
 */
export function isBackground(act: ActMention, told: readonly ToldSentence[], text: string): boolean {
  const own = told[act.sentence];
  if (!own || act.sense !== 'news' || own.sentence.isHeadline) return false;
  const before = text.slice(Math.max(own.sentence.start, act.start - 60), act.start);
  const behind = text.slice(act.end, Math.min(own.sentence.end, act.end + 40));
  if (act.act === 'troop-movement' && NO_MOVE.test(act.text)) return true;
  if (act.voice === 'noun' && CAMPAIGN.test(act.text) && BEHIND_IT.test(before)) return true;
  if (OF_NAME.test(act.text) && act.start > own.sentence.start) return true;
  if (act.act === 'troop-movement' && /^(?:reach|enter|left|leav)\p{L}*$/iu.test(act.text) && NO_WAY.test(behind))
    return true;
  if (hasDay(act, own)) return false;
  if (act.voice === 'active' && isViolent(act) && isOfCountry(act, own)) return true;
  if (/alongside|side by side/iu.test(act.text) || (isFight(act) && ALONGSIDE.test(behind))) return true;
  if (isFight(act) && act.voice === 'active' && (SOMEWHERE.test(behind) || isOfSomewhere(act.text)))
    return !hasTown(act, told);
  if (FIGHTING.test(act.text) && act.voice === 'active' && FORCE.test(before)) return true;
  return act.voice === 'active' && GOES_ON.test(act.text) && isPlural(behind, act.text) && !hasTown(act, told);
}

function isViolent({ act }: ActMention): boolean {
  return act === 'shooting-or-assassination' || act === 'armed-clash';
}

/** "Attacking Utopia": what is done to a whole country is a policy. */
function isOfCountry({ end }: ActMention, { places }: ToldSentence): boolean {
  return places.some(
    ({ mention, binding }) =>
      mention.place?.kind === 'country' &&
      mention.kind === 'toponym' &&
      binding === 'none' &&
      mention.start >= end &&
      mention.start - end <= 5,
  );
}

function isFight({ act }: ActMention): boolean {
  return act === 'armed-clash' || act === 'troop-movement';
}

function isOfSomewhere(words: string): boolean {
  return /\b(?:territor(?:y|ies)|swathes|swaths)$/iu.test(words);
}

/** Whether several are spoken of: "launch attacks", "attack convoys". */
function isPlural(behind: string, words: string): boolean {
  return /s$/iu.test(words) || /^\s*\p{Ll}+s\b/u.test(behind);
}

function hasDay({ clause }: ActMention, { dates, dateline }: ToldSentence): boolean {
  return dates.some((date) => meets(date, clause) && date.sense !== 'habit' && !(dateline && meets(date, dateline)));
}

function hasTown(act: ActMention, told: readonly ToldSentence[]): boolean {
  return ownPlaces(act, told).places.some(({ mention }) => mention.place?.kind !== 'country');
}
