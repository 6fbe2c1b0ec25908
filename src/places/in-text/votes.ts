import { contains } from '../containment.ts';
import type { Lookup } from '../lookup.ts';
import type { PackPlace } from '../pack-places.ts';
import type { Group, Inside } from './group.ts';
import type { Interest } from './interest.ts';
import { inInterest } from './interest.ts';
import { kilometres, type Sense } from './sense.ts';
import type { TextWeights } from './weights.ts';

/** A voice in the votes that is no name of the text: the publisher's home. */
export interface Witness {
  readonly senses: readonly Sense[];
  readonly voice: number;
  /** Folded words, so that the same name in the text may take its sense. */
  readonly base: string;
}

/** What each sense of each group scores in the end, in the order of the groups and their senses. */
export type Scores = readonly (readonly number[])[];

/** Rounds of voting: after four the best places change no more. */
const ROUNDS = 4;

/** At most so many groups of a text hear each other's distance: those named next before and behind. */
const NEIGHBOURS = 40;

/** At most so many senses of a group speak of their distance: the likeliest. */
const SPEAKING = 12;

/** Kilometres at which a place says half as much for another one as at its very spot. */
const HALF_KM = 60;

/** What a group believes: its senses with their shares, which add up to 1. */
interface Belief {
  readonly senses: readonly Sense[];
  readonly shares: number[];
  readonly voice: number;
  readonly base: string;
}

/** Lets the groups of a text and the witnesses vote until they agree; returns the scores of the groups' senses. */
export function vote(
  groups: readonly Group[],
  witnesses: readonly Witness[],
  lookup: Lookup,
  weights: TextWeights,
  interest: Interest | null,
): Scores {
  const fixed = groups.map((group) =>
    group.senses.senses.map((sense) => fixedScore(sense, group, groups, lookup, weights, interest)),
  );
  const beliefs: Belief[] = [
    ...groups.map(({ senses, voice, base }, i) => ({
      senses: senses.senses,
      shares: sharesOf(fixed[i] ?? []),
      voice: voice + (i === 0 ? weights.dateline : 0),
      base,
    })),
    ...witnesses.map((witness) => ({ ...witness, shares: sharesOf(witness.senses.map(({ prior }) => prior)) })),
  ];
  let scores: number[][] = fixed;
  for (let round = 0; round < ROUNDS; round++) {
    const tally = tallyOf(beliefs);
    scores = beliefs.map((belief, i) => {
      const base = fixed[i] ?? belief.senses.map(({ prior }) => prior);
      return belief.senses.map(
        (sense, s) => (base[s] ?? 0) + heard(sense, i, beliefs, tally, groups[i], groups, lookup, weights),
      );
    });
    scores.forEach((list, i) => beliefs[i]?.shares.splice(0, Infinity, ...sharesOf(list)));
  }
  return scores.slice(0, groups.length);
}

/** What does not change from round to round: the prior, areas named outside of the spans, the user's interest, and being a container. */
function fixedScore(
  sense: Sense,
  group: Group,
  groups: readonly Group[],
  lookup: Lookup,
  weights: TextWeights,
  interest: Interest | null,
): number {
  let score = sense.prior;
  if (interest && inInterest(sense.place, interest)) score += weights.interest;
  const areas = group.inside.filter(({ group: outer }) => outer < 0);
  if (areas.some((inside) => inside.areas.some((area) => contains(area, sense.place, lookup)))) score += weights.said;
  if (holdsOneOf(sense.place, group.at, groups, lookup)) score += weights.said / 2;
  return score;
}

/** True when a place holds a sense of a group that the text says lies in it. */
function holdsOneOf(place: PackPlace, at: number, groups: readonly Group[], lookup: Lookup): boolean {
  return groups.some(
    ({ inside, senses }) =>
      inside.some(({ group }) => group === at) && senses.senses.some((sense) => contains(place, sense.place, lookup)),
  );
}

/** Shares from scores, ten times the share for each 1; they add up to 1. */
export function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => 10 ** (score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** The sums of all beliefs, by country and division, apart for names of areas themselves. */
interface Tally {
  readonly total: number;
  readonly countries: Map<string, number>;
  readonly divisions: Map<string, number>;
  readonly namedCountries: Map<string, number>;
  readonly namedDivisions: Map<string, number>;
}

function tallyOf(beliefs: readonly Belief[]): Tally {
  const tally: Tally = {
    total: 0,
    countries: new Map(),
    divisions: new Map(),
    namedCountries: new Map(),
    namedDivisions: new Map(),
  };
  let total = 0;
  for (const { senses, shares, voice } of beliefs) {
    if (senses.length > 0) total += voice;
    senses.forEach(({ place }, s) => {
      const part = (shares[s] ?? 0) * voice;
      add(tally.countries, place.country, part);
      add(tally.divisions, place.admin1, part);
      if (place.kind === 'country') add(tally.namedCountries, place.country, part);
      if (place.kind === 'governorate') add(tally.namedDivisions, place.admin1, part);
    });
  }
  return { ...tally, total };
}

function add(sums: Map<string, number>, key: string, part: number): void {
  if (key !== '') sums.set(key, (sums.get(key) ?? 0) + part);
}

/** What all the others say for a sense of belief `i`. */
function heard(
  sense: Sense,
  i: number,
  beliefs: readonly Belief[],
  tally: Tally,
  group: Group | undefined,
  groups: readonly Group[],
  lookup: Lookup,
  weights: TextWeights,
): number {
  const own = beliefs[i];
  if (!own) return 0;
  const { place } = sense;
  const rest = Math.max(tally.total - own.voice, 1e-9);
  const without = (sums: Map<string, number>, key: string, is: (other: PackPlace) => boolean): number => {
    if (key === '') return 0;
    const mine =
      own.senses.reduce((sum, other, s) => (is(other.place) ? sum + (own.shares[s] ?? 0) : sum), 0) * own.voice;
    return Math.max(0, (sums.get(key) ?? 0) - mine);
  };
  const country = without(tally.countries, place.country, (other) => other.country === place.country);
  const division = without(tally.divisions, place.admin1, (other) => other.admin1 === place.admin1);
  let score = (weights.country * country) / rest + (weights.division * division) / rest;
  if (place.kind !== 'country') {
    const named = without(
      tally.namedCountries,
      place.country,
      (other) => other.kind === 'country' && other.country === place.country,
    );
    score += weights.countryNamed * Math.min(1, named);
    if (place.kind !== 'governorate') {
      const inside = without(
        tally.namedDivisions,
        place.admin1,
        (other) => other.kind === 'governorate' && other.admin1 === place.admin1,
      );
      score += weights.divisionNamed * Math.min(1, inside);
    }
    score += weights.near * nearness(sense, i, beliefs);
  }
  if (group)
    score +=
      weights.said * said(sense, group, beliefs, lookup) +
      weights.sameWords * sameWords(sense, i, group, beliefs, groups);
  return score;
}

/** From 0 to 1: how much the other places of the text lie near. */
function nearness(sense: Sense, i: number, beliefs: readonly Belief[]): number {
  let sum = 0;
  const from = Math.max(0, i - NEIGHBOURS);
  for (let j = from; j < Math.min(beliefs.length, i + NEIGHBOURS); j++) {
    const other = beliefs[j];
    if (j === i || !other) continue;
    sum += other.voice * nearestOf(sense, other);
  }
  return 1 - Math.exp(-sum);
}

function nearestOf(sense: Sense, { senses, shares }: Belief): number {
  let sum = 0;
  for (let s = 0; s < Math.min(senses.length, SPEAKING); s++) {
    const other = senses[s];
    const share = shares[s] ?? 0;
    if (!other || share < 0.01 || other.place.kind === 'country' || other.place.kind === 'region') continue;
    sum += share / (1 + (kilometres(sense.at, other.at) / HALF_KM) ** 2);
  }
  return sum;
}

/** From 0 to 1: how far the text says that the sense lies in what another name means. */
function said(sense: Sense, group: Group, beliefs: readonly Belief[], lookup: Lookup): number {
  let most = 0;
  for (const inside of group.inside) {
    const outer = inside.group < 0 ? undefined : beliefs[inside.group];
    if (!outer) continue;
    const share = outer.senses.reduce((sum, { place }, s) => {
      const part = outer.shares[s] ?? 0;
      return part > 0.01 && isHolder(place, inside) && contains(place, sense.place, lookup) ? sum + part : sum;
    }, 0);
    most = Math.max(most, share * (inside.sure ? 1 : 0.8));
  }
  return most;
}

function isHolder(place: PackPlace, _inside: Inside): boolean {
  return (
    place.kind === 'country' ||
    place.kind === 'governorate' ||
    place.kind === 'region' ||
    place.kind === 'district' ||
    place.kind === 'settlement'
  );
}

/** From 0 to 1: how far other mentions of the same words that say where it lies, or the publisher's own name, mean this place. */
function sameWords(
  sense: Sense,
  i: number,
  group: Group,
  beliefs: readonly Belief[],
  groups: readonly Group[],
): number {
  if (group.inside.length > 0) return 0;
  let most = 0;
  beliefs.forEach((other, j) => {
    if (j === i || other.base !== group.base) return;
    const qualified = groups[j];
    if (qualified && qualified.inside.length === 0 && qualified.mentions.every(({ beside }) => beside === undefined))
      return;
    const at = other.senses.findIndex(({ place }) => place.id === sense.place.id);
    if (at >= 0) most = Math.max(most, other.shares[at] ?? 0);
  });
  return most;
}
