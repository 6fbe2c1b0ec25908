import { destination } from '../../base/sphere.ts';
import { PHRASE_PRECISION } from '../../model/precision.ts';
import { isContainer } from '../containment.ts';
import { bearingOf, DIRECTION } from '../bearings.ts';
import { withReason, type Context, type Form, type Reading } from '../reading.ts';

/** "northern Iraq", "central Anbar", "the west of Mosul": a part of a country, division or town. */
export const readPartOf: Form = (text, context) => {
  const bare = BARE_PATTERN.exec(text)?.[1];
  if (bare !== undefined) return partOfGate(bare, context);
  const match = OF_PATTERN.exec(text) ?? PATTERN.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const reading = context.read(match[2]);
  if (reading.status !== 'resolved') return reading;
  return isContainer(reading.place) ? partOf(reading, bearingOf(match[1]), match[1]) : undefined;
};

const PATTERN = new RegExp(`^(?:the )?(?:far[ -])?(${DIRECTION}|central)(?: parts? of)? (.+)$`, 'i');
const OF_PATTERN = new RegExp(
  `^(?:(?:in |on |at )?the )?(?:far[ -])?(${DIRECTION}|centre|center|middle)(?:[ -]?(?:sides?|parts?|half|sectors?|sections?|banks?|ends?|corner|portion|districts|neighbou?rhoods))? of (.+)$`,
  'i',
);

const BARE_PATTERN = new RegExp(`^(?:in )?(?:the )?(?:far[ -])?(${DIRECTION}|centre|center)$`, 'i');

/** "the south", where a country or governorate is asked for: the last one, which is the narrowest. */
function partOfGate(direction: string, context: Context): Reading | undefined {
  const container = context.gates.filter(({ reachMetres }) => reachMetres === undefined).at(-1)?.containers[0];
  if (!container || container.kind === 'settlement') return undefined;
  const reading = context.read(container.name, context.gates);
  return reading.status === 'resolved' && reading.place.id === container.id
    ? partOf(reading, bearingOf(direction), direction)
    : undefined;
}

/** A part lies half the radius away from the middle and is half as wide; the central part stays in the middle. */
const HALF = 0.5;

/** The part of a place that has been read; `bearing` is undefined for its centre. A part of a town is still that town. */
export function partOf(
  reading: Extract<Reading, { status: 'resolved' }>,
  bearing: number | undefined,
  words: string,
): Reading {
  const half = reading.radiusMetres * HALF;
  const isTown = reading.place.kind === 'settlement' || reading.place.kind === 'neighbourhood';
  return withReason(
    {
      ...reading,
      point: bearing === undefined ? reading.point : destination(reading.point, bearing, half),
      precision: isTown ? reading.precision : PHRASE_PRECISION['part-of'].precision,
      radiusMetres: half,
    },
    `the ${words.toLowerCase()} part: half its radius (${Math.round(half / 1000)} km)`,
  );
}
