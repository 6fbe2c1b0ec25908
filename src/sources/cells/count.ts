import type { CountRange } from '../../model/incident.ts';
import { isPlainNumber, readNumber, type DecimalSign } from './number.ts';
import { plainText } from './plain-text.ts';

/** A count that a cell states. */
export interface ReadCount extends CountRange {
  /** True for "about 10", which is 10 to 10. */
  readonly isAbout: boolean;
}

/** A count that is larger than this is none of people. */
const MOST = 2_147_483_647;

/** Words of a number, or of at least so many. Of "dozens" two are meant at least. "None" is what programs write for nothing stated, so it is no count. */
const WORDS: Readonly<Record<string, readonly [min: number, max: number | null]>> = {
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, n): [string, [number, number]] => [word, [n, n]]),
  ),
  'a dozen': [12, 12],
  dozen: [12, 12],
  'a few': [2, null],
  few: [2, null],
  several: [2, null],
  some: [1, null],
  many: [2, null],
  multiple: [2, null],
  tens: [20, null],
  dozens: [24, null],
  scores: [40, null],
  hundreds: [200, null],
  thousands: [2000, null],
  عشرات: [20, null],
  مئات: [200, null],
};

const ABOUT =
  /^(?:~|≈|±|c\.|ca\.?|circa|about|around|approx(?:imately|\.)?|roughly|an estimated|estimated|environ|حوالي|نحو)\s*/iu;
const AT_LEAST =
  /^(?:≥|>=|at least|no fewer than|no less than|minimum(?: of)?|min\.?|au moins|على الأقل|لا يقل عن)\s*/iu;
const MORE_THAN = /^(?:>|more than|over|above|upwards of|plus de|أكثر من)\s*/iu;
const AT_MOST = /^(?:≤|<=|at most|up to|no more than|maximum(?: of)?|max\.?|jusqu'à)\s*/iu;
const LESS_THAN = /^(?:<|fewer than|less than|under|below|moins de|أقل من)\s*/iu;
const BETWEEN =
  /^(?:between\s+|from\s+|entre\s+|بين\s+)?([\d.,' ]*\d)\s*(?:-|–|—|to|and|à|et|إلى|و)\s*(\d[\d.,' ]*)$/iu;

/**
 * Reads a cell as a count: `6` is 6 to 6; "3-5" and "between 3 and 5" 3 to 5; "at least 6" and "6+" 6 or more; "more than 5" 6 or more;
 * "up to 10" 10 at most; "fewer than 10" 9 at most; "~10" and "about 10" 10, marked as about; "dozens" 24 or more. An end that is not
 * stated is null. Null for anything else: negative and broken numbers, other words.
 */
export function readCountRange(text: string, decimal: DecimalSign): ReadCount | null {
  if (isPlainNumber(text)) return exactly(wholeOf(text, decimal));
  const plain = plainText(text).toLowerCase();
  if (plain === '' || plain.length > LONGEST) return null;
  const between = BETWEEN.exec(plain);
  if (between) return range(wholeOf(between[1] ?? '', decimal), wholeOf(between[2] ?? '', decimal));
  const about = ABOUT.exec(plain);
  if (about) {
    const read = countOf(plain.slice(about[0].length), decimal);
    return read && { ...read, isAbout: true };
  }
  for (const [pattern, bound] of BOUNDS) {
    const match = pattern.exec(plain);
    if (match) return bound(countOf(plain.slice(match[0].length), decimal)?.min ?? null);
  }
  const plus = /^(.*\d)\s*(?:\+|or more|and more)$/.exec(plain);
  return plus ? atLeast(wholeOf(plus[1] ?? '', decimal)) : countOf(plain, decimal);
}

/** Longer texts are no counts. */
const LONGEST = 60;

const BOUNDS: readonly (readonly [RegExp, (count: number | null) => ReadCount | null])[] = [
  [AT_LEAST, atLeast],
  [AT_MOST, atMost],
  [MORE_THAN, (count) => (count === null ? null : atLeast(count + 1))],
  [LESS_THAN, (count) => (count === null || count === 0 ? null : atMost(count - 1))],
];

function countOf(plain: string, decimal: DecimalSign): ReadCount | null {
  const words = Object.hasOwn(WORDS, plain) ? WORDS[plain] : undefined;
  return words ? { min: words[0], max: words[1], isAbout: false } : exactly(wholeOf(plain, decimal));
}

/** A whole number of 0 or more; `3.0` is one. */
function wholeOf(text: string, decimal: DecimalSign): number | null {
  const value = readNumber(text.trim(), decimal);
  return value !== null && Number.isInteger(value) && value >= 0 && value <= MOST && !Object.is(value, -0)
    ? value
    : null;
}

function exactly(count: number | null): ReadCount | null {
  return count === null ? null : { min: count, max: count, isAbout: false };
}

function atLeast(count: number | null): ReadCount | null {
  return count === null ? null : { min: count, max: null, isAbout: false };
}

function atMost(count: number | null): ReadCount | null {
  return count === null ? null : { min: null, max: count, isAbout: false };
}

function range(min: number | null, max: number | null): ReadCount | null {
  return min === null || max === null || min > max ? null : { min, max, isAbout: false };
}
