import type { Dataset } from '../model/dataset.ts';
import { FAMILIES, type Family } from '../model/families.ts';
import { FAMILY_OF_KIND } from '../model/kinds.ts';
import type { Place } from '../model/place.ts';
import { placeOfWhere } from '../model/read-dataset.ts';
import { localLanguage } from './local-language.ts';
import type { SceneSelection } from './scene-model.ts';
import { pointKey, type Spot } from './scene-split.ts';

/** Items by key, in the order that keys are first met. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Index in FAMILIES of an incident's family. */
function familyCode(dataset: Dataset, row: number): number {
  return FAMILY_OF_KIND[dataset.incidents.kind[row] ?? 0] ?? FAMILIES.length - 1;
}

/** The one family of all rows, or null when they differ (or there are none). */
export function sharedFamily(dataset: Dataset, rows: readonly number[]): Family | null {
  const codes = new Set(rows.map((row) => familyCode(dataset, row)));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? (FAMILIES[code] ?? null) : null;
}

/** The most opaque of events drawn as one. */
export function strongest(group: readonly { readonly event: { readonly opacity: number } }[]): number {
  return group.reduce((most, { event }) => Math.max(most, event.opacity), 0);
}

/** True when a selected incident is among the rows, or the selected place is theirs. */
export function isSelected(selection: SceneSelection, rows: readonly number[], placeId: string): boolean {
  if (selection.incident !== null && rows.includes(selection.incident)) return true;
  return selection.place !== null && selection.place === placeId;
}

/** The place that stands at the group's own point: not one that the events lie north of. */
export function standingPlace(
  dataset: Dataset,
  group: readonly { readonly where: number; readonly spot: Spot }[],
): Place | undefined {
  for (const { where, spot } of group) {
    const place = placeOfWhere(dataset, where);
    if (place && pointKey(place.point) === pointKey(spot.point)) return place;
  }
  return undefined;
}

/** The place's first spelling in the local script; empty where there is none. Sorani letters are never drawn on the map's canvas. */
export function localNameOf(place: Place): string {
  const language = localLanguage(place.country);
  if (language === undefined) return '';
  return place.spellings.find((spelling) => spelling.language === language)?.text ?? '';
}
