import type { Dataset } from './model/dataset.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import type { Place, PlaceId } from './model/place.ts';
import { placeOfWhere } from './model/read-dataset.ts';
import { gazetteerFor, type Gazetteers } from './pipeline.ts';
import { isInside } from './places/inside.ts';

/** What a filter by places keeps: the places of a dataset that are meant or lie inside what is meant, and what there is to say about it. */
export interface AskedPlaces {
  readonly ids: ReadonlySet<PlaceId>;
  readonly warnings: readonly string[];
}

/**
 * Looks the names up in the gazetteer, so that every spelling finds the same events. An ambiguous name means all of its places. Names
 * that are known neither there nor to the dataset are warned of.
 */
export async function askedPlaces(
  names: readonly string[],
  dataset: Dataset,
  gazetteers: Gazetteers,
): Promise<AskedPlaces> {
  const places = placesOf(dataset);
  const ids = new Set<PlaceId>();
  const warnings: string[] = [];
  for (const name of names) {
    if (places.has(name as PlaceId)) continue;
    const question = { name, country: '', admin1: '', near: null };
    const { areas, warning } = meant(name, await gazetteerFor(gazetteers, [question]));
    if (warning !== null) warnings.push(warning);
    for (const place of places.values()) if (areas.some((area) => isInside(place, area))) ids.add(place.id);
  }
  return { ids, warnings };
}

/** The place of a name with the areas that are called the same and hold it, so that "Irbil" means its governorate too, as "Erbil" does. */
function meant(name: string, gazetteer: Gazetteer): { areas: readonly Place[]; warning: string | null } {
  const { resolution, candidates } = gazetteer.resolve({ name, country: '', admin1: '', near: null });
  const others = candidates.flatMap(({ place }) => gazetteer.getPlace(place) ?? []);
  if (resolution.kind === 'resolved') {
    const place = gazetteer.getPlace(resolution.place);
    const wider = others.filter((other) => place !== undefined && isInside(place, other));
    return { areas: place ? [place, ...wider] : [], warning: null };
  }
  if (resolution.kind === 'ambiguous') {
    const list = others.map((place) => [place.name, place.admin1, place.country].filter(Boolean).join(', '));
    return { areas: others, warning: `"${name}" means several places, all are kept: ${list.join('; ')}` };
  }
  const isCode = /^[A-Z]{2}$/.test(name);
  return { areas: [], warning: isCode ? null : `"${name}": no place is known by this name` };
}

function placesOf(dataset: Dataset): Map<PlaceId, Place> {
  const places = new Map<PlaceId, Place>();
  for (let row = 0; row < dataset.wheres.text.length; row++) {
    const place = placeOfWhere(dataset, row);
    if (place) places.set(place.id, place);
  }
  return places;
}
