import type { PlaceKind } from '../../model/place.ts';

/** Kinds of the placetypes of Who's On First (whosonfirst.org/docs/placetypes). */
const KIND_OF_PLACETYPE: ReadonlyMap<string, PlaceKind> = new Map([
  ['country', 'country'],
  ['dependency', 'country'],
  ['disputed', 'region'],
  ['macroregion', 'region'],
  ['region', 'governorate'],
  ['macrocounty', 'district'],
  ['county', 'district'],
  ['localadmin', 'district'],
  ['locality', 'settlement'],
  ['borough', 'neighbourhood'],
  ['macrohood', 'neighbourhood'],
  ['neighbourhood', 'neighbourhood'],
  ['microhood', 'neighbourhood'],
  ['marinearea', 'water'],
  ['ocean', 'water'],
]);

/** The kind of a record; a campus is what its name says. Undefined for what is no place of ours: postal codes, time zones, planets. */
export function placetypeKind(placetype: string, name: string): PlaceKind | undefined {
  if (placetype !== 'campus') return KIND_OF_PLACETYPE.get(placetype);
  if (/\bair ?(?:base|force)\b/i.test(name)) return 'airbase';
  return /\b(?:airport|airfield)\b/i.test(name) ? 'airport' : 'building';
}
