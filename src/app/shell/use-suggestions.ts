import { useEffect, useState } from 'preact/hooks';
import { callGazetteer } from '../gazetteer/client.ts';
import { isMoved } from '../gazetteer/marks.ts';
import type { Explanation } from '../gazetteer/protocol.ts';
import { focusCountries, type Suggestion } from '../../index.ts';
import { dataset } from '../state/signals.ts';

/** As many places are suggested. */
const LIMIT = 8;

/** One letter names half the world. */
const SHORTEST = 2;

/** Where fewer names begin with the text, it may be more than a name: it is read as a report's words as well. */
const FEW = 4;

/** The text rests so long, in milliseconds, before it is read. */
const REST_MS = 150;

/** Something to go to: a place whose name begins so, or what the whole text means. */
export type Hit =
  | { readonly kind: 'place'; readonly suggestion: Suggestion }
  | { readonly kind: 'answer'; readonly found: Explanation };

/** What is suggested for a text, and how far the search for it has come. */
export interface Suggested {
  readonly state: 'none' | 'looking' | 'done' | 'failed';
  readonly hits: readonly Hit[];
  /** Of a text that names no place but may mean several: how many; else 0. */
  readonly several: number;
  readonly why: string;
}

const NONE: Suggested = { state: 'none', hits: [], several: 0, why: '' };

/**
 * Places for a text while it is typed: from the tiers at hand at once, from the whole world as soon as that is loaded; where these are few, the
 * text is also read as a report's words ("30 km west of Mosul", coordinates). What was there before stays until there is other, so that the
 * list does not flicker.
 */
export function useSuggestions(text: string, active: boolean): Suggested {
  const [suggested, setSuggested] = useState<Suggested>(NONE);
  const wanted = active ? text.trim() : '';
  useEffect(() => {
    if (wanted.length < SHORTEST) {
      setSuggested(NONE);
      return undefined;
    }
    let isCurrent = true;
    const countries = dataset.peek();
    const look = async (): Promise<boolean> => {
      const ask = { text: wanted, limit: LIMIT, countries: countries ? focusCountries(countries) : [] };
      const read = await callGazetteer('suggest', ask);
      if (!isCurrent) return true;
      if (!read.ok) {
        setSuggested({ ...NONE, state: 'failed', why: read.why });
        return true;
      }
      if (!read.value) return true;
      const { places, complete } = read.value;
      const hits = places.map((suggestion): Hit => ({ kind: 'place', suggestion }));
      const isFew = complete && places.length < FEW;
      setSuggested({ ...NONE, state: complete && !isFew ? 'done' : 'looking', hits });
      if (isFew) await readWhole(places);
      return complete;
    };
    const readWhole = async (places: readonly Suggestion[]): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      if (!isCurrent) return;
      const read = await callGazetteer('explain', { name: wanted, country: '', admin1: '', near: null });
      // A newer text has its own answer.
      if (isStale()) return;
      setSuggested(withAnswer(places, read.ok ? read.value : null));
    };
    const isStale = (): boolean => !isCurrent;
    const run = async (): Promise<void> => {
      if (await look()) return;
      const world = await callGazetteer('loadWorld', null);
      if (!isCurrent) return;
      if (world.ok) await look();
      else setSuggested((now) => ({ ...now, state: 'done' }));
    };
    void run();
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  return suggested;
}

/** The answer stands before places that are only misspelled so, and behind those whose name begins so. */
function withAnswer(places: readonly Suggestion[], found: Explanation | null): Suggested {
  const hits = places.map((suggestion): Hit => ({ kind: 'place', suggestion }));
  const done: Suggested = { ...NONE, state: 'done', hits };
  if (!found) return done;
  const { where, place } = found;
  if (where.resolution.kind === 'ambiguous')
    return { ...done, several: hits.length === 0 ? where.candidates.length : 0 };
  const isThere = place !== null && !isMoved(where, place) && places.some((one) => one.place.id === place.id);
  if (!where.point || isThere) return done;
  const answer: Hit = { kind: 'answer', found };
  const isLast = places.some(({ how }) => how !== 'misspelt');
  return { ...done, hits: isLast ? [...hits, answer] : [answer, ...hits] };
}
