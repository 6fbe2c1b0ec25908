import { destination } from '../../base/sphere.ts';
import { coarser, PHRASE_PRECISION } from '../../model/precision.ts';
import { compassBearing, spokenSide } from '../compass.ts';
import { withReason, type Form, type Reading } from '../reading.ts';
import { readAnchor } from './anchor.ts';
import { partOf } from './part-of.ts';

/** "north of X", "NE of X", "sw of X", "nothwest of X", "an area south of X", "just west of X": beyond X's edge in that direction. Of a country it is the part inside. */
export const readDirection: Form = (text, context) => {
  const match = PATTERN.exec(text);
  const side = match?.[2] ?? '';
  if (isCapitalised(side)) return undefined;
  const bearing = compassBearing(side);
  if (match?.[3] === undefined || bearing === undefined) return undefined;
  const reading = readAnchor(match[3], context);
  if (reading.status !== 'resolved') return reading;
  if (reading.place.kind === 'country') return partOf(reading, bearing, match[2] ?? '');
  return beyond(reading, bearing, match[2] ?? '', match[1] !== undefined);
};

const PATTERN =
  /^(?:(?:(?:an |the )?areas?|a (?:place|town|village|point)|somewhere) )?(just |immediately |directly |due )?(?:to )?(?:the )?([a-z./&\u2010-\u2015-]+(?: [a-z.&-]+){0,3}?) of (.+)$/iu;

/** "Ne of X" is no abbreviation of north-east, "see of X" none in small letters. */
function isCapitalised(side: string): boolean {
  const letters = side.replaceAll('.', '');
  if (letters.length > 3) return false;
  return letters !== letters.toUpperCase() && (letters !== letters.toLowerCase() || /^(?:see|nee)$/.test(letters));
}

/** "just north": half as far as "north". */
const JUST = 0.5;

function beyond(
  reading: Extract<Reading, { status: 'resolved' }>,
  bearing: number,
  words: string,
  just: boolean,
): Reading {
  const { precision, addRadiusMetres } = PHRASE_PRECISION.direction;
  const added = addRadiusMetres * (just ? JUST : 1);
  return withReason(
    {
      ...reading,
      point: destination(reading.point, bearing, reading.radiusMetres + added / 2),
      precision: coarser(reading.precision, precision),
      radiusMetres: reading.radiusMetres + added,
    },
    `${spokenSide(words)} of it: drawn ${Math.round((reading.radiusMetres + added / 2) / 1000)} km from its middle, no distance is given`,
  );
}
