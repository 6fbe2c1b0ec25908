import type { Gazetteer } from '../../src/model/gazetteer.ts';
import { placeId, type LonLat, type Place, type PlaceKind } from '../../src/model/place.ts';
import { KIND_PRECISION } from '../../src/model/precision.ts';
import type { Candidate, Where } from '../../src/model/where.ts';

/** A place with little more than a name. */
function place(id: string, name: string, kind: PlaceKind, point: LonLat, over: Partial<Place> = {}): Place {
  return {
    ...{ id: placeId(id), name, kind, point, radiusMetres: 0, country: 'IQ', admin1: '', population: 0, source: 'own' },
    spellings: [],
    ...over,
  };
}

/** The places of the small gazetteer below. Two of them are called Samarra. */
export const PLACES: readonly Place[] = [
  place('pl:erbil', 'Erbil', 'settlement', [44.0091677, 36.1911131], {
    admin1: 'Erbil',
    spellings: [
      { text: 'Irbil', language: 'en' },
      { text: 'أربيل', language: 'ar' },
    ],
  }),
  place('pl:baghdad', 'Baghdad', 'settlement', [44.4, 33.34], { admin1: 'Baghdad', radiusMetres: 15000 }),
  place('pl:diyala', 'Diyala', 'governorate', [45.1, 33.9], { admin1: 'Diyala', radiusMetres: 75000 }),
  place('pl:iraq', 'Iraq', 'country', [43.7, 33.1], { radiusMetres: 370000 }),
  place('pl:tehran', 'Tehran', 'settlement', [51.42, 35.69], { country: 'IR' }),
  place('pl:apia', 'Apia', 'settlement', [-171.76, -13.83], { country: 'WS' }),
  place('pl:suva', 'Suva', 'settlement', [178.44, -18.14], { country: 'FJ' }),
  place('pl:taveuni', 'Taveuni', 'district', [179.99, -16.85], { country: 'FJ' }),
  place('pl:samarra', 'Samarra', 'settlement', [43.87, 34.2]),
  place('pl:samarra-russia', 'Samarra', 'settlement', [50.15, 53.2], { country: 'RU' }),
];

/** Knows {@link PLACES} by name and spelling. `needsWorld` is true for names that begin with "World". */
export function fakeGazetteer(): Gazetteer {
  return {
    attribution: ['Places: a test'],
    creditOf: () => ({ packs: [], attribution: ['Places: a test'] }),
    getPlace: (id) => PLACES.find((known) => known.id === id),
    needsWorld: ({ name }) => name.startsWith('World'),
    resolve: ({ name, country, admin1 }) => {
      const found = PLACES.filter((known) => known.name === name || known.spellings.some(({ text }) => text === name));
      const matches = found.filter((known) => country === '' || known.country === country);
      const [only] = matches;
      const base = { text: name, country, admin1, candidates: matches.map(candidate) };
      if (!only || matches.length > 1)
        return { ...base, ...NOWHERE, resolution: { kind: only ? 'ambiguous' : 'unknown' } };
      const { precision, defaultRadiusMetres } = KIND_PRECISION[only.kind];
      return {
        ...base,
        resolution: { kind: 'resolved', place: only.id },
        point: only.point,
        precision,
        radiusMetres: only.radiusMetres || defaultRadiusMetres,
        because: [`spelled ${name}`],
        candidates: [],
      };
    },
  };
}

const NOWHERE: Pick<Where, 'point' | 'precision' | 'radiusMetres' | 'because'> = {
  point: null,
  precision: 'unknown',
  radiusMetres: null,
  because: [],
};

function candidate({ id, name, kind, point, country, admin1 }: Place): Candidate {
  return { place: id, name, kind, point, country, admin1, score: 1, because: ['the same name'] };
}
