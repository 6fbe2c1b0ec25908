import { foldName } from '../base/fold.ts';
import { throughGates, type ReadGate } from './gates.ts';
import type { Lookup } from './lookup.ts';
import type { PackPlace, Posting } from './pack-places.ts';
import { weightOf } from './rank.ts';
import type { Gate } from './reading.ts';
import { takeTypeWord } from './type-words.ts';

/** Longer texts are no area's name. */
const LONGEST = 100;

/** How far beyond the radius of a district that has a row a place may lie and still be of it, metres: districts are no circles. */
const MARGIN = 60_000;

/** How far from the town that a district is named after its places may lie, metres: those of deserts are wide. */
const NAMED_AFTER = 250_000;

/**
 * The gate of a second-order division. Its edge is not known, so it prefers the places near its middle, or near the town it is named
 * after, and shuts out only those that are clearly beyond. `gates` are those of country and first-order division.
 */
export function districtGate(text: string, gates: readonly Gate[], lookup: Lookup): ReadGate {
  const asked = text.trim();
  const bare = asked.length > LONGEST ? '' : (takeTypeWord(asked)?.name ?? asked).replace(CENTRE, '');
  for (const [kind, postings] of stages(bare, lookup)) {
    const found = throughGates(postings, { gates, lookup }).map(({ place }) => place);
    const best = heaviest(found.filter((place) => place.kind === kind));
    if (!best) continue;
    const reachMetres = kind === 'district' ? best.radiusMetres + MARGIN : NAMED_AFTER;
    return { gate: { label: `${best.name} district`, containers: [best], reachMetres } };
  }
  const shown = asked.length > LONGEST ? `${asked.slice(0, 40)}…` : asked;
  return { because: `no district is known as “${shown}”: it was not used` };
}

/** "Markaz Daraa": the district around the town that the governorate is named after. */
const CENTRE = /^(?:markaz|mintaqat|nahiyat)\s+/iu;

function stages(bare: string, lookup: Lookup): readonly (readonly ['district' | 'settlement', readonly Posting[]])[] {
  if (foldName(bare) === '') return [];
  const [named, typed] = [lookup.named(bare), lookup.typed(bare)];
  const near = [...named, ...typed];
  if (near.some(({ place }) => place.kind === 'district' || place.kind === 'settlement'))
    return [
      ['district', near],
      ['settlement', near],
    ];
  const alike = lookup.alike(bare);
  return [
    ['district', alike],
    ['settlement', alike],
  ];
}

function heaviest(places: readonly PackPlace[]): PackPlace | undefined {
  return [...places].sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1))[0];
}
