import type { GivenPlace, GivenSpelling } from '../../model/given-place.ts';
import { spellingsOf, type PackPlace } from '../pack-places.ts';
import { distinctSpellings, type PackRow, type RowSpelling } from '../pack-row.ts';
import type { KnownPlaces } from './known-places.ts';
import { radiusOf, toRowSpelling } from './new-place.ts';
import { isNameOfAnother } from './same-place.ts';

/** What a record is called in the pack, and what it says to those that lie in it. */
export interface Standing {
  readonly id: string;
  readonly country: string;
  readonly admin1: string;
}

/** The row of a new place. */
export function newRow(found: GivenPlace, at: Standing, spellings: readonly RowSpelling[]): PackRow {
  return {
    id: at.id,
    kind: found.kind,
    lon: found.point[0],
    lat: found.point[1],
    radiusMetres: radiusOf(found),
    country: at.country,
    admin1: at.admin1,
    population: found.population,
    source: at.id.startsWith('user:') ? 'own' : '',
    curated: false,
    capital: false,
    ...(found.isFormer ? { former: true } : {}),
    within: '',
    spellings,
    ...(found.polygon === '' ? {} : { polygon: found.polygon }),
  };
}

/** The row of a known place with the spellings and the polygon that a pack adds to it; null when that is nothing. */
export function addition(same: PackPlace, spellings: readonly RowSpelling[], polygon: string): PackRow | null {
  const has = new Set(spellingsOf(same).map(({ text }) => text));
  const more = spellings.filter(({ text }) => !has.has(text));
  if (more.length > 0) return knownRow(same, more, polygon);
  return polygon === '' ? null : knownRow(same, [{ text: same.name, language: '' }], polygon);
}

/** A known place under the spellings given. */
export function knownRow(same: PackPlace, spellings: readonly RowSpelling[], polygon = ''): PackRow {
  const { id, kind, point, radiusMetres, country, admin1, population, capital } = same;
  const [lon, lat] = point;
  const row = { id, kind, lon, lat, radiusMetres, country, admin1, population, source: '', curated: false, capital };
  return { ...row, within: '', spellings, ...(polygon === '' ? {} : { polygon }) };
}

/** One row of two for the same place. */
export function joinRows(before: PackRow, row: PackRow): PackRow {
  const polygon = before.polygon ?? row.polygon;
  return {
    ...before,
    population: Math.max(before.population, row.population),
    spellings: distinctSpellings([...before.spellings, ...row.spellings]),
    ...(polygon === undefined ? {} : { polygon }),
  };
}

/** The spellings of a place without the variants that name another one; the name itself always stays. */
export function honestSpellings(found: GivenPlace, country: string, known: KnownPlaces): RowSpelling[] {
  const keep = ({ text, isVariant }: GivenSpelling): boolean =>
    !isVariant || !isNameOfAnother(text, found, country, known);
  return distinctSpellings(found.spellings.filter(keep).map(toRowSpelling));
}
