import type { PlaceKind } from '../model/place.ts';

/** A spelling with its language; empty where it is not known. */
export interface RowSpelling {
  readonly text: string;
  readonly language: string;
}

/** A place as a table, a dump or a user's file gives it, before it is packed. */
export interface PackRow {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly lon: number;
  readonly lat: number;
  readonly radiusMetres: number;
  readonly country: string;
  /** Code such as `IQ.01`; empty where there is none. */
  readonly admin1: string;
  readonly population: number;
  /** Empty when it is the id itself. */
  readonly source: string;
  readonly curated: boolean;
  readonly capital: boolean;
  /** Its source itself says that it is no longer current, or gone. */
  readonly former?: boolean;
  /** Id of the containing place, or empty. */
  readonly within: string;
  /** Text of a GeoJSON Polygon or MultiPolygon, longitude before latitude in degrees. */
  readonly polygon?: string;
  /** The display name first. */
  readonly spellings: readonly RowSpelling[];
}

/** Keeps the first of spellings that differ in nothing. */
export function distinctSpellings(spellings: readonly RowSpelling[]): RowSpelling[] {
  const seen = new Set<string>();
  return spellings.filter(({ text, language }) => {
    const mark = language === 'demonym' ? `demonym\t${text}` : text;
    if (text === '' || seen.has(mark)) return false;
    seen.add(mark);
    return true;
  });
}
