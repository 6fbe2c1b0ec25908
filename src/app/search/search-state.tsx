import { useEffect, useState } from 'preact/hooks';
import { words } from '../words/words.ts';
import { isSearching, searchFault } from './text-rows.ts';

/** Waits shorter than this are not told. */
const PATIENCE_MS = 300;

/** Says that the search is still at work when it takes longer than a moment, and why it failed when it did. */
export function SearchState() {
  const searching = isSearching.value;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!searching) return undefined;
    const timer = setTimeout(() => {
      setLong(true);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [searching]);
  const why = searchFault.value;
  return (
    <p class="search-state" role="status">
      {why !== null ? words.narrowing.searchFailed(why) : searching && isLong ? words.narrowing.searching : ''}
    </p>
  );
}
