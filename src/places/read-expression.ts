import { readBorder } from './forms/border.ts';
import { readDirection } from './forms/direction.ts';
import { readCommaGate, readInGate, readParenGate, readPossessive } from './forms/gated.ts';
import { readModifiers } from './forms/modifiers.ts';
import { readNear } from './forms/near.ts';
import { readPartOf } from './forms/part-of.ts';
import { readRunTogether } from './forms/run-together.ts';
import { readName } from './names.ts';
import { unknown, type Context, type Form, type Gate, type Reading } from './reading.ts';

/** Tried before the words are taken for one name: no name holds a comma, and the others need a curated place in front. */
const BEFORE_NAMES: readonly Form[] = [readCommaGate, readPossessive, readRunTogether];

/** Tried when the words are no name. */
const AFTER_NAMES: readonly Form[] = [
  readParenGate,
  readBorder,
  readNear,
  readDirection,
  readModifiers,
  readPartOf,
  readInGate,
];

const PHRASES_FIRST: readonly Form[] = [...BEFORE_NAMES, readName, ...AFTER_NAMES];

/** When the whole is a curated name, such as "Washington, D.C.". */
const NAMES_FIRST: readonly Form[] = [readName, ...BEFORE_NAMES, ...AFTER_NAMES];

/** Expressions nest at most so deep: "near the northern city of X, Y, Z"; deeper ones are unknown. */
const MAX_DEPTH = 12;

/** Reads a place expression: the first form that finds something; else the first that found nothing but has something to offer. */
export function readExpression(text: string, context: Omit<Context, 'read'>, depth = 0): Reading {
  const words = text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[.;:,]+$/u, '');
  if (words === '') return unknown(['no place is named']);
  if (depth > MAX_DEPTH) return unknown(['too many phrases in one another']);
  const inner: Context = {
    ...context,
    read: (rest: string, gates: readonly Gate[] = context.gates) =>
      readExpression(rest, { ...context, gates }, depth + 1),
  };
  let nothing: Reading | undefined;
  const isCurated = context.lookup.curated(words).length > 0;
  for (const form of isCurated ? NAMES_FIRST : PHRASES_FIRST) {
    const reading = form(words, inner);
    if (!reading) continue;
    if (reading.status !== 'unknown') return reading;
    if (!nothing || (nothing.others.length === 0 && reading.others.length > 0)) nothing = reading;
  }
  return nothing ?? unknown([`no place is known as “${words}”`]);
}
