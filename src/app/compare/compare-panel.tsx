import { computed } from '@preact/signals-core';
import { useState } from 'preact/hooks';
import { createComparer, sureOnly, totalChange, type Change } from '../../index.ts';
import { compareWith } from '../state/actions.ts';
import { incidentIndex } from '../state/computed.ts';
import { comparedWindow, dataset, timeWindow } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { KindChanges, PlaceChanges } from './change-tables.tsx';
import { signed } from './signed.ts';
import { useCalm } from './use-calm.ts';
import { WindowChoice } from './window-choice.tsx';

/** While time is played the figures change so many milliseconds apart: faster, nobody could read them. */
const PAUSE_MS = 250;

/** Counts the incidents that pass the filter; made anew when these change. */
const comparer = computed(() => {
  const index = incidentIndex.value;
  return dataset.value && index ? createComparer(dataset.value, index) : null;
});

const difference = (): ReturnType<NonNullable<typeof comparer.value>['between']> | null => {
  const compared = comparedWindow.value;
  return compared && comparer.value ? comparer.value.between(compared, timeWindow.value) : null;
};

/** Which windows are compared, and how their counts differ by kind and by place. */
export function ComparePanel() {
  const found = useCalm(difference, PAUSE_MS);
  const [isSureOnly, setSureOnly] = useState(false);
  const kinds = found && (isSureOnly ? sureOnly(found.kinds) : found.kinds);
  const places = found && (isSureOnly ? sureOnly(found.places) : found.places);
  return (
    <aside class="compare-panel" aria-label={words.compare.label}>
      <header>
        <h2>{words.compare.button}</h2>
        <button
          type="button"
          class="card-close"
          aria-label={words.compare.close}
          onClick={() => {
            compareWith(null);
          }}
        >
          ×
        </button>
      </header>
      <WindowChoice />
      {kinds && places && (
        <>
          <Total change={totalChange(kinds)} />
          <label class="compare-sure">
            <input
              type="checkbox"
              checked={isSureOnly}
              onChange={({ currentTarget }) => {
                setSureOnly(currentTarget.checked);
              }}
            />
            {words.compare.sureOnly}
          </label>
          {kinds.keys.length === 0 && <p class="faint">{words.compare.none}</p>}
          <KindChanges changes={kinds} />
          <PlaceChanges changes={places} />
        </>
      )}
    </aside>
  );
}

function Total({ change: { before, after, change } }: { change: Change }) {
  return (
    <p class="compare-total" aria-label={words.compare.summary(before, after, signed(change))}>
      <span>{words.compare.total}</span>
      <span class="compare-count">{before}</span>
      <span class="compare-count">{after}</span>
      <strong class="compare-count">{signed(change)}</strong>
    </p>
  );
}
