import type { Sense } from './sense.ts';

/** What a group or a witness believes in a round of voting: its senses with their shares, which add up to 1. */
export interface Belief {
  readonly senses: readonly Sense[];
  readonly shares: readonly number[];
  readonly voice: number;
  /** Folded words: what is called the same says nothing for itself. */
  readonly spoken: string;
  /** The likeliest senses, whose distance is heard. */
  readonly speakers: readonly { readonly sense: Sense; readonly share: number }[];
  /** Its own part of the tally, to be taken off what it hears. */
  readonly tally: Tally;
}

/** Sums of shares times voices, by country and division; apart for names of countries and divisions themselves. */
export interface Tally {
  readonly countries: Map<string, number>;
  readonly divisions: Map<string, number>;
  readonly namedCountries: Map<string, number>;
  readonly namedDivisions: Map<string, number>;
}

/** At most so many senses of a belief speak of their distance, and none that is less likely than this. */
const SPEAKING = 10;
const UNHEARD = 0.02;

/** The belief of senses with these scores. */
export function beliefOf(
  senses: readonly Sense[],
  scores: readonly number[],
  voice: number,
  spoken: string,
  sharpness = 1,
): Belief {
  const shares = sharesOf(scores.map((score) => score * sharpness));
  const heard: { sense: Sense; share: number }[] = [];
  senses.forEach((sense, s) => {
    const share = shares[s] ?? 0;
    const { kind } = sense.place;
    if (share >= UNHEARD && kind !== 'country' && kind !== 'region') heard.push({ sense, share });
  });
  if (heard.length > 1) heard.sort((a, b) => b.share - a.share || (a.sense.place.id < b.sense.place.id ? -1 : 1));
  const speakers = heard.length > SPEAKING ? heard.slice(0, SPEAKING) : heard;
  const tally = emptyTally();
  senses.forEach(({ place }, s) => {
    const part = (shares[s] ?? 0) * voice;
    add(tally.countries, place.country, part);
    add(tally.divisions, place.admin1, part);
    if (place.kind === 'country') add(tally.namedCountries, place.country, part);
    if (place.kind === 'governorate') add(tally.namedDivisions, place.admin1, part);
  });
  return { senses, shares, voice, spoken, speakers, tally };
}

/** Shares from scores, ten times the share for each 1; they add up to 1. */
export function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => 10 ** (score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** What several beliefs say together. */
export interface Chorus {
  readonly tally: Tally;
  readonly voice: number;
}

/** All beliefs together; one without senses is silent. */
export function chorusOf(beliefs: readonly Belief[]): Chorus {
  const [only] = beliefs;
  if (only && beliefs.length === 1) return { tally: only.tally, voice: only.senses.length > 0 ? only.voice : 0 };
  const sum = emptyTally();
  let total = 0;
  for (const { tally, voice, senses } of beliefs) {
    if (senses.length > 0) total += voice;
    for (const key of TALLIES) for (const [name, part] of tally[key]) add(sum[key], name, part);
  }
  return { tally: sum, voice: total };
}

/** The beliefs of the same words together. */
export function chorusesOf(beliefs: readonly Belief[]): Map<string, Chorus> {
  const lists = new Map<string, Belief[]>();
  for (const belief of beliefs) {
    const list = lists.get(belief.spoken);
    if (list) list.push(belief);
    else lists.set(belief.spoken, [belief]);
  }
  return new Map([...lists].map(([spoken, list]) => [spoken, chorusOf(list)]));
}

const TALLIES = ['countries', 'divisions', 'namedCountries', 'namedDivisions'] as const;

/** What all but one belief say for a country or division. */
export function othersSay(all: Map<string, number>, own: Map<string, number>, key: string): number {
  return key === '' ? 0 : Math.max(0, (all.get(key) ?? 0) - (own.get(key) ?? 0));
}

function emptyTally(): Tally {
  return { countries: new Map(), divisions: new Map(), namedCountries: new Map(), namedDivisions: new Map() };
}

function add(sums: Map<string, number>, key: string, part: number): void {
  if (key !== '') sums.set(key, (sums.get(key) ?? 0) + part);
}
