import { ABBREVIATION } from '../../src/places/abbreviation.ts';
import { distinctSpellings, type PackRow, type RowSpelling } from '../../src/places/pack-row.ts';
import type { CuratedRow } from './tables.ts';

/**
 * Adds the abbreviations of `abbreviations.csv` to their places: as spellings like any other where the row's `reading` says `name`, as
 * {@link ABBREVIATION} where it says `container`. Rows that name no place, or say neither, are told in `faults`.
 */
export function withAbbreviations(
  places: readonly PackRow[],
  rows: readonly CuratedRow[],
): { places: PackRow[]; faults: string[] } {
  const known = new Set(places.map(({ id }) => id));
  const added = new Map<string, RowSpelling[]>();
  const faults: string[] = [];
  for (const { file, line, cells } of rows) {
    const [id, text, reading] = [cells['id'] ?? '', cells['abbreviation'] ?? '', cells['reading']];
    const wrong =
      text === ''
        ? 'an empty abbreviation'
        : !known.has(id)
          ? 'no such place'
          : reading !== 'name' && reading !== 'container'
            ? `reading "${reading ?? ''}": expected name or container`
            : undefined;
    if (wrong !== undefined) faults.push(`${file} line ${line} (${id}): ${wrong}`);
    else added.set(id, [...(added.get(id) ?? []), { text, language: reading === 'name' ? 'en' : ABBREVIATION }]);
  }
  return {
    places: places.map((place) => {
      const more = added.get(place.id);
      return more ? { ...place, spellings: merged(place.spellings, more) } : place;
    }),
    faults,
  };
}

/** What the world layer lists as any other spelling ("LA") is read as the table says. */
function merged(spellings: readonly RowSpelling[], more: readonly RowSpelling[]): RowSpelling[] {
  const weak = new Set(more.filter(({ language }) => language === ABBREVIATION).map(({ text }) => text));
  return distinctSpellings([...spellings.filter(({ text, language }) => language !== '' || !weak.has(text)), ...more]);
}
