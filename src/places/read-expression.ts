import { readAlike } from './alike.ts';
import { readAlternatives } from './forms/alternatives.ts';
import { readBeside } from './forms/beside.ts';
import { readBorder } from './forms/border.ts';
import { readCentre } from './forms/centre.ts';
import { readDashed } from './forms/dashed.ts';
import { readDirection } from './forms/direction.ts';
import { readDistance } from './forms/distance.ts';
import { readCommaGate, readInGate, readParenGate, readPossessive } from './forms/gated.ts';
import { readModifiers } from './forms/modifiers.ts';
import { readNear } from './forms/near.ts';
import { readPartOf } from './forms/part-of.ts';
import { readRunTogether } from './forms/run-together.ts';
import { readBetween, readPair, readSharedAnchor } from './forms/several.ts';
import { mayBeMisspelled, readMisspelled } from './misspelled.ts';
import { readName } from './names.ts';
import { isStopped, readOwnName, readStopWord, readTypedStopWord } from './packs/own-name.ts';
import { unknown, type Context, type Form, type Gate, type Reading } from './reading.ts';

/** Tried before the words are taken for one name: no name holds a comma, and the others need a curated place in front. */
const BEFORE_NAMES: readonly Form[] = [readBeside, readCommaGate, readPossessive, readRunTogether];

/** Tried when the words are no name. */
const AFTER_NAMES: readonly Form[] = [
  readSharedAnchor,
  readDistance,
  readParenGate,
  readBorder,
  readBetween,
  readNear,
  readDirection,
  readCentre,
  readModifiers,
  readPartOf,
  readInGate,
  readAlternatives,
  readDashed,
  readPair,
];

const PHRASES_FIRST: readonly Form[] = [...BEFORE_NAMES, readName, ...AFTER_NAMES];

/** When the whole is a curated name, such as "Washington, D.C.". */
const NAMES_FIRST: readonly Form[] = [readName, ...BEFORE_NAMES, ...AFTER_NAMES];

/** Longer texts name no place, and are not searched for one. */
const LONGEST = 500;

/** Expressions nest at most so deep: "near the northern city of X, Y, Z"; deeper ones are unknown. */
const MAX_DEPTH = 12;

/** Reads a place expression: the first form that finds something; else the first that found nothing but has something to offer. */
export function readExpression(text: string, context: Omit<Context, 'read' | 'readArea'>, depth = 0): Reading {
  if (text.length > LONGEST) return unknown([`${text.length} letters are too many for the name of a place`]);
  const words = text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[.;:,]+$/u, '');
  if (words === '') return unknown(['no place is named']);
  if (depth > MAX_DEPTH || !context.lookup.mayRead()) return unknown(['too many phrases in one another']);
  const inner: Context = {
    ...context,
    read: (rest: string, gates: readonly Gate[] = context.gates) =>
      readExpression(rest, { ...context, gates }, depth + 1),
    readArea: (rest: string) =>
      readExpression(rest, { ...context, gates: [], lookup: context.lookup.withoutOwn }, depth + 1),
  };
  const own = readStopWord(words, context.lookup) ?? readOwnName(words, inner);
  if (own) return own;
  let nothing: Reading | undefined;
  const isCurated = context.lookup.curated(words).length > 0;
  for (const form of isCurated ? NAMES_FIRST : PHRASES_FIRST) {
    const reading = form(words, inner);
    if (!reading) continue;
    if (reading.status !== 'unknown') return reading;
    const isBetter = nothing?.others.length === 0 && reading.others.length > 0;
    if (!nothing || isBetter || isStopped(reading)) nothing = reading;
  }
  const stopped = nothing && isStopped(nothing) ? nothing : readTypedStopWord(words, context.lookup);
  if (stopped) return stopped;
  const alike = readAlike(words, inner);
  if (alike && (alike.status !== 'unknown' || !nothing?.others.length)) return alike;
  if (context.asWritten === true) return nothing ?? unknown([`no place is known as “${words}”`]);
  const misspelled = mayBeMisspelled(nothing?.others ?? [], inner) ? readMisspelled(words, inner) : undefined;
  if (misspelled && (misspelled.status !== 'unknown' || !nothing?.others.length)) return misspelled;
  const found = nothing ?? unknown([`no place is known as “${words}”`]);
  return depth === 0 && found.others.length === 0 && inner.gates.length > 0 ? withOutside(found, words, inner) : found;
}

/** Nothing inside the gates is like the words: what is like them elsewhere is offered, and never chosen. */
function withOutside(found: Reading, words: string, context: Context): Reading {
  const anywhere: Context = { ...context, gates: [] };
  const outside = readAlike(words, anywhere) ?? readMisspelled(words, anywhere);
  if (!outside) return found;
  const matches = outside.status === 'resolved' ? [outside.match, ...outside.others] : outside.others;
  return unknown([...found.because, 'what comes near to it lies outside the area asked for'], matches);
}
