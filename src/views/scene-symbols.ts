import type { Dataset } from '../model/dataset.ts';
import { FAMILIES, type Family } from '../model/families.ts';
import { FAMILY_OF_KIND } from '../model/kinds.ts';
import type { Place } from '../model/place.ts';
import { placeOfWhere } from '../model/read-dataset.ts';
import { localLanguage } from './local-language.ts';
import type { SceneOptions, SceneSelection, SceneSymbol } from './scene-model.ts';
import { pointKey, type Placed, type Spot } from './scene-split.ts';

/** One symbol a point: events of different precision share it only when their point is the same. Ordered as first met. */
export function symbolsOf(dataset: Dataset, placed: readonly Placed[], { selection }: SceneOptions): SceneSymbol[] {
  return [...groupBy(placed, ({ spot }) => pointKey(spot.point))].map(([key, group]) =>
    symbolOf(dataset, `at:${key}`, group, selection),
  );
}

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

function symbolOf(
  dataset: Dataset,
  key: string,
  group: readonly [Placed, ...Placed[]],
  selection: SceneSelection,
): SceneSymbol {
  const rows = group.map(({ event }) => event.row);
  const counts = FAMILIES.map(() => 0);
  const possible = FAMILIES.map(() => 0);
  for (const { event } of group) {
    const code = familyCode(dataset, event.row);
    counts[code] = (counts[code] ?? 0) + 1;
    if (event.status === 'possible') possible[code] = (possible[code] ?? 0) + 1;
  }
  const place = standingPlace(dataset, group);
  const family = rows.length === 1 ? sharedFamily(dataset, rows) : null;
  return {
    key,
    point: group[0].spot.point,
    rows,
    counts,
    possible,
    opacity: strongest(group),
    family,
    placeId: place?.id ?? '',
    name: place?.name ?? '',
    localName: place ? localNameOf(place) : '',
    selected: isSelected(selection, rows, place?.id ?? ''),
  };
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
