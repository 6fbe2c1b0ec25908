import { destination } from '../../base/sphere.ts';
import { PHRASE_PRECISION } from '../../model/precision.ts';
import { isContainer } from '../containment.ts';
import { compassBearing, compassHead, mayModify, spokenSide } from '../compass.ts';
import { withReason, type Context, type Form, type Reading } from '../reading.ts';

/** "northern Iraq", "central Anbar", "the west of Mosul": a part of a country, division or town. */
export const readPartOf: Form = (text, context) => {
  const bare = text.replace(BEFORE_BARE, '');
  if (isPart(bare)) return partOfGate(bare, context);
  const said = partSaid(text);
  if (!said) return undefined;
  const reading = context.read(said.name);
  if (reading.status !== 'resolved') return reading;
  return isContainer(reading.place) ? partOf(reading, compassBearing(said.part), said.part) : undefined;
};

/** The part and what it is a part of: "the eastern side of X", "nothern X", "NW X", "central part of X". */
function partSaid(text: string): { part: string; name: string } | undefined {
  const of = OF_PATTERN.exec(text);
  if (of?.[1] && of[2] && isPart(of[1])) return { part: of[1], name: of[2] };
  const rest = text.replace(BEFORE, '');
  const head = compassHead(rest);
  if (head && mayModify(head.side)) return { part: head.side, name: head.rest.replace(PART_OF, '') };
  const name = CENTRAL.exec(rest)?.[1];
  return name === undefined ? undefined : { part: 'central', name: name.replace(PART_OF, '') };
}

function isPart(words: string): boolean {
  return CENTRE.test(words) || (compassBearing(words) !== undefined && mayModify(words));
}

const BEFORE = /^(?:the )?(?:far[ -])?/iu;
const BEFORE_BARE = /^(?:in )?(?:the )?(?:far[ -])?/iu;
const CENTRE = /^(?:cent(?:re|er)|middle)$/iu;
const CENTRAL = /^central (.+)$/iu;
const PART_OF = /^parts? of /iu;
const OF_PATTERN =
  /^(?:(?:in |on |at )?the )?(?:far[ -])?(.+?)(?:[ -]?(?:sides?|parts?|half|sectors?|sections?|banks?|ends?|corner|portion|districts|neighbou?rhoods))? of (.+)$/iu;

/** "the south", where a country or governorate is asked for: the last one, which is the narrowest. */
function partOfGate(direction: string, context: Context): Reading | undefined {
  const container = context.gates.filter(({ reachMetres }) => reachMetres === undefined).at(-1)?.containers[0];
  if (!container || container.kind === 'settlement') return undefined;
  const reading = context.read(container.name, context.gates);
  return reading.status === 'resolved' && reading.place.id === container.id
    ? partOf(reading, compassBearing(direction), direction)
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
    `the ${spokenSide(words)} part: half its radius (${Math.round(half / 1000)} km)`,
  );
}
