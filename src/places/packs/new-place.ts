import type { GivenPlace, GivenSpelling } from '../../model/given-place.ts';
import { KIND_PRECISION } from '../../model/precision.ts';
import type { RowSpelling } from '../pack-row.ts';

/** Metres where a file gives none; a named desert or lake of a dump is mostly far smaller than those that have a row of their own. */
const SMALLER: ReadonlyMap<string, number> = new Map([
  ['settlement', 1000],
  ['region', 20_000],
  ['water', 5000],
  ['mountain', 5000],
]);

/** People a square kilometre of a compact town, own choice. */
const DENSITY = 4000;

/** How far a new place extends, in metres: as given, else by its people, else by its kind. */
export function radiusOf({ radiusMetres, kind, population }: GivenPlace): number {
  if (radiusMetres !== null) return Math.min(radiusMetres, 20_000_000);
  if (kind === 'settlement' && population > 0) {
    const metres = Math.sqrt(population / (Math.PI * DENSITY)) * 1000;
    return Math.min(30_000, Math.max(1000, Math.round(metres / 100) * 100));
  }
  return SMALLER.get(kind) ?? KIND_PRECISION[kind].defaultRadiusMetres;
}

/** The id of a place whose file gives no known one: `user:`, the pack, and the row's own id or its number among those without. */
export function newPlaceId(slug: string, id: string, number: number): string {
  return `user:${slug}-${slugOf(id) || String(number)}`;
}

/** Letters and digits of any script in lower case, joined by hyphens. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** A spelling as a pack takes it. */
export function toRowSpelling({ text, language }: GivenSpelling): RowSpelling {
  return { text: text.replace(/[\t\r\n]+/g, ' ').trim(), language };
}
