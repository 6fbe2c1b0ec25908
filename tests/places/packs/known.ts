import { foldName } from '../../../src/base/fold.ts';
import { readPack, type Pack } from '../../../src/places/read-pack.ts';
import type { PackRow } from '../../../src/places/pack-row.ts';
import { writePack } from '../../../src/places/write-pack.ts';

const PLAIN = {
  radiusMetres: 2000,
  country: 'IQ',
  admin1: 'IQ.07',
  population: 0,
  source: '',
  curated: false,
  capital: false,
  within: '',
};

function row(
  id: string,
  kind: PackRow['kind'],
  lon: number,
  lat: number,
  names: string[],
  more: Partial<PackRow> = {},
): PackRow {
  return { ...PLAIN, id, kind, lon, lat, spellings: names.map((text) => ({ text, language: '' })), ...more };
}

/** A little world: two countries, a province, a town, a village of another division, a base beside the town. */
const ROWS: readonly PackRow[] = [
  row('gn:1', 'country', 43, 33, ['Iraq', 'العراق'], { curated: true, admin1: '', radiusMetres: 500_000 }),
  row('gn:3', 'country', 47.7, 29.3, ['Kuwait'], { curated: true, admin1: '', country: 'KW', radiusMetres: 90_000 }),
  row('gn:2', 'governorate', 44.5, 33.3, ['Middleland', 'Middleland Governorate'], {
    curated: true,
    source: 'wof:902',
    radiusMetres: 60_000,
  }),
  row('gn:10', 'settlement', 44.5, 33.5, ['Qalat Sukar', 'Testabad'], { population: 20_000 }),
  row('gn:11', 'settlement', 42.0, 35.0, ['Farvillage'], { admin1: 'IQ.01', population: 900 }),
  row('pl:test-base', 'airbase', 44.55, 33.52, ['Testabad Air Base'], { curated: true }),
];

/** That world as the region tier, the only one: it stands for both. */
export function knownPack(): Pack {
  const keyed = ROWS.map((place) => {
    const keys = new Map<string, number>();
    place.spellings.forEach(({ text }, line) => keys.set(foldName(text), keys.get(foldName(text)) ?? line));
    return { place, keys };
  });
  return readPack(
    writePack(keyed, {
      name: 'known',
      tier: 'region',
      attribution: ['The known world'],
      countryCodes: [
        ['IQ', 'IRQ', 'gn:1'],
        ['KW', 'KWT', 'gn:3'],
      ],
      ambiguous: [],
      worldPhrases: [],
      admin1Names: new Map([
        ['IQ.07', 'Middleland'],
        ['IQ.01', 'Westland'],
      ]),
    }),
  );
}
