import { effect } from '@preact/signals-core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { focusCountries, openingFrame, textAt, type Dataset, type LonLat } from '../../index.ts';
import { noteMapView } from '../state/address.ts';
import type { MapView as AddressView } from '../state/hash.ts';
import { select } from '../state/actions.ts';
import { incidentFrame } from '../state/frame.ts';
import { chosenPoint, scene, visitFrame } from '../state/scene.ts';
import { dataset, preferences } from '../state/signals.ts';
import { NOTHING, type Selection } from '../state/selection.ts';
import { words } from '../words/words.ts';
import type { MapTarget } from './hits.ts';
import { giveInTurn } from './in-turn.ts';
import { HoverCard, type Hovered } from './hover-card.tsx';
import { createIncidentMap, type IncidentMap, type MapPadding, type MapTheme } from './incident-map.ts';
import { MapControl } from './map-control.tsx';
import { linkMap } from './map-link.ts';
import { mapWords } from './words.ts';

/** The map on the page. `startView` is where the address says it should look. */
export function MapView({ startView }: { startView: AddressView | null }) {
  const box = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!box.current) return undefined;
    const attribution = document.createTextNode(words.attribution);
    let map: IncidentMap;
    try {
      map = createIncidentMap(box.current, {
        theme: currentTheme(),
        reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
        paced: true,
        words: mapWords,
        attribution,
        initialView: startView ? { center: [startView.lon, startView.lat], zoom: startView.zoom } : null,
        onHover: (target, at) => {
          setHovered(target ? { target, at } : null);
        },
        onClick: (target) => {
          setHovered(null);
          if (target?.kind === 'gathering') {
            map.fit(target.bounds, gatheringPadding(map), GATHERING_ZOOM);
            return;
          }
          const next = target ? selectionOf(target) : NOTHING;
          if (next) select(next);
        },
        onMove: ({ center: [lon, lat], zoom }) => {
          noteMapView({ lon, lat, zoom });
        },
      });
    } catch {
      setFailed(true);
      return undefined;
    }
    linkMap(map);
    const stops = [
      giveInTurn(
        () => incidentFrame.value,
        (value) => {
          map.setIncidents(value);
        },
      ),
      giveInTurn(
        () => visitFrame.value,
        (value) => {
          map.setVisits(value);
        },
      ),
      giveInTurn(
        () => scene.value,
        (value) => {
          map.setScene(value);
        },
      ),
      effect(() => {
        map.setGlobe(preferences.value.globe);
      }),
      frameOnOpen(map, startView !== null),
      effect(() => {
        const point = chosenPoint.value;
        if (point && !isInView(map, point)) map.flyTo(point, map.view().zoom, clearMiddle(map));
      }),
    ];
    // The shell writes the theme on the root element, whatever it came from.
    const themeWatcher = new MutationObserver(() => {
      map.setTheme(currentTheme());
    });
    themeWatcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const watcher = new ResizeObserver(() => {
      map.resize();
    });
    watcher.observe(box.current);
    return () => {
      for (const stop of stops) stop();
      themeWatcher.disconnect();
      watcher.disconnect();
      linkMap(null);
      map.destroy();
    };
  }, []);
  return (
    <>
      <div ref={box} class="map" />
      {!failed && <MapControl />}
      {failed && <p class="map-failed">{words.map.failed}</p>}
      {hovered && dataset.value && <HoverCard dataset={dataset.value} hovered={hovered} />}
    </>
  );
}

/** The theme that the root element wears; set by the shell before signals run. */
function currentTheme(): MapTheme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}

/** Frames the events of each dataset as it opens; the first stays where the address says. */
function frameOnOpen(map: IncidentMap, keepFirst: boolean): () => void {
  let keep = keepFirst;
  let framed: Dataset['incidents'] | null = null;
  return effect(() => {
    const open = dataset.value;
    // The same events with other places, as after a pack was added, leave the map where the person put it.
    if (!open || open.incidents === framed) return;
    framed = open.incidents;
    map.setFocusCountry(focusCountries(open));
    const frame = openingFrame(open);
    if (!keep && frame) map.fit(frame, framePadding());
    keep = false;
  });
}

/** The places of a gathering are shown no nearer than this; nearer than zoom 12 nothing gathers but what stands at one point. */
const GATHERING_ZOOM = 13;

/** Room around the places of a gathering: that of the frame, but never more than leaves half of the map. */
function gatheringPadding(map: IncidentMap): Partial<MapPadding> {
  const { clientWidth, clientHeight } = map.gl.getContainer();
  const most = Math.min(clientWidth, clientHeight) / 4;
  const { top = 0, right = 0, bottom = 0, left = 0 } = framePadding();
  const room = (px: number): number => Math.min(most, px + 40);
  return { top: room(top), right: room(right), bottom: room(bottom), left: room(left) };
}

/** True when a point is on the part of the map that neither card nor legend covers. */
function isInView(map: IncidentMap, point: LonLat): boolean {
  const { x, y } = map.project(point);
  const { clientWidth, clientHeight } = map.gl.getContainer();
  const { top, right, bottom, left } = cardPadding(map);
  return x > left && x < clientWidth - right && y > top && y < clientHeight - bottom;
}

/** On a phone the card covers this share of the map, see card.css. */
const CARD_SHARE = 0.66;

function cardPadding(map: IncidentMap): MapPadding {
  const wide = matchMedia('(min-width: 721px)').matches;
  const bottom = map.gl.getContainer().clientHeight * CARD_SHARE;
  return wide ? { top: 20, right: 350, bottom: 20, left: 20 } : { top: 20, right: 20, bottom, left: 20 };
}

/** How far the middle of what the card leaves free is from the middle of the map. */
function clearMiddle(map: IncidentMap): readonly [x: number, y: number] {
  const { top, right, bottom, left } = cardPadding(map);
  return [(left - right) / 2, (top - bottom) / 2];
}

/** Room for what lies over the map: the legend at the right on wide screens, the buttons below on narrow ones. */
function framePadding(): Partial<MapPadding> {
  const wide = matchMedia('(min-width: 1100px)').matches;
  return wide ? { top: 64, bottom: 30, left: 30, right: 230 } : { top: 16, bottom: 90, left: 16, right: 16 };
}

/** What a click on something chooses: one event itself; several by the place that they share, else the first of them. */
export function selectionOf(target: MapTarget): Selection | null {
  const open = dataset.value;
  if (!open) return null;
  const incident = (row: number | undefined): Selection =>
    row === undefined ? NOTHING : { kind: 'incident', id: textAt(open, open.incidents.id[row]) };
  const visit = (row: number | undefined): Selection =>
    row === undefined ? NOTHING : { kind: 'visit', id: textAt(open, open.visits.id[row]) };
  const place = (where: number | undefined): Selection | null => {
    const found = open.places[(open.wheres.place[where ?? 0] ?? 0) - 1];
    return found ? { kind: 'place', id: found.id } : null;
  };
  switch (target.kind) {
    case 'visit':
      return visit(target.row);
    case 'candidate':
      return target.event.kind === 'incident' ? incident(target.event.row) : visit(target.event.row);
    case 'place':
      return { kind: 'place', id: target.id };
    case 'launch':
      return incident(target.rows[0]);
    case 'gathering':
      return null;
    case 'incidents':
      if (target.count === 1) return incident(target.rows[0]);
      return place(open.incidents.where[target.rows[0] ?? 0]) ?? incident(target.rows[0]);
    case 'area': {
      const [first] = target.rows;
      if (first === undefined)
        return target.visits.length === 1 ? visit(target.visits[0]) : place(open.visits.to[target.visits[0] ?? 0]);
      return target.count + target.visits.length === 1
        ? incident(first)
        : (place(open.incidents.where[first]) ?? incident(first));
    }
  }
}
