/** Metres in each unit of length that reports use. */
const UNITS: readonly (readonly [pattern: string, metres: number])[] = [
  ['n\\.?m\\.?i?\\.?|nautical[ -]miles?|sea miles?', 1852],
  ['kms?\\.?|k\\.m\\.|kilomet(?:er|re)s?|kilomters?|klicks?|k', 1000],
  ['miles?|mi\\.?', 1609.344],
  ['met(?:er|re)s?|mtrs?|m', 1],
  ['yards?|yds?', 0.9144],
  ['feet|foot|ft\\.?', 0.3048],
];

/** Matches a number of at most six digits with a decimal point or comma, as the source of a regular expression without groups. */
export const NUMBER = '\\d{1,6}(?:[.,]\\d{1,3})?';
const UNIT = UNITS.map(([pattern]) => pattern).join('|');

/** Matches a distance as the source of a regular expression without groups: "30nm", "1.5 km", "10-15 miles". */
export const DISTANCE = `(?:${NUMBER}\\s?(?:[-\\u2010-\\u2015]|to)\\s?)?${NUMBER}\\s?-?(?:${UNIT})`;

const PARTS = new RegExp(`^(?:(${NUMBER})\\s?(?:[-\\u2010-\\u2015]|to)\\s?)?(${NUMBER})\\s?-?(${UNIT})$`, 'i');
const BARE = new RegExp(`^${NUMBER}$`);

/** Number words that reports write before a unit, with what each stands for. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, 30 + 10 * i]),
  ['a', 1],
  ['an', 1],
  ['half a', 0.5],
  ['half an', 0.5],
  ['a half', 0.5],
  ['half', 0.5],
  ...['a quarter of a', 'quarter of a', 'a quarter', 'quarter'].map((words): [string, number] => [words, 0.25]),
  ['a hundred', 100],
  ['one hundred', 100],
]);

/** Units that number words are written before: single letters stand behind digits only. */
const WORD_UNIT = `(?:nautical[ -]|sea )?miles?|nm|kms?|kilomet(?:er|re)s?|klicks?|met(?:er|re)s?|yards?|feet`;

const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${[...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})( and a half)?[ -](${WORD_UNIT})( and a half)?(?![\\p{L}\\p{N}])`,
  'giu',
);

const TOLD_TWICE = new RegExp(
  `(${DISTANCE})\\s*(?:\\(\\s*(?:about |approximately |or |~)?${DISTANCE}\\s*\\)|\\/\\s*${DISTANCE})`,
  'giu',
);

/** The words with distances in digits ("two miles", "half a mile", "a kilometre") and told in one unit: "15 km (9 miles)" is "15 km". */
export function inDigits(text: string): string {
  return text
    .replace(IN_WORDS, (whole, number: string, half: string | undefined, unit: string, after: string | undefined) => {
      const count = NUMBER_WORDS.get(number.toLowerCase());
      return count === undefined ? whole : `${count + (half === undefined && after === undefined ? 0 : 0.5)} ${unit}`;
    })
    .replace(TOLD_TWICE, '$1');
}

/** A distance as it is written. */
export interface Length {
  readonly metres: number;
  /** Metres by which it may be more or less for the way it is written: half of a range, or an unknown unit. */
  readonly spread: number;
  readonly unitSaid: boolean;
}

/** A nautical mile and a kilometre: a number without a unit may be either. */
const [NAUTICAL, KILOMETRE] = [1852, 1000];

/** The length of a text that {@link DISTANCE} or {@link NUMBER} matches; undefined for anything else. */
export function lengthOf(text: string): Length | undefined {
  const bare = BARE.exec(text.trim());
  if (bare) {
    const number = numberOf(bare[0]);
    return {
      metres: (number * (NAUTICAL + KILOMETRE)) / 2,
      spread: (number * (NAUTICAL - KILOMETRE)) / 2,
      unitSaid: false,
    };
  }
  const match = PARTS.exec(text.trim());
  const unit = UNITS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(match?.[3] ?? ''));
  if (!match?.[2] || !unit) return undefined;
  const high = numberOf(match[2]);
  const low = match[1] === undefined ? high : numberOf(match[1]);
  return { metres: ((low + high) / 2) * unit[1], spread: (Math.abs(high - low) / 2) * unit[1], unitSaid: true };
}

/** The metres of a text that {@link DISTANCE} matches; of a range its middle. Undefined for anything else. */
export function metresOf(text: string): number | undefined {
  const length = lengthOf(text);
  return length?.unitSaid ? length.metres : undefined;
}

/** "1,500" is a thousand and a half of metres; "1,5" a decimal comma. */
function numberOf(text: string): number {
  return /^\d{1,3},\d{3}$/.test(text) ? Number(text.replace(',', '')) : Number(text.replace(',', '.'));
}
