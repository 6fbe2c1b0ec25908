import type { AreaSlots } from './area-slots.ts';
import type { Sense } from './sense.ts';

/** What a group or a witness believes in a round of voting: its senses with their shares, which add up to 1. */
export interface Belief {
  readonly senses: readonly Sense[];
  readonly shares: readonly number[];
  readonly voice: number;
  /** The likeliest senses, whose distance is heard. */
  readonly speakers: readonly { readonly sense: Sense; readonly share: number }[];
  /** Sums of shares times voice in the areas of its senses, one for each of {@link AreaSlots.own}. */
  readonly sums: Float64Array;
}

/** At most so many senses of a belief speak of their distance, and none that is less likely than this. */
const SPEAKING = 10;
const UNHEARD = 0.02;

/** The belief of senses with these scores. */
export function beliefOf(
  senses: readonly Sense[],
  scores: readonly number[],
  voice: number,
  areas: AreaSlots,
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
  return { senses, shares, voice, speakers, sums: sumsOf(shares, voice, areas) };
}

function sumsOf(shares: readonly number[], voice: number, { own, says }: AreaSlots): Float64Array {
  const sums = new Float64Array(own.length);
  for (let s = 0; s < shares.length; s++) {
    const part = (shares[s] ?? 0) * voice;
    for (let i = 4 * s; i < 4 * s + 4; i++) {
      const at = says[i] ?? -1;
      if (at >= 0) sums[at] = (sums[at] ?? 0) + part;
    }
  }
  return sums;
}

/** Shares from scores, ten times the share for each 1; they add up to 1. */
export function sharesOf(scores: readonly number[]): number[] {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  const shares = scores.map((score) => 10 ** (score - top));
  let sum = 0;
  for (const share of shares) sum += share;
  for (let s = 0; s < shares.length; s++) shares[s] = (shares[s] ?? 0) / sum;
  return shares;
}

/** What several beliefs say together of areas, by slot. */
export interface Chorus {
  readonly sums: Float64Array;
  voice: number;
}

/** Adds a belief to a chorus; one without senses is silent. */
export function join(chorus: Chorus, { senses, voice, sums }: Belief, { own }: AreaSlots): void {
  if (senses.length > 0) chorus.voice += voice;
  for (let i = 0; i < own.length; i++) {
    const slot = own[i] ?? 0;
    chorus.sums[slot] = (chorus.sums[slot] ?? 0) + (sums[i] ?? 0);
  }
}

/** Takes all of a belief's areas out of a chorus. */
export function leave(chorus: Chorus, { own }: AreaSlots): void {
  chorus.voice = 0;
  for (const slot of own) chorus.sums[slot] = 0;
}

/** What all but some beliefs say of the area of a slot; -1 is none. */
export function othersSay(all: Chorus, own: Chorus, slot: number): number {
  return slot < 0 ? 0 : Math.max(0, (all.sums[slot] ?? 0) - (own.sums[slot] ?? 0));
}
