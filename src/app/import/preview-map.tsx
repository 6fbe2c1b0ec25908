import { useEffect, useRef, useState } from 'preact/hooks';
import {
  EMPTY_SCENE,
  focusCountries,
  incidentCount,
  indexEvents,
  openingFrame,
  spanOf,
  spotsOf,
  visitCount,
  type Dataset,
} from '../../index.ts';
import { createIncidentMap, type IncidentMap } from '../map/incident-map.ts';
import { mapWords } from '../map/words.ts';
import { importWords } from '../words/import-en.ts';
import { words as allWords } from '../words/words.ts';
import type { ImportPreview } from './protocol.ts';

const words = importWords.dialog;

/** The first rows on a small map. */
export function PreviewMap({ preview: { dataset, rows } }: { preview: ImportPreview }) {
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<IncidentMap | null>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    const made = smallMap(box.current);
    setMap(made);
    return () => made?.destroy();
  }, []);
  useEffect(() => {
    if (map) show(map, dataset);
  }, [map, dataset]);
  const placed = rows.filter(({ event }) => event?.isPlaced).length;
  return (
    <figure class={placed === 0 ? 'import-map none' : 'import-map'} aria-label={words.map}>
      <div class="map" ref={box} inert />
      <figcaption>{placed === 0 ? words.mapNone : words.mapSome(placed, rows.length)}</figcaption>
    </figure>
  );
}

/** Null where the browser cannot draw maps: the rows say the same. */
function smallMap(box: HTMLElement): IncidentMap | null {
  try {
    return createIncidentMap(box, {
      theme: document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light',
      reducedMotion: true,
      words: { ...mapWords, map: words.map },
      attribution: document.createTextNode(allWords.attribution),
      initialView: null,
      onHover: () => undefined,
      onClick: () => undefined,
      onMove: () => undefined,
    });
  } catch {
    return null;
  }
}

/** Room around the events in CSS pixels. */
const ROOM = { top: 34, bottom: 34, left: 34, right: 34 };

function show(map: IncidentMap, dataset: Dataset): void {
  const index = indexEvents(dataset.incidents, dataset.incidents.kind);
  const visits = indexEvents(dataset.visits);
  const window = spanOf(dataset) ?? { from: 0, to: 0 };
  const common = { dataset, window, mode: 'all', showUndated: true } as const;
  const nothing = { incident: null, visit: null, place: null };
  map.setFocusCountry(focusCountries(dataset));
  map.setIncidents({ ...common, spots: spotsOf(dataset), index, chosen: nothing, view: 'places' });
  map.setVisits({ ...common, visits, incidents: index, grows: false, chosen: nothing });
  map.setScene(EMPTY_SCENE);
  const frame = incidentCount(dataset) + visitCount(dataset) > 0 ? openingFrame(dataset) : null;
  if (frame) map.fit(frame, ROOM);
}
