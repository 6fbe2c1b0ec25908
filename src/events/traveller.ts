import type { ActMention } from '../model/act.ts';
import type { ActorMention } from '../model/actor-mention.ts';
import type { ToldSentence } from './report-map.ts';
import { meets } from './stage.ts';
import { wordAt, type Word } from './words.ts';

/** Who travels, and who receives him, as the words of a visit or a meeting say. */
export interface Party {
  readonly traveller: ActorMention | null;
  readonly hosts: readonly ActorMention[];
}

const HOSTING =
  /^(?:host|hosts|hosted|hosting|receive|receives|received|receiving|welcome|welcomes|welcomed|welcoming|greeted)\b/iu;
const PASSIVE = /\b(?:was|were|been|being|is|be)\s+(?:\w+\s+)?(?:received|welcomed|hosted|greeted)\b/iu;

/** The party of a visit: who stands before its words travels, but before "hosted" he receives; behind "by" and "with" stand hosts. */
export function partyOf(act: ActMention, own: ToldSentence): Party {
  const persons = own.actors.filter((actor) => canTravel(actor) && !meets(actor, act));
  const inside = own.actors.filter((actor) => canTravel(actor) && meets(actor, act));
  const before = persons.filter(({ end }) => end <= act.start);
  const behind = persons.filter(({ start }) => start >= act.end);
  const subject = subjectOf(before, act, own);
  if (HOSTING.test(act.text) && !PASSIVE.test(act.text)) {
    const guest = inside[0] ?? behind[0] ?? null;
    return { traveller: guest, hosts: subject ? [subject] : [] };
  }
  const parties = act.voice === 'noun' ? guestOf(behind, act, own) : undefined;
  if (parties) return parties;
  const byHim = behind.find((actor) => act.voice === 'noun' && ['by', 'of'].includes(wordBefore(actor, own.words)));
  const meant = before.length === 0 && isHis(act, own) ? behind[0] : undefined;
  const traveller = byHim ?? subject ?? meant ?? null;
  const hosts = behind.filter(
    (actor) => actor.same !== traveller?.same && (isHostWord(wordBefore(actor, own.words)) || act.act === 'meeting'),
  );
  return { traveller, hosts };
}

/** "During his visit to X, the minister said": who is meant stands behind. */
function isHis({ voice, start }: ActMention, { words }: ToldSentence): boolean {
  const at = wordAt(words, start);
  return (
    voice === 'noun' && words.slice(Math.max(0, at - 3), at + 1).some(({ lower }) => /^(?:his|her|their)$/u.test(lower))
  );
}

/** "A meeting in Paris between the Malian minister and the French one": the guest is of another country than the place. */
function guestOf(behind: readonly ActorMention[], act: ActMention, own: ToldSentence): Party | undefined {
  const [one, other] = behind;
  if (!one || !other || act.act !== 'meeting' || wordBefore(one, own.words) !== 'between') return undefined;
  const home = own.places.find(
    ({ mention, binding }) => mention.kind === 'toponym' && binding === 'in' && mention.end <= one.start,
  )?.mention.place?.country;
  const [first, second] = [countryOf(one, own), countryOf(other, own)];
  if (home === undefined || first === second) return undefined;
  if (second === home && first !== undefined) return { traveller: one, hosts: [other] };
  return first === home && second !== undefined ? { traveller: other, hosts: [one] } : undefined;
}

/** The country by whose people an office is called, right before or in the words of a person. */
function countryOf(actor: ActorMention, { places }: ToldSentence): string | undefined {
  const named = places.findLast(
    ({ mention }) => mention.kind === 'demonym' && mention.start < actor.end && actor.start - mention.end <= 40,
  );
  return named?.mention.place?.country;
}

/** The last person before the words in their clause; else the last one before them at all who does not only speak. */
function subjectOf(
  before: readonly ActorMention[],
  act: ActMention,
  { sentence, words }: ToldSentence,
): ActorMention | undefined {
  const clause = sentence.clauses.find((one) => meets(one, act));
  const inClause = clause ? before.filter((actor) => meets(actor, clause)) : [];
  const named = (some: readonly ActorMention[]): ActorMention | undefined =>
    some.find((actor) => !isObject(actor, words)) ?? some.at(-1);
  return named(inClause) ?? named(before.filter((actor) => !isSpeaker(actor, words))) ?? before.at(-1);
}

function canTravel({ kind, text }: ActorMention): boolean {
  return kind === 'person' || /\b(?:delegation|envoys?|inspectors|mission|team)\b/iu.test(text);
}

/** "With X", "to X": no one who does the thing. */
function isObject(actor: ActorMention, words: readonly Word[]): boolean {
  return /^(?:with|to|by|for|from|against|of|about)$/u.test(wordBefore(actor, words));
}

function isSpeaker(actor: ActorMention, words: readonly Word[]): boolean {
  const next = words[wordAt(words, actor.end - 1) + 1]?.lower ?? '';
  return /^(?:said|says|told|announced|reported|confirmed)$/u.test(next);
}

function isHostWord(word: string): boolean {
  return /^(?:by|with|meet|met|meeting|meets)$/u.test(word);
}

/** The word before a name, over "the", titles and adjectives: at most three. */
function wordBefore(actor: ActorMention, words: readonly Word[]): string {
  let at = wordAt(words, actor.start) - 1;
  for (let steps = 0; steps < 3; steps++) {
    const word = words[at];
    if (!word) return '';
    if (!/^(?:the|a|an|his|her|its|their|omani|iraqi|iranian|turkish|counterpart)$/u.test(word.lower) && !word.capital)
      return word.lower;
    at--;
  }
  return words[at]?.lower ?? '';
}
