import { gateOf } from '../gates.ts';
import { unknown, type Context, type Form, type Reading } from '../reading.ts';

/** "X, Y": X in Y, where Y is a country, division or town, or a part of one. */
export const readCommaGate: Form = (text, context) => {
  const comma = COMMA.exec(text);
  return comma?.[1] && comma[2] ? inside(comma[1], comma[2], context) : undefined;
};

/** The last comma, in any script, that does not stand between two digits ("1,5 km"). */
const COMMA = /^(.*)(?:[,\u060c\uff0c\u3001](?!\d)|(?<!\d)[,\u060c\uff0c\u3001])(.*)$/u;

/** "X (Y)": X in Y. When Y is no area ("Samarra (ship)"), something else than the place X is meant. */
export const readParenGate: Form = (text, context) => {
  const match = /^([^()]+)\(([^()]+)\)$/.exec(text);
  return match?.[1] && match[2] ? inside(match[1], match[2], context) : undefined;
};

/** "X in Y", "X of Y". */
export const readInGate: Form = (text, context) => {
  const match = /^(.+) (?:in|inside|within) (.+)$/iu.exec(text) ?? /^(.+) of (.+)$/iu.exec(text);
  return match?.[1] && match[2] ? inside(match[1], match[2], context) : undefined;
};

/** "Iraq's Anbar province": tried before the whole is taken for a name, so only with a country or curated place in front. */
export const readPossessive: Form = (text, context) => {
  const match = /^(.+?)(?:['’]s|(?<=s)['’])\s+(.+)$/iu.exec(text);
  if (!match?.[1] || !match[2] || context.lookup.curated(match[1]).length === 0) return undefined;
  return inside(match[2], match[1], context);
};

function inside(name: string, area: string, context: Context): Reading {
  const [inner, outer] = [name.trim(), area.trim()];
  const gate = gateOf(outer, context);
  if (gate) return context.read(inner, [...context.gates, gate]);
  const bare = context.read(inner);
  const others = bare.status === 'resolved' ? [bare.match, ...bare.others] : bare.others;
  return unknown([`“${outer}” is no area that “${inner}” could lie in`], others);
}
