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
    ['', 'ern', 'wards', 'ward', 'erly'].map((ending) => [`${word}${ending}`, point]),
  ),
  ...['north', 'south'].flatMap((first) =>
    ['east', 'west'].flatMap((second): [string, string][] =>
      ['', 'ern', 'erly'].map((ending) => [`${first}${second}${ending}`, `${first.charAt(0)}${second.charAt(0)}`]),
    ),
  ),
];

/** Typing errors are looked for from this length on: shorter ones would make "east" of "least". */
const TYPO_LENGTH = 5;

/** Two directions said together may differ by at most this, in degrees: "W and SW", not "north south". */
const TOGETHER = 90;

/**
 * The bearing in degrees of compass words: "South East", "NNW", "W/NW", "north-northwest", "sotheast"; of two that are said
 * together the middle ("W & SW", "NW west", and the slip "NWW"). Undefined for anything else.
 */
export function compassBearing(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s/\u2010-\u2015-]+|\s*&\s*/u)
    .filter((word) => word !== '' && word !== 'and' && word !== 'by');
  if (words.length === 0 || words.length > 3) return undefined;
  const points = words.map(pointOf);
  if (points.includes(undefined)) return undefined;
  const index = POINTS.indexOf(points.join(''));
  if (index >= 0) return index * STEP;
  const [first, second] = points.length === 1 ? slip(points[0] ?? '') : points;
  return first !== undefined && second !== undefined && points.length <= 2 ? middle(first, second) : undefined;
}

/** Compass words at the head of a text. */
export interface CompassHead {
  /** The words as they are written: "Nothern", "W & SW". */
  readonly side: string;
  readonly bearing: number;
  /** What follows them. */
  readonly rest: string;
}

/** Words that compass words take at most: "W and SW". */
const MOST_WORDS = 4;

/** The longest run of compass words that a text begins with, when other words follow; undefined when it begins otherwise. */
export function compassHead(text: string): CompassHead | undefined {
  const words = text.split(' ');
  for (let n = Math.min(MOST_WORDS, words.length - 1); n >= 1; n--) {
    const side = words.slice(0, n).join(' ');
    const bearing = /(?:^|\s)(?:and|by|&)$/iu.test(side) ? undefined : compassBearing(side);
    if (bearing !== undefined) return { side, bearing, rest: words.slice(n).join(' ') };
  }
  return undefined;
}

/**
 * True when compass words may stand before a name without "of", where much else stands: spelled out ("nothern", but not the
 * words that only look like a slip, such as "Easter"), or two or three capitals ("NW Mosul"; "S. Francisco" is no south).
 */
export function mayModify(side: string): boolean {
  return side
    .split(/[\s-]+/u)
    .every((word) => /^[NESW]{2,3}$/.test(word) || (word.length >= 4 && !LOOKALIKES.test(word)));
}

/** Words and names of their own that are one letter off a compass word. */
const LOOKALIKES = /^(?:easter|wester|norther|souther|norte|northam|southam|sought|worth|forth)$/iu;

/** Names of the eight points and of those between, clockwise from north. */
const NAMES = 'north north-northeast northeast east-northeast east east-southeast southeast south-southeast'
  .split(' ')
  .concat('south south-southwest southwest west-southwest west west-northwest northwest north-northwest'.split(' '));

/** Compass words for a reader: as written where they are spelled right, else the name of the nearest point: "sw", "Suothwest". */
export function spokenSide(side: string): string {
  const bearing = compassBearing(side);
  const words = side.toLowerCase();
  const isRight = words.split(/[\s-]+/u).every((word) => WORDS.some(([known]) => known === word));
  return isRight || bearing === undefined ? words : (NAMES[Math.round(bearing / STEP) % NAMES.length] ?? words);
}

/** "nww" is "nw" and "w". */
function slip(word: string): readonly string[] {
  return [word.slice(0, 2), word.slice(2)];
}

function middle(first: string, second: string): number | undefined {
  const [a, b] = [POINTS.indexOf(first) * STEP, POINTS.indexOf(second) * STEP];
  if (a < 0 || b < 0) return undefined;
  const turn = ((b - a + 540) % 360) - 180;
  return Math.abs(turn) <= TOGETHER ? (a + turn / 2 + 360) % 360 : undefined;
}

function pointOf(word: string): string | undefined {
  if (POINTS.includes(word) || SLIPS.includes(word)) return word;
  const exact = WORDS.find(([known]) => known === word);
  if (exact) return exact[1];
  if (word.length < TYPO_LENGTH) return undefined;
  const close = WORDS.filter(
    ([known]) => known.length >= TYPO_LENGTH && known[0] === word[0] && editDistance(word, known, 1) === 1,
  );
  const points = new Set(close.map(([, point]) => point));
  return points.size === 1 ? close[0]?.[1] : undefined;
}

/** Abbreviations that are written for WNW, WSW, ENE and ESE. */
const SLIPS = ['nww', 'sww', 'nee', 'see'];
