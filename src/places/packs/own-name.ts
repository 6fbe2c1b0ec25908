import { decide } from '../decide.ts';
import { throughGates } from '../gates.ts';
import type { Lookup } from '../lookup.ts';
import { rankPlaces } from '../rank.ts';
import { unknown, type Form, type Reading } from '../reading.ts';
import { takeTypeWord } from '../type-words.ts';

/** Words that a user's own list gives to a place mean that place, whatever forms or type words they hold; gates still hold. */
export const readOwnName: Form = (text, context) => {
  const own = context.lookup.own(text);
  if (own.length === 0) return undefined;
  const inside = throughGates(own, context);
  if (inside.length > 0) return decide(text, rankPlaces(text, inside, context), context);
  const labels = context.gates.map(({ label }) => label).join(', ');
  const nearest = rankPlaces(text, own, { ...context, gates: [] });
  return unknown([`the place that your own list calls “${text}” does not lie in ${labels}`], nearest);
};

/** Unknown, where a user's own list says that the words name no place. */
export function readStopWord(text: string, lookup: Lookup): Reading | undefined {
  if (!lookup.isStopWord(text)) return undefined;
  return unknown([`${STOPPED} “${text}” names no place`]);
}

const STOPPED = 'a list of your own says that';

/** True for a reading that found nothing since a part of the words is a stop word. */
export function isStopped({ status, because }: Reading): boolean {
  return status === 'unknown' && because.some((reason) => reason.startsWith(STOPPED));
}

/** The same for a stop word with a type word, "Balad town", once nothing is known by the whole words: then no guess is made of the rest. */
export function readTypedStopWord(text: string, lookup: Lookup): Reading | undefined {
  const name = takeTypeWord(text)?.name;
  return name === undefined ? undefined : readStopWord(name, lookup);
}
