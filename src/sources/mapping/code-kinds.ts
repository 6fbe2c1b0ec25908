import { KIND_IDS, KINDS, type Kind } from '../../model/kinds.ts';
import type { CodeBook } from '../../model/mapping.ts';

const BOOKS: Readonly<Record<CodeBook, ReadonlyMap<string, Kind>>> = {
  acled: bookOf('acled'),
  'ucdp-ged': bookOf('ucdp'),
  gtd: bookOf('gtd'),
  gdelt: bookOf('cameo'),
};

/** The kind of a code, upper or lower case; null for one that is in no book, or where the table has none. A CAMEO code that is not listed has the kind of its root. */
export function kindOfCode(book: CodeBook | null, code: string): Kind | null {
  if (book === null) return null;
  const kinds = BOOKS[book];
  const found = kinds.get(code.toLowerCase());
  if (found !== undefined || book !== 'gdelt' || !/^\d{2,4}$/.test(code)) return found ?? null;
  return kinds.get(code.slice(0, 3)) ?? kinds.get(code.slice(0, 2)) ?? null;
}

function bookOf(codes: 'acled' | 'ucdp' | 'gtd' | 'cameo'): ReadonlyMap<string, Kind> {
  return new Map(KIND_IDS.flatMap((kind) => KINDS[kind][codes].map((code) => [String(code), kind] as const)));
}
