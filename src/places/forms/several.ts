import { destination, distanceMetres, initialBearing } from '../../base/sphere.ts';
import { coarser, type Precision } from '../../model/precision.ts';
import { placeWords } from '../reasons.ts';
import { unknown, type Context, type Form, type Reading } from '../reading.ts';
import { DISTANCE, inDigits } from '../distances.ts';
import { withoutAbout } from './about.ts';
import { readAnchor } from './anchor.ts';

type Resolved = Extract<Reading, { status: 'resolved' }>;

/** "between Baiji and Tikrit", "on the road from Hit to Haditha": the stretch from one to the other. */
export const readBetween: Form = (text, context) => {
  const match = BETWEEN.exec(text) ?? FROM_TO.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const [a, b] = [readAnchor(match[1], context), readAnchor(match[2], context)];
  if (a.status !== 'resolved') return a;
  return b.status === 'resolved' ? stretch(a, b, 'the stretch between') : b;
};

const BETWEEN =
  /^(?:(?:in |on |at |along )?(?:the |a |an )?(?:main |military |supply |international )*(?:road|highway|motorway|route|railway|pipeline|area|way|desert|point|place|somewhere|location|half-?way|midway|front ?line|flot|line|stretch|corridor|river|axis)s? )?(?:in )?between (?:the )?(.+?) (?:and|&) (?:the )?(.+)$/iu;
const FROM_TO = /^(?:on |along )?(?:the )?(?:main )?(?:road|highway|route|way) (?:leading )?from (.+?) to (.+)$/iu;

/** Two places nearer than this, in metres, that are named together are drawn as the area of both. */
const TOGETHER = 40_000;

/** "Hit & Dulab", "Ramadi and 6 NM east of Fallujah": two places. Near each other it is the area of both, far apart it is ambiguous. */
export const readPair: Form = (text, context) => {
  const match = /^(.+?)(?:\s*,?\s+(?:&|and|\+|و)\s*,?\s+|\s*[;&]\s*,?\s*)(.+)$/iu.exec(text);
  return match?.[1] && match[2] ? both(match[1], match[2], context) : undefined;
};

/** "15 NM northwest and 16 NM east of Mosul": two distances from one place. */
export const readSharedAnchor: Form = (text, context) => {
  const match = SHARED.exec(inDigits(withoutAbout(text)));
  const [first, second, anchor] = [match?.[1], match?.[2], match?.[3]];
  if (first === undefined || second === undefined || anchor === undefined) return undefined;
  return both(`${first} of ${anchor}`, `${second} of ${anchor}`, context);
};

const SHARED = new RegExp(
  `^(${DISTANCE}\\s+[a-z /-]{1,20}?)\\s*(?:,|&|and)\\s*(?:about |approximately )?(${DISTANCE}\\s+[a-z /-]{1,20}?) (?:of|from) (.+)$`,
  'iu',
);

/** Reads two names that stand side by side; undefined when neither is known. */
export function both(first: string, second: string, context: Context): Reading | undefined {
  const [a, b] = [context.read(first), context.read(second)];
  if (a.status !== 'resolved' && b.status !== 'resolved') return undefined;
  if (a.status !== 'resolved' || b.status !== 'resolved') {
    const [known, other] = a.status === 'resolved' ? [a, second] : [b as Resolved, first];
    return unknown([`two places are named, and “${other}” is not known`], [known.match, ...known.others]);
  }
  if (distanceMetres(a.point, b.point) <= TOGETHER) return stretch(a, b, 'two places are named: the area of');
  return {
    status: 'ambiguous',
    because: [`two places are named, far apart: ${placeWords(a.place)} and ${placeWords(b.place)}`],
    others: [a.match, b.match],
  };
}

function stretch(a: Resolved, b: Resolved, words: string): Reading {
  const metres = distanceMetres(a.point, b.point);
  const half = metres / 2;
  const anchors = coarser(a.precision, b.precision);
  return {
    ...a,
    point: metres < 1 ? a.point : destination(a.point, initialBearing(a.point, b.point), half),
    precision: coarser(anchors, widthPrecision(half)),
    radiusMetres: half + Math.max(a.radiusMetres, b.radiusMetres),
    because: [
      `${words} ${placeWords(a.place)} and ${placeWords(b.place)}, ${Math.round(metres / 1000)} km apart: drawn at the middle`,
      ...a.because,
      ...b.because,
    ],
    others: [b.match, ...a.others],
  };
}

/** Precision of an area by half its width in metres: bounds as the default radii of a district and a governorate. */
function widthPrecision(half: number): Precision {
  return half <= 20_000 ? 'near' : half <= 70_000 ? 'district' : 'region';
}
