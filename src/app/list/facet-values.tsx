import { useEffect, useRef, useState } from 'preact/hooks';
import { foldName, type Facet, type FacetValue } from '../../index.ts';
import { setFacet, toggleFacet } from '../state/actions.ts';
import { textRows } from '../search/text-rows.ts';
import { datasetFilter } from '../state/computed.ts';
import { filter } from '../state/signals.ts';
import { countryName } from '../words/country.ts';
import { words } from '../words/words.ts';

/** A list longer than this gets a field to find values in. */
const LONG_LIST = 12;

/** So many values are put into the page; the rest are found by name. */
const MOST_VALUES = 200;

/** The values of a facet with the events that each would show: the facet's own choice does not change them, the other filters do. */
export function FacetValues({ facet }: { facet: Facet }) {
  const [find, setFind] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector('input')?.focus();
  }, []);
  const values = datasetFilter.value?.values(facet, filter.value, textRows.value) ?? [];
  const chosen = filter.value[facet];
  const found = foldName(find);
  const shown = values.filter((value) => ` ${foldName(labelOf(facet, value))}`.includes(` ${found}`));
  return (
    <div id="facet-values" class="facet-values" ref={panel}>
      {values.length > LONG_LIST && (
        <input
          type="search"
          class="facet-find"
          aria-label={words.filter.find}
          placeholder={words.filter.find}
          value={find}
          onInput={(event) => {
            setFind(event.currentTarget.value);
          }}
        />
      )}
      <ul>
        {shown.slice(0, MOST_VALUES).map((value) => (
          <li key={value.value}>
            <label class={value.count === 0 ? 'none' : undefined}>
              <input
                type="checkbox"
                checked={chosen.includes(value.value)}
                onChange={() => {
                  toggleFacet(facet, value.value);
                }}
              />
              <span class="facet-label" dir="auto">
                {labelOf(facet, value)}
              </span>
              <span class="count">{value.count}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length > MOST_VALUES && <p class="facet-note">{words.narrowing.moreValues(shown.length - MOST_VALUES)}</p>}
      {shown.length === 0 && <p class="facet-note">{words.narrowing.noValue}</p>}
      {chosen.length > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setFacet(facet, []);
          }}
        >
          {words.filter.clear}
        </button>
      )}
    </div>
  );
}

function labelOf(facet: Facet, { value, label }: FacetValue): string {
  if (facet === 'precisions' && value in words.precision) return words.precision[value as keyof typeof words.precision];
  if (facet === 'statuses' && value in words.status) return words.status[value as keyof typeof words.status];
  if (facet === 'reviews') return words.filter.reviews[value === 'reviewed' ? 'reviewed' : 'machine-read'];
  if (facet === 'governorates') return countryName(label);
  return facet === 'kinds' && value === 'visit' ? words.filter.visit : label;
}
