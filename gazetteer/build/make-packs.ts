import { foldName } from '../../src/base/fold.ts';
import { gather } from './gather.ts';
import { hashKey } from '../../src/places/pack-format.ts';
import { isPhraseLike } from '../../src/places/phrase-like.ts';
import { splitTiers, type Tier } from './tiers.ts';
import { writePack } from '../../src/places/write-pack.ts';

const ATTRIBUTION = [
  'Place data: GeoNames (geonames.org), CC BY 4.0, and the Placeline gazetteer, CC BY 4.0',
  'Single coordinates from OurAirports, Natural Earth and WRI Global Power Plant Database (public domain, CC BY 4.0) and Who’s On First',
] as const;

/** Both packs, and the rows of the tables that had to be left out. */
export interface MadePacks {
  readonly region: Uint8Array;
  readonly world: Uint8Array;
  readonly faults: readonly string[];
}

/** The bytes of both packs, made from the tables and the world layer as they lie now. */
export function makePacks(): MadePacks {
  const { places, admin1Names, countryCodes, ambiguous, faults } = gather();
  const { region, world } = splitTiers(places);
  const head = { attribution: ATTRIBUTION, admin1Names };
  return {
    faults,
    region: writePack(region.places, {
      ...head,
      name: 'placeline region 1',
      tier: 'region',
      worldPhrases: phraseHashes(world),
      countryCodes,
      ambiguous: ambiguous.map(({ spelling, places: ids }) => [foldName(spelling), ids]),
    }),
    world: writePack(world.places, {
      ...head,
      name: 'placeline world 1',
      tier: 'world',
      worldPhrases: [],
      countryCodes: [],
      ambiguous: [],
    }),
  };
}

function phraseHashes(tier: Tier): number[] {
  const keys = new Set(tier.places.flatMap((place) => [...place.keys.keys()].filter(isPhraseLike)));
  return [...new Set([...keys].map(hashKey))];
}
