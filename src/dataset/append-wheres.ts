import type { Columns, ColumnSpec } from '../base/columns.ts';
import type { Interner } from '../base/interner.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Place, PlaceId } from '../model/place.ts';
import { whereAt } from '../model/read-dataset.ts';
import type { Where } from '../model/where.ts';
import { joinedColumn, type Column } from './join-columns.ts';
import { roundedPlace, whereTable, type WhereParts } from './where-table.ts';

/** Takes further `Where` values behind those of a dataset. */
export interface AppendedWheres {
  /** The place of this id, added to the dataset's when it is new; undefined when nobody knows it. */
  placeOf(id: PlaceId, find: (id: PlaceId) => Place | undefined): Place | undefined;
  /** The row that the value will have. */
  add(where: Where): number;
  /** The value of a row of the dataset or of a further one; null for row 0. */
  at(row: number): Where | null;
  /** The dataset's values and the further ones. */
  finish(): WhereParts;
}

/** Begins with the values of the dataset, which are not gone through again. */
export function appendWheres(dataset: Dataset, interner: Interner): AppendedWheres {
  const places = [...dataset.places];
  const placeRows = new Map(places.map(({ id }, i) => [id, i + 1]));
  const table = whereTable(interner, (id) => placeRows.get(id) ?? 0, places);
  const before = dataset.wheres.text.length;
  const added: Where[] = [];
  return {
    placeOf(id, find) {
      const row = placeRows.get(id);
      if (row !== undefined) return places[row - 1];
      const found = find(id);
      if (!found) return undefined;
      const place = roundedPlace(found);
      placeRows.set(id, places.push(place));
      return place;
    },
    add(where) {
      table.add(where);
      return before + added.push(where) - 1;
    },
    at: (row) => added[row - before] ?? whereAt(dataset, row),
    finish() {
      if (added.length === 0) return { ...partsOf(dataset), places };
      const { wheres, whereBecause, candidates } = table.finish();
      return {
        wheres: joinedWheres(dataset, wheres),
        whereBecause: {
          ref: joinedColumn(dataset.whereBecause.ref, [
            dataset.whereBecause.ref,
            whereBecause.ref,
          ]) as Dataset['whereBecause']['ref'],
        },
        candidates: [...dataset.candidates, ...candidates],
        places,
      };
    },
  };
}

function partsOf({ wheres, whereBecause, candidates, places }: Dataset): WhereParts {
  return { wheres, whereBecause, candidates, places };
}

/** Row 0 of the added ones, "no place named", is left out. */
function joinedWheres({ wheres, whereBecause, candidates }: Dataset, added: Dataset['wheres']): Dataset['wheres'] {
  const shifts: Readonly<Record<string, number>> = {
    becauseEnd: whereBecause.ref.length,
    candidatesEnd: candidates.length,
  };
  const made: Record<string, unknown> = {};
  const table: Columns<ColumnSpec> = added;
  for (const [name, first] of Object.entries<Column>(wheres)) {
    const shift = shifts[name] ?? 0;
    const cells = (table[name] as Column).subarray(1);
    made[name] = joinedColumn(first, [first, shift === 0 ? cells : Array.from(cells, (cell) => cell + shift)]);
  }
  return made as unknown as Dataset['wheres'];
}
