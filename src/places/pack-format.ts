/**
 * The packed gazetteer: one buffer, little-endian, whose sections are used as they lie, without parsing.
 *
 *     offset  type    content
 *     0       u8[4]   the magic bytes "PLGZ"
 *     4       u32     format version
 *     8       u32     length of the whole buffer in bytes
 *     12      u32     number of sections, in the order of SECTIONS
 *     16      u32[2]  a section: its offset (a multiple of 8) and its length in bytes
 *
 * Places are rows 0 to n-1, ordered by id number. Their words lie in `text`, one spelling a line, the display name first; a line may
 * begin with a language and a tab. Keys are not stored: `buckets` cuts the hash of a folded key into ranges of postings, and a posting
 * (place, line of that place) counts only when the line folds to the key asked for. The sections `alike...` are the same for the
 * transliteration key of Latin spellings in countries whose names are written in Arabic letters.
 */
export const PACK_MAGIC = 'PLGZ';

/** Raised when a reader of the version before could no longer read a pack. */
export const PACK_VERSION = 2;

/** The sections in file order and the element type of each. */
export const SECTIONS = {
  /** JSON: {@link PackMeta}. */
  meta: 'u8',
  /** GeoNames number, or {@link OTHER_ID} plus the index in `meta.ids`. Ascending. */
  ids: 'u32',
  /** Degrees times {@link DEGREE}. */
  lons: 'i32',
  lats: 'i32',
  populations: 'u32',
  /** Metres. */
  radii: 'u32',
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
  withins: 'u32',
  /** n + 1 offsets into `text`. */
  textFrom: 'u32',
  /** UTF-8. */
  text: 'u8',
  /** 2^bits + 1 offsets into the postings. */
  buckets: 'u32',
  postingPlaces: 'u32',
  /** Line of the place's text; {@link STRIPPED} is set when the key is that of the line without its type word. */
  postingLines: 'u16',
  /** 2^bits + 1 offsets into the postings by transliteration key. */
  alikeBuckets: 'u32',
  alikePlaces: 'u32',
  /** Line of the place's text. */
  alikeLines: 'u16',
  /** Ascending hashes of the world tier's keys that read as a phrase; empty in the world tier itself. */
  worldPhrases: 'u32',
} as const;

export type SectionName = keyof typeof SECTIONS;

/** Added to the index in `meta.ids` for ids that are no GeoNames number. */
export const OTHER_ID = 0x8000_0000;

/** Stored degrees are integers of this part of a degree, about a metre. */
export const DEGREE = 100_000;

/** Bit of `postingLines`: the type word was taken off ("Erbil" for "Erbil airport"). */
export const STRIPPED = 0x8000;

/** Bits of `flags`. */
export const PLACE_FLAGS = { curated: 1, capital: 2 } as const;

/** Language of a spelling that is a people's name ("Iraqi"), not the place's. */
export const DEMONYM = 'demonym';

/** The small tables of a pack. */
export interface PackMeta {
  readonly name: string;
  /** `region` packs stand alone for the keys they hold; a `world` pack holds the other keys. */
  readonly tier: 'region' | 'world' | 'user' | 'own';
  /** Licence of the data as its giver states it; empty where none is stated. */
  readonly licence?: string;
  /** Folded keys that name no place, by a user's list. */
  readonly stopWords?: readonly string[];
  /** How a user's pack was made; {@link PackAbout}. */
  readonly about?: PackAbout;
  readonly attribution: readonly string[];
  readonly ids: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Code such as `IQ.01` and name of each first-order division; index 0 is none. */
  readonly admin1: readonly (readonly [code: string, name: string])[];
  readonly sources: readonly string[];
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

/** The bucket of a key among `buckets` ranges (a power of two, at most 2^24). */
export function bucketOf(key: string, buckets: number): number {
  return buckets === 1 ? 0 : hashKey(key) >>> (32 - Math.log2(buckets));
}
