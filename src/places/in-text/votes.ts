import { EARTH_RADIUS } from '../../base/earth.ts';
import type { Lookup } from '../lookup.ts';
import type { PackPlace } from '../pack-places.ts';
import { areaSlotsOf, type AreaSlots } from './area-slots.ts';
import { beliefOf, join, leave, othersSay, type Belief, type Chorus } from './belief.ts';
import { liesIn } from './container-words.ts';
import type { Group } from './group.ts';
import { inInterest, type Interest } from './interest.ts';
import type { Sense } from './sense.ts';
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
  let scores: readonly (readonly number[])[] = fixed;
  // One sense alone has all of the belief in each round, whatever it scores; without any doubt nobody needs to vote.
  if (members.every(({ senses }) => senses.length <= 1)) return scores.slice(0, groups.length);
  const { names: slots, count } = areaSlotsOf(members.map(({ senses }) => senses));
  const slotsOf = (i: number): AreaSlots => slots[i] ?? NO_SLOTS;
  const sure = members.map(({ senses, voice }, i) =>
    senses.length <= 1 ? beliefOf(senses, fixed[i] ?? [], voice, slotsOf(i)) : undefined,
  );
  const alike = namesakes(members);
  const own: Chorus = { sums: new Float64Array(count), voice: 0 };
  for (const sharpness of SHARPNESS) {
    const beliefs = members.map(
      ({ senses, voice }, i) => sure[i] ?? beliefOf(senses, scores[i] ?? [], voice, slotsOf(i), sharpness),
    );
    const all: Chorus = { sums: new Float64Array(count), voice: 0 };
    beliefs.forEach((belief, i) => {
      join(all, belief, slotsOf(i));
    });
    const choir = choirOf(beliefs);
    const heard: (readonly number[])[] = [];
    for (const same of alike) {
      for (const i of same) join(own, beliefs[i] ?? SILENCE, slotsOf(i));
      for (const i of same) {
        const { senses } = beliefs[i] ?? SILENCE;
        heard[i] = sure[i]
          ? (fixed[i] ?? [])
          : senses.map((sense, s) => {
              const areas = heardOfAreas(sense, slotsOf(i).heard.subarray(4 * s, 4 * s + 4), own, all, weights);
              const near = sense.place.kind === 'country' ? 0 : weights.near * nearness(sense, i, members, choir);
              return (fixed[i]?.[s] ?? 0) + areas + near + heardOfNames(sense, i, beliefs, hearing);
            });
      }
      for (const i of same) leave(own, slotsOf(i));
    }
    scores = heard;
  }
  return scores.slice(0, groups.length);
}

const NO_SLOTS: AreaSlots = { heard: new Int32Array(0), own: [], says: new Int32Array(0) };
const SILENCE: Belief = { senses: [], shares: [], voice: 0, speakers: [], sums: new Float64Array(0) };

/** The members of the same words: what is called the same says nothing for itself. */
function namesakes(members: readonly Member[]): readonly (readonly number[])[] {
  const lists = new Map<string, number[]>();
  members.forEach(({ spoken }, i) => {
    const list = lists.get(spoken);
    if (list) list.push(i);
    else lists.set(spoken, [i]);
  });
  return [...lists.values()];
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
function heardOfAreas({ place }: Sense, slots: Int32Array, own: Chorus, all: Chorus, weights: TextWeights): number {
  const rest = Math.max(all.voice - own.voice, 1e-9);
  const country = othersSay(all, own, slots[0] ?? -1);
  const division = othersSay(all, own, slots[1] ?? -1);
  let score = (weights.country * country + weights.division * division) / rest;
  if (place.kind === 'country') return score;
  score += weights.countryNamed * Math.min(1, othersSay(all, own, slots[2] ?? -1));
  if (place.kind === 'governorate') return score;
  return score + weights.divisionNamed * Math.min(1, othersSay(all, own, slots[3] ?? -1));
}

/** The speakers of all beliefs of a round one behind the other, to be gone through fast. */
interface Choir {
  /** For each belief where its speakers begin, and behind the last one where they end. */
  readonly from: Int32Array;
  /** Unit vectors, three numbers a speaker. */
  readonly at: Float64Array;
  /** Voice times share. */
  readonly loudness: Float64Array;
}

function choirOf(beliefs: readonly Belief[]): Choir {
  const from = new Int32Array(beliefs.length + 1);
  beliefs.forEach(({ speakers }, i) => (from[i + 1] = (from[i] ?? 0) + speakers.length));
  const size = from[beliefs.length] ?? 0;
  const at = new Float64Array(3 * size);
  const loudness = new Float64Array(size);
  let n = 0;
  for (const { speakers, voice } of beliefs) {
    for (const { sense, share } of speakers) {
      [at[3 * n], at[3 * n + 1], at[3 * n + 2]] = sense.at;
      loudness[n++] = voice * share;
    }
  }
  return { from, at, loudness };
}

/** From 0 to 1: how much the other places of the text lie near. */
function nearness(
  { at: [x, y, z] }: Sense,
  i: number,
  members: readonly Member[],
  { from, at, loudness }: Choir,
): number {
  const spoken = members[i]?.spoken;
  let sum = 0;
  for (let j = Math.max(0, i - NEIGHBOURS); j < Math.min(members.length, i + NEIGHBOURS); j++) {
    if (members[j]?.spoken === spoken) continue;
    const end = from[j + 1] ?? 0;
    for (let n = from[j] ?? 0; n < end; n++) {
      const dx = x - (at[3 * n] ?? 0);
      const dy = y - (at[3 * n + 1] ?? 0);
      const dz = z - (at[3 * n + 2] ?? 0);
      const chord = dx * dx + dy * dy + dz * dz;
      sum += (loudness[n] ?? 0) / (1 + chord * (1 + chord / 12) * PER_HALF);
    }
  }
  return 1 - Math.exp(-sum);
}

/** The square of a unit chord in squares of {@link HALF_KM}; the arc is the chord and a twelfth of its square, which is enough so near. */
const PER_HALF = (EARTH_RADIUS / 1000 / HALF_KM) ** 2;

/** What other names say for a sense by the words: it lies in one of them, or is called the same. */
function heardOfNames(
  sense: Sense,
  i: number,
  beliefs: readonly Belief[],
  { groups, lookup, weights }: Hearing,
): number {
  const group = groups[i];
  if (!group || (group.inside.length === 0 && group.same.length === 0)) return 0;
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
