import { effect } from '@preact/signals-core';
import { isAtLeast, KIND_PRECISION, type Dataset, type Place } from '../../index.ts';
import { isFromNames } from '../import/open-files.ts';
import { replaceDataset } from '../state/actions.ts';
import { readDataset } from '../state/signals.ts';
import { callGazetteer } from './client.ts';

/** Places whose shape is not the file's own but a pack's: it goes when the pack does. */
const given = new Set<string>();

/** Draws the areas of each opened file by the shapes that packs have of them; ends when the result is called. */
export function followShapes(): () => void {
  return effect(() => {
    if (readDataset.value) void giveShapes();
  });
}

/**
 * Gives the divisions of the open dataset the shapes that the packs have of them, and takes away those of a pack that is gone. Where they are
 * drawn stays as the file says. Tables are left out: their names are looked up, shapes and all. Never rejects.
 */
export async function giveShapes(): Promise<void> {
  const open = readDataset.peek();
  if (!open || isFromNames(open)) return;
  const asked = open.places.filter(mayBeShaped).map(({ id }) => id);
  if (asked.length === 0) return;
  const read = await callGazetteer('shapes', asked);
  if (!read.ok || readDataset.peek() !== open) return;
  const places = open.places.map((place) => (mayBeShaped(place) ? shaped(place, read.value.get(place.id)) : place));
  if (places.some((place, i) => place !== open.places[i])) replaceDataset({ ...open, places } satisfies Dataset, true);
}

/** True for a place that is drawn as an area and has no shape of the file's own. */
function mayBeShaped({ id, kind, area }: Place): boolean {
  return !isAtLeast(KIND_PRECISION[kind].precision, 'near') && (!area || given.has(id));
}

function shaped(place: Place, area: Place['area']): Place {
  if (JSON.stringify(area) === JSON.stringify(place.area)) return place;
  if (area) {
    given.add(place.id);
    return { ...place, area };
  }
  given.delete(place.id);
  const bare = { ...place };
  delete bare.area;
  return bare;
}
