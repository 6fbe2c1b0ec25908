import { effect } from '@preact/signals-core';
import { useEffect, useRef } from 'preact/hooks';
import { focusCountries } from '../../index.ts';
import { createIncidentMap, type IncidentMap } from '../map/incident-map.ts';
import { pageMap } from '../map/map-link.ts';
import { selectionOf } from '../map/map-view.tsx';
import { mapWords } from '../map/words.ts';
import { select } from '../state/actions.ts';
import { mode } from '../state/computed.ts';
import { contentAt } from '../state/scene-at.ts';
import { NOTHING } from '../state/selection.ts';
import { comparedWindow, dataset, preferences } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { moveTogether } from './move-together.ts';

/** The map of the compared window; it moves with the map of the page. */
export function CompareMap() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = pageMap();
    if (!box.current || !page) return undefined;
    const map = openMap(box.current, page);
    const stops = [
      moveTogether(page, map),
      effect(() => {
        const compared = comparedWindow.value;
        // An arc that is on its way belongs to the window that plays; beside it, the same window stands still.
        if (!compared) return;
        const content = contentAt(compared, mode.value, false);
        map.setIncidents(content.incidents);
        map.setVisits(content.visits);
        map.setScene(content.scene);
      }),
      effect(() => {
        map.setGlobe(preferences.value.globe);
      }),
      effect(() => {
        if (dataset.value) map.setFocusCountry(focusCountries(dataset.value));
      }),
    ];
    const watcher = new ResizeObserver(() => {
      map.resize();
    });
    watcher.observe(box.current);
    const themes = new MutationObserver(() => {
      map.setTheme(theme());
    });
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      for (const stop of stops) stop();
      watcher.disconnect();
      themes.disconnect();
      map.destroy();
    };
  }, []);
  return (
    <div class="compare-map">
      <div ref={box} class="map" />
    </div>
  );
}

function openMap(box: HTMLDivElement, page: IncidentMap): IncidentMap {
  const map = createIncidentMap(box, {
    theme: theme(),
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    words: { ...mapWords, map: words.compare.map },
    attribution: document.createTextNode(words.attribution),
    initialView: page.view(),
    onHover: () => undefined,
    onClick: (target) => {
      if (target?.kind === 'gathering') {
        map.fit(target.bounds, { top: 40, right: 40, bottom: 40, left: 40 });
        return;
      }
      const next = target ? selectionOf(target) : NOTHING;
      if (next) select(next);
    },
    onMove: () => undefined,
  });
  return map;
}

function theme(): 'light' | 'dark' {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}
