import { useEffect } from 'preact/hooks';
import type { Suggestion } from '../../index.ts';
import { placeLine } from '../words/place-line.ts';
import { words } from '../words/words.ts';
import type { Suggested } from './use-suggestions.ts';

/** The id of the n-th option, for `aria-activedescendant`. */
export function optionId(n: number): string {
  return `search-hit-${n}`;
}

/** The places that are suggested, as the list of a combobox: the focus stays in the box. */
export function SearchHits({
  suggested,
  text,
  active,
  onChoose,
}: {
  suggested: Suggested;
  text: string;
  active: number;
  onChoose: (place: Suggestion) => void;
}) {
  const { places, state, why } = suggested;
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div class="search-hits">
      <ul id="search-hits" role="listbox" aria-label={words.search.places}>
        {places.map((suggestion, n) => (
          <li
            key={suggestion.place.id}
            id={optionId(n)}
            role="option"
            aria-selected={n === active}
            onPointerDown={(event) => {
              // The focus stays in the box until the choice is made.
              event.preventDefault();
            }}
            onClick={() => {
              onChoose(suggestion);
            }}
          >
            <Option suggestion={suggestion} text={text} />
          </li>
        ))}
      </ul>
      {state === 'failed' && <p class="search-note">{words.search.failed(why)}</p>}
      {state === 'done' && places.length === 0 && <p class="search-note">{words.search.none}</p>}
      {state === 'looking' && <p class="search-note">{words.search.looking}</p>}
      {state !== 'failed' && <p class="search-note faint">{words.search.hint}</p>}
      <p class="visually-hidden" role="status">
        {state === 'done' && `${words.search.count(places.length)} ${places.length > 0 ? words.search.keys : ''}`}
      </p>
    </div>
  );
}

function Option({ suggestion, text }: { suggestion: Suggestion; text: string }) {
  const { place, spelling, how } = suggestion;
  const isOther = how === 'misspelt' || isOtherWay(spelling.text, place.name);
  return (
    <>
      <span class="search-hit-name">
        {isOther && (
          <>
            <bdi lang={spelling.language ?? undefined}>{how === 'misspelt' ? text.trim() : spelling.text}</bdi>
            <span aria-hidden="true"> → </span>
          </>
        )}
        <bdi>{place.name}</bdi>
        {how === 'misspelt' && <span class="tag">{words.search.misspelt}</span>}
      </span>
      <span class="search-hit-details">{placeLine(place)}</span>
    </>
  );
}

/** A spelling is worth showing where it is not the name again in other capitals. */
function isOtherWay(spelling: string, name: string): boolean {
  return spelling.toLowerCase() !== name.toLowerCase();
}
