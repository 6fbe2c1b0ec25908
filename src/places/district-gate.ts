import { foldName } from '../base/fold.ts';
import { throughGates, type ReadGate } from './gates.ts';
import type { Lookup } from './lookup.ts';
import type { PackPlace, Posting } from './pack-places.ts';
import { weightOf } from './rank.ts';
import type { Gate } from './reading.ts';
import { takeTypeWord } from './type-words.ts';

/** Longer texts are no area's name. */
const LONGEST = 100;

/**
 * How far beyond the radius of a district, or from the town that it is named after, a place may lie and still be of it, metres: those of
 * deserts are long, and the town may lie at their end.
 */
const MARGIN = 150_000;

/**
 * The gate of a second-order division. Its edge is not known, so it prefers the places near its middle, or near the town it is named
 * after, and shuts out only those that are clearly beyond. `gates` are those of country and first-order division.
 */
export function districtGate(text: string, gates: readonly Gate[], lookup: Lookup): ReadGate {
  const asked = text.trim();
  const bare = asked.length > LONGEST ? '' : (takeTypeWord(asked)?.name ?? asked).replace(CENTRE, '');
  const found = throughGates(namesOf(bare, lookup), { gates, lookup }).map(({ place }) => place);
  const district = heaviest(found.filter(({ kind }) => kind === 'district'));
  const town = heaviest(found.filter(({ kind }) => kind === 'settlement'));
  const middles = [district, town].flatMap((place) => place ?? []);
  const [first] = middles;
  if (first) {
    const reachMetres = (district?.radiusMetres ?? 0) + MARGIN;
    return { gate: { label: `${first.name} district`, containers: middles, reachMetres } };
  }
  const shown = asked.length > LONGEST ? `${asked.slice(0, 40)}…` : asked;
  return { because: `no district is known as “${shown}”: it was not used` };
}

/** "Markaz Daraa": the district around the town that the governorate is named after. */
const CENTRE = /^(?:markaz|mintaqat|nahiyat)\s+/iu;

function namesOf(bare: string, lookup: Lookup): readonly Posting[] {
  if (foldName(bare) === '') return [];
  const near = [...lookup.named(bare), ...lookup.typed(bare)];
  const isKnown = near.some(({ place }) => place.kind === 'district' || place.kind === 'settlement');
  return isKnown ? near : lookup.alike(bare);
}

function heaviest(places: readonly PackPlace[]): PackPlace | undefined {
  return [...places].sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1))[0];
}
