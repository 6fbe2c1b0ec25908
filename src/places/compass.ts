import { editDistance } from '../base/edit-distance.ts';

/** The sixteen points of the compass, clockwise from north. */
const POINTS = 'n nne ne ene e ese se sse s ssw sw wsw w wnw nw nnw'.split(' ');

/** Degrees between two neighbouring points. */
const STEP = 360 / POINTS.length;

/** Compass words and the point each stands for; a word of five letters or more is also known with one typing error behind its first letter. */
const WORDS: readonly (readonly [word: string, point: string])[] = [
  ...[
    ['north', 'n'],
    ['south', 's'],
    ['east', 'e'],
    ['west', 'w'],
  ].flatMap(([word = '', point = '']): [string, string][] =>
    ['', 'ern', 'wards', 'ward'].map((ending) => [`${word}${ending}`, point]),
  ),
  ...['north', 'south'].flatMap((first) =>
    ['east', 'west'].flatMap((second): [string, string][] =>
      ['', 'ern'].map((ending) => [`${first}${second}${ending}`, `${first.charAt(0)}${second.charAt(0)}`]),
    ),
  ),
];

/** Typing errors are looked for from this length on: shorter ones would make "east" of "least". */
const TYPO_LENGTH = 5;

/** The bearing in degrees of compass words: "South East", "NNW", "W/NW", "north-northwest", "sotheast"; undefined for anything else. */
export function compassBearing(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s/\u2010-\u2015-]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 3) return undefined;
  const points = words.map(pointOf);
  const index = points.includes(undefined) ? -1 : POINTS.indexOf(points.join(''));
  return index < 0 ? undefined : index * STEP;
}

function pointOf(word: string): string | undefined {
  if (POINTS.includes(word)) return word;
  const exact = WORDS.find(([known]) => known === word);
  if (exact) return exact[1];
  if (word.length < TYPO_LENGTH) return undefined;
  const close = WORDS.filter(
    ([known]) => known.length >= TYPO_LENGTH && known[0] === word[0] && editDistance(word, known, 1) === 1,
  );
  const points = new Set(close.map(([, point]) => point));
  return points.size === 1 ? close[0]?.[1] : undefined;
}
