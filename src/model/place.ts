/** Stable id of a place: `gn:95446` from GeoNames, `pl:ain-al-asad` our own. Made only by {@link placeId}. */
export type PlaceId = string & { readonly brand: 'PlaceId' };

/** WGS84 longitude and latitude in degrees, in this order everywhere. */
export type LonLat = readonly [lon: number, lat: number];

/** West, south, east, north in degrees. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** The kinds of place. The index in this list is the code in packed files. */
export const PLACE_KINDS = [
  'country',
  'region',
  'governorate',
  'district',
  'settlement',
  'neighbourhood',
  'airbase',
  'base',
  'camp',
  'airport',
  'border-crossing',
  'shrine',
  'dam',
  'refinery',
  'power-plant',
  'oil-field',
  'port',
  'prison',
  'embassy',
  'building',
  'bridge',
  'water',
  'mountain',
] as const;

/**
 * What sort of thing a place is. `governorate` is any first-order division; `base` is military without an airfield;
 * `camp` houses displaced people; `region` is informal or larger than a division.
 */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** One way a name is written. */
export interface Spelling {
  readonly text: string;
  /** BCP 47 language where it is known, such as `ar`, `ku`, `en`. */
  readonly language: string | null;
}

/** The shape of an area: rings of longitude and latitude in degrees, closed, as GeoJSON has them. */
export type AreaGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly LonLat[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly LonLat[])[])[] };

/** A place of the gazetteer. */
export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly point: LonLat;
  /** How far the thing itself extends, centre to edge. */
  readonly radiusMetres: number;
  /** ISO 3166-1 alpha-2, upper case; empty where there is none. */
  readonly country: string;
  /** Name of the first-order division; empty where there is none or it is not known. */
  readonly admin1: string;
  /** 0 where it is not known. */
  readonly population: number;
  /** Where the coordinate comes from: a record id such as `gn:95446`, `oa:ORAA`, or `own`. */
  readonly source: string;
  readonly spellings: readonly Spelling[];
  /** Its shape, where a pack gives one. */
  readonly area?: AreaGeometry;
}

/** Checks and brands a place id; throws on anything that is not `prefix:rest`. */
export function placeId(text: string): PlaceId {
  if (!isPlaceId(text)) throw new Error(`invalid place id: ${text}`);
  return text;
}

/** True for `prefix:rest`, such as `gn:95446`. */
export function isPlaceId(text: string): text is PlaceId {
  return /^[a-z][a-z0-9]*:\S+$/.test(text);
}
