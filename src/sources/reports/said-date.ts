import { dateIn, type LineDate, type PageDates } from './date-line.ts';

/** The headline and the first paragraphs tell on which day somebody spoke. */
const REACH = 3;

/** A date stands so many letters behind the verb at most. */
const NEAR = 90;

const SAID =
  /(?<!\b(?:had|has|have|was|were|been|previously|earlier) )\b(?:said|says|told|stated|announced|reported|confirmed|added)\b/giu;

/** ` reporters on Monday, `, ` in a statement on `, ` late on `: what may stand between the verb and the date. */
const BETWEEN =
  /^(?: (?!that\b)[\p{L}’'-]+){0,2}(?: in an? (?:\p{L}+ )?\p{L}+)?(?: late| early)? on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$/iu;

/**
 * The day on which somebody spoke to the reporter, which is that of the report where nothing else says it: "police said on Monday, May 18, 2020". Null where no such words
 * stand in the first paragraphs, or where the text tells of a later day or year: then they may be of long ago.
 */
export function saidDate(paragraphs: readonly string[], order: PageDates['order'] = 'dmy'): LineDate | null {
  const found = paragraphs.slice(0, REACH).flatMap((text) => saidIn(text, order) ?? [])[0];
  return found && !tellsLater(paragraphs, found, order) ? found : null;
}

function saidIn(text: string, order: PageDates['order']): LineDate | null {
  for (const { 0: verb, index } of text.matchAll(SAID)) {
    const behind = text.slice(index + verb.length, index + verb.length + NEAR).replace(/\s+/gu, ' ');
    const date = dateIn(behind, order);
    if (date && BETWEEN.test(behind.slice(0, behind.indexOf(date.text)))) return date;
  }
  return null;
}

function tellsLater(paragraphs: readonly string[], { latest }: LineDate, order: PageDates['order']): boolean {
  const [day, year] = [latest.slice(0, 10), latest.slice(0, 4)];
  return paragraphs.some((text) => {
    const years = text.match(/(?<![\d.,-])(?:19|20)\d\d(?![\d%]|[.,]\d)/gu) ?? [];
    if (years.some((told) => told > year)) return true;
    return text.split(/(?<=[.!?])\s/u).some((sentence) => (dateIn(sentence, order)?.latest.slice(0, 10) ?? '') > day);
  });
}
