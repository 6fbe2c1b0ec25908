import { destination } from '../../base/sphere.ts';
import { coarser, PHRASE_PRECISION } from '../../model/precision.ts';
import { DIRECTION } from '../bearings.ts';
import { compassBearing } from '../compass.ts';
import { withReason, type Form, type Reading } from '../reading.ts';
import { readAnchor } from './anchor.ts';
import { partOf } from './part-of.ts';

/** "north of X", "NE of X", "an area south of X", "just west of X": beyond X's edge in that direction. Of a country it is the part inside. */
export const readDirection: Form = (text, context) => {
  const match = PATTERN.exec(text);
  const side = match?.[2] ?? '';
  if (side.length <= 3 && side !== side.toUpperCase()) return undefined;
  const bearing = compassBearing(side);
  if (match?.[3] === undefined || bearing === undefined) return undefined;
  const reading = readAnchor(match[3], context);
  if (reading.status !== 'resolved') return reading;
  if (reading.place.kind === 'country') return partOf(reading, bearing, match[2] ?? '');
  return beyond(reading, bearing, match[2] ?? '', match[1] !== undefined);
};

const PATTERN = new RegExp(
  `^(?:(?:(?:an |the )?areas?|a (?:place|town|village|point)|somewhere) )?(just |immediately |directly |due )?(?:to )?(?:the )?(${DIRECTION}|[nesw]{1,3}) of (.+)$`,
  'i',
);

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
    `${words.toLowerCase()} of it: drawn ${Math.round((reading.radiusMetres + added / 2) / 1000)} km from its middle, no distance is given`,
  );
}
