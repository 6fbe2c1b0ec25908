import { useEffect } from 'preact/hooks';
import { undated } from '../state/computed.ts';
import { prefer } from '../state/actions.ts';
import { dataset, preferences, selection } from '../state/signals.ts';
import { selectionText } from '../state/selection.ts';
import type { Preferences } from '../state/preferences.ts';
import { words } from '../words/words.ts';
import { FilterBar } from './filter-bar.tsx';
import { IncidentList } from './incident-list.tsx';
import { followWindow, listedCounts, placeCounts, windowCounts } from './list-window.ts';
import { PlaceList } from './place-list.tsx';
import { VisitList } from './visit-list.tsx';

type Tab = Preferences['tab'];

const TABS: readonly Tab[] = ['incidents', 'visits', 'places'];

const TAB_OF = { incident: 'incidents', visit: 'visits', place: 'places' } as const;

/** The list at the left: tabs, filters, counts, and what the window shows. */
export function ListPanel() {
  const tab = preferences.value.tab;
  const chosen = selection.value;
  useEffect(followWindow, []);
  useEffect(() => {
    if (chosen.kind === 'none' || (chosen.kind === 'place' && !isInDataset(chosen.id))) return;
    prefer({ tab: TAB_OF[chosen.kind] });
    // The tab's rows are in the page one turn later.
    setTimeout(() => {
      const row = rowElement(selectionText(chosen));
      // On a phone the list may be a sheet that is down: scrolling to it would move the page.
      if (row?.checkVisibility({ visibilityProperty: true })) row.scrollIntoView({ block: 'nearest' });
    });
  }, [chosen]);
  const counts: Record<Tab, number> = {
    ...listedCounts.value,
    places: placeCounts.value?.named ?? 0,
  };
  return (
    <>
      <div
        class="tabs"
        role="tablist"
        aria-label={words.tabs.label}
        onKeyDown={(event) => {
          moveTab(event, tab);
        }}
      >
        {TABS.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={name === tab}
            aria-controls="list-body"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => {
              prefer({ tab: name });
            }}
          >
            {words.tabs[name]} <span class="count">{counts[name]}</span>
          </button>
        ))}
      </div>
      <FilterBar />
      {tab !== 'places' && <CountLine tab={tab} />}
      <div id="list-body" class="list-body" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        {tab === 'incidents' && <IncidentList />}
        {tab === 'visits' && <VisitList />}
        {tab === 'places' && <PlaceList />}
      </div>
    </>
  );
}

function isInDataset(place: string): boolean {
  return dataset.peek()?.places.some(({ id }) => id === place) ?? false;
}

function CountLine({ tab }: { tab: 'incidents' | 'visits' }) {
  const counts = windowCounts.value[tab];
  const { sort, showUndated } = preferences.value;
  const more = showUndated ? undated.value[tab].length : 0;
  return (
    <div class="count-line">
      <span>
        <strong>{words.list.countSure(counts?.sure ?? 0)}</strong>
        {counts && counts.possible > 0 ? ` · ${words.list.countPossible(counts.possible)}` : ''} {words.list.inWindow}
        {more > 0 ? ` · ${words.time.undated(more)}` : ''}
      </span>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          prefer({ sort: sort === 'oldest' ? 'newest' : 'oldest' });
        }}
      >
        {sort === 'oldest' ? words.list.oldestFirst : words.list.newestFirst} <span aria-hidden="true">↕</span>
      </button>
    </div>
  );
}

function moveTab(event: KeyboardEvent, tab: Tab): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  event.stopPropagation();
  const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? tab;
  prefer({ tab: next });
  document.getElementById(`tab-${next}`)?.focus();
}

/** The row of the list that stands for a choice, where it is on the page. */
export function rowElement(choice: string): HTMLElement | null {
  return document.querySelector(`.list [data-row="${CSS.escape(choice)}"]`);
}
