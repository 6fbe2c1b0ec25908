import type { Nearest, PointAnswer } from '../../model/nearest.ts';
import type { LonLat } from '../../model/place.ts';
import { contains } from '../containment.ts';
import { countryOrPart, divisionGate } from '../division-gate.ts';
import { lookups, type Lookup } from '../lookup.ts';
import { toPlace } from '../pack-places.ts';
import type { Pack } from '../read-pack.ts';
import { pointChecker } from './check-point.ts';
import { countryAt, isOnEarth } from './country-at.ts';
import { pointIndex, type Near, type PointIndex } from './point-index.ts';
import { distanceWords } from './words.ts';

/**
 * From points to places over packs, the region tier first. The country comes from the borders of `@rapideditor/country-coder`, the rest
 * from the packs' places: with the world tier missing, from those of the region alone. Heavy (the borders are 0.7 MB of code): load it
 * when it is needed. Answers never throw; NaN and degrees off the Earth are no point.
 */
export function openNearest(packs: readonly Pack[]): Nearest {
  const index = pointIndex(packs);
  const lookup = lookups(packs);
  const nameOf = (code: string): string => lookup().countryOfCode(code)?.name ?? code;
  const whereIs = (point: LonLat): PointAnswer => answerOf(point, index, nameOf);
  const codeOf = (text: string): string => {
    const read = text.trim() === '' ? undefined : countryOrPart(text, lookup());
    return read && 'gate' in read ? (read.gate.containers[0]?.country ?? '') : '';
  };
  const checkDivision = (point: LonLat, country: string, division: string): string | undefined =>
    division.trim() === '' && country.trim() === ''
      ? undefined
      : outsideWords(point, country, division, index, lookup());
  return { whereIs, checkPoint: pointChecker({ index, nameOf, codeOf }), checkDivision };
}

/** Fewer towns near a point than this do not tell which division it lies in. */
const FEWEST = 3;

/** The reason of a point that lies in none of the divisions asked for: Scotland, which is given as a country, is one too. */
function outsideWords(
  point: LonLat,
  country: string,
  division: string,
  index: PointIndex,
  lookup: Lookup,
): string | undefined {
  const whole = country.trim() === '' ? undefined : countryOrPart(country, lookup);
  const wide = whole && 'gate' in whole ? whole.gate : undefined;
  const part = division.trim() === '' ? undefined : divisionGate(division, wide, lookup);
  const gates = [...(wide ? [wide] : []), ...(part && 'gate' in part ? [part.gate] : [])];
  const near = isOnEarth(point)
    ? index.nearest(point, VOTERS, true).filter(({ metres }) => metres <= VOTING_METRES)
    : [];
  if (near.length < FEWEST) return undefined;
  for (const { label, containers } of gates) {
    if (containers.some(({ kind }) => kind === 'country')) continue;
    const inside = near.some(({ place }) => containers.some((container) => contains(container, place, lookup)));
    if (!inside)
      return `lies probably not in ${label}, which is asked for: none of the ${near.length} nearest towns does`;
  }
  return undefined;
}

/** So many of the nearest towns vote for the division; those further off than this, in metres, have no say. */
const VOTERS = 7;
const VOTING_METRES = 150_000;

function answerOf(point: LonLat, index: PointIndex, nameOf: (code: string) => string): PointAnswer {
  if (!isOnEarth(point)) return { country: '', admin1: '', nearest: null, because: ['this is no point on the Earth'] };
  const country = countryAt(point);
  const [near] = index.nearest(point, 1);
  const division = country === '' ? undefined : divisionOf(index.nearest(point, VOTERS, true), country);
  const because = [country === '' ? 'lies in no country’s land' : `lies in ${nameOf(country)} by its borders`];
  if (division)
    because.push(`probably in ${division.name}, as ${division.votes} of the ${division.of} nearest towns are`);
  if (near) because.push(`the nearest known place is ${near.place.name}, ${distanceWords(near.metres)} away`);
  return {
    country,
    admin1: division?.name ?? '',
    nearest: near ? { place: toPlace(near.place), metres: near.metres } : null,
    because,
  };
}

/** A vote counts by nearness, so that a small division among others is found: a town at no distance as much as two so far off. */
const HALF_VOTE_METRES = 3000;

/** The division with most votes of the nearest towns in the country; among equals that of the nearer town. */
function divisionOf(towns: readonly Near[], country: string): { name: string; votes: number; of: number } | undefined {
  const voters = towns.filter(
    ({ place, metres }) => place.country === country && place.admin1Name !== '' && metres <= VOTING_METRES,
  );
  const weights = new Map<string, number>();
  for (const { place, metres } of voters) {
    const vote = HALF_VOTE_METRES / (HALF_VOTE_METRES + metres);
    weights.set(place.admin1Name, (weights.get(place.admin1Name) ?? 0) + vote);
  }
  const most = Math.max(...weights.values());
  const name = [...weights.keys()].find((key) => weights.get(key) === most);
  if (name === undefined) return undefined;
  return { name, votes: voters.filter(({ place }) => place.admin1Name === name).length, of: voters.length };
}
