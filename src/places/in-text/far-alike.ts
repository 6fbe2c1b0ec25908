import type { MatchKind } from '../../model/where.ts';
import type { Lookup } from '../lookup.ts';
import type { PackPlace } from '../pack-places.ts';
import { NOTHING, type Senses } from './candidates.ts';
import type { Group } from './group.ts';
import { inInterest, type Interest } from './interest.ts';
import type { Witness } from './votes.ts';

/** A town with so many people is believed in any text. */
const KNOWN_TOWN = 200_000;

type Alike = 'transliterated' | 'misspelled';

/**
 * Takes off what was found only by another Latin spelling or as a misspelling when the text speaks of other countries alone: a name of
 * a far country that nobody knows would else become a village of one that happens to be spelled alike. Kept are, in any text, large
 * towns, curated places in another Latin spelling, and misspelt names of countries and divisions; and where no other name is heard, misspelt ones.
 */
export function withoutFarAlikes(
  groups: readonly Group[],
  homes: readonly Witness[],
  interest: Interest | null,
  lookup: Lookup,
): Group[] {
  const heard = countriesHeard(groups, homes);
  const isFar = (place: PackPlace, how: Alike): boolean =>
    !heard.has(place.country) &&
    !isUsers(place) &&
    !(interest && inInterest(place, interest)) &&
    (how === 'misspelled' ? heard.size > 0 && !isKnown(place) : !place.curated && place.population < KNOWN_TOWN);
  return groups.map((group) => {
    const { senses } = group;
    const far = farPlaces(senses, isFar);
    const [first] = far;
    if (!first) return group;
    const left = senses.senses.filter(({ place }) => !far.includes(place));
    const country = lookup.countryOfCode(first.country)?.name ?? first.country;
    const note = `${first.name} in ${country} is spelled alike, but nothing else in the text speaks of ${country}`;
    return { ...group, senses: { ...NOTHING, senses: left, notes: left.length > 0 ? senses.notes : [note] } };
  });
}

/**
 * The names that speak of each country, by their bases: its likeliest senses of names that were found as they are spelled, the areas
 * behind names, and the publisher.
 */
export function countriesHeard(
  groups: readonly Group[],
  homes: readonly Witness[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const heard = new Map<string, Set<string>>();
  const hear = ({ country }: PackPlace, by: string): void => {
    if (country !== '') heard.set(country, (heard.get(country) ?? new Set()).add(by));
  };
  for (const { senses, inside, muted, base } of groups) {
    if (muted) continue;
    const match = senses.phrase?.status === 'resolved' ? senses.phrase.match : senses.senses[0];
    if (match && alikeOf(match.how) === undefined) hear(match.place, base);
    for (const { areas, words } of inside) for (const area of areas) hear(area, words);
  }
  for (const { senses, base } of homes) for (const { place } of senses) if (place.kind === 'country') hear(place, base);
  return heard;
}

function farPlaces({ senses, phrase }: Senses, isFar: (place: PackPlace, how: Alike) => boolean): PackPlace[] {
  const matches = phrase?.status === 'resolved' ? [phrase.match] : senses;
  return matches.flatMap(({ place, how }) => {
    const alike = alikeOf(how);
    return alike !== undefined && isFar(place, alike) ? [place] : [];
  });
}

function alikeOf(how: MatchKind | undefined): Alike | undefined {
  return how === 'transliterated' || how === 'misspelled' ? how : undefined;
}

function isUsers({ pack }: PackPlace): boolean {
  return pack.meta.tier === 'user' || pack.meta.tier === 'own';
}

function isKnown({ kind, population }: PackPlace): boolean {
  return kind === 'country' || kind === 'governorate' || population >= KNOWN_TOWN;
}
