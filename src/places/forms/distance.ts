import { destination } from '../../base/sphere.ts';
import { coarser, PHRASE_PRECISION } from '../../model/precision.ts';
import { compassBearing, compassHead } from '../compass.ts';
import { DISTANCE, inDigits, lengthOf, NUMBER, type Length } from '../distances.ts';
import { withReason, type Context, type Form, type Reading } from '../reading.ts';
import { withoutAbout } from './about.ts';
import { readAnchor } from './anchor.ts';

/** "30nm West of Mosul", "3 KM South East of HAJIN", "8 km from X", "X, 10 km NW", "north of X by 10 km", "15 NW of X", "15 km (9 miles) west of X", "two miles from X": a point off the place. */
export const readDistance: Form = (text, context) => {
  const words = inDigits(withoutAbout(text));
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(words)?.groups;
    const length = lengthOf(groups?.['distance'] ?? '');
    if (!groups || length === undefined) continue;
    const split = groups['side'] === undefined ? splitBearing(groups['rest'] ?? '') : undefined;
    const side = groups['side'] ?? split?.side ?? '';
    const bearing = compassBearing(side);
    const anchor = groups['anchor'] ?? split?.anchor;
    if (anchor === undefined || (side !== '' && bearing === undefined)) continue;
    if (bearing === undefined && !length.unitSaid) continue;
    return offset(anchor, length, bearing, context);
  }
  return undefined;
};

const AWAY = '(?:\\s+away)?';

/** The same thing said in several orders; the first that fits is read. A number without a unit counts only before a direction. */
const PATTERNS: readonly RegExp[] = [
  `^(?<distance>${DISTANCE})${AWAY}\\s+(?:from|of|outside(?: of)?)\\s+(?<anchor>.+?)\\s*,?\\s+(?:to|in|towards?)\\s+the\\s+(?<side>[a-z /.-]+)$`,
  `^(?<distance>${DISTANCE})${AWAY}\\s+(?:from|outside(?: of)?|around|of)\\s+(?<anchor>.+)(?<side>)$`,
  `^(?<distance>${DISTANCE})${AWAY}\\s*,?\\s*(?:(?:to|in)\\s+)?(?:the\\s+)?(?<rest>.+)$`,
  `^(?:to\\s+)?(?:the\\s+)?(?<side>[a-z/.-]+(?: [a-z.]+)?)\\s+of\\s+(?<anchor>.+?)\\s*,?\\s*(?:by\\s+|at\\s+|\\()?(?:about\\s+)?(?<distance>${DISTANCE})\\)?$`,
  `^(?<anchor>.+?)\\s*[,(]?\\s*(?<distance>${DISTANCE})\\s+(?:to\\s+the\\s+)?(?<side>[a-z/.-]+(?: [a-z.]+)?)\\)?$`,
  `^(?<distance>${NUMBER})\\s+(?<rest>.+ of .+)$`,
].map((source) => new RegExp(source, 'iu'));

/** "SW of X", "West X", "south east from X", "W & SW of X": compass words, then the name. */
function splitBearing(text: string): { side: string; anchor: string } | undefined {
  const head = compassHead(text);
  return head && { side: head.side, anchor: head.rest.replace(/^(?:of|from)\s+/iu, '') };
}

/** Part of the distance by which an offset point is uncertain: half the angle between two of eight compass points is as wide. */
const SPREAD = 0.25;

/** Distances beyond this (metres) are no place's surroundings. */
const FARTHEST = 1_000_000;

function offset(name: string, length: Length, bearing: number | undefined, context: Context): Reading | undefined {
  const { metres, spread } = length;
  if (metres > FARTHEST) return undefined;
  const reading = readAnchor(name, context);
  if (reading.status !== 'resolved') return reading;
  const precision = coarser(reading.precision, PHRASE_PRECISION.direction.precision);
  const away = metres >= 1000 ? `${Math.round(metres / 100) / 10} km` : `${Math.round(metres)} m`;
  if (bearing === undefined) {
    return withReason(
      { ...reading, precision, radiusMetres: reading.radiusMetres + metres + spread },
      `${away} from ${reading.place.name}, the direction is not said: the circle is as much wider`,
    );
  }
  const reasons = [
    `${away} from ${reading.place.name} at a bearing of ${bearing}°: the radius is widened by a quarter of the distance`,
  ];
  if (!length.unitSaid)
    reasons.push('no unit is written: read as the middle between kilometres and nautical miles, and widened for both');
  return withReason(
    {
      ...reading,
      point: destination(reading.point, bearing, metres),
      precision,
      radiusMetres: reading.radiusMetres + metres * SPREAD + spread,
    },
    ...reasons,
  );
}
