import { narrowed, type Numbers } from '../base/columns.ts';
import { sliceOf } from '../model/read-dataset.ts';
import { isFloat, type Column } from './join-columns.ts';

/**
 * Where the rows of a new table come from: a row of the first table, or, below zero, `~row` of the second one.
 */
export type Picks = Int32Array;

/** What a cell becomes, by the number it was; without one it stays. */
export type CellMap = Uint32Array | null;

/** A column of picked rows. */
export function gathered(
  picks: Picks,
  first: Column,
  second: Column,
  firstMap: CellMap = null,
  secondMap: CellMap = null,
): Column {
  if (isFloat(first)) {
    const made = new Float64Array(picks.length);
    for (let i = 0; i < made.length; i++) {
      const pick = picks[i] as number;
      made[i] = pick >= 0 ? (first[pick] as number) : (second[~pick] as number);
    }
    return made;
  }
  const made = [first, second].some(isSigned) ? new Int32Array(picks.length) : new Uint32Array(picks.length);
  for (let i = 0; i < made.length; i++) {
    const pick = picks[i] as number;
    const cell = pick >= 0 ? (first[pick] as number) : (second[~pick] as number);
    const map = pick >= 0 ? firstMap : secondMap;
    made[i] = map === null ? cell : (map[cell] ?? cell);
  }
  return narrowed(made);
}

/** The items of the slices of picked rows, and where each slice ends. */
export function gatheredSlices(
  picks: Picks,
  first: Numbers,
  second: Numbers,
): { readonly items: Picks; readonly ends: Numbers } {
  const ends = new Uint32Array(picks.length);
  let count = 0;
  picks.forEach((pick, i) => {
    const [from, to] = pick >= 0 ? sliceOf(first, pick) : sliceOf(second, ~pick);
    count += to - from;
    ends[i] = count;
  });
  const items = new Int32Array(count);
  let at = 0;
  for (const pick of picks) {
    const [from, to] = pick >= 0 ? sliceOf(first, pick) : sliceOf(second, ~pick);
    for (let item = from; item < to; item++) items[at++] = pick >= 0 ? item : ~item;
  }
  return { items, ends: narrowed(ends) };
}

/** Marks the numbers that stand in the picked rows of a column. @param used one cell a number, for each of the two tables */
export function mark(picks: Picks, first: Column, second: Column, used: readonly [Uint8Array, Uint8Array]): void {
  const [usedFirst, usedSecond] = used;
  for (const pick of picks) {
    if (pick >= 0) usedFirst[first[pick] as number] = 1;
    else usedSecond[second[~pick] as number] = 1;
  }
}

function isSigned(column: Column): boolean {
  return column instanceof Int8Array || column instanceof Int16Array || column instanceof Int32Array;
}
