import type { ActMention } from '../model/act.ts';
import type { PlacedMention } from '../model/read-report.ts';
import type { PlaceChoice } from './choice.ts';
import { ownPlaces } from './place-of.ts';
import { asNamed } from './pointed-place.ts';
import type { ToldSentence } from './report-map.ts';

/** Offices taken, given, left. */
const OFFICE =
  /\b(?:sworn in|sw[eo]a?r\p{L}* in|oath|resign\p{L}*|dismiss\p{L}*|sack(?:s|ed|ing)|demot\p{L}*|promot\p{L}*|appoint\p{L}*|named|elected|elects?|step\p{L}* down|took office|takes office|form\p{L}* .{0,20}government)\b/iu;

/** What speaks and orders for a whole state. */
const ORGAN =
  /\b(?:judiciary|parliament|cabinet|government|council of ministers|supreme court|constitutional court|lawmakers|president|prime minister)\b\W*(?:[\p{L}]+\W+){0,2}$/iu;

/**
 * Where an act of state was whose sentence names no place: the country that its sentence names, else that of `lead` where the report names it. Undefined for other acts,
 * and where no country is named: a town told of before is none of its places.
 */
export function placeOfOffice(
  act: ActMention,
  told: readonly ToldSentence[],
  text: string,
  lead: PlaceChoice | undefined,
): PlaceChoice | undefined {
  const own = told[act.sentence];
  if (!own || !isOfState(act, text) || ownPlaces(act, told).places.length > 0) return undefined;
  const here = countriesIn([own])[0];
  if (here) return { mention: here, nearness: 'sentence', because: 'the state whose office it is' };
  const country = lead?.mention.place?.country;
  const named = countriesIn(told).find(({ place }) => country === undefined || place?.country === country);
  return named && { mention: asNamed(named), nearness: 'report', because: 'the state of which the report tells' };
}

function isOfState({ act, text: words, start }: ActMention, text: string): boolean {
  if (act === 'other') return OFFICE.test(words);
  return (
    act === 'statement-or-agreement' && /^order/iu.test(words) && ORGAN.test(text.slice(Math.max(0, start - 60), start))
  );
}

function countriesIn(told: readonly ToldSentence[]): PlacedMention[] {
  return told
    .flatMap(({ places }) => places)
    .map(({ mention }) => mention)
    .filter(({ place, where }) => place?.kind === 'country' && where.point !== null);
}
