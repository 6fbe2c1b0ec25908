import type { Place, PlaceId, Spelling } from '../../model/place.ts';
import { placeAt, rowOfId, toPlace } from '../pack-places.ts';
import type { Pack } from '../read-pack.ts';

/** The place of an id as the first pack has it, with the spellings and, where it has none, the area that the user's packs add to it. */
export function placeInPacks(packs: readonly Pack[], id: PlaceId): Place | undefined {
  let place: Place | undefined;
  for (const pack of packs) {
    const isUsers = pack.meta.tier === 'user' || pack.meta.tier === 'own';
    if (place && !isUsers) continue;
    const row = rowOfId(pack, id);
    if (row === undefined) continue;
    const found = toPlace(placeAt(pack, row));
    place = place ? withMore(place, found) : found;
  }
  return place;
}

function withMore(place: Place, more: Place): Place {
  const key = ({ text, language }: Spelling): string => `${language ?? ''}\t${text}`;
  const known = new Set(place.spellings.map(key));
  const spellings = [...place.spellings, ...more.spellings.filter((spelling) => !known.has(key(spelling)))];
  const area = place.area ?? more.area;
  return { ...place, spellings, ...(area === undefined ? {} : { area }) };
}
