import type { ActMention } from '../model/act.ts';
import type { ActorMention } from '../model/actor-mention.ts';
import type { Role } from '../model/incident.ts';
import { familyOf, type Kind } from '../model/kinds.ts';

/** Words for fighting of both sides, which has no attacker. */
const MUTUAL =
  /\b(?:clash(?:es|ed|ing)?|fighting|fought|battles?|battled|battling|gun ?battles?|gun ?fights?|fire ?fights?|shoot-?outs?|skirmish(?:es|ed)?|exchang(?:e|es|ed|ing)(?: of)?(?: heavy)? (?:gun)?fire|traded fire|duels?)\b/iu;
/** Words for what two or more sides do together. */
const TOGETHER = /\b(?:sign|agree|met\b|meet|talk|exchange|swap|truce|ceasefire|memorandum|contract|accord|deal)/iu;

/** The part of those who do an act. */
export function roleOfDoer({ act, text }: ActMention): Role | undefined {
  if (act === 'visit' || act === 'meeting') return undefined;
  if (act === 'armed-clash') return MUTUAL.test(text) ? 'participant' : 'attacker';
  if (act === 'statement-or-agreement') return TOGETHER.test(text) ? 'participant' : 'organiser';
  return DOERS[act] ?? 'attacker';
}

const DOERS: Partial<Record<Kind, Role>> = {
  'raid-or-arrest': 'participant',
  protest: 'participant',
  riot: 'participant',
  'troop-movement': 'participant',
  'border-closure': 'organiser',
  threat: 'organiser',
  'funeral-or-mourning': 'organiser',
  'construction-or-inauguration': 'organiser',
  other: 'participant',
};

/** The part of those to whom an act is done. */
export function roleOfObject({ act, text }: ActMention, { kind }: ActorMention): Role | undefined {
  if (act === 'visit' || act === 'meeting') return undefined;
  if (act === 'armed-clash' && MUTUAL.test(text)) return 'participant';
  if (act === 'raid-or-arrest' || act === 'riot') return 'target';
  if (act === 'abduction' || act === 'funeral-or-mourning') return 'victim';
  const family = familyOf(act);
  if (family === 'strikes' || family === 'bombings' || family === 'clashes')
    return kind === 'people' || kind === 'person' ? 'victim' : 'target';
  if (act === 'statement-or-agreement' && TOGETHER.test(text)) return 'participant';
  return act === 'other' && TOGETHER.test(text) ? 'participant' : undefined;
}
