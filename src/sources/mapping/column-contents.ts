import { readCountRange } from '../cells/count.ts';
import { readPoint } from '../cells/coordinates.ts';
import { readDate } from '../cells/date.ts';
import { readDegrees } from '../cells/degrees.ts';
import { readNumber } from '../cells/number.ts';
import { usualMarks } from '../cells/empty.ts';
import { readTime } from '../cells/time-of-day.ts';
import type { DateNumbers } from '../cells/when-parts.ts';
import { CONFIDENCES, STATUSES } from '../../model/incident.ts';
import { isKind } from '../../model/kinds.ts';
import { PRECISIONS } from '../../model/precision.ts';
import { kindOfWords } from './kind-words.ts';

/** What the filled cells of a column look like: shares from 0 to 1. */
export interface ColumnContents {
  /** How many cells were looked at. */
  readonly filled: number;
  readonly date: number;
  /** Dates that are more than a bare number of four digits. */
  readonly fullDate: number;
  readonly time: number;
  readonly number: number;
  readonly count: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly degrees: number;
  /** Numbers with three decimals or more. */
  readonly fine: number;
  readonly point: number;
  readonly kind: number;
  readonly url: number;
  readonly status: number;
  readonly confidence: number;
  readonly precision: number;
  /** Letters in the cells. */
  readonly words: number;
  /** Different cells by all. */
  readonly different: number;
  readonly meanLength: number;
}

/** At most so many cells of a column are looked at. */
const MOST = 200;

type Share = Exclude<keyof ColumnContents, 'filled' | 'different' | 'meanLength'>;

/** @param cells of the column; the empty ones, and those that mean nothing, do not count @param numbers what bare numbers count if they are dates */
export function columnContents(cells: readonly string[], numbers: DateNumbers | null): ColumnContents {
  const looks = looksOf(numbers);
  const counts = new Map<Share, number>();
  const different = new Set<string>();
  const marks = usualMarks('count', cells);
  let filled = 0;
  let length = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (text === '' || marks.has(text)) continue;
    filled++;
    length += text.length;
    different.add(text);
    for (const [share, look] of looks) if (look(text)) counts.set(share, (counts.get(share) ?? 0) + 1);
    if (filled === MOST) break;
  }
  const share = (name: Share): number => (filled === 0 ? 0 : (counts.get(name) ?? 0) / filled);
  return {
    ...{
      filled,
      different: filled === 0 ? 0 : different.size / filled,
      meanLength: filled === 0 ? 0 : length / filled,
    },
    ...{ date: share('date'), fullDate: share('fullDate'), time: share('time'), number: share('number') },
    ...{ count: share('count'), year: share('year'), month: share('month'), day: share('day') },
    ...{ degrees: share('degrees'), fine: share('fine'), point: share('point'), kind: share('kind') },
    ...{ url: share('url'), status: share('status'), confidence: share('confidence') },
    ...{ precision: share('precision'), words: share('words') },
  };
}

function looksOf(numbers: DateNumbers | null): readonly (readonly [Share, (text: string) => boolean])[] {
  const isDate = (text: string): boolean =>
    (readDate(text, 'dmy', numbers) ?? readDate(text, 'mdy', numbers) ?? readDate(text, 'ymd', numbers)) !== null;
  const within = (text: string, least: number, most: number): boolean =>
    /^\d{1,4}(?:\.0)?$/.test(text) && Number(text) >= least && Number(text) <= most;
  const isWord = (words: readonly string[]) => (text: string) => words.includes(text.toLowerCase());
  return [
    ['date', isDate],
    ['fullDate', (text) => !/^\d{1,4}$/.test(text) && isDate(text)],
    ['time', (text) => readTime(text) !== null],
    ['number', (text) => readNumber(text, '.') !== null || readNumber(text, ',') !== null],
    ['count', (text) => readCountRange(text, '.') !== null || /^-\d+$/.test(text)],
    ['year', (text) => within(text, 1000, 2999)],
    ['month', (text) => within(text, 0, 12)],
    ['day', (text) => within(text, 0, 31)],
    ['degrees', isDegrees],
    ['fine', (text) => /[.,]\d{3,}$/.test(text) && isDegrees(text)],
    ['point', (text) => readPoint(text) !== null],
    ['kind', (text) => isKind(text.toLowerCase()) || kindOfWords(text) !== null],
    ['url', (text) => /^https?:\/\//i.test(text)],
    ['status', isWord(STATUSES)],
    ['confidence', isWord(CONFIDENCES)],
    ['precision', isWord(PRECISIONS)],
    ['words', (text) => /\p{L}{2}/u.test(text)],
  ];
}

function isDegrees(text: string): boolean {
  const read = readDegrees(text);
  return read !== null && Math.abs(read.value) <= 180;
}
