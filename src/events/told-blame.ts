import type { ActorMention } from '../model/actor-mention.ts';
import type { Role } from '../model/incident.ts';
import { actingIn, type ActorChoice } from './actors-of.ts';
import { isViolent } from './agree.ts';
import type { IncidentDraft } from './draft.ts';
import type { ToldSentence } from './report-map.ts';
import { wordAt, type Word } from './words.ts';

/** So many sentences behind an attack may tell who claims it, or who is blamed. */
const REACH = 6;

/** Gives attacks those who claim them and those who are blamed, in whatever sentence that stands. */
export function withClaims(drafts: readonly IncidentDraft[], told: readonly ToldSentence[]): IncidentDraft[] {
  const given = drafts.map((draft) => [...draft.actors]);
  const deniers = new Set<number>();
  for (const own of told) {
    const said = [...saidIn(own), ...saidByGroup(own, told)];
    if (said.length === 0) continue;
    const at = aboutOf(own.index, drafts);
    const actors = given[at];
    if (!actors) continue;
    for (const one of said) {
      if (one.rule === DENIES) deniers.add(at);
      const known = actors.findIndex(({ actor }) => actor.same === one.actor.same);
      if (known >= 0) actors.splice(known, 1);
      actors.push(one);
    }
  }
  return drafts.map((draft, i) => ({
    ...draft,
    actors: given[i] ?? draft.actors,
    acts: deniers.has(i)
      ? draft.acts.map((act) => ({ ...act, sense: 'denied' as const, because: DENIES }))
      : draft.acts,
  }));
}

/** The attack that a sentence speaks of: one told in it, else the last one before it. */
function aboutOf(sentence: number, drafts: readonly IncidentDraft[]): number {
  const own = drafts.findIndex(({ kind, acts }) => isViolent(kind) && acts.some((act) => act.sentence === sentence));
  if (own >= 0) return own;
  let best = -1;
  let last = -1;
  drafts.forEach(({ kind, acts }, i) => {
    const at = Math.max(-1, ...acts.map((act) => act.sentence).filter((one) => one < sentence));
    if (isViolent(kind) && at > last && sentence - at <= REACH) [best, last] = [i, at];
  });
  return best;
}

function saidIn(own: ToldSentence): ActorChoice[] {
  const acting = new Set(actingIn(own).map(({ start }) => start));
  return own.actors.flatMap((actor) => {
    const said = saidRole(actor, own.words);
    const isName = acting.has(actor.start) || actor.kind === 'group' || actor.kind === 'state';
    return said && isName ? [{ ...said, actor }] : [];
  });
}

/** "The group said that it had fired them": the last group told of. */
function saidByGroup(own: ToldSentence, told: readonly ToldSentence[]): ActorChoice[] {
  const at = own.words.findIndex(
    ({ lower }, i) =>
      /^(?:group|organi[sz]ation|movement|faction|militia)$/u.test(lower) && own.words[i - 1]?.lower === 'the',
  );
  if (at < 0) return [];
  const behind = plain(own.words.slice(at + 1, at + 13));
  if (!CLAIMS.test(behind) && !SAID_OWN.test(behind)) return [];
  const before = told.slice(Math.max(0, own.index - REACH), own.index).flatMap(({ actors }) => actors);
  const actor = before.findLast(({ kind }) => kind === 'group');
  return actor ? [{ role: 'claimed-by', actor, rule: '“the group” is the last one told of, and claims it' }] : [];
}

/** Why an actor is blamed who denies. */
const DENIES = 'denies having done it';
const DENYING =
  /^(?:has |have |had |later |also |immediately )*(?:denied|denies|denying|disclaimed) (?:(?:any |all |its |their )?(?:\S+ )?(?:involvement|responsibility|role|part|hand)|it (?:was|had|did)|that (?:it|its|their|they|any)|being (?:behind|involved)|having (?:carried|fired|launched|struck|hit|attacked|targeted|bombed|shelled|been|done|had|taken|set|planted)|(?:carrying|firing|launching|striking|hitting|attacking|targeting|bombing|shelling)\b)/u;
const DONE_BY =
  /\b(?:fired|launched|carried out|planted|detonated|staged|mounted|perpetrated)\b(?: (?!by )\S+)* by(?: the)?$/u;

const CLAIMS =
  /^(?:later |has |have |had |also |immediately |quickly )*(?:claim(?:ed|s|ing)|admitt(?:ed|s|ing)|took|taken|accepted|assumed|boasted)(?: \S+){0,4}? (?:responsibility|the \S+|credit|it)\b/u;
const SAID_OWN =
  /^(?:that )?(?:later |has |also )*(?:said|says|announced|claimed|stated)(?: on \S+| in an? \S+)?(?: that)? (?:it|they|its \S+|their \S+)(?: also)? (?:was behind|were behind|is behind|had |have |has |carried|fired|launched|hit|struck|targeted|attacked|shot|killed)/u;
const BLAME =
  /\b(?:blam(?:e|ed|es|ing)|accus(?:e|ed|es|ing)|suspects?|attributed (?:\S+ ){0,3}to|held|pointed (?:the|a) finger at|pinned (?:\S+ ){0,3}on|suspicion fell on)(?: (?:on|the|an?|attack|blast|strike|it|this|for))*$/u;
const BEHIND =
  /^(?:is|was|were|are|may be|might be|had been|has been|being) (?:believed to be |thought to be |said to be |probably |likely )?(?:behind|responsible for)\b/u;
const SUSPECT = /^(?:is|was|were|are) (?:suspected|blamed|accused)\b/u;
const HELD = /^(?:of|responsible|for)\b/u;

/** "X claimed responsibility", "claimed by X", "blamed X", "X was behind it". */
function saidRole(actor: ActorMention, words: readonly Word[]): { role: Role; rule: string } | undefined {
  const from = wordAt(words, actor.start);
  const to = wordAt(words, actor.end - 1) + 1;
  const behind = plain(words.slice(to, to + 12));
  const before = plain(words.slice(Math.max(0, from - 10), from));
  if (CLAIMS.test(behind)) return { role: 'claimed-by', rule: 'claims it, as the words behind say' };
  if (SAID_OWN.test(behind)) return { role: 'claimed-by', rule: 'says of itself that it did it' };
  if (/\bclaimed (?:\S+ )?by(?: the)?$/u.test(before)) return { role: 'claimed-by', rule: '“claimed by” before it' };
  if (/\bclaim of responsibility (?:by|from)(?: the)?$/u.test(before)) return { role: 'claimed-by', rule: 'its claim' };
  if (DENYING.test(behind)) return { role: 'blamed', rule: DENIES };
  if (DONE_BY.test(before)) return { role: 'attacker', rule: '“by” before it, behind a word for the deed' };
  if (BLAME.test(before) && !/\bheld\b[^,]*$/u.test(before))
    return { role: 'blamed', rule: '“blamed”, “accused” or the like before it' };
  if (/\bheld(?: the)?$/u.test(before) && HELD.test(behind) && behind.startsWith('responsible'))
    return { role: 'blamed', rule: 'held responsible' };
  if (BEHIND.test(behind) || SUSPECT.test(behind)) return { role: 'blamed', rule: 'said to be behind it' };
  return undefined;
}

function plain(words: readonly Word[]): string {
  return words.map(({ lower }) => lower).join(' ');
}
