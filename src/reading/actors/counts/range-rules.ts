import type { CountRange } from '../../../model/incident.ts';

/** How words before or behind a number bound it. */
export type Bound = 'least' | 'more' | 'most' | 'fewer' | 'about';

interface BoundRule {
  readonly bound: Bound;
  /** Why, for a person who reads the table. */
  readonly because: string;
  readonly words: readonly string[];
}

/** Words that bound the number behind them. */
export const BOUNDS: readonly BoundRule[] = [
  {
    bound: 'least',
    because: 'the number itself is counted, more may be',
    words: [
      'at least',
      'a minimum of',
      'no fewer than',
      'not fewer than',
      'no less than',
      'not less than',
      'as few as',
      'minimum of',
    ],
  },
  {
    bound: 'more',
    because: 'the number itself is passed: one more at least',
    words: [
      'more than',
      'over',
      'upwards of',
      'upward of',
      'in excess of',
      'well over',
      'greater than',
      'above',
      'exceeding',
    ],
  },
  {
    bound: 'most',
    because: 'nobody says that it was reached, only that it was not passed',
    words: ['up to', 'as many as', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum of'],
  },
  {
    bound: 'fewer',
    because: 'the number itself is not reached: one fewer at most',
    words: ['fewer than', 'less than', 'under', 'below'],
  },
  {
    bound: 'about',
    because: 'a rounded number is kept as it stands; how far off it may be, nobody says',
    words: [
      ...[
        'about',
        'around',
        'some',
        'roughly',
        'approximately',
        'approx',
        'an estimated',
        'estimated',
        'circa',
        'nearly',
        'almost',
        'close to',
      ],
      ...[
        'exactly',
        'precisely',
        'only',
        'just',
        'a total of',
        'total of',
        'all',
        'as',
        'another',
        'a further',
        'further',
        'the',
        'these',
        'those',
        'its',
        'their',
        'his',
      ],
    ],
  },
];

interface VagueRule {
  readonly range: CountRange;
  readonly because: string;
}

/** Words that stand for a number, with the least that a careful reader takes them for. */
export const VAGUE: Readonly<Record<string, VagueRule>> = {
  several: { range: { min: 3, max: null }, because: 'more than a couple' },
  numerous: { range: { min: 3, max: null }, because: 'as several' },
  many: { range: { min: 3, max: null }, because: 'as several' },
  multiple: { range: { min: 2, max: null }, because: 'more than one' },
  'a few': { range: { min: 2, max: null }, because: 'more than one' },
  'a handful': { range: { min: 3, max: null }, because: 'as several' },
  'a number': { range: { min: 2, max: null }, because: 'more than one' },
  'a couple': { range: { min: 2, max: 2 }, because: 'two' },
  'a pair': { range: { min: 2, max: 2 }, because: 'two' },
  both: { range: { min: 2, max: 2 }, because: 'two' },
  'a dozen': { range: { min: 12, max: 12 }, because: 'twelve' },
  'half a dozen': { range: { min: 6, max: 6 }, because: 'six' },
  'half-a-dozen': { range: { min: 6, max: 6 }, because: 'six' },
  'a score': { range: { min: 20, max: 20 }, because: 'twenty' },
  'a hundred': { range: { min: 100, max: 100 }, because: 'one hundred' },
  'a thousand': { range: { min: 1000, max: 1000 }, because: 'one thousand' },
  dozens: { range: { min: 24, max: null }, because: 'at least two dozen' },
  scores: { range: { min: 40, max: null }, because: 'at least two score' },
  hundreds: { range: { min: 200, max: null }, because: 'at least two hundred' },
  thousands: { range: { min: 2000, max: null }, because: 'at least two thousand' },
  'tens of thousands': { range: { min: 20_000, max: null }, because: 'at least twice ten thousand' },
};

/** A number within the bound that its words set. */
export function bounded(value: number, bound: Bound | undefined): CountRange {
  switch (bound) {
    case 'least':
      return { min: value, max: null };
    case 'more':
      return { min: value + 1, max: null };
    case 'most':
      return { min: null, max: value };
    case 'fewer':
      return { min: null, max: Math.max(0, value - 1) };
    case 'about':
    case undefined:
      return { min: value, max: value };
  }
}

/** Two ranges of different people counted together; what one leaves open the sum leaves open. */
export function sum(one: CountRange, other: CountRange): CountRange {
  return { min: added(one.min, other.min), max: added(one.max, other.max) };
}

function added(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
