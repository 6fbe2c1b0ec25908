import { dateIn, type LineDate } from './date-line.ts';

/** A dateline stands in one of the first paragraphs. */
const REACH = 4;

/** `BAGHDAD, 11 May 2020 (Agency) -`, `Erbil - May 11, 2020:`. */
const DATELINE =
  /^\p{Lu}[\p{L} .'’-]{2,40}(?:,\s*\p{Lu}[\p{L} .'’-]{2,30})?\s*(?:,|[-–—]|\()\s*(?<date>[\p{L}\d.]+[ -][\p{L}\d.]+,?[ -]\d{4}|\d{4}-\d{2}-\d{2})\)?\s*(?:\([^()]{2,30}\)|\/[^/]{2,30}\/)?\s*[-–—:]/u;

/** The date with which a text begins behind its place; null where it does not. */
export function datelineDate(paragraphs: readonly string[]): LineDate | null {
  for (const text of paragraphs.slice(0, REACH)) {
    const date = DATELINE.exec(text.slice(0, 160))?.groups?.['date'];
    if (date !== undefined) return dateIn(date);
  }
  return null;
}
