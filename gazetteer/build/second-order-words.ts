/** The name of a second-order division taken apart. */
export interface DivisionName {
  /** Without its type word. */
  readonly bare: string;
  /** The English type word that stands for the one taken off, or what the country calls such divisions; empty where that is not known. */
  readonly type: string;
  /** True when a type word stood in the name. */
  readonly typed: boolean;
}

/** Type words before a name, in the languages of the list, by their English word. */
const BEFORE: readonly (readonly [type: string, words: string])[] = [
  ['County', 'county|comitatul'],
  [
    'Department',
    "departamento de|departamento|département de l’|département de l'|département de|département du|département",
  ],
  [
    'Municipality',
    'municipio de|municipio|município de|comuna|commune of|commune de|commune|gemeente|obshtina|općina|grad|bashkia|komuna e|komuna|kota|municipality of',
  ],
  [
    'Province',
    "province of|province de|province du|province|provincia di|provincia dell’|provincia dell'|provincia dell' |provincia de|provincia|provincie|città metropolitana di",
  ],
  ['Regency', 'kabupaten'],
  [
    'District',
    'district of|distrito de|distrito|partido de|partido|powiat|okres|bezirk|politischer bezirk|wahlkreis|regierungsbezirk|' +
      "amphoe|khet|muang|huyện|thị xã|thành phố|quận|srŏk|khan|krŏng|daïra de|daïra d’|daïra d'|degmada|markaz|qaḑā’|liwā’|shahrestān-e|" +
      'daerah|bahagian|délégation de|mu‘tamadīyat|nohiyai|rayon|gorodskoy okrug|arrondissement de|arrondissement des|arrondissement|cercle de|caza du|caza de|canton|cantón|oraş|oraș|municipiul',
  ],
];

/** Type words behind a name. */
const AFTER: readonly (readonly [type: string, words: string])[] = [
  ['County', 'county|-gun| gun| kun|-kun'],
  ['Department', 'department'],
  [
    'Municipality',
    'municipality|s kommun|kommun|s kommune|kommune|vald|linn|-shi|-si|shi|novads|pagasts|rajono savivaldybė|barrio-pueblo|barrio',
  ],
  ['Prefecture', 'prefecture|diqu|zizhizhou'],
  ['Province', 'province'],
  ['Regency', 'regency'],
  ['Zone', 'zone'],
  [
    'District',
    'district|rayon|raion|rajonas|İlçesi|ilçesi|zila|mis’krada|tumani|aūdany|járás|okrug|subregion|cercle|sub-prefecture|division|regional unit|district municipality',
  ],
];

const PREFIXES = BEFORE.flatMap(([type, words]) =>
  words.split('|').map((word) => ({ type, word: /[ ’']$/.test(word) ? word : `${word} ` })),
).sort((a, b) => b.word.length - a.word.length);
const SUFFIXES = AFTER.flatMap(([type, words]) =>
  words.split('|').map((word) => ({ type, word: /^[-\s]/.test(word) ? word : ` ${word}` })),
).sort((a, b) => b.word.length - a.word.length);

/** What second-order divisions are called, by country, where the list gives their bare names. */
const CALLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    District: 'AF BD BJ GH IN KH LK MG MM MY NP PK RU RW SA TH TR TZ UA UG UZ YE',
    Municipality: 'BR CO MX NO PT DO HN NI PY UY',
    Province: 'BE BF BO CL ES IT MA PE PH',
    County: 'IE RO',
    Department: 'FR',
    Regency: 'ID',
  }).flatMap(([type, codes]) => codes.split(' ').map((country): [string, string] => [country, type])),
);

/** Takes the type word off the name of a second-order division: "Kabupaten Blitar" is Blitar Regency. */
export function takeDivisionWord(name: string, country: string): DivisionName {
  const prefix = PREFIXES.find(
    ({ word }) => name.length > word.length && name.slice(0, word.length).toLowerCase() === word,
  );
  if (prefix) return { bare: name.slice(prefix.word.length).trim(), type: prefix.type, typed: true };
  const suffix = SUFFIXES.find(
    ({ word }) =>
      name.length > word.length &&
      [word, word.toLowerCase()].some((end) => name.toLowerCase().endsWith(end) || name.endsWith(end)),
  );
  if (suffix) return { bare: name.slice(0, name.length - suffix.word.length).trim(), type: suffix.type, typed: true };
  return { bare: name, type: CALLED.get(country) ?? '', typed: false };
}
