import { PLACE_KINDS, type PlaceKind } from '../../model/place.ts';

/** Words by which tables call our kinds, besides the kinds' own. */
const WORDS: Readonly<Partial<Record<PlaceKind, string>>> = {
  country: 'nation|adm0|admin0|pcli',
  region: 'macroregion|area|island|desert|valley|plain',
  governorate: 'province|state|muhafazah|adm1|admin1|admin level 4',
  district: 'county|sub district|subdistrict|qadha|nahiya|adm2|adm3|admin2|admin3|localadmin|municipality',
  settlement: 'city|town|village|hamlet|locality|populated place|ppl|place|community|capital',
  neighbourhood: 'neighborhood|quarter|suburb|borough|pplx',
  airbase: 'air base|military airport|military airfield',
  base: 'military base|military|barracks|outpost',
  camp: 'idp camp|refugee camp|refugee site',
  airport:
    'airfield|airstrip|aerodrome|small airport|medium airport|large airport|heliport|seaplane base|closed airport|closed',
  'border-crossing': 'border|border post|border point|crossing|checkpoint',
  shrine: 'mosque|church|temple|tomb|mausoleum|place of worship',
  refinery: 'oil refinery',
  'power-plant': 'power station|powerplant',
  'oil-field': 'oilfield|gas field|gasfield',
  port: 'harbour|harbor|seaport|oil terminal',
  prison: 'jail|detention centre|detention center',
  embassy: 'consulate|diplomatic',
  building: 'hospital|school|university|hotel|headquarters|office|facility|campus|venue|poi',
  water: 'river|lake|canal|sea|gulf|reservoir',
  mountain: 'hill|peak|range|mountains',
};

const KIND_OF_WORD: ReadonlyMap<string, PlaceKind> = new Map([
  ...(Object.entries(WORDS) as [PlaceKind, string][]).flatMap(([kind, words]) =>
    words.split('|').map((word): [string, PlaceKind] => [word, kind]),
  ),
  ...PLACE_KINDS.map((kind): [string, PlaceKind] => [kind.replaceAll('-', ' '), kind]),
]);

/** The kind that a table's word means, whatever its case, hyphens and underscores; undefined for other words. */
export function kindOfWord(word: string): PlaceKind | undefined {
  return KIND_OF_WORD.get(
    word
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  );
}
