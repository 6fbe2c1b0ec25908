import { readDate } from '../cells/date.ts';
import { ageIn } from './age.ts';

/** A date that a line states of its item. */
export interface LineDate {
  readonly earliest: string;
  readonly latest: string;
  /** The words of the date. */
  readonly text: string;
}

/** How a document writes its dates. */
export interface PageDates {
  /** Which comes first where day and month are both numbers and either could be. */
  readonly order: 'dmy' | 'mdy';
  /** How the order was found where every date could be either, for a person; left out where a number says it, or nothing does. */
  readonly orderBecause?: string;
  /** ISO day from which ages ("2 days ago") count and years are left out; null where nothing says it. */
  readonly today: string | null;
}

/** A line that only says when an item was published, and by whom. */
export interface DateLine {
  /** Null for an age that counts from an unknown day. */
  readonly date: LineDate | null;
  /** The words of the date or the age. */
  readonly words: string;
  /** The line names a writer, or the number of a post: it begins a post. */
  readonly isPost: boolean;
  /** Other words of the line: a writer, a place, a category. */
  readonly names: string;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY_FORMS = [
  `${MONTH}[\\s-]+\\d{1,2}(?:st|nd|rd|th)?(?:,\\s*|[\\s-]+)\\d{4}`,
  `\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH}(?:,\\s*|[\\s-]+)\\d{4}`,
  '\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?',
  '\\d{1,2}([./-])\\d{1,2}\\1\\d{4}',
  '\\d{4}/\\d{2}/\\d{2}',
  '\\d{1,2}\\s+[\\u0621-\\u064a]{3,10}(?:\\s+[\\u0621-\\u064a]{3,10})?[،,]?\\s+\\d{4}',
];
const DATE = new RegExp(`(?<![\\w/])(?:${DAY_FORMS.join('|')})(?!\\w)`, 'iu');
const YEARLESS = new RegExp(`(?<![\\w/])(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:st|nd|rd|th)?(?![\\w:])`, 'iu');

const CLOCK = /\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\b\.?)?/giu;

/** Words that may stand beside a date in a line that only says when an item was published, or by whom. */
const BESIDE = [
  /\([^()]{0,60}\)|\[[^[\]]{0,30}\]/gu,
  /\b\d+ (?:comments?|replies|views|shares?|likes?|min(?:ute)?s?(?: read)?)\b|\b(?:leave a comment|no comments|edited|permalink|all times|times in)\b/giu,
  CLOCK,
  /\b(?:published|posted|updated|last modified|modified|created|added|on|at|by|in|from|date|time|wrote|writes|said|replied|reply|post|message|comment|re|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/giu,
  /\b(?:(?:gmt|utc)(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?|es?t|edt|bst|ces?t|eat|msk|ist|local time|local|hrs?|[ap]\.m\.)|(?<=\s)[+-]\d{4}\b|نشر|بتاريخ|تحديث/giu,
];

/** What tells that a line begins a post. */
const POST =
  /(?:^|\s)#\s?\d{1,6}\b|^\s*\d{1,6}\s*\||\b(?:reply|post|comment|message)\s*#?\s*\d|\b(?:wrote|replied)\b|\bposted by\b|»/iu;

/** So many letters of other words may stand in a line of a date: a name, a place, a category. */
const MOST_OTHER = 24;

/** The date of a text, the first that is one; null where there is none. */
export function dateIn(text: string, order: PageDates['order'] = 'dmy'): LineDate | null {
  const words = DATE.exec(text.slice(0, 2000))?.[0];
  return words === undefined ? null : read(words, words, order);
}

/** The date of a line that says little else: `Published 1 November 2024`, `By |April 23rd, 2020|Iraq|`, `#12 finch wrote 2 days ago`. */
export function dateLine(text: string, { order, today }: PageDates): DateLine | null {
  if (text.length > 160 || text.includes('\n')) return null;
  const date = dateIn(text, order) ?? (text.length > 40 ? null : withoutYear(text, today));
  const age = date ? null : ageIn(text, today);
  const words = date?.text ?? age?.text;
  if (words === undefined) return null;
  if (isByline(text)) return { date, words, isPost: false, names: '' };
  const rest = text.replace(words, ' ').replace(/(?:^|\s)#\s?\d{1,6}\b|^\s*\d{1,6}\s*\|/gu, ' ');
  const other = BESIDE.reduce((left, form) => left.replace(form, ' '), rest);
  const names = other.replace(/[|,.;:·•»«–—()/>#-]+/gu, ' ').trim();
  if (names.replace(/\s/gu, '').length > MOST_OTHER) return null;
  if (names !== '' && /[.!?…]["”']?$/u.test(other.trim())) return null;
  // An age stands in sentences too, a date of all three parts seldom beside so few words.
  if (age && names.split(' ').some((name) => /^\p{Ll}/u.test(name) && !/[\d_]/u.test(name)) && names.includes(' '))
    return null;
  const isPost =
    POST.test(text) ||
    (age !== null && names !== '' && !/\bby\b/iu.test(text)) ||
    (names !== '' && new RegExp(CLOCK.source, 'iu').test(text.replace(words, '')));
  return { date: date ?? age?.date ?? null, words, isPost, names };
}

/** True for a line that names author, date and headings with bars between, as lists of articles print under each. */
export function isByline(text: string): boolean {
  return /^by\b.{0,80}\|.*\|\s*$/iu.test(text);
}

/** `Jun 04` without a year, in the last one that is not after an ISO day; null where there is none, or no such day. */
export function withoutYear(text: string, today: string | null): LineDate | null {
  const words = today === null ? undefined : YEARLESS.exec(text)?.[0];
  if (words === undefined || today === null) return null;
  const year = Number(today.slice(0, 4));
  for (const told of [year, year - 1]) {
    const date = read(`${words} ${told}`, words, 'dmy');
    if (date && date.latest.slice(0, 10) <= today) return date;
  }
  return null;
}

function read(words: string, said: string, order: PageDates['order']): LineDate | null {
  const plain = words.replace(/(\d)(?:st|nd|rd|th)\b/giu, '$1').replace(/\s+of\s+/iu, ' ');
  const cell = plain.replace(/(?<=[a-z.])-|-(?=[a-z])/giu, ' ');
  // A number above 12 says by itself which it is.
  const date = readDate(cell, order) ?? readDate(cell, order === 'dmy' ? 'mdy' : 'dmy');
  if (!date) return null;
  // A day that begins at another hour than in Greenwich is that of its own zone: relative words count from it.
  const local = /^(\d{4}-\d{2}-\d{2})[T ].*[+-](?!00:?00)\d{2}:?\d{2}$/u.exec(words)?.[1];
  return { earliest: local ?? date.earliest, latest: local ?? date.latest, text: said };
}
