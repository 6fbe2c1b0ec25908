import type { ActMention } from '../model/act.ts';
import type { ActorMention, CountMention } from '../model/actor-mention.ts';
import type { Role } from '../model/incident.ts';
import type { ToldSentence } from './report-map.ts';
import { roleOfDoer, roleOfObject } from './roles.ts';
import { meets } from './stage.ts';
import { wordAt, type Word } from './words.ts';

/** An actor of an act, with the words that name him. */
export interface ActorChoice {
  readonly role: Role;
  readonly actor: ActorMention;
  readonly rule: string;
}

/** Who had a part in an act: by what stands before and behind its words in its clause, by voice, and by words such as "by" and "against". */
export function actorsOfAct(act: ActMention, own: ToldSentence): ActorChoice[] {
  const actors = actingIn(own);
  const passive = isPassive(act, own, actors);
  const subjects = subjectsOf(act, own, actors);
  const behind = behindOf(act, own, actors);
  const by = behind.filter((actor) => bound(actor, own.words) === 'by');
  const objects = behind.filter((actor) => !by.includes(actor));
  const doers = passive ? by : act.voice === 'noun' ? [...by, ...ownersOf(act, own, actors)] : [...subjects, ...by];
  const done = passive ? subjects : objects;
  return onlyOnce([
    ...doers.flatMap((actor) => choice(roleOfDoer(act), actor, `${act.voice}: who does it`)),
    ...done.flatMap((actor) => choice(roleOfObject(act, actor), actor, `${act.voice}: to whom it is done`)),
  ]);
}

function choice(role: Role | undefined, actor: ActorMention, rule: string): ActorChoice[] {
  return role ? [{ role, actor, rule }] : [];
}

/** Whom the numbers of an event count: "wounding two soldiers". */
export function countedActors(counts: readonly CountMention[], told: readonly ToldSentence[]): ActorChoice[] {
  return counts.flatMap((count) => {
    if (count.of === 'munitions' || count.range.max === 0) return [];
    const own = told.find(({ sentence }) => meets(sentence, count));
    if (!own) return [];
    const role: Role = count.of === 'arrested' ? 'target' : 'victim';
    return actingIn(own)
      .filter((actor) => isCounted(actor, count, own) || (role === 'victim' && isAmong(actor, count, own)))
      .slice(0, 3)
      .map((actor) => ({ role, actor, rule: `counted as ${count.of}` }));
  });
}

/** People or persons within the words of the number, and not those behind "by". */
function isCounted(actor: ActorMention, count: CountMention, { words }: ToldSentence): boolean {
  if (!meets(actor, count) || (actor.kind !== 'people' && actor.kind !== 'group')) return false;
  const binding = bound(actor, words);
  return binding === 'of' ? actor.kind === 'people' : !PREPOSITIONS.test(binding) && binding !== 'who';
}

/** "Including two children", "most of them women", "soldiers and civilians among them": who some of the counted were. */
function isAmong(actor: ActorMention, count: CountMention, { words, sentence }: ToldSentence): boolean {
  if (actor.kind !== 'people' || actor.start < count.end || actor.start >= sentence.end) return false;
  const at = wordAt(words, actor.start);
  const from = wordAt(words, count.end - 1) + 1;
  if (at - from > 12) return false;
  const between = words.slice(from, at).map(({ lower }) => lower);
  const behind = words
    .slice(wordAt(words, actor.end - 1) + 1)
    .slice(0, 8)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    between.includes('including') ||
    / (?:them|whom)(?: were)?(?: |$)/u.test(` ${between.join(' ')}`) ||
    /^(?:and \S+ \S+ )?among (?:them|the)\b/u.test(behind)
  );
}

/** Who is nobody in particular, or only tells. */
const NOBODY =
  /^(?:(?:the|a|an|two|three|some|several|other|more)\s+)?(?:man|men|woman|couple|victims?|casualties|reporters?|witness(?:es)?|spokes(?:man|woman|person)|sources?)$/iu;

/** The actors of a sentence that act there: no names of places, no mere speakers. */
export function actingIn({ actors, places, words }: ToldSentence): ActorMention[] {
  return actors.filter((actor) => {
    if (NOBODY.test(actor.name)) return false;
    const inside = places.find(
      ({ mention }) =>
        mention.kind === 'toponym' && !mention.metonym && mention.start <= actor.start && actor.end <= mention.end,
    );
    if (inside) return actor.kind === 'state' && inside.binding === 'none';
    return !isSpeaker(actor, words);
  });
}

const SAID = /^(?:said|says|told|reported|announced|confirmed|stated|added|estimated|writes|wrote|believe|say)$/u;

/** "X said": he only tells. */
function isSpeaker(actor: ActorMention, words: readonly Word[]): boolean {
  const to = wordAt(words, actor.end - 1) + 1;
  const from = wordAt(words, actor.start);
  const next = words[to]?.lower ?? '';
  const before = words[from - 1]?.lower ?? '';
  return (
    SAID.test(next) || /^(?:said|told)$/u.test(before) || (before === 'to' && words[from - 2]?.lower === 'according')
  );
}

/** Harm in a headline without a helper: "Kirkuk judge shot", "Ex-rebel gunned down". */
const SUFFERED =
  /(?:^|\s)(?:shot(?: dead)?|killed|slain|wounded|injured|hurt|gunned down|stabbed|beheaded|executed|abducted|kidnapped|seized|arrested|detained|held|jailed|hit|bombed|shelled|ambushed|attacked|targeted|buried)$/iu;

function isPassive(
  act: ActMention,
  { sentence, places, counts }: ToldSentence,
  actors: readonly ActorMention[],
): boolean {
  if (act.voice === 'passive' || counts.some((count) => endsIn(count, act))) return true;
  if (!SUFFERED.test(act.text.replace(/ (?:in|at|near|by|on)$/u, '')) || !sentence.isHeadline) return false;
  const isRightBehind = (start: number): boolean => start >= act.end && start - act.end < 12;
  return (
    !actors.some(({ start }) => isRightBehind(start)) &&
    !places.some(({ mention, binding }) => isRightBehind(mention.start) && binding === 'none')
  );
}

/** "One policeman killed": a number of the harmed, and what befell them at its end. */
function endsIn({ of, start, end }: CountMention, act: ActMention): boolean {
  return (of === 'killed' || of === 'wounded') && start <= act.start && end === act.end && act.voice === 'active';
}

const PREPOSITIONS =
  /^(?:of|in|on|at|from|with|without|near|for|to|into|by|against|over|under|behind|beside|between|among|about|after|before|towards?|outside|inside|through|across|around|as|than|during)$/u;

/** The words that bind an actor: the one before it, over "the", numbers and adjectives. */
function bound(actor: ActorMention, words: readonly Word[]): string {
  let at = wordAt(words, actor.start) - 1;
  for (let steps = 0; steps < 6; steps++) {
    const word = words[at];
    if (!word) return '';
    if (PREPOSITIONS.test(word.lower) && !isAbout(words, at)) return word.lower;
    if (!isBefore(word) && !isAbout(words, at)) return word.lower;
    at--;
  }
  return words[at]?.lower ?? '';
}

/** "At least", "up to", "about 30", "between two and four": words of a number. */
function isAbout(words: readonly Word[], at: number): boolean {
  const [before, own, next] = [at - 1, at, at + 1].map((i) => words[i]?.lower ?? '');
  if (own === 'at') return next === 'least' || next === 'most';
  if (own === 'to') return before === 'up';
  return (
    /^(?:about|around|over|under|than|nearly|almost|between)$/u.test(own ?? '') &&
    (/^\d/u.test(next ?? '') || NUMBERS.test(next ?? ''))
  );
}

const NUMBERS =
  /^(?:a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundred|hundreds|thousand|thousands|scores)$/u;

/** Words between a preposition and an actor. */
function isBefore({ lower, capital }: Word): boolean {
  return (
    capital ||
    /^(?:the|a|an|his|her|its|their|this|that|these|those|some|several|many|about|at|least|up|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|scores|positions|members|fighters|units|a|unknown|unidentified|local|foreign|other)$/u.test(
      lower,
    ) ||
    /^\d/u.test(lower)
  );
}

/** Who stands before an act as its subject: in its clause, else, where that has none of its own, in the sentence before it. "X and Y" are both. */
function subjectsOf(
  act: ActMention,
  { sentence, words, acts }: ToldSentence,
  actors: readonly ActorMention[],
): ActorMention[] {
  const clause = sentence.clauses.find((one) => meets(one, act)) ?? sentence;
  const before = actors.filter(({ start, end }) => start < act.start || (start === act.start && end < act.end));
  const free = before.filter((actor) => isFree(actor, words) || isListed(actor, before, words));
  const near = free.filter(({ start }) => start >= clause.start);
  const last = acts.findLast(({ end }) => end <= act.start && end > clause.start);
  const first =
    near.find(({ start }) => last !== undefined && start >= last.end) ??
    near[0] ??
    (isElided(clause, words) ? free.at(-1) : undefined);
  if (!first) return [];
  const owner = free.find(({ start }) => start > first.end && isOwner(first, start, words));
  return withJoined(owner ? [first, owner] : [first], free, words);
}

/** "A patrol of the army": the army had the part too. */
function isOwner(unit: ActorMention, start: number, words: readonly Word[]): boolean {
  const between = words.slice(wordAt(words, unit.end - 1) + 1, wordAt(words, start)).map(({ lower }) => lower);
  return /^(?:of|from)(?: the| an?| its)?$/u.test(between.join(' '));
}

/** True for an actor that no preposition binds; "a force of the army" is the army. */
function isFree(actor: ActorMention, words: readonly Word[]): boolean {
  const binding = bound(actor, words);
  if (!PREPOSITIONS.test(binding)) return true;
  if (binding !== 'of' && binding !== 'from') return false;
  const from = wordAt(words, actor.start);
  const at = [from - 1, from - 2, from - 3].find((i) => words[i]?.lower === binding) ?? -1;
  return UNITS.test(words[at - 1]?.lower ?? '');
}

const UNITS =
  /^(?:force|forces|units?|patrols?|groups?|cells?|columns?|convoys?|detachments?|teams?|battalions?|brigades?|elements|members|fighters|men|troops|aircraft|jets?|warplanes?|planes?|helicopters?|drones?|positions?|hundreds|thousands|tens|dozens|scores|handful|number|majority|crowds?|groups?)$/u;

/** Adds those that "and" joins to the last one. */
function withJoined(group: ActorMention[], others: readonly ActorMention[], words: readonly Word[]): ActorMention[] {
  for (const actor of others) {
    const last = group.at(-1);
    if (last && actor.start >= last.end && isJoined(last, actor, words)) group.push(actor);
  }
  return group;
}

/** A clause that begins with "and", "who" or a verb has its subject before it. */
function isElided(clause: { readonly start: number }, words: readonly Word[]): boolean {
  const at = wordAt(words, clause.start);
  const first = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (/^(?:before|after|when|while)$/u.test(first)) return /ing$/u.test(next);
  return /^(?:and|who|which|that|but|then)$/u.test(first) || /(?:ed|ing)$/u.test(first);
}

/** "X and Y", "X, Y": nothing but that, and small words, between. */
function isJoined(a: ActorMention, b: ActorMention, words: readonly Word[]): boolean {
  const between = words.slice(wordAt(words, a.end - 1) + 1, wordAt(words, b.start)).map(({ lower }) => lower);
  return (
    between.length <= 4 &&
    between.some((word) => word === 'and' || word === ',') &&
    between.every((word) => /^(?:and|,|the|a|an|\d+|two|three|four|five|several|some)$/u.test(word))
  );
}

function isListed(actor: ActorMention, before: readonly ActorMention[], words: readonly Word[]): boolean {
  const known = before.filter(({ end }) => end <= actor.start).at(-1);
  return known !== undefined && isJoined(known, actor, words) && !PREPOSITIONS.test(bound(known, words));
}

const AIMED = /^(?:on|against|at|targeting|hitting|of|among|between|with)$/u;

/** Words that say at whom it was aimed, however far from the act. */
const MEANT = /\b(?:aimed|directed|targeting|targeted|meant)(?: (?:at|for|against))?(?: \S+){0,2}$/u;

/** Who stands behind an act as its object, or behind "by", "on" and "against", in its clause. */
function behindOf(act: ActMention, { sentence, words }: ToldSentence, actors: readonly ActorMention[]): ActorMention[] {
  const clause = sentence.clauses.find((one) => meets(one, act)) ?? sentence;
  const behind = actors.filter(({ start }) => start > act.start);
  const found: ActorMention[] = [];
  for (const actor of behind) {
    const last = found.at(-1);
    if (last && isJoined(last, actor, words)) found.push(actor);
    else if (actor.start < clause.end && isObject(actor, act, words)) found.push(actor);
  }
  return found;
}

function isObject(actor: ActorMention, act: ActMention, words: readonly Word[]): boolean {
  const binding = bound(actor, words);
  const at = wordAt(words, actor.start);
  const away = at - wordAt(words, act.end - 1);
  if (binding === 'by') return true;
  if (AIMED.test(binding) && away <= 7) return true;
  if (
    MEANT.test(
      words
        .slice(Math.max(0, at - 5), at)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return true;
  return act.voice !== 'noun' && away <= 6 && !PREPOSITIONS.test(binding);
}

/** "ISIS raid", "the army's attack": who stands right before a noun of an act. */
function ownersOf(act: ActMention, { words }: ToldSentence, actors: readonly ActorMention[]): ActorMention[] {
  const at = wordAt(words, act.start);
  return actors.filter(({ start, end }) => {
    const away = at - wordAt(words, end - 1) - 1;
    return (end <= act.start && away <= 1) || (start <= act.start && end > act.start);
  });
}

/** Each actor once, in the first part found. */
export function onlyOnce(found: readonly ActorChoice[]): ActorChoice[] {
  const seen = new Set<number>();
  return found.filter(({ actor }) => {
    if (seen.has(actor.same)) return false;
    seen.add(actor.same);
    return true;
  });
}
