import { useRef, useState } from 'preact/hooks';
import { focusCard } from '../card/focus-card.ts';
import { isMoved, marksOfExplanation } from '../gazetteer/marks.ts';
import type { Explanation } from '../gazetteer/protocol.ts';
import type { Place } from '../../index.ts';
import { cornersOf } from '../map/extent.ts';
import { goToPlace, goToPoints } from '../map/map-link.ts';
import { prepareSearch } from '../search/text-rows.ts';
import { select, setSearch, showDetail, showMarks } from '../state/actions.ts';
import { listedCounts } from '../list/list-window.ts';
import { NOTHING } from '../state/selection.ts';
import { filter } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { SearchHits, optionId } from './search-hits.tsx';
import { useSuggestions, type Hit } from './use-suggestions.ts';

/**
 * One box for both: what is typed narrows the lists at once, and the places of that name are suggested below. Choosing a place goes there,
 * opens its card and takes the narrowing away, for it was a way to the place.
 */
export function SearchBox() {
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { text } = filter.value;
  const suggested = useSuggestions(text, open);
  const { hits } = suggested;
  const shown = open && suggested.state !== 'none';
  const at = Math.min(active, hits.length - 1);
  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (hit: Hit): void => {
    close();
    setSearch('');
    if (hit.kind === 'place') goTo(hit.suggestion.place);
    else goToAnswer(hit.found);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setOpen(true);
      // One more than the options: the text itself is a stop on the way round.
      const count = hits.length + 1;
      setActive(((at + 1 + step + count) % count) - 1);
    } else if (event.key === 'Enter') {
      // Words that no event has can only be the way to a place: the best one is taken.
      const isBare = listedCounts.value.incidents + listedCounts.value.visits === 0;
      const hit = hits[at < 0 && isBare ? 0 : at];
      if (shown && hit) choose(hit);
      else close();
    } else if (event.key === 'Escape' && (text !== '' || shown)) {
      event.stopPropagation();
      if (at >= 0) setActive(-1);
      else if (shown) close();
      else setSearch('');
    }
  };
  return (
    <div
      class="search"
      role="search"
      ref={box}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !box.current?.contains(event.relatedTarget)) close();
      }}
    >
      <SearchIcon />
      <input
        id="search"
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        autocapitalize="off"
        enterkeyhint="search"
        spellcheck={false}
        aria-label={words.header.searchLabel}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls="search-hits"
        aria-activedescendant={shown && at >= 0 ? optionId(at) : undefined}
        placeholder={words.header.searchPlaceholder}
        value={text}
        onInput={(event) => {
          setSearch(event.currentTarget.value);
          showMarks([]);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => {
          prepareSearch();
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {text === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button
          type="button"
          class="search-clear"
          aria-label={words.header.clearSearch}
          onClick={() => {
            setSearch('');
            document.getElementById('search')?.focus();
          }}
        >
          ×
        </button>
      )}
      {shown && <SearchHits suggested={suggested} text={text} active={at} onChoose={choose} />}
    </div>
  );
}

function goTo(place: Place): void {
  showDetail({ place, packs: [] });
  select({ kind: 'place', id: place.id });
  goToPlace(place);
  focusCard();
}

/** Goes to what the words mean: a place with its card, or a point beside one, which is marked on the map. */
function goToAnswer(found: Explanation): void {
  if (found.place && !isMoved(found.where, found.place)) {
    goTo(found.place);
    return;
  }
  select(NOTHING);
  // The places that were weighed are the gazetteer's to number; here only the point itself is wanted.
  showMarks(marksOfExplanation(found).filter(({ number }) => number === null));
  const { point, radiusMetres } = found.where;
  if (point) goToPoints([...cornersOf(point, radiusMetres ?? 0), found.place?.point ?? point]);
}

function SearchIcon() {
  return (
    <svg class="search-icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path
        d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4 14 14"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
      />
    </svg>
  );
}
