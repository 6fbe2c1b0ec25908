import { distanceMetres } from '../../base/sphere.ts';
import { compassBearing } from '../compass.ts';
import { DISTANCE, NUMBER } from '../distances.ts';
import { decide } from '../decide.ts';
import { throughGates } from '../gates.ts';
import { rankPlaces } from '../rank.ts';
import { placeWords } from '../reasons.ts';
import { unknown, withReason, type Context, type Form, type Reading } from '../reading.ts';
import { withoutAbout } from './about.ts';

/**
 * "Hit, 25 nm northwest of Ramadi", "Dulab, near Hit", "Tal Abta, south of Mosul": a place and, after the comma, where it lies from another.
 * The named one where it is known and fits; else what is said of it.
 */
export const readBeside: Form = (text, context) => {
  if (!text.includes(',')) return undefined;
  const match = COMMA.exec(text);
  const [name, said] = [match?.[1]?.trim(), match?.[2]?.trim()];
  if (!name || !said || !isOffset(said)) return undefined;
  const there = context.read(said);
  const here = context.read(name);
  if (there.status !== 'resolved') return NEAR.test(said) && here.status === 'resolved' ? here : undefined;
  return here.status === 'resolved' ? agreed(here, there) : nearest(name, here, there, context);
};

/** The last comma that does not stand between two digits. */
const COMMA = /^(.+?)\s*(?:,(?!\d)|(?<!\d),)\s*([^,]+(?:(?<=\d),\d[^,]*)?)$/u;

const MEASURED = new RegExp(`^(?:${DISTANCE}|${NUMBER}\\s)`, 'iu');
const NEAR =
  /^(?:just |immediately )?(?:near(?:by)?(?: to)?|close to|next to|outside(?: of)?|not far from|adjacent to|between) /iu;
const SIDE = /^(?:just |immediately |to )*(?:the )?((?:\S+ ){1,2})of /iu;

function isOffset(text: string): boolean {
  const side = SIDE.exec(text)?.[1];
  return (
    MEASURED.test(withoutAbout(text)) || NEAR.test(text) || (side !== undefined && compassBearing(side) !== undefined)
  );
}

/** Metres beyond the circle of what is said that the named place may lie off, for distances are rounded. */
const MARGIN = 20_000;

type Resolved = Extract<Reading, { status: 'resolved' }>;

function fits(point: Resolved['point'], radius: number, there: Resolved): boolean {
  return distanceMetres(point, there.point) <= there.radiusMetres + radius + MARGIN;
}

function agreed(here: Resolved, there: Resolved): Reading {
  if (fits(here.point, here.radiusMetres, there))
    return withReason(here, `it lies where it is said to lie from ${there.place.name}`);
  return {
    status: 'ambiguous',
    because: [`${placeWords(here.place)} does not lie where it is said to lie from ${placeWords(there.place)}`],
    others: [here.match, there.match, ...here.others],
  };
}

/** Of several places of the name the one that fits; of an unknown one what is said of it. */
function nearest(name: string, here: Reading, there: Resolved, context: Context): Reading {
  const fitting = throughGates(context.lookup.named(name), context).filter(({ place }) =>
    fits(place.point, place.radiusMetres, there),
  );
  if (fitting.length > 0) {
    const near = decide(name, rankPlaces(name, fitting, context), context);
    if (near.status === 'resolved') return withReason(near, `the one of that name nearest to ${there.place.name}`);
  }
  if (here.status === 'ambiguous') return here;
  return there.precision === 'country' || there.precision === 'region'
    ? unknown(here.because, here.others)
    : withReason(there, `“${name}” is not known: what is said of it stands for it`);
}
