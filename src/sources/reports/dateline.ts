import { dateIn, withoutYear, type LineDate, type PageDates } from './date-line.ts';

/** A dateline stands at the beginning of one of the first paragraphs, and ends in so many letters. */
const REACH = 4;
const LONGEST = 110;

const NAME = "\\p{Lu}[\\p{L}.'’-]*";
const WORD = `(?:${NAME}|(?:al|ad|an|ar|as|at|el|ed|ez|es|de|del|la|bin|ibn|of|and|on)(?:-${NAME})?)`;
const PLACE = `(?:${NAME}|(?:al|el|as|ar|ad)-${NAME})(?:\\s+${WORD}){0,3}`;
const AGENCY = '\\([^()]{2,40}\\)|\\/[^/]{2,30}\\/';
const WEEKDAY = '(?:mon|tues?|wednes|thurs?|fri|satur|sun|wed|thu|sat)(?:day)?\\.?';

/** `ERBIL, Iraq`, `GENEVA/AMMAN`, `BAGHDAD (Agency) --`, `(KIRKUK`, `Amman, Jordan (`. */
const BEFORE = new RegExp(
  `^[(\\[]?(?<place>${PLACE}(?:\\s*[,/]\\s*${PLACE}){0,3})?\\s*(?:${AGENCY})?\\s*[,:(–—-]*\\s*$`,
  'u',
);

/** `) -`, ` (Agency) --`, `:`, or nothing more. */
const BEHIND = new RegExp(`^\\s*(?<agency>,?\\s*(?:${AGENCY}))?\\s*(?:[)\\]]|[-–—:]|$)`, 'u');

/** Words that stand before dates in sentences. */
const SENTENCE = /^(?:on|in|by|since|until|from|between|after|before|the|as|at|for|late|early|a|an|this|last)\b/iu;

/**
 * The date of a dateline, with which a text begins behind its place; null where it does not.
 * @param near the year of one that states none is that of this ISO day or the one before; null: such a one is none
 */
export function datelineDate(
  paragraphs: readonly string[],
  near: string | null,
  order: PageDates['order'] = 'dmy',
): LineDate | null {
  for (const text of paragraphs.slice(0, REACH)) {
    const head = text.slice(0, LONGEST);
    const date = dateIn(head, order) ?? withoutYear(head, near);
    if (date && isDateline(head, date.text, text.length <= LONGEST)) return date;
  }
  return null;
}

function isDateline(head: string, words: string, isWhole: boolean): boolean {
  const at = head.indexOf(words);
  const before = head.slice(0, at).replace(new RegExp(`\\b${WEEKDAY},?\\s*$`, 'iu'), '');
  const place = BEFORE.exec(before)?.groups?.['place'];
  const behind = BEHIND.exec(head.slice(at + words.length));
  if (SENTENCE.test(before) || !BEFORE.test(before) || !behind) return false;
  const isEnd = behind[0].trim() === '' || behind[0].trim() === behind.groups?.['agency']?.trim();
  if (isEnd && !isWhole) return false;
  return place !== undefined || behind.groups?.['agency'] !== undefined || /[-–—]\s*$/u.test(before);
}
