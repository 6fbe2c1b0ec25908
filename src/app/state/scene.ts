import { computed } from '@preact/signals-core';
import {
  EMPTY_SCENE,
  incidentRowOf,
  marksOf,
  sceneOf,
  sceneWords,
  visitDay,
  visitRowOf,
  whereAt,
  type LonLat,
  type SceneSelection,
} from '../../index.ts';
import { shownIncidents, shownVisits } from './computed.ts';
import { asked, dataset, selection } from './signals.ts';

/** Everything the map draws now. */
export const scene = computed(() => {
  const open = dataset.value;
  if (!open) return EMPTY_SCENE;
  const drawn = sceneOf(
    open,
    { incidents: shownIncidents.value, visits: shownVisits.value },
    {
      selection: sceneSelection.value,
      words: sceneWords,
      visitDay: (row) => visitDay(open, row),
    },
  );
  const { detail, marks } = asked.value;
  // A chosen place where nothing is drawn, because nothing happened there or it is filtered out, is marked by itself.
  const isDrawn = [...drawn.symbols, ...drawn.areas].some(({ selected }) => selected);
  const chosen = selection.value;
  const isChosen = detail !== null && chosen.kind === 'place' && chosen.id === detail.place.id;
  const own = isChosen && !isDrawn && !marks.some(({ id }) => id === detail.place.id);
  return { ...drawn, marks: marksOf(own ? [...marks, { ...detail.place, number: null }] : marks) };
});

/** Where the chosen event or place is drawn; null for none or when it has no point. */
export const chosenPoint = computed<LonLat | null>(() => {
  const open = dataset.value;
  const { incident, visit, place } = sceneSelection.value;
  if (!open) return null;
  if (place !== null) return open.places.find(({ id }) => id === place)?.point ?? null;
  if (incident !== null) return whereAt(open, open.incidents.where[incident] ?? 0)?.point ?? null;
  return visit === null ? null : (whereAt(open, open.visits.to[visit] ?? 0)?.point ?? null);
});

/** What is chosen, by rows. */
const sceneSelection = computed<SceneSelection>(() => {
  const open = dataset.value;
  const chosen = selection.value;
  const none = { incident: null, visit: null, place: null };
  if (!open || chosen.kind === 'none') return none;
  if (chosen.kind === 'place') return { ...none, place: chosen.id };
  return chosen.kind === 'incident'
    ? { ...none, incident: incidentRowOf(open, chosen.id) }
    : { ...none, visit: visitRowOf(open, chosen.id) };
});
