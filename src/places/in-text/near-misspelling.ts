import type { PackPlace } from '../pack-places.ts';
import type { TextLookup } from './candidates.ts';
import { countriesHeard } from './far-alike.ts';
import type { Group } from './group.ts';
import { kilometres, senseOf, type Sense, type Vector } from './sense.ts';
import type { TextWeights } from './weights.ts';
import type { Witness } from './votes.ts';

/** A place farther than this from all others of a text, in kilometres, is doubted when it is small. */
const FAR_KM = 2000;

/** A town with so many people is named in texts from anywhere. */
const KNOWN_TOWN = 200_000;

/** What a misspelling takes off, as a decimal logarithm. */
const MISSPELT = -1;

/** Misspellings are looked for in so many countries of the text at most, the most named first. */
const MOST_COUNTRIES = 3;

/** More places of a text are not measured against. */
const MOST_SPOTS = 200;

/**
 * "Bayi" beside Tikrit: a small town in Tibet is spelled so, but what is meant is Baiji, one letter off. Where all places of a name are
 * small and far from everything else in the text, a place that the name may be a misspelling of in the text's own countries is a sense too.
 */
export function withNearNames(
  groups: readonly Group[],
  homes: readonly Witness[],
  from: TextLookup,
  weights: TextWeights,
): Group[] {
  const heard = countriesHeard(groups, homes);
  const spots = groups.flatMap((group) => spotOf(group)).slice(0, MOST_SPOTS);
  const isFar = ({ place, at, how }: Sense, group: Group): boolean =>
    (how === 'exact' || how === 'folded') &&
    place.kind === 'settlement' &&
    !place.curated &&
    place.population < KNOWN_TOWN &&
    isUnheard(heard.get(place.country), group) &&
    spots.some((spot) => spot.base !== group.base) &&
    spots.every((spot) => spot.base === group.base || kilometres(at, spot.at) > FAR_KM);
  return groups.map((group) => {
    const { senses } = group;
    if (group.inside.length > 0 || senses.senses.length === 0 || !senses.senses.every((sense) => isFar(sense, group)))
      return group;
    const near = misspelled(group.words, heard, from, weights);
    const [first] = near;
    if (!first) return group;
    const note = `“${group.words}” may be a misspelling of “${first.spelling.text}”, which lies nearer to the text’s other places`;
    return { ...group, senses: { ...senses, senses: [...senses.senses, ...near], notes: [...senses.notes, note] } };
  });
}

/** True when nothing but the name itself speaks of a country. */
function isUnheard(by: ReadonlySet<string> | undefined, { base }: Group): boolean {
  return by === undefined || (by.size === 1 && by.has(base));
}

function spotOf({ base, senses, muted }: Group): { base: string; at: Vector }[] {
  const [first] = senses.senses;
  return first && !muted ? [{ base, at: first.at }] : [];
}

function misspelled(
  words: string,
  heard: ReadonlyMap<string, ReadonlySet<string>>,
  from: TextLookup,
  weights: TextWeights,
): Sense[] {
  const countries = [...heard].sort(([a, n], [b, m]) => m.size - n.size || (a < b ? -1 : 1)).slice(0, MOST_COUNTRIES);
  const found = new Map<string, Sense>();
  for (const [code] of countries) {
    const country: PackPlace | undefined = from.lookup.countryOfCode(code);
    const reading = country && from.read(words, country);
    if (reading?.status !== 'resolved' || reading.match.how !== 'misspelled') continue;
    const { place, spelling, how } = reading.match;
    const sense = senseOf(words, { place, spelling, stripped: false }, [], weights, MISSPELT);
    found.set(place.id, { ...sense, how });
  }
  return [...found.values()];
}
