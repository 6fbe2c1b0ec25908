import type { ActMention } from '../model/act.ts';
import type { ActorMention } from '../model/actor-mention.ts';
import type { Role } from '../model/incident.ts';
import { familyOf } from '../model/kinds.ts';
import type { ToldSentence } from './report-map.ts';
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
  const { actors, words, sentence } = own;
  const found: ActorChoice[] = [];
  for (const actor of actors) {
    const said = saidRole(actor, own);
    if (said) {
      found.push({ role: said.role, actor, rule: said.rule });
      continue;
    }
    if (
      actor.kind === 'state' &&
      own.places.some(({ mention }) => mention.kind === 'toponym' && !mention.metonym && meets(mention, actor))
    )
      continue;
    const isNear = sentence.clauses.some((clause) => meets(clause, act) && meets(clause, actor));
    if (!isNear || isSpeaker(actor, words)) continue;
    const role = roleOf(actor, act, words);
    if (role) found.push({ role, actor, rule: `${act.voice}: ${role}` });
  }
  return onlyOnce(found);
}

const CLAIMING = /^(?:claimed|claims|claiming)$/u;
const BLAMING = /^(?:blamed|blames|blaming|accused|accuses|accusing|suspected)$/u;

/** "X claimed responsibility", "blamed on X", "accused X". */
function saidRole(actor: ActorMention, { words }: ToldSentence): { role: Role; rule: string } | undefined {
  const from = wordAt(words, actor.start);
  const to = wordAt(words, actor.end - 1) + 1;
  const behind = words.slice(to, to + 4).map(({ lower }) => lower);
  const before = words.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  if (behind.some((word) => CLAIMING.test(word))) return { role: 'claimed-by', rule: 'behind it “claimed”' };
  if (before.includes('claimed') && before.includes('by'))
    return { role: 'claimed-by', rule: '“claimed by” before it' };
  if (before.some((word) => BLAMING.test(word))) return { role: 'blamed', rule: '“blamed” or “accused” before it' };
  if (behind.includes('behind') && /^(?:is|was|were|are)$/u.test(behind[0] ?? ''))
    return { role: 'blamed', rule: '“was behind” behind it' };
  return undefined;
}

/** "X said": he only tells. */
function isSpeaker(actor: ActorMention, words: readonly Word[]): boolean {
  const to = wordAt(words, actor.end - 1) + 1;
  const from = wordAt(words, actor.start);
  const next = words[to]?.lower ?? '';
  const before = words[from - 1]?.lower ?? '';
  return (
    /^(?:said|says|told|reported|announced|confirmed|stated|added)$/u.test(next) || /^(?:said|told|to)$/u.test(before)
  );
}

function roleOf(actor: ActorMention, act: ActMention, words: readonly Word[]): Role | undefined {
  const kind = act.act;
  if (kind === 'visit' || kind === 'meeting') return undefined;
  const family = familyOf(kind);
  const isPublic =
    family === 'protests' || family === 'movements' || kind === 'statement-or-agreement' || family === 'other';
  if (isPublic) return family === 'protests' ? 'participant' : 'organiser';
  const from = wordAt(words, actor.start);
  const before = words.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  const isBehind = actor.start >= act.end;
  if (!isBehind && actor.end > act.start) return undefined;
  if (isBehind && before.includes('by')) return 'attacker';
  if (kind === 'armed-clash') return 'participant';
  if (act.voice === 'passive') return isBehind ? undefined : targetOf(actor);
  if (!isBehind) {
    const isBeside = act.voice === 'active' || wordAt(words, act.start) - wordAt(words, actor.end - 1) <= 4;
    return isBeside ? 'attacker' : undefined;
  }
  return act.voice === 'active' || before.some((word) => /^(?:on|against|at|targeting|hitting)$/u.test(word))
    ? targetOf(actor)
    : undefined;
}

function targetOf(actor: ActorMention): Role {
  return actor.kind === 'people' || actor.kind === 'person' ? 'victim' : 'target';
}

function onlyOnce(found: readonly ActorChoice[]): ActorChoice[] {
  const seen = new Set<string>();
  return found.filter(({ role, actor }) => {
    const key = `${role} ${actor.same}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
