import { distanceMetres } from '../base/sphere.ts';
import type { ActMention } from '../model/act.ts';
import { familyOf, type Kind } from '../model/kinds.ts';
import { isOwn, isViolent, kindsAgree, placesAgree } from './agree.ts';
import type { IncidentDraft } from './draft.ts';
import type { ToldSentence } from './report-map.ts';

/** "The attack", "this second blast", "their deaths": words that point to what was told before. */
const POINTING = /\b(?:the|this|that|these|those|its|their|his|her|such|both)\s+(?:[\p{L}\p{N}'’-]+\s+){0,3}$/iu;
/** "Calls it a vile attack", "condemned as an act of": words for what was told before. */
const CALLED =
  /\b(?:call(?:s|ed|ing)?|describ(?:es|ed|ing)|condemn(?:s|ed|ing)|denounc(?:es|ed|ing))\s+(?:(?:it|this|that|them|what\s+\p{L}+)\s+)?(?:as\s+)?(?:an?|the)\s+(?:[\p{L}'’-]+\s+){0,2}$/iu;

/** "Rocket attack comes": a noun with its verb. */
const ATTACK =
  /^(?:\p{L}+ )?(?:attacks?|blasts?|explosions?|strikes?|bombings?|raids?|assaults?|clashes|killings?)\s+\p{L}/iu;

/** "Carried out the attack": the words of the act themselves point. */
const INNER =
  /\b(?:the|this|that|these|those)\s+(?:\p{L}+\s+)?(?:attacks?|blasts?|explosions?|strikes?|bombings?|raids?|assaults?|killings?)$/iu;

/** True for a noun that points to an act told before. `text`: the report's. */
function isPointing({ voice, start, text: words }: ActMention, text: string): boolean {
  if (INNER.test(words)) return true;
  return (
    (voice === 'noun' || ATTACK.test(words)) && (POINTING.test(before(start, text)) || CALLED.test(before(start, text)))
  );
}

function before(start: number, text: string): string {
  return text.slice(Math.max(0, start - 60), start);
}

/** True where a draft only points to a known one: a noun with "the", violence of some sort, at no other place. When it was and whether it is to come do not matter. */
export function isPointedTo(known: IncidentDraft, draft: IncidentDraft, text: string): boolean {
  const act = draft.acts[0];
  if (!act || !isPointing(act, text)) return false;
  if (isRaidFromAir(known, draft)) return true;
  if (!kindsAgree(known, draft, true)) return false;
  if (!isViolent(draft.kind)) return false;
  if (CALLED.test(before(act.start, text)) || !isPlacedBehind(act, draft, text)) return true;
  return draft.place === null || !isOwn(draft.place.nearness) || placesAgree(known.place, draft.place);
}

/** "Killed in the raid", of the strike told in the same sentence or the one before. */
function isRaidFromAir(known: IncidentDraft, { kind, acts, place }: IncidentDraft): boolean {
  const [act] = acts;
  if (!act || kind !== 'raid-or-arrest' || !/^raids?$/iu.test(act.text) || act.voice !== 'noun') return false;
  if (familyOf(known.kind) !== 'strikes' || (place && isOwn(place.nearness))) return false;
  return known.acts.some(({ sentence }) => act.sentence >= sentence && act.sentence - sentence <= 1);
}

/** "The attack on X", "the blast at a market in X": its place stands right behind it. */
function isPlacedBehind({ end }: ActMention, { place }: IncidentDraft, text: string): boolean {
  if (!place || place.mention.start < end) return false;
  const between = text.slice(end, place.mention.start);
  return (
    between.length <= 40 &&
    /^\s*(?:on|in|at|near|against|outside|inside|around|targeting|south|north|east|west)\b/iu.test(between)
  );
}

/** True where all acts of a draft stand in the headline. */
function isOfHeadline({ acts }: IncidentDraft, told: readonly ToldSentence[]): boolean {
  return acts.every(({ sentence }) => told[sentence]?.sentence.isHeadline === true);
}

/** A headline's place may be that of the district or the next town. */
const HEADLINE_METRES = 120_000;

/** True where a draft tells in full what the headline says: acts of one family, not far from each other; when, and whether it is to come, the headline hardly says. */
export function isTitled(known: IncidentDraft, draft: IncidentDraft, told: readonly ToldSentence[]): boolean {
  if (!isOfHeadline(known, told) || isOfHeadline(draft, told)) return false;
  if (known.kind !== draft.kind && !kindsAgree(known, draft, true)) return false;
  const [a, b] = [known.place?.mention, draft.place?.mention];
  if (!a?.place || !b?.place || placesAgree(known.place, draft.place)) return true;
  const [p, q] = [a.where.point, b.where.point];
  return a.place.country === b.place.country && p !== null && q !== null && distanceMetres(p, q) <= HEADLINE_METRES;
}

const LIVE = /\b(?:live|rolling|as it (?:happened|unfolded)|latest|updates?|thread|coverage|news)\b/iu;

/** True for what only a headline says, and only as its subject ("Iran protests: live"), while the report tells more. */
export function isTopicOnly(draft: IncidentDraft, told: readonly ToldSentence[], text: string): boolean {
  const [act] = draft.acts;
  if (!act || told.length < 4 || !isOfHeadline(draft, told) || act.voice !== 'noun') return false;
  const sentence = told[act.sentence]?.sentence;
  const isLive = sentence !== undefined && LIVE.test(text.slice(sentence.start, sentence.end));
  return /s$/u.test(act.text) && (isLive || draft.place === null || !isOwn(draft.place.nearness));
}

/** Joins with what stands right before a verb: the same people did it. */
const GOES_ON =
  /(?:,|\b(?:and|or|then|before)\b)\s*(?:(?:also|then|later|finally|\p{L}+ly)\s+)*(?:(?:was|were|been|had|have|has|being)\s+)?$/iu;
const TURNS = /[;:.]|\b(?:while|when|after|where|which|who|that|because|if)\b/iu;
/** Letters between two verbs of one doing. */
const LONGEST_DOING = 160;

/** "Stormed the school and led away the pupils", "entered the town after clashes": one doing told by two words of one sentence, at one place. */
export function isOneDoing(known: IncidentDraft, draft: IncidentDraft, text: string): boolean {
  const act = draft.acts[0];
  const last = known.acts.findLast(({ sentence }) => sentence === act?.sentence);
  if (!last || !act || !isOnePlace(known, draft)) return false;
  if (isTakenInFight(known.kind, draft.kind)) return true;
  const between = text.slice(last.end, act.start);
  if (isWeaponOf(last, act, between) || isFoiled(known, act, between) || isItsHarm(known, draft, between)) return true;
  if (
    isImpact(known, act) &&
    between.length <= LONGEST_DOING &&
    !/[;:.]|\b(?:and (?:an?|the)|after|while|when|as|since|before)\s/iu.test(between)
  )
    return true;
  if (act.voice === 'noun' || between.length > LONGEST_DOING || TURNS.test(between)) return false;
  return last.sense === act.sense && GOES_ON.test(between);
}

/** "An IED exploded": the weapon and its verb in one clause. */
function isWeaponOf(noun: ActMention, verb: ActMention, between: string): boolean {
  return (
    noun.voice === 'noun' &&
    verb.voice !== 'noun' &&
    noun.act === verb.act &&
    noun.sense === verb.sense &&
    /^\s+(?:(?:was|were|has|had|have|been)\s+)*(?:\p{L}+ly\s+)?$/u.test(between)
  );
}

const FOILED = /^(?:foiled|thwarted|repelled|repulsed|averted)$/iu;

/** "A drone attack was foiled at the oil field": the attack and its end. */
function isFoiled(known: IncidentDraft, { text, voice }: ActMention, between: string): boolean {
  return (
    isViolent(known.kind) &&
    voice === 'passive' &&
    FOILED.test(text) &&
    /^\s+(?:(?:was|were|been|has|had|have)\s+)*$/u.test(between)
  );
}

/** "Exploded on the road, one policeman killed": whom it harmed, at no other place. */
function isItsHarm(known: IncidentDraft, { kind, place, acts }: IncidentDraft, between: string): boolean {
  const [act] = acts;
  if (!act || (place && isOwn(place.nearness)) || !isViolent(known.kind) || !isViolent(kind)) return false;
  return (
    /\s(?:killed|wounded|injured|dead|hurt)$/u.test(act.text) &&
    between.length <= LONGEST_DOING &&
    !TURNS.test(between) &&
    /,[^,]*$/u.test(between)
  );
}

/** "Fired two shells, which exploded in fields": how what was fired ended. */
function isImpact(known: IncidentDraft, act: ActMention): boolean {
  return (
    familyOf(known.kind) === 'strikes' &&
    act.voice !== 'noun' &&
    /\b(?:explod\p{L}+|detonat\p{L}+|went off|blew up|hit|hitting|struck|landed|landing|fell|falling|killing|wounding)\b/iu.test(
      act.text,
    )
  );
}

function isOnePlace({ place: a }: IncidentDraft, { place: b }: IncidentDraft): boolean {
  if (!a || !b || !isOwn(a.nearness) || !isOwn(b.nearness)) return true;
  return (
    a.mention.start === b.mention.start || (a.mention.place !== null && a.mention.place.id === b.mention.place?.id)
  );
}

/** A town taken after fighting is fighting. */
function isTakenInFight(a: Kind, b: Kind): boolean {
  return (a === 'troop-movement' && b === 'armed-clash') || (a === 'armed-clash' && b === 'troop-movement');
}

/** What one doing is called by, of the kinds that its words tell: the first of these. */
const WEIGHT: readonly string[] = ['abduction', 'strikes', 'bombings', 'clashes', 'raids', 'protests', 'movements'];

/** The weightier of two kinds that one doing is told by. */
export function weightierKind(a: Kind, b: Kind): Kind {
  const rank = (kind: Kind): number => {
    const at = WEIGHT.findIndex((one) => one === kind || one === familyOf(kind));
    return at < 0 ? WEIGHT.length : at;
  };
  return rank(b) < rank(a) ? b : a;
}
