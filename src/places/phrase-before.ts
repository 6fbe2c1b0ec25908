import { readDirection } from './forms/direction.ts';
import { readDistance } from './forms/distance.ts';
import { readNear } from './forms/near.ts';
import type { Lookup } from './lookup.ts';
import type { Form, Reading } from './reading.ts';

/** A phrase of a text that tells a place from a name: "about 30 km north of Goma". */
export interface PhraseBefore {
  /** Where it begins; it ends with the name. */
  readonly start: number;
  readonly reading: Reading;
}

/** A phrase has at most so many letters before its name. */
const LONGEST = 90;

const TYPED = '(?:the\\s+)?(?:(?:[\\p{L}-]+\\s+){0,2}(?:city|town|village|camp|port|hamlet|district)\\s+of\\s+)?';
const UNIT = '(?:km|kms|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|m|yards|nautical\\s+miles)';
const NUMBER = '(?:\\d[\\d.,]*(?:\\s?[-–]\\s?\\d[\\d.,]*)?|[\\p{L}]+(?:-[\\p{L}]+)?|half\\s+an?)';
const SIDE = '(?:north|south|east|west)(?:-?\\s?(?:north|south|east|west|ern))*';
const ABOUT = '(?:(?:about|some|around|roughly|nearly|almost|approximately|just|only)\\s+)?';

/** The words before a name that move it or make it wider, each with the form that reads them. */
const LEADS: readonly { readonly form: Form; readonly words: RegExp }[] = [
  {
    form: readDistance,
    words: new RegExp(
      `(?<![\\p{L}\\p{N}])${ABOUT}${NUMBER}\\s?-?${UNIT}(?:\\s+\\([^()]{1,20}\\))?(?:\\s+away)?\\s+(?:(?:to\\s+the\\s+)?${SIDE}\\s+(?:of|from)|from|outside(?:\\s+of)?)\\s+${TYPED}$`,
      'iu',
    ),
  },
  {
    form: readNear,
    words: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:near(?:\\s+to)?|(?:just\\s+)?outside(?:\\s+of)?|close\\s+to|not\\s+far\\s+from|around|(?:on|at|in)\\s+the\\s+(?:(?:${SIDE})(?:ern)?\\s+)?(?:outskirts|edge|edges|suburbs|vicinity)\\s+of)\\s+${TYPED}$`,
      'iu',
    ),
  },
  {
    form: readDirection,
    words: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\bthe\\s)(?:(?:just|immediately|due)\\s+)?(?:to\\s+the\\s+)?${SIDE}\\s+of\\s+${TYPED}$`,
      'iu',
    ),
  },
];

/** A distance without a direction that is longer, in metres, is the length of a way. */
const LONGEST_AROUND = 60_000;

/** Kinds of place that nothing is drawn north of or near: an area's middle says nothing of its edge, a building is small. */
const UNMOVED: ReadonlySet<string> = new Set([
  'country',
  'governorate',
  'region',
  'water',
  'building',
  'embassy',
  'bridge',
  'shrine',
  'prison',
]);

/** The phrase that ends with a name whose place is known already; undefined where none does. `name`: the range of the name. */
export function phraseBefore(
  text: string,
  name: { readonly start: number; readonly end: number },
  base: Reading,
  lookup: Lookup,
): PhraseBefore | undefined {
  if (base.status !== 'resolved' || base.demonym || UNMOVED.has(base.place.kind)) return undefined;
  const from = Math.max(0, name.start - LONGEST);
  const before = text.slice(from, name.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const read = (): Reading => base;
  for (const { form, words } of LEADS) {
    const found = words.exec(line);
    if (!found) continue;
    const start = name.start - line.length + found.index;
    const reading = form(text.slice(start, name.end).replace(/\s+/gu, ' '), {
      lookup,
      gates: [],
      near: null,
      read,
      readArea: read,
    });
    if (reading?.status !== 'resolved' || isWay(reading, base)) continue;
    return { start, reading };
  }
  return undefined;
}

/** "Drove 300 km from X": no place near X. */
function isWay(
  reading: Extract<Reading, { status: 'resolved' }>,
  base: Extract<Reading, { status: 'resolved' }>,
): boolean {
  const isMoved = reading.point[0] !== base.point[0] || reading.point[1] !== base.point[1];
  return !isMoved && reading.radiusMetres - base.radiusMetres > LONGEST_AROUND;
}
