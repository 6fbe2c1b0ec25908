import { UNDATED, type TimePrecision, type When } from '../../index.ts';
import { queueWords } from '../words/queue-en.ts';

const words = queueWords.date;

/** Days as they are typed. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
  readonly precision: TimePrecision;
}

/** The days of a time, as fields hold them. */
export function daysOf({ earliest, latest, precision }: When): Days {
  const day = (moment: string | null): string => moment?.slice(0, 10) ?? '';
  return { earliest: day(earliest), latest: day(latest), precision: precision === 'unknown' ? 'day' : precision };
}

/** True when both say the same. */
export function sameDays(a: Days, b: Days): boolean {
  return a.earliest === b.earliest && a.latest === b.latest && a.precision === b.precision;
}

/** The time that two days say, or what is wrong with them. An empty day leaves its end open. */
export function whenOf({
  earliest,
  latest,
  precision,
}: Days): Pick<When, 'earliest' | 'latest' | 'precision'> | string {
  const [from, to] = [earliest.trim(), latest.trim()];
  if (from === '' && to === '') return UNDATED;
  if ([from, to].some((day) => day !== '' && !/^\d{4}-\d\d-\d\d$/.test(day))) return words.unreadable;
  if (from !== '' && to !== '' && to < from) return words.reversed;
  return { earliest: from || null, latest: to || null, precision };
}
