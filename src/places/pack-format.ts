/**
 * The packed gazetteer: one buffer, little-endian, made of sections.
 *
 *     offset  type    content
 *     0       u8[4]   the magic bytes "PLGZ"
 *     4       u32     format version
 *     8       u32     length of the whole buffer in bytes, a multiple of 8
 *     12      u32     checksum of the buffer from offset 16 on, see `checksum`
 *     16      u32     number of sections, in the order of SECTIONS
 *     20      u32     0
 *     24      u32[2]  a section: its offset (a multiple of 8) and its length in bytes
 *
 * Places are rows 0 to n-1, ordered by id number. Names are the different spellings, ordered by folded key; the keys are a table of
 * their own (key-table.ts), a name is its key and how it differs from it (name-forms.ts). A posting says that a place has a name; the
 * postings stand in the order of the names. So a folded key is found by binary search, and nothing is folded when a pack is opened.
 */
export const PACK_MAGIC = 'PLGZ';

/** Raised when a reader of the version before could no longer read a pack. */
export const PACK_VERSION = 3;

/** Bytes before the table of sections. */
export const HEAD_BYTES = 24;

/**
 * The sections in file order and how their elements lie: `u8`, `u16` and `u32` are views on the file, `planes` and `deltas` columns of 32-bit numbers
 * as pack-columns.ts has them.
 */
export const SECTIONS = {
  /** JSON: {@link PackMeta}. */
  meta: 'u8',
  /** GeoNames number, or {@link OTHER_ID} plus the index in `meta.ids`. Ascending. */
  ids: 'deltas',
  /** Degrees times {@link DEGREE}. */
  lons: 'deltas',
  lats: 'deltas',
  populations: 'planes',
  /** Metres. */
  radii: 'planes',
  /** Index in PLACE_KINDS. */
  kinds: 'u8',
  /** Bits of {@link PLACE_FLAGS}. */
  flags: 'u8',
  /** Index in `meta.countries`. */
  countries: 'u16',
  /** Index in `meta.admin1`. */
  admin1s: 'u16',
  /** Index in `meta.sources`; 0 means the place's own id. */
  sources: 'u16',
  /** Row of the containing place plus 1; 0 for none. */
  withins: 'planes',
  /** Folded keys of all names. */
  keys: 'u8',
  keyBlocks: 'u32',
  /** One a name: its form and whether it begins a new key. */
  nameForms: 'u8',
  /** The names of form `other`: letters before, letters after, length of the middle (two bytes), the middle in UTF-8. */
  nameTexts: 'u8',
  nameTextBlocks: 'u32',
  /** Row of the place of each posting. */
  postingPlaces: 'deltas',
  /** Bits of {@link POSTING_FLAGS}. */
  postingFlags: 'u8',
  /** Index in `meta.languages`. */
  postingLanguages: 'u16',
  /** Keys of curated spellings without their type word ("erbil" of "Erbil airport"), and the postings of the spellings. */
  typedKeys: 'u8',
  typedBlocks: 'u32',
  /** Index of a posting; {@link LAST} is set on the last one of a key. */
  typedPostings: 'u32',
  /** Transliteration keys of Latin spellings in countries whose names are written in Arabic letters, and the folded keys of each. */
  alikeKeys: 'u8',
  alikeBlocks: 'u32',
  /** Index of a folded key; {@link LAST} is set on the last one of a transliteration key. */
  alikeOf: 'u32',
  /** Rows that have a polygon, ascending, and the end of each polygon in `areas`. */
  areaRows: 'u32',
  areaEnds: 'u32',
  /** JSON of GeoJSON geometries, one after the other. */
  areas: 'u8',
  /** Ascending hashes of the world tier's keys that read as a phrase; empty in the other tiers. */
  worldPhrases: 'u32',
} as const;

export type SectionName = keyof typeof SECTIONS;

/** Set on the last element of a list of elements. */
export const LAST = 0x8000_0000;

/** Bits of `postingFlags`. */
export const POSTING_FLAGS = {
  /** The last posting of its name. */
  last: 1,
  /** The name is the display name of the place. */
  display: 2,
  /** A look-up of the folded key finds the place by this posting: one a place and key, none where another tier has the key. */
  found: 4,
} as const;

/** Added to the index in `meta.ids` for ids that are no GeoNames number. */
export const OTHER_ID = 0x8000_0000;

/** Stored degrees are integers of this part of a degree, about a metre. */
export const DEGREE = 100_000;

/** Bits of `flags`. */
export const PLACE_FLAGS = { curated: 1, capital: 2, former: 4 } as const;

/** Language of a spelling that is a people's name ("Iraqi"), not the place's. */
export const DEMONYM = 'demonym';

/** Language of a spelling that is an abbreviation, read only beside another name ("Paris, TX") or as a gate. */
export const ABBREVIATION = 'abbr';

/** What a pack may be. */
export const TIERS = ['region', 'world', 'user', 'own'] as const;

/** What a pack is, and with it its rank among others. */
export type Tier = (typeof TIERS)[number];

/** The small tables of a pack. */
export interface PackMeta {
  readonly name: string;
  /**
   * `region` packs stand alone for the keys they hold, a `world` pack holds the other keys; a `user` pack adds to both, and an `own` one,
   * a user's list of names, overrides all.
   */
  readonly tier: Tier;
  /** Licence of the data as its giver states it; empty where none is stated. */
  readonly licence: string;
  /** How a user's pack was made; {@link PackAbout}. */
  readonly about?: PackAbout;
  readonly attribution: readonly string[];
  readonly ids: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Code such as `IQ.01` and name of each first-order division; index 0 is none. */
  readonly admin1: readonly (readonly [code: string, name: string])[];
  readonly sources: readonly string[];
  /** Languages of spellings; index 0 is the empty one, not known. */
  readonly languages: readonly string[];
  /** Number of folded keys, of names, of keys without type word and of transliteration keys. */
  readonly counts: Readonly<Record<'keys' | 'names' | 'typed' | 'alike', number>>;
  /** Folded keys that name no place, by a user's list. */
  readonly stopWords: readonly string[];
  /** Alpha-2 and alpha-3 code and place id of every country; only in the region tier. */
  readonly countryCodes: readonly (readonly [alpha2: string, alpha3: string, place: string])[];
  /** Folded keys that honestly mean several places, with their ids; only in the region tier. */
  readonly ambiguous: readonly (readonly [key: string, places: readonly string[]])[];
}

/** How a pack was made of a user's files. */
export interface PackAbout {
  /** `geonames`, `wof`, `csv`, `geojson`, `own`. */
  readonly formats: readonly string[];
  /** Rows that are new places. */
  readonly added: number;
  /** Rows that are places known before. */
  readonly merged: number;
  /** Rows that are no places of ours, by the reason. */
  readonly leftOut: readonly (readonly [reason: string, rows: number])[];
}

/** Hash of a folded key: FNV-1a over UTF-16 code units, then the finaliser of MurmurHash3. Unsigned 32 bits. */
export function hashKey(key: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
