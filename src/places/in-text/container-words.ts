import type { PlaceKind } from '../../model/place.ts';
import type { Lookup } from '../lookup.ts';
import type { PackPlace } from '../pack-places.ts';

/** Areas that words beside a name may say it lies in. */
const AREAS: ReadonlySet<PlaceKind> = new Set(['country', 'region', 'governorate', 'district']);

/** True for kinds that a text names places inside of. */
export function isArea(place: PackPlace): boolean {
  return AREAS.has(place.kind);
}

/** Words behind a name, outside of any span, that say where it lies: ", Ky. --", " (Texas)". */
export interface OuterWords {
  readonly words: string;
  /** Where the words stand, from the beginning of the text behind the name. */
  readonly from: number;
  readonly to: number;
  readonly areas: readonly PackPlace[];
}

const BEHIND = /^(?:, ?| \(| in )((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:(?:of|al|and) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,3})/u;

/** The area that the words right behind a name give; the longest run of capitalised words that names one. */
export function outerWords(after: string, lookup: Lookup): OuterWords | undefined {
  const match = BEHIND.exec(after);
  if (!match?.[1]) return undefined;
  const from = match[0].length - match[1].length;
  const words = match[1].split(' ');
  for (let n = words.length; n > 0; n--) {
    const said = words
      .slice(0, n)
      .join(' ')
      .replace(/['’]s$/u, '');
    const areas = areasNamed(said, lookup);
    if (areas.length > 0) return { words: said, from, to: from + said.length, areas };
  }
  return undefined;
}

/** Every area of a name or of an abbreviation: "Texas", "Tex.", "TX". */
export function areasNamed(words: string, lookup: Lookup): PackPlace[] {
  const state = /^[A-Z]{2}$/u.test(words) ? lookup.divisionOfCode(`US.${words}`) : undefined;
  const short = /^[A-Z][a-z]\.$/u.test(words)
    ? lookup.divisionOfCode(`US.${words.slice(0, 2).toUpperCase()}`)
    : undefined;
  const named = lookup
    .named(words)
    .map(({ place }) => place)
    .filter(isArea);
  return [
    ...new Map([state, short, ...named].flatMap((place) => (place ? [[place.id, place] as const] : []))).values(),
  ];
}
