import type { WeighedPlace } from './event-places.ts';
import type { ToldSentence } from './report-map.ts';

/** Behind a wide name, before the names of those parts of it that are meant. */
const NAMING = /^(?:including|notably|especially|particularly|namely|mainly|mostly)$/u;
const WIDE: ReadonlySet<string> = new Set(['country', 'region']);

/** Words between the wide name and the word that names its parts. */
const REACH = 3;

/** "Across the country, including in the provinces of X, Y and Z": the names of the list, where a country or region was taken; else nothing. */
export function namedParts(
  { place: wide }: WeighedPlace,
  all: readonly WeighedPlace[],
  { words }: ToldSentence,
): WeighedPlace[] {
  const { place } = wide.mention;
  if (!place || !WIDE.has(place.kind)) return [];
  const behind = words.slice(wide.to, wide.to + REACH);
  const at = behind.findIndex(({ lower }) => NAMING.test(lower));
  if (at < 0) return [];
  const parts = all
    .filter(
      ({ place: { mention, from } }) =>
        from > wide.to + at && mention.place?.country === place.country && !WIDE.has(mention.place.kind),
    )
    .sort((a, b) => a.place.from - b.place.from);
  const [first] = parts;
  if (!first || first.place.bound - (wide.to + at) > REACH) return [];
  return parts.filter(({ place: part }) => part.listed === first.place.listed);
}
