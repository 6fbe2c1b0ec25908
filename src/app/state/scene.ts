import { computed } from '@preact/signals-core';
import { EMPTY_SCENE, incidentRowOf, sceneOf, sceneWords, visitDay, visitRowOf, type SceneSelection } from '../../index.ts';
import { shownIncidents, shownVisits } from './computed.ts';
import { dataset, selection } from './signals.ts';

/** Everything the map draws now. */
export const scene = computed(() => {
  const open = dataset.value;
  if (!open) return EMPTY_SCENE;
  return sceneOf(
    open,
    { incidents: shownIncidents.value, visits: shownVisits.value },
    {
      selection: sceneSelection.value,
      words: sceneWords,
      visitDay: (row) => visitDay(open, row),
    },
  );
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
