import { useEffect, useState } from 'preact/hooks';
import { callGazetteer } from '../gazetteer/client.ts';
import type { Suggestion } from '../../index.ts';

/** As many places are suggested. */
const LIMIT = 8;

/** One letter names half the world. */
const SHORTEST = 2;

/** What is suggested for a text, and how far the search for it has come. */
export interface Suggested {
  readonly state: 'none' | 'looking' | 'done' | 'failed';
  readonly places: readonly Suggestion[];
  readonly why: string;
}

const NONE: Suggested = { state: 'none', places: [], why: '' };

/**
 * Places for a text while it is typed: from the tiers at hand at once, from the whole world as soon as that is loaded. Places of the text before
 * stay until there are others, so that the list does not flicker.
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
    const look = async (): Promise<boolean> => {
      const read = await callGazetteer('suggest', { text: wanted, limit: LIMIT });
      if (!isCurrent) return true;
      if (!read.ok) {
        setSuggested({ ...NONE, state: 'failed', why: read.why });
        return true;
      }
      if (!read.value) return true;
      const { places, complete } = read.value;
      setSuggested({ state: complete ? 'done' : 'looking', places, why: '' });
      return complete;
    };
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
