import { useEffect } from 'preact/hooks';
import type { Suggestion } from '../../index.ts';
import { isMoved } from '../gazetteer/marks.ts';
import type { Explanation } from '../gazetteer/protocol.ts';
import { kilometresText } from '../words/kilometres.ts';
import { placeLine } from '../words/place-line.ts';
import { pointWords } from '../words/point.ts';
import { words } from '../words/words.ts';
import type { Hit, Suggested } from './use-suggestions.ts';

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
  onChoose: (hit: Hit) => void;
}) {
  const { hits, state, several, why } = suggested;
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div class="search-hits">
      <ul id="search-hits" role="listbox" aria-label={words.search.places}>
        {hits.map((hit, n) => (
          <li
            key={hit.kind === 'place' ? hit.suggestion.place.id : 'answer'}
            id={optionId(n)}
            role="option"
            aria-selected={n === active}
            onPointerDown={(event) => {
              // The focus stays in the box until the choice is made.
              event.preventDefault();
            }}
            onClick={() => {
              onChoose(hit);
            }}
          >
            {hit.kind === 'place' ? (
              <Option suggestion={hit.suggestion} text={text} />
            ) : (
              <Answer found={hit.found} text={text} />
            )}
          </li>
        ))}
      </ul>
      {state === 'failed' && <p class="search-note">{words.search.failed(why)}</p>}
      {state === 'done' && hits.length === 0 && (
        <p class="search-note">{several > 0 ? words.search.several(several) : words.search.none}</p>
      )}
      {state === 'looking' && <p class="search-note">{words.search.looking}</p>}
      {state !== 'failed' && <p class="search-note faint">{words.search.hint}</p>}
      <p class="visually-hidden" role="status">
        {state === 'done' && `${words.search.count(hits.length)} ${hits.length > 0 ? words.search.keys : ''}`}
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
            <span class="visually-hidden">: </span>
          </>
        )}
        <bdi>{place.name}</bdi>
        {how === 'misspelt' && (
          <>
            {' '}
            <span class="tag">{words.search.misspelt}</span>
          </>
        )}
      </span>
      <span class="visually-hidden">, </span>
      <span class="search-hit-details">{placeLine(place)}</span>
    </>
  );
}

/** What the whole text means, where it is no place's own name: the place that it leads to, or a point beside one or alone. */
function Answer({ found, text }: { found: Explanation; text: string }) {
  const { where, place } = found;
  const details =
    place && !isMoved(where, place)
      ? [placeLine(place), words.search.asRead]
      : [
          where.resolution.kind === 'given' ? words.search.point : words.precision[where.precision],
          where.point ? pointWords(where.point) : '',
          where.radiusMetres ? words.search.within(kilometresText(where.radiusMetres)) : '',
        ];
  return (
    <>
      <span class="search-hit-name">
        <bdi>{text.trim()}</bdi>
        {place && !isMoved(where, place) && (
          <>
            <span aria-hidden="true"> → </span>
            <span class="visually-hidden">: </span>
            <bdi>{place.name}</bdi>
          </>
        )}
      </span>
      <span class="visually-hidden">, </span>
      <span class="search-hit-details">{details.filter((part) => part !== '').join(' · ')}</span>
    </>
  );
}

/** A spelling is worth showing where it is not the name again in other capitals. */
function isOtherWay(spelling: string, name: string): boolean {
  return spelling.toLowerCase() !== name.toLowerCase();
}
