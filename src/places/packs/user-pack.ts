import { foldName } from '../../base/fold.ts';
import type { PackAbout } from '../pack-format.ts';
import type { PackRow } from '../pack-row.ts';
import { writePack, type KeyedPlace } from '../write-pack.ts';
import type { Joined } from './join-places.ts';
import type { KnownPlaces } from './known-places.ts';

/** What a user's pack says of itself. */
export interface UserPackHead {
  readonly name: string;
  readonly tier: 'user' | 'own';
  readonly licence: string;
  readonly attribution: readonly string[];
  readonly formats: PackAbout['formats'];
}

/** The bytes of a user's pack; the same rows give the same bytes. */
export function packUserPlaces(joined: Joined, head: UserPackHead, known: KnownPlaces): Uint8Array {
  const codes = new Set(joined.rows.map(({ admin1 }) => admin1));
  const { added, merged, leftOut } = joined;
  return writePack(joined.rows.map(keyed), {
    name: head.name,
    tier: head.tier,
    licence: head.licence,
    attribution: head.attribution,
    stopWords: joined.stopWords,
    countryCodes: [],
    ambiguous: [],
    worldPhrases: [],
    admin1Names: new Map([...codes].map((code) => [code, known.divisionName(code)])),
    about: { formats: head.formats, added, merged, leftOut },
  });
}

function keyed(place: PackRow): KeyedPlace {
  const keys = new Map<string, number>();
  place.spellings.forEach(({ text }, line) => {
    const key = foldName(text);
    if (key !== '' && !keys.has(key)) keys.set(key, line);
  });
  return { place, keys };
}
