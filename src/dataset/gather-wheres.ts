import type { Numbers } from '../base/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Place } from '../model/place.ts';
import { sliceOf } from '../model/read-dataset.ts';
import { WHERE_TEXTS } from './event-fields.ts';
import { gathered, gatheredSlices, type Picks } from './gather.ts';
import type { Column } from './join-columns.ts';
import type { WhereParts } from './where-table.ts';

/** The `Where` values of two datasets as one list. */
export interface GatheredWheres {
  readonly parts: WhereParts;
  /** The new row of each row of the first and of the second dataset; of those that are used. */
  readonly maps: readonly [Uint32Array, Uint32Array];
}

/**
 * Keeps the values that events say. One of the second dataset that the first one has already is not added.
 * @param used one cell a row, for each dataset @param texts new numbers of texts
 */
export function gatherWheres(
  [first, second]: readonly [Dataset, Dataset],
  used: readonly [Uint8Array, Uint8Array],
  texts: readonly [Uint32Array, Uint32Array],
): GatheredWheres {
  const { places, map: placeMap } = joinedPlaces(first.places, second, used[1]);
  const maps: [Uint32Array, Uint32Array] = [new Uint32Array(used[0].length), new Uint32Array(used[1].length)];
  const picks: number[] = [0];
  const known = new Map<string, number>();
  const canBeKnown = used[1].includes(1, 1);
  for (let row = 1; row < used[0].length; row++) {
    if (!used[0][row]) continue;
    maps[0][row] = picks.length;
    if (canBeKnown) known.set(keyOf(first, row, texts[0], null), picks.length);
    picks.push(row);
  }
  for (let row = 1; row < used[1].length; row++) {
    if (!used[1][row]) continue;
    const same = known.get(keyOf(second, row, texts[1], placeMap));
    maps[1][row] = same ?? picks.length;
    if (same === undefined) picks.push(~row);
  }
  return { maps, parts: { places, ...gatherParts(first, second, Int32Array.from(picks), texts, placeMap) } };
}

function gatherParts(
  first: Dataset,
  second: Dataset,
  picks: Picks,
  texts: readonly [Uint32Array, Uint32Array],
  placeMap: Uint32Array,
): Omit<WhereParts, 'places'> {
  const reasons = gatheredSlices(picks, first.wheres.becauseEnd, second.wheres.becauseEnd);
  const candidates = gatheredSlices(picks, first.wheres.candidatesEnd, second.wheres.candidatesEnd);
  const made: Record<string, Column> = {};
  const others: Readonly<Record<string, Column>> = second.wheres;
  for (const [name, column] of Object.entries<Column>(first.wheres)) {
    const other = others[name] as Column;
    made[name] = WHERE_TEXTS.has(name)
      ? gathered(picks, column, other, ...texts)
      : gathered(picks, column, other, null, name === 'place' ? placeMap : null);
  }
  made['becauseEnd'] = reasons.ends;
  made['candidatesEnd'] = candidates.ends;
  return {
    wheres: made as unknown as Dataset['wheres'],
    whereBecause: {
      ref: gathered(reasons.items, first.whereBecause.ref, second.whereBecause.ref, ...texts) as Numbers,
    },
    candidates: Array.from(candidates.items).flatMap(
      (item) => (item >= 0 ? first.candidates[item] : second.candidates[~item]) ?? [],
    ),
  };
}

/** The places of the first dataset, and those of the second that it lacks and events are at. */
function joinedPlaces(
  first: readonly Place[],
  { places: others, wheres }: Dataset,
  used: Uint8Array,
): { places: readonly Place[]; map: Uint32Array } {
  const places = [...first];
  const rows = new Map(first.map(({ id }, i) => [id, i + 1]));
  const map = new Uint32Array(others.length + 1);
  const needed = new Uint8Array(others.length + 1);
  for (let row = 1; row < used.length; row++) if (used[row]) needed[wheres.place[row] as number] = 1;
  others.forEach((place, i) => {
    const known = rows.get(place.id);
    if (known !== undefined) map[i + 1] = known;
    else if (needed[i + 1]) map[i + 1] = places.push(place);
  });
  return { places, map };
}

/** The same text for equal values, whichever dataset they are of. */
function keyOf(
  { wheres, whereBecause, candidates }: Dataset,
  row: number,
  texts: Uint32Array,
  placeMap: Uint32Array | null,
): string {
  const cells: (number | string | undefined)[] = [];
  for (const [name, column] of Object.entries<Column>(wheres)) {
    if (name === 'becauseEnd' || name === 'candidatesEnd') continue;
    const cell = column[row] as number;
    const isPlace = name === 'place' && placeMap !== null;
    cells.push(WHERE_TEXTS.has(name) ? texts[cell] : isPlace ? placeMap[cell] : cell);
  }
  const [from, to] = sliceOf(wheres.becauseEnd, row);
  for (let at = from; at < to; at++) cells.push(texts[whereBecause.ref[at] as number]);
  const [start, end] = sliceOf(wheres.candidatesEnd, row);
  for (let at = start; at < end; at++) cells.push(candidates[at]?.place, candidates[at]?.score);
  return cells.join(' ');
}
