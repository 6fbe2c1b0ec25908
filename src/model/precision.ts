import type { PlaceKind } from './place.ts';

/** How exactly a place is known, finest first. The index in this list is the code in columns. */
export const PRECISIONS = [
  'exact',
  'settlement',
  'near',
  'district',
  'governorate',
  'region',
  'country',
  'unknown',
] as const;

/** How exactly a place is known. */
export type Precision = (typeof PRECISIONS)[number];

/** Position in the order of {@link PRECISIONS}: 0 is the finest. */
export function precisionRank(precision: Precision): number {
  return PRECISIONS.indexOf(precision);
}

/** True when `a` is as fine as `b` or finer. */
export function isAtLeast(a: Precision, b: Precision): boolean {
  return precisionRank(a) <= precisionRank(b);
}

/** The coarser of two precisions. */
export function coarser(a: Precision, b: Precision): Precision {
  return precisionRank(a) >= precisionRank(b) ? a : b;
}

/** What a reading of a name gains or loses by the kind of place it names. */
export interface KindPrecision {
  readonly precision: Precision;
  /** Radius in metres for a place of this kind whose own row gives none. */
  readonly defaultRadiusMetres: number;
}

/** Precision and default radius (metres) that a plain mention of a place of each kind gives. Radii: own choice, rounded up. */
export const KIND_PRECISION: Readonly<Record<PlaceKind, KindPrecision>> = {
  building: { precision: 'exact', defaultRadiusMetres: 150 },
  embassy: { precision: 'exact', defaultRadiusMetres: 200 },
  bridge: { precision: 'exact', defaultRadiusMetres: 300 },
  shrine: { precision: 'exact', defaultRadiusMetres: 250 },
  'border-crossing': { precision: 'exact', defaultRadiusMetres: 500 },
  prison: { precision: 'exact', defaultRadiusMetres: 500 },
  refinery: { precision: 'exact', defaultRadiusMetres: 1500 },
  'power-plant': { precision: 'exact', defaultRadiusMetres: 800 },
  dam: { precision: 'exact', defaultRadiusMetres: 1500 },
  port: { precision: 'exact', defaultRadiusMetres: 1500 },
  airport: { precision: 'exact', defaultRadiusMetres: 2500 },
  airbase: { precision: 'exact', defaultRadiusMetres: 3000 },
  base: { precision: 'exact', defaultRadiusMetres: 1500 },
  camp: { precision: 'exact', defaultRadiusMetres: 1000 },
  neighbourhood: { precision: 'settlement', defaultRadiusMetres: 1500 },
  settlement: { precision: 'settlement', defaultRadiusMetres: 3000 },
  'oil-field': { precision: 'district', defaultRadiusMetres: 10_000 },
  district: { precision: 'district', defaultRadiusMetres: 20_000 },
  mountain: { precision: 'district', defaultRadiusMetres: 15_000 },
  governorate: { precision: 'governorate', defaultRadiusMetres: 70_000 },
  water: { precision: 'region', defaultRadiusMetres: 50_000 },
  region: { precision: 'region', defaultRadiusMetres: 120_000 },
  country: { precision: 'country', defaultRadiusMetres: 300_000 },
};

/** The phrases that change how exactly a place is known. */
export type PhraseKind = 'near' | 'outskirts' | 'direction' | 'part-of' | 'border';

/**
 * What a phrase adds: the precision it gives at best, and the metres its radius widens by.
 * `near` and `outskirts`: as far as a reporter calls a thing near; `direction`: "north of X" without a distance;
 * `part-of`: "northern Iraq", where the radius follows from the country's own. Own choice; see docs/data-dictionary.md.
 */
export const PHRASE_PRECISION: Readonly<Record<PhraseKind, { precision: Precision; addRadiusMetres: number }>> = {
  near: { precision: 'near', addRadiusMetres: 10_000 },
  outskirts: { precision: 'near', addRadiusMetres: 5000 },
  direction: { precision: 'near', addRadiusMetres: 15_000 },
  'part-of': { precision: 'region', addRadiusMetres: 0 },
  border: { precision: 'region', addRadiusMetres: 0 },
};

/** Precision of a circle by its radius in metres, the upper bound of each. Own choice; see docs/data-dictionary.md. */
const PRECISION_OF_RADIUS: readonly (readonly [most: number, precision: Precision])[] = [
  [1500, 'exact'],
  [5000, 'settlement'],
  [15_000, 'near'],
  [40_000, 'district'],
  [120_000, 'governorate'],
  [300_000, 'region'],
];

/** The precision of a circle by its radius in metres; see docs/data-dictionary.md for the bounds. */
export function precisionOfRadius(metres: number): Precision {
  return PRECISION_OF_RADIUS.find(([most]) => metres <= most)?.[1] ?? 'country';
}
