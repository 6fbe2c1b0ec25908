import { boundsOf, type EventSnapshot, type MarkedPlace } from '../../index.ts';
import { pageMap } from '../map/map-link.ts';
import type { PlaceChoice } from '../problems/place-choices.ts';
import { select, showMarks } from '../state/actions.ts';
import { selection } from '../state/signals.ts';
import { commonOf, mainRole, whereOf } from './event-of.ts';

/** So near the map goes for a single point. */
const NEAREST_ZOOM = 8;

/** Share of the map that the sheet of a phone covers, see `queue.css`. */
const SHEET = 0.8;

let isOurs = false;

/** Calls back with the id of each event that is chosen on the map or in a list, not by {@link showEvent}; the result ends that. */
export function onChosenElsewhere(listener: (id: string) => void): () => void {
  let isFirst = true;
  return selection.subscribe((chosen) => {
    if (!isFirst && !isOurs && (chosen.kind === 'incident' || chosen.kind === 'visit')) listener(chosen.id);
    isFirst = false;
  });
}

/** Chooses an event on the map and shows where it was; where that is ambiguous, all places that it may mean, numbered. */
export function showEvent(event: EventSnapshot): void {
  isOurs = true;
  select({ kind: event.table, id: commonOf(event).id });
  isOurs = false;
  const where = whereOf(event, mainRole(event));
  if (!where) {
    showMarks([]);
    return;
  }
  const { point, text, precision, radiusMetres, candidates } = where;
  if (!point) {
    markPlaces(candidates.slice(0, 9).map((one) => ({ ...one, id: one.place })));
    return;
  }
  const mark = { id: '', name: text, kind: 'settlement', point, number: null, precision } as const;
  show([{ ...mark, radiusMetres: radiusMetres ?? 0 }]);
}

/** Numbers places on the map as a list numbers them. */
export function markPlaces(places: readonly PlaceChoice[]): void {
  show(
    places.map(({ id, name, kind, point }, i) => ({
      ...{ id: id ?? '', name, kind, point, number: i + 1, radiusMetres: 0 },
      precision: 'exact' as const,
    })),
  );
}

function show(marks: readonly MarkedPlace[]): void {
  showMarks(marks);
  const map = pageMap();
  const box = boundsOf(marks.map(({ point }) => point));
  if (!map || !box) return;
  // The panel may just have taken its room.
  map.resize();
  const { clientHeight } = map.gl.getContainer();
  const isWide = matchMedia('(min-width: 721px)').matches;
  const room = { top: 60, right: 50, left: 50, bottom: isWide ? 50 : clientHeight * SHEET + 10 };
  map.fit(box, room, NEAREST_ZOOM);
}
