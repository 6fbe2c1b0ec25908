import { DAY_MS, parseMoment } from '../../base/calendar.ts';
import type { Block } from './block.ts';
import { dateLine, type PageDates } from './date-line.ts';

/** A date of three numbers that could be of either order. */
const NUMBERS = /(?<![\d./-])\d{1,2}([./-])\d{1,2}\1\d{4}(?![\d/-])/u;

const ORDERS = ['dmy', 'mdy'] as const;
const NAMES = { dmy: 'the day', mdy: 'the month' } as const;

/** How the dates of the lines of a page lie when they are read in one order. */
interface Course {
  readonly order: PageDates['order'];
  /** They go forward from line to line, or all back. */
  readonly goesOn: boolean;
  /** From the first day to the last. */
  readonly days: number;
}

/** True for words that are a date of three numbers. */
export const isNumbers = (text: string): boolean => NUMBERS.test(text);

/**
 * The order of day and month under which the dates of the lines of a page, each of which could be either, go on in time within fewer days: 02-03-2019, 02-04-2019, 02-05-2019
 * are days of February. Null where fewer than two days stand there, or both orders do as well.
 */
export function orderInTime(
  blocks: readonly Block[],
): (Pick<PageDates, 'order'> & { readonly because: string }) | null {
  const texts = blocks.map(({ text }) => text).filter((text) => text.length <= 160 && isNumbers(text));
  const [first, second] = ORDERS.map((order) => courseOf(texts, order));
  if (!first || !second || (first.days === 0 && second.days === 0)) return null;
  if (first.goesOn === second.goesOn && first.days === second.days) return null;
  const isFirst = first.goesOn === second.goesOn ? first.days < second.days : first.goesOn;
  const [best, other] = isFirst ? [first, second] : [second, first];
  // Dates that leap about say nothing, whichever of them leap less.
  if (!best.goesOn) return null;
  const because = `day and month could be either: with ${NAMES[best.order]} first the dates here go on in time within ${best.days} days, else ${other.goesOn ? `within ${other.days}` : 'not in order'}`;
  return { order: best.order, because };
}

function courseOf(texts: readonly string[], order: PageDates['order']): Course {
  const days = texts.flatMap((text) => {
    const date = dateLine(text, { order, today: null })?.date;
    const moment = date && isNumbers(date.text) ? parseMoment(date.latest.slice(0, 10)) : undefined;
    return moment ? [Math.round(moment.startMs / DAY_MS)] : [];
  });
  const isForward = days.every((day, i) => i === 0 || day >= (days[i - 1] ?? day));
  const isBackward = days.every((day, i) => i === 0 || day <= (days[i - 1] ?? day));
  const [least, most] = [
    days.reduce((a, b) => Math.min(a, b), Infinity),
    days.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  return { order, goesOn: isForward || isBackward, days: days.length === 0 ? 0 : most - least };
}
