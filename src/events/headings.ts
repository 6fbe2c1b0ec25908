import type { PlacedMention } from '../model/read-report.ts';
import { KIND_NOUNS } from './prepositions.ts';
import type { Stage } from './stage.ts';

/** A heading has at most so many words and marks. */
const LONGEST = 10;

const SMALL: ReadonlySet<string> = new Set(
  ', . : ; ( ) - – — / | # > * • and the of in state governorates rural greater'.split(' '),
);

/** True where a sentence is nothing but names of places: "Tula, Hidalgo." before what was there. Peoples and governments are none. */
export function isNamesOnly({ words, places }: Stage): boolean {
  const [first] = places;
  if (!first || words.length > LONGEST || places.some(({ mention }) => !isName(mention))) return false;
  return words.every(
    ({ lower }, i) =>
      SMALL.has(lower) ||
      KIND_NOUNS.has(lower) ||
      /^\d+$/u.test(lower) ||
      places.some((one) => i >= one.from && i < one.to),
  );
}

function isName({ kind, metonym }: PlacedMention): boolean {
  return kind === 'toponym' && !metonym;
}

/**
 * For each sentence the place under whose name it stands: that of the last line that is nothing but a name. A short line of other words ends it ("Background"); the headline of
 * the report is none.
 */
export function placesOver(told: readonly Stage[], text: string): (PlacedMention | null)[] {
  let over: PlacedMention | null = null;
  return told.map((stage, i) => {
    const { sentence } = stage;
    if (sentence.isHeadline) return null;
    const isLine = isAlone(told, i);
    if (isLine && isNamesOnly(stage)) over = stage.places[0]?.mention ?? null;
    else if (isLine && isHeading(stage, text)) over = null;
    return over;
  });
}

function isAlone(told: readonly Stage[], i: number): boolean {
  const paragraph = (at: number): number | undefined => told[at]?.sentence.paragraph;
  return paragraph(i - 1) !== paragraph(i) && paragraph(i + 1) !== paragraph(i);
}

/** A short line without a stop. */
function isHeading({ sentence, words }: Stage, text: string): boolean {
  return words.length <= 6 && !/[.!?:]["'”’)]*$/u.test(text.slice(sentence.start, sentence.end).trimEnd());
}
