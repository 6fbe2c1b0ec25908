import type { PlaceKind } from '../../model/place.ts';
import { contains } from '../containment.ts';
import type { Lookup } from '../lookup.ts';
import type { PackPlace } from '../pack-places.ts';
import { isWrittenSo } from './written.ts';

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

const BEHIND =
  /^(?:, ?| \(| in )((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:(?:of|al|and) |al-)?\p{Lu}[\p{L}\p{M}.'’-]*){0,3})/u;

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

/** Every area of a name or of an abbreviation: "Texas", "Tex.", "TX"; a city that is its own division only by its initials: "D.C.". */
function areasNamed(words: string, lookup: Lookup): PackPlace[] {
  const named = lookup.named(words).filter((posting) => isWrittenSo(words, posting, false));
  return named
    .map(({ place }) => place)
    .filter((place) => isArea(place) || (place.kind === 'settlement' && place.curated && INITIALS.test(words)));
}

const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

/** Levels of areas of which none lies in another one of its level, however near their middles are. */
const LEVELS: ReadonlySet<PlaceKind> = new Set(['country', 'governorate', 'district']);

/** True for a place in an area, and for the area itself: "Washington, D.C." */
export function liesIn(area: PackPlace, place: PackPlace, lookup: Lookup): boolean {
  if (area.id === place.id) return true;
  return !(area.kind === place.kind && LEVELS.has(area.kind)) && contains(area, place, lookup);
}
