import { coarser, KIND_PRECISION, PHRASE_PRECISION } from '../../model/precision.ts';
import { gateOf, gatesOf } from '../gates.ts';
import { unknown, withReason, type Context, type Form, type Gate, type Reading } from '../reading.ts';
import { isGeneric, takeTypeWord } from '../type-words.ts';

/** "X, Y": X in Y, where Y is a country, division or town, or a part of one; also "Baghdad, Karrada", the wider one first. */
export const readCommaGate: Form = (text, context) => {
  const comma = COMMA.exec(text);
  return comma?.[1] && comma[2] ? eitherWay(comma[1].trim(), comma[2].trim(), context) : undefined;
};

/** The last comma, in any script, that does not stand between two digits ("1,5 km"). */
const COMMA = /^(.*)(?:[,\u060c\uff0c\u3001](?!\d)|(?<!\d)[,\u060c\uff0c\u3001])(.*)$/u;

/**
 * "X (Y)": X in Y, or "Mosul (Zuhur neighbourhood)", Y in X. When Y is no area ("Samarra (ship)"), something else than the place X is
 * meant, unless a type word in X leaves no doubt: then Y is another name of it ("Tiyas air base (T4)").
 */
export const readParenGate: Form = (text, context) => {
  const match = /^([^()]+)\(([^()]+)\)$/.exec(text);
  const [name, said] = [match?.[1]?.trim(), match?.[2]?.trim()];
  if (!name || !said) return undefined;
  const reading = eitherWay(name, said, context);
  if (reading.status !== 'unknown') return reading;
  return otherName(name, said, context) ?? partOfTown(said, name, context) ?? reading;
};

/** "Tiyas air base (T4)": one of both names, with the type word, is known. */
function otherName(name: string, said: string, context: Context): Reading | undefined {
  const typed = takeTypeWord(name);
  if (!typed) return undefined;
  const [bare, other] = [context.read(name), context.read(`${said} ${typed.word}`)];
  const isOther = other.status === 'resolved' && (bare.status !== 'resolved' || other.place.id !== bare.place.id);
  if (bare.status === 'resolved')
    return isOther ? undefined : withReason(bare, `“${said}” is taken for another name of it`);
  return other.status === 'resolved' ? withReason(other, `“${name}” is taken for another name of it`) : undefined;
}

/** "X in Y", "X of Y". */
export const readInGate: Form = (text, context) => {
  const match = /^(.+) (?:in|inside|within) (.+)$/iu.exec(text) ?? /^(.+) of (.+)$/iu.exec(text);
  return match?.[1] && match[2] ? inside(match[1].trim(), match[2].trim(), context) : undefined;
};

/** "Iraq's Anbar province": tried before the whole is taken for a name, so only with a country or curated place in front. */
export const readPossessive: Form = (text, context) => {
  const match = /^(.+?)(?:['’]s|(?<=s)['’])\s+(.+)$/iu.exec(text);
  if (!match?.[1] || !match[2] || context.lookup.curated(match[1]).length === 0) return undefined;
  return inside(match[2].trim(), match[1].trim(), context);
};

/** Two names side by side: the first in the second, else the second in the first, else a part of the town that the second names. */
function eitherWay(first: string, second: string, context: Context): Reading {
  const reading = inside(first, second, context);
  if (reading.status !== 'unknown') return reading;
  const wider = gateOf(first, context);
  const turned = wider && context.read(second, [...context.gates, wider]);
  if (turned?.status === 'resolved') return withReason(turned, `“${first}” is the wider one of both names`);
  return partOfTown(first, second, context) ?? reading;
}

function inside(inner: string, outer: string, context: Context): Reading {
  const readings = gatesOf(outer, context).map((gate) => context.read(inner, [...context.gates, gate]));
  const [first, ...others] = readings;
  if (first?.status === 'resolved') return first;
  const resolved = others.filter((reading) => reading.status === 'resolved');
  const [one, ...more] = resolved;
  if (one && more.every(({ place }) => place.id === one.place.id)) return one;
  if (one) {
    return {
      status: 'ambiguous',
      because: [`“${inner}” lies in ${resolved.length} areas that are called “${outer}”`],
      others: resolved.map(({ match }) => match),
    };
  }
  if (first) return first;
  const bare = context.read(inner);
  const known = bare.status === 'resolved' ? [bare.match, ...bare.others] : bare.others;
  return unknown([`“${outer}” is no area that “${inner}” could lie in`], known);
}

/**
 * "Zuhur neighbourhood, Mosul", "Corniche street, Basra": a part that no list holds of a town that is known. The town stands for it,
 * never a wider area, and only when the type word says that it is a part and no place elsewhere is called so.
 */
function partOfTown(part: string, town: string, context: Context): Reading | undefined {
  if (!PART.test(part) || isGeneric(part)) return undefined;
  const reading = context.read(town);
  if (reading.status !== 'resolved' || !TOWNS.includes(reading.place.kind)) return undefined;
  const inTown: Gate = { label: reading.place.name, containers: [reading.place] };
  if (context.read(part, [...context.gates, inTown]).others.length > 0) return undefined;
  return withReason(
    {
      ...reading,
      precision: coarser(reading.precision, PHRASE_PRECISION.near.precision),
      radiusMetres: Math.max(reading.radiusMetres, KIND_PRECISION.settlement.defaultRadiusMetres),
    },
    `“${part}” is not known: the town that it is a part of stands for it`,
  );
}

const TOWNS: readonly string[] = ['settlement', 'neighbourhood'];

/** Words for parts of a town. */
const PART =
  /(?:^|\s)(?:neighbou?rhoods?|quarters?|suburbs?|streets?|roads?|avenues?|squares?|roundabouts?|intersections?|junctions?|markets?|souks?|souqs?|bazaars?|mosques?|husseiniyah?|churchs?|churches|schools?|hospitals?|universit(?:y|ies)|stadiums?|bridges?|checkpoints?|districts?|areas?|hotels?|hay|hayy|hai|sector|complex|stations?)(?:\s|$)|(?:^|\s)(?:حي|شارع|ساحة|سوق|جامع|مسجد|مدرسة|مستشفى|جامعة|جسر)\s/iu;
