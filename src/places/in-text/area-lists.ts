import type { Lookup } from '../lookup.ts';
import type { PlaceKind } from '../../model/place.ts';
import { isListGap, type Span } from './surroundings.ts';
import { isWrittenSo } from './written.ts';

/** From so many names on, areas of one level in a row are a list. */
const SHORTEST = 3;

/** Levels of areas, the widest first. */
const LEVELS: readonly PlaceKind[] = ['country', 'governorate', 'region'];

/**
 * For each name of a text in its order: does it stand in a list of areas of one level, "Ohio, Oregon and Texas"? Then the comma behind it
 * does not say that it lies in the next, though there may be a town of its name there.
 */
export function inAreaLists(
  text: string,
  names: readonly { readonly span: Span; readonly words: string }[],
  lookup: Lookup,
): boolean[] {
  const known = new Map<string, PlaceKind | undefined>();
  const levelAt = (at: number): PlaceKind | undefined => {
    const words = names[at]?.words ?? '';
    if (!known.has(words)) known.set(words, levelOf(words, lookup));
    return known.get(words);
  };
  const listed = names.map(() => false);
  let from = 0;
  for (let at = 1; at <= names.length; at++) {
    const [before, here] = [names[at - 1], names[at]];
    const isNext = before && here && isNear(text, before.span, here.span);
    if (isNext && levelAt(at) !== undefined && levelAt(at) === levelAt(at - 1)) continue;
    if (at - from >= SHORTEST) listed.fill(true, from, at);
    from = at;
  }
  return listed;
}

/** Letters between two names of a list at most: ", and ". */
const LONGEST_GAP = 8;

function isNear(text: string, a: Span, b: Span): boolean {
  return b.start > a.end && b.start - a.end <= LONGEST_GAP && isListGap(text.slice(a.end, b.start));
}

function levelOf(words: string, lookup: Lookup): PlaceKind | undefined {
  const kinds = new Set(
    lookup
      .named(words)
      .filter((posting) => isWrittenSo(words, posting, true))
      .map(({ place }) => place.kind),
  );
  return LEVELS.find((kind) => kinds.has(kind));
}
