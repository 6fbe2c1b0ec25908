import type { Lookup } from '../lookup.ts';
import type { PackPlace } from '../pack-places.ts';
import { beliefOf, chorusesOf, chorusOf, othersSay, type Belief, type Chorus } from './belief.ts';
import { liesIn } from './container-words.ts';
import type { Group } from './group.ts';
import { inInterest, type Interest } from './interest.ts';
import { kilometres, type Sense } from './sense.ts';
import type { TextWeights } from './weights.ts';

/** A voice in the votes that is no name of the text: the publisher's home. */
export interface Witness {
  readonly senses: readonly Sense[];
  readonly voice: number;
  /** Folded words: the same name in the text may take its sense. */
  readonly base: string;
}

/** What each sense of each group scores in the end, in the order of the groups and their senses. */
export type Scores = readonly (readonly number[])[];

/** How sharply beliefs follow scores in each round of voting: at first small towns are heard too, or the largest cities would decide. */
const SHARPNESS = [0.25, 0.4, 0.6, 0.8, 1];
const ROUNDS = SHARPNESS.length;

/** At most so many groups before and behind one in the text say how near they are. */
const NEIGHBOURS = 40;

/** Kilometres at which a place says half as much for another one as at its very spot. */
const HALF_KM = 60;

/** What all rounds share. */
interface Hearing {
  readonly groups: readonly Group[];
  readonly lookup: Lookup;
  readonly weights: TextWeights;
  readonly interest: Interest | null;
}

/** Lets the groups of a text and the witnesses vote; returns the scores of the groups' senses. Independent of the order of spans. */
export function vote(
  groups: readonly Group[],
  witnesses: readonly Witness[],
  lookup: Lookup,
  weights: TextWeights,
  interest: Interest | null,
): Scores {
  const hearing: Hearing = { groups, lookup, weights, interest };
  const named = new Set(groups.map(({ base }) => base));
  const homes = new Map(witnesses.map((witness) => [witness.base, witness]));
  const members: Member[] = [
    ...groups.map((group, i) => memberOf(group, homes.get(group.base), i === 0 && !group.muted ? weights.dateline : 0)),
    ...witnesses
      .filter(({ base }) => !named.has(base))
      .map((witness) => ({ ...witness, spoken: witness.base, home: undefined })),
  ];
  const fixed = members.map(({ senses, home }, i) => {
    const chances = chancesOf(senses, home);
    return senses.map((sense, s) => fixedScore(sense, groups[i], hearing) + weights.sameWords * (chances[s] ?? 0));
  });
  let scores: number[][] = fixed;
  for (let round = 0; round < ROUNDS; round++) {
    const beliefs = members.map(({ senses, voice, spoken }, i) =>
      beliefOf(senses, scores[i] ?? [], voice, spoken, SHARPNESS[round]),
    );
    const all = chorusOf(beliefs);
    const own = chorusesOf(beliefs);
    scores = beliefs.map((belief, i) =>
      belief.senses.map((sense, s) => {
        // One sense alone has all of the belief, whatever it scores.
        if (belief.senses.length === 1) return fixed[i]?.[s] ?? 0;
        const areas = heardOfAreas(sense, own.get(belief.spoken) ?? all, all, weights);
        const near = sense.place.kind === 'country' ? 0 : weights.near * nearness(sense, i, beliefs);
        return (fixed[i]?.[s] ?? 0) + areas + near + heardOfNames(sense, i, beliefs, hearing);
      }),
    );
  }
  return scores.slice(0, groups.length);
}

/** A group or a witness in the votes. */
interface Member {
  readonly senses: readonly Sense[];
  readonly voice: number;
  readonly spoken: string;
  /** The publisher that is called after the group's words, if any. */
  readonly home: Witness | undefined;
}

/** A group; the publisher of the same name is no second voice, or both would lead each other astray. */
function memberOf({ senses, voice, spoken, inside }: Group, home: Witness | undefined, louder: number): Member {
  const own = inside.length > 0 ? undefined : home;
  return { senses: senses.senses, voice: voice + louder + (own?.voice ?? 0), spoken, home: own };
}

/** A publisher's town may be any one of its name that is at least a tenth as likely as the likeliest. */
const PERHAPS_HOME = 1;

/** 1 for each sense that the publisher may be called after, else 0. */
function chancesOf(senses: readonly Sense[], home: Witness | undefined): number[] {
  if (!home) return senses.map(() => 0);
  const priors = new Map(home.senses.map(({ place, prior }) => [place.id, prior]));
  const least = Math.max(...priors.values()) - PERHAPS_HOME;
  return senses.map(({ place }) => ((priors.get(place.id) ?? -Infinity) >= least ? 1 : 0));
}

/** What does not change from round to round: the prior, areas named outside of the spans, the user's interest, and holding another name. */
function fixedScore(sense: Sense, group: Group | undefined, { groups, lookup, weights, interest }: Hearing): number {
  let score = sense.prior;
  if (interest && inInterest(sense.place, interest)) score += weights.interest;
  if (!group) return score;
  const outer = group.inside.flatMap(({ areas }) => areas);
  if (outer.some((area) => liesIn(area, sense.place, lookup))) score += weights.said;
  if (group.holds.some((at) => holdsOne(sense.place, groups[at], lookup))) score += weights.said / 2;
  return score;
}

/** True when a place holds a sense of a group that the text says lies in it. */
function holdsOne(place: PackPlace, group: Group | undefined, lookup: Lookup): boolean {
  return group?.senses.senses.some((sense) => liesIn(place, sense.place, lookup)) === true;
}

/** What the countries and divisions of all others say for a sense. */
function heardOfAreas({ place }: Sense, own: Chorus, all: Chorus, weights: TextWeights): number {
  const rest = Math.max(all.voice - own.voice, 1e-9);
  const country = othersSay(all.tally.countries, own.tally.countries, place.country);
  const division = othersSay(all.tally.divisions, own.tally.divisions, place.admin1);
  let score = (weights.country * country + weights.division * division) / rest;
  if (place.kind === 'country') return score;
  score +=
    weights.countryNamed * Math.min(1, othersSay(all.tally.namedCountries, own.tally.namedCountries, place.country));
  if (place.kind === 'governorate') return score;
  return (
    score +
    weights.divisionNamed * Math.min(1, othersSay(all.tally.namedDivisions, own.tally.namedDivisions, place.admin1))
  );
}

/** From 0 to 1: how much the other places of the text lie near. */
function nearness({ at }: Sense, i: number, beliefs: readonly Belief[]): number {
  let sum = 0;
  for (let j = Math.max(0, i - NEIGHBOURS); j < Math.min(beliefs.length, i + NEIGHBOURS); j++) {
    const other = beliefs[j];
    if (j === i || !other || other.spoken === beliefs[i]?.spoken) continue;
    for (const { sense, share } of other.speakers) {
      sum += (other.voice * share) / (1 + (kilometres(at, sense.at) / HALF_KM) ** 2);
    }
  }
  return 1 - Math.exp(-sum);
}

/** What other names say for a sense by the words: it lies in one of them, or is called the same. */
function heardOfNames(
  sense: Sense,
  i: number,
  beliefs: readonly Belief[],
  { groups, lookup, weights }: Hearing,
): number {
  const group = groups[i];
  if (!group) return 0;
  return weights.said * said(sense, group, beliefs, lookup) + weights.sameWords * sameWords(sense, group, beliefs);
}

/** An area that stands behind a comma may be the next name of a list: it is believed a little less. */
const PERHAPS_A_LIST = 0.8;

/** From 0 to 1: how far the text says that the sense lies in what another name means. */
function said(sense: Sense, group: Group, beliefs: readonly Belief[], lookup: Lookup): number {
  let most = 0;
  for (const inside of group.inside) {
    const outer = inside.group < 0 ? undefined : beliefs[inside.group];
    if (!outer) continue;
    const share = outer.senses.reduce((sum, { place }, s) => {
      const part = outer.shares[s] ?? 0;
      return part > 0.01 && liesIn(place, sense.place, lookup) ? sum + part : sum;
    }, 0);
    most = Math.max(most, share * (inside.sure ? 1 : PERHAPS_A_LIST));
  }
  return most;
}

/** From 0 to 1: how far the same words, where the text says in what they lie, mean this place. */
function sameWords({ place }: Sense, group: Group, beliefs: readonly Belief[]): number {
  if (group.inside.length > 0) return 0;
  let most = 0;
  for (const j of group.same) {
    const belief = beliefs[j];
    const at = belief?.senses.findIndex((sense) => sense.place.id === place.id) ?? -1;
    if (at >= 0) most = Math.max(most, belief?.shares[at] ?? 0);
  }
  return most;
}
