import { readDate } from '../cells/date.ts';

/** A date that a line states of its item. */
export interface LineDate {
  readonly earliest: string;
  readonly latest: string;
  /** The words of the date. */
  readonly text: string;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY_FORMS = [
  `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`,
  `\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}`,
  '\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?',
  '\\d{1,2}[./]\\d{1,2}[./]\\d{4}',
  '\\d{1,2}\\s+[\\u0621-\\u064a]{3,10}(?:\\s+[\\u0621-\\u064a]{3,10})?[،,]?\\s+\\d{4}',
];
const DATE = new RegExp(`(?<![\\w/])(?:${DAY_FORMS.join('|')})(?!\\w)`, 'iu');

/** Words that may stand beside a date in a line that only says when an item was published, or by whom. */
const BESIDE =
  /\b(?:published|posted|updated|last modified|modified|on|at|by|date|time|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\b(?:gmt|utc|est|edt|bst|cet|local time|[ap]\.m\.)\b|نشر|بتاريخ|تحديث/giu;

/** So many letters of other words may stand in a line of a date: a place, a category. */
const MOST_OTHER = 24;

/** The date of a text, the first that is one; null where there is none. Dates of numbers alone are read day first. */
export function dateIn(text: string): LineDate | null {
  const words = DATE.exec(text.slice(0, 2000))?.[0];
  const plain = words?.replace(/(\d)(?:st|nd|rd|th)\b/giu, '$1');
  const read = plain === undefined ? null : readDate(plain, 'dmy');
  return read && words !== undefined ? { earliest: read.earliest, latest: read.latest, text: words } : null;
}

/** The date of a line that says little else: `Published 1 November 2024`, `By |April 23rd, 2020|Iraq|`. */
export function dateLine(text: string): LineDate | null {
  if (text.length > 160 || text.includes('\n')) return null;
  const date = dateIn(text);
  if (!date) return null;
  if (isByline(text)) return date;
  const other = text
    .replace(date.text, '')
    .replace(BESIDE, '')
    .replace(/[\s|,.;:·•–—()/-]+/gu, '');
  return other.length <= MOST_OTHER && !/[.!?]$/u.test(text.replace(date.text, '').trim()) ? date : null;
}

/** True for a line that names author, date and headings with bars between, as lists of articles print under each. */
export function isByline(text: string): boolean {
  return /^by\b.{0,80}\|.*\|\s*$/iu.test(text);
}
