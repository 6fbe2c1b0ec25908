import { DAY_MS, formatDay } from '../../base/calendar.ts';
import { ageIn } from './age.ts';
import type { DocumentFacts } from './block.ts';
import { dateIn, type LineDate, type PageDates } from './date-line.ts';
import { datelineDate } from './dateline.ts';

/** One item of a document. */
export interface Item {
  readonly title: string;
  /** Empty where no line of its own names it. */
  readonly publisher: string;
  readonly date: LineDate | null;
  /** Where the date stands, for a person. */
  readonly because: string;
  /** Paragraphs, the headline first where there is one. */
  readonly paragraphs: readonly string[];
}

/** An item whose date may have to be found elsewhere. */
export interface Draft extends Item {
  /** The words of an age that counts from an unknown day. */
  readonly age: string;
  /** Milliseconds since 1970 by which a program named a picture of it; empty where there is none. */
  readonly clock: string;
}

/** Where dates are sought that no line of an item states. */
export interface DateSources {
  readonly page: PageDates;
  /** ISO day that is given for items that state none. */
  readonly given: string | null;
}

/** Dates of the items that state none in a line of their own: by their dateline, by the name of a picture, by the items before and after where no day is given. */
export function settleDates(drafts: readonly Draft[], sources: DateSources): Item[] {
  const dates = drafts.flatMap(({ date }) => date?.latest.slice(0, 10) ?? []);
  const near = sources.given ?? sources.page.today ?? dates.sort().at(-1) ?? null;
  const dated = drafts.map((draft) => (draft.date ? draft : withOwnDate(draft, near, sources.page)));
  return sources.given === null ? betweenNeighbours(dated) : dated.map(itemOf);
}

/** The only item of a document is also dated by what the document says of itself. */
export function withFacts(draft: Draft, facts: DocumentFacts, { page, given }: DateSources): Item {
  const title = draft.title || facts.title;
  if (draft.date) return itemOf({ ...draft, title });
  const told = dateIn(facts.published);
  const own = withOwnDate(draft, told?.latest.slice(0, 10) ?? given ?? page.today, page);
  // A report is told from the day of its dateline; the page may be younger.
  if (told && own.because !== DATELINE)
    return itemOf({ ...draft, title, date: told, because: 'the page says so itself' });
  const address = own.date ? null : dateIn(urlDay(facts.url));
  return itemOf(address ? { ...draft, title, date: address, because: 'the address of the page' } : { ...own, title });
}

const DATELINE = 'the dateline';

function withOwnDate(draft: Draft, near: string | null, { order }: PageDates): Draft {
  const line = datelineDate(draft.paragraphs, near, order);
  if (line) return { ...draft, date: line, because: DATELINE };
  const titled = isTicker(draft.paragraphs) ? dateIn(draft.title, order) : null;
  if (titled) return { ...draft, date: titled, because: 'the headline of a page that goes on by the hour' };
  const day = dayOfClock(draft.clock);
  if (day === null) return draft;
  const clock = { earliest: day, latest: day, text: draft.clock };
  const aged = draft.age === '' ? null : (ageIn(draft.age, day)?.date ?? null);
  const because = 'a picture in it, named by the clock of the day it was put there';
  return { ...draft, date: aged ?? clock, because: aged ? `its age, counted from ${because}` : because };
}

/** Several paragraphs begin with the time of the day. */
function isTicker(paragraphs: readonly string[]): boolean {
  return paragraphs.filter((text) => /^\d{1,2}[:.]\d{2}\b/u.test(text)).length >= 3;
}

/** Programs name pictures by the clock: the day in UTC, from 2000 to 2099. */
function dayOfClock(clock: string): string | null {
  if (clock === '') return null;
  const day = formatDay(Math.floor(Number(clock) / DAY_MS));
  return day >= '2000-01-01' && day <= '2099-12-31' ? day : null;
}

/** Where the dated items go forward in time, or all back, one without a date lies between its neighbours. */
function betweenNeighbours(drafts: readonly Draft[]): Item[] {
  const dates = drafts.flatMap(({ date }) => date ?? []);
  const goes = (isNext: (a: LineDate, b: LineDate) => boolean): boolean =>
    dates.length >= 2 && dates.every((date, i) => i === 0 || isNext(dates[i - 1] ?? date, date));
  const forward = goes((a, b) => a.earliest.slice(0, 10) <= b.latest.slice(0, 10));
  const backward = goes((a, b) => a.latest.slice(0, 10) >= b.earliest.slice(0, 10));
  if (forward === backward) return drafts.map(itemOf);
  const before = lastSeen(drafts);
  const after = lastSeen([...drafts].reverse()).reverse();
  return drafts.map((draft, i) => {
    const [a, b] = forward ? [before[i], after[i]] : [after[i], before[i]];
    if (draft.date || !a || !b) return itemOf(draft);
    const date = { earliest: a.earliest.slice(0, 10), latest: b.latest.slice(0, 10), text: draft.age };
    return itemOf({ ...draft, date, because: 'it stands between items of these days' });
  });
}

/** For each item the date of the nearest dated one before it. */
function lastSeen(drafts: readonly Draft[]): (LineDate | null)[] {
  let last: LineDate | null = null;
  return drafts.map(({ date }) => {
    const before = last;
    last = date ?? last;
    return before;
  });
}

function itemOf({ title, publisher, date, because, paragraphs }: Draft): Item {
  return { title, publisher, date, because, paragraphs };
}

/** `/2020/05/11/` of an address as an ISO day; empty where there is none. */
function urlDay(url: string): string {
  const match = /[/-](\d{4})[/-](\d{2})[/-](\d{2})(?=[/-]|\b)/u.exec(url);
  return match ? `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}` : '';
}
