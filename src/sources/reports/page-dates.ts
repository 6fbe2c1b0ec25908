import type { ReportChoice } from '../../model/report.ts';
import type { Block, DocumentFacts } from './block.ts';
import { dateIn, type PageDates } from './date-line.ts';
import { orderInTime } from './order-in-time.ts';

/** A line by which a page says on which day it was looked at: forums print it, and programs that print or save a page. */
const SEEN =
  /^(?:it is currently|today is|today:|the time (?:is )?now(?: is)?|current time|(?:page )?printed(?: on)?|retrieved(?: on)?|accessed(?: on)?|saved(?: on)?|archived(?: on)?)\b[\s:,]*/iu;

const NUMBERS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2\d{4}(?![\d/-])/gu;

/** So many letters of a block are looked at for dates of numbers. */
const LOOK = 4000;

/** How a document writes its dates, and the day from which its ages count: that on which it was seen, else the given one. */
export function pageDates(blocks: readonly Block[], facts: DocumentFacts, choice: ReportChoice): PageDates {
  const numbers = orderOf(blocks);
  const inTime = numbers === null ? orderInTime(blocks) : null;
  const order = numbers ?? inTime?.order ?? 'dmy';
  const seen = dateIn(facts.seen, order)?.latest ?? seenLine(blocks, order) ?? choice.published;
  return { order, today: seen?.slice(0, 10) ?? null, ...(inTime ? { orderBecause: inTime.because } : {}) };
}

/** True for a line by which a page says when it was looked at. */
export const isSeenLine = (text: string): boolean => text.length <= 120 && SEEN.test(text);

function seenLine(blocks: readonly Block[], order: PageDates['order']): string | undefined {
  for (const { text } of blocks) {
    const lead = text.length > 120 ? undefined : SEEN.exec(text)?.[0];
    const date = lead === undefined ? null : dateIn(text.slice(lead.length), order);
    if (date) return date.latest;
  }
  return undefined;
}

/** Month first where a number above 12 stands second in a date and in none first, day first where one stands first; null where no number is above 12. */
function orderOf(blocks: readonly Block[]): PageDates['order'] | null {
  let isMonthFirst = false;
  for (const { text } of blocks) {
    for (const [, first, , second] of text.slice(0, LOOK).matchAll(NUMBERS)) {
      if (Number(first) > 12) return 'dmy';
      if (Number(second) > 12) isMonthFirst = true;
    }
  }
  return isMonthFirst ? 'mdy' : null;
}
