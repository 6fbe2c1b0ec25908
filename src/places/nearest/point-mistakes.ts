import type { LonLat } from '../../model/place.ts';
import type { ProposedFix } from '../../model/problem-group.ts';

/** A mistake that puts a point elsewhere. */
export interface PointMistake {
  /** What would undo it, with "it would be" behind it. */
  readonly wordsOf: (point: LonLat) => string;
  readonly mend: (point: LonLat) => LonLat;
  /** What a person can agree to; the point goes where no one step mends it. */
  readonly fix: ProposedFix;
}

const DROP: ProposedFix = { kind: 'drop-point' };

/** The mistakes that are looked for, the commonest first. */
export const POINT_MISTAKES: readonly PointMistake[] = [
  {
    wordsOf: () => 'with latitude and longitude swapped',
    mend: ([lon, lat]) => [lat, lon],
    fix: { kind: 'swap-coordinates' },
  },
  {
    wordsOf: ([lon]) => `${signWords(lon)} before the longitude`,
    mend: ([lon, lat]) => [-lon, lat],
    fix: { kind: 'change-signs', signs: 'lon' },
  },
  {
    wordsOf: ([, lat]) => `${signWords(lat)} before the latitude`,
    mend: ([lon, lat]) => [lon, -lat],
    fix: { kind: 'change-signs', signs: 'lat' },
  },
  {
    wordsOf: () => 'with the signs of both changed',
    mend: ([lon, lat]) => [-lon, -lat],
    fix: { kind: 'change-signs', signs: 'both' },
  },
  {
    wordsOf: ([, lat]) => `swapped and ${signWords(lat)} before the longitude`,
    mend: ([lon, lat]) => [-lat, lon],
    fix: DROP,
  },
  {
    wordsOf: ([lon]) => `swapped and ${signWords(lon)} before the latitude`,
    mend: ([lon, lat]) => [lat, -lon],
    fix: DROP,
  },
];

/** The mistake that the words of a doubt name; undefined where they name none. @param doubt as `Nearest.checkPoint` says it */
export function mistakeOf(doubt: string, point: LonLat): PointMistake | undefined {
  return POINT_MISTAKES.find(({ wordsOf }) => doubt.includes(`; ${wordsOf(point)} it would be `));
}

/** What changes the sign of a number. */
function signWords(number: number): string {
  return number < 0 ? 'without the minus sign' : 'with a minus sign';
}
