import { distanceMetres } from '../../base/sphere.ts';
import type { Context, Reading } from '../reading.ts';
import { withReason } from '../reading.ts';

/** How far beyond the edge of the governorate asked for a place may lie that a distance inside it is told from, metres. */
const BEYOND = 150_000;

/** Guessed spellings are not looked for beyond the gates. */
function isNearBy({ match, place }: Extract<Reading, { status: 'resolved' }>, { gates }: Context): boolean {
  if (match.how === 'transliterated' || match.how === 'misspelled') return false;
  return gates.every((gate) =>
    gate.containers.some(
      ({ kind, point, radiusMetres }) =>
        kind === 'country' || distanceMetres(point, place.point) <= radiusMetres + BEYOND,
    ),
  );
}

/** "the village Sinjar": a type word without "of", which stands before the name of an anchor only. */
const TYPE_BEFORE = /^(?:the )?(?:village|town|city|hamlet)s? (?=(?!of )\S)/iu;

/**
 * Reads the place that a distance, a direction or "between" is told from. It may lie beyond the governorate that is asked for
 * ("20 km south of Mosul" in Salah al-Din), though not beyond the country.
 */
export function readAnchor(words: string, context: Context): Reading {
  const name = words.replace(TYPE_BEFORE, '');
  const inside = context.read(name);
  if (inside.status === 'resolved') return inside;
  const countries = context.gates.filter((gate) => gate.containers.every(({ kind }) => kind === 'country'));
  if (countries.length === context.gates.length) return inside;
  const beyond = context.read(name, countries);
  if (beyond.status !== 'resolved' || !isNearBy(beyond, context)) return inside;
  return withReason(beyond, 'it lies outside the governorate asked for, as the place that a distance is told from may');
}
