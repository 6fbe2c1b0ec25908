import type { Lookup } from '../lookup.ts';
import type { Senses } from './candidates.ts';
import { isArea, liesIn } from './container-words.ts';
import type { Group, Inside } from './group.ts';
import { senseOf, type Sense } from './sense.ts';
import type { TextWeights } from './weights.ts';

/**
 * "Bethel, Vt." where no Bethel in Vermont is known: a Bethel elsewhere is wrong for sure, so the area stands for it, as coarse as it is.
 * Only where the area is an abbreviation, for "Paris, London" may be a list. Undefined where a sense lies in the area.
 */
export function areaStandIn(
  group: Pick<Group, 'words' | 'senses' | 'inside'>,
  groups: readonly Pick<Group, 'words' | 'senses'>[],
  lookup: Lookup,
  weights: TextWeights,
): Senses | undefined {
  if (group.senses.phrase || group.senses.senses[0]?.place.kind === 'country') return undefined;
  for (const inside of group.inside) {
    const areas = abbreviatedAreas(inside, groups, weights);
    const [area] = areas;
    if (!area) continue;
    const isKnown = group.senses.senses.some((sense) =>
      areas.some((outer) => liesIn(outer.place, sense.place, lookup)),
    );
    if (isKnown) return undefined;
    const note = `no ${group.words} is known in ${area.place.name}: the whole of it stands for the place`;
    return { senses: areas, notes: [note], direction: '', loose: true };
  }
  return undefined;
}

const ABBREVIATED = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}{1,4}\.)$/u;

function abbreviatedAreas(
  { group, areas, words }: Inside,
  groups: readonly Pick<Group, 'words' | 'senses'>[],
  weights: TextWeights,
): readonly Sense[] {
  const outer = groups[group];
  if (outer)
    return ABBREVIATED.test(outer.words) ? outer.senses.senses.filter(({ place }) => isArea(place)).slice(0, 1) : [];
  if (!ABBREVIATED.test(words)) return [];
  return areas
    .slice(0, 1)
    .map((place) =>
      senseOf(words, { place, spelling: { text: place.name, language: null }, stripped: true }, [], weights),
    );
}
