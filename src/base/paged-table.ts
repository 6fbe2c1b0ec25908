import {
  allocate,
  arrayFor,
  narrowed,
  rangeOf,
  type Columns,
  type ColumnSpec,
  type Numbers,
  type WideColumns,
} from './columns.ts';

/** A table of many rows that grows and is not read before it is finished. */
export interface PagedTable<S extends ColumnSpec> {
  /** Columns of the page that the row appended last is in. The same ones for all pages. */
  readonly columns: WideColumns<S>;
  readonly length: number;
  /** Begins a row of zeros; gives where it stands in `columns`. */
  append(): number;
  /**
   * The whole columns, whole numbers in the narrowest arrays that hold them; the table must not grow afterwards.
   * @param change gives columns of `u32` their last values
   */
  finish(change?: Changes<S>): Columns<S>;
}

/** What gives columns their last values. */
export type Changes<S extends ColumnSpec> = { readonly [K in keyof S]?: (column: Uint32Array, count: number) => void };

/**
 * Rows of a page. A page that is full is put aside in narrow arrays: nothing is copied from small arrays to larger ones. Its columns fit into
 * the processor's cache together; were it a power of two, their cells of a row would compete for the same places there.
 */
const PAGE = 5000;

/** Rows of the first page at first: most tables are small. */
const FIRST = 60;

/** An empty table. */
export function pagedTable<S extends ColumnSpec>(spec: S): PagedTable<S> {
  const names: (keyof S)[] = Object.keys(spec);
  const pages = names.map(columnPages);
  let room = FIRST;
  let size = 0;
  let before = 0;
  const putAside = (): void => {
    names.forEach((name, i) => {
      pages[i]?.add(table.columns[name].subarray(0, size));
      table.columns[name].fill(0);
    });
    before += size;
    size = 0;
  };
  const widen = (): void => {
    room = Math.min(PAGE, room * 4);
    const wider = allocate(spec, room);
    for (const name of names) wider[name].set(table.columns[name]);
    table.columns = wider;
  };
  // Plain members: each object with a getter is of a kind of its own to V8, and slow to read where there are several.
  const table = {
    columns: allocate(spec, FIRST),
    length: 0,
    append(): number {
      if (size === room) {
        if (room < PAGE) widen();
        else putAside();
      }
      table.length++;
      return size++;
    },
    finish(change: Changes<S> = {}): Columns<S> {
      putAside();
      table.columns = allocate(spec, 0);
      const made: Record<keyof S, unknown> = { ...spec };
      names.forEach((name, i) => {
        made[name] = pages[i]?.joined(before, change[name]);
      });
      return made as Columns<S>;
    },
  };
  return table;
}

type Cells = Numbers | Float32Array | Float64Array;

/** The pages of one column. */
function columnPages() {
  const parts: Cells[] = [];
  let least = 0;
  let most = 0;
  return {
    add(cells: Cells): void {
      if (isFloat(cells)) {
        parts.push(cells.slice());
        return;
      }
      const range = rangeOf(cells);
      least = Math.min(least, range.least);
      most = Math.max(most, range.most);
      parts.push(new (arrayFor(range.least, range.most))(cells));
    },
    /** All of them as one; each is let go of once it is copied. */
    joined(length: number, change?: (column: Uint32Array, count: number) => void): Cells {
      const [first] = parts;
      const make = isFloat(first) ? (first instanceof Float64Array ? Float64Array : Float32Array) : null;
      const whole = make ? new make(length) : new (change ? Uint32Array : arrayFor(least, most))(length);
      let at = 0;
      for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
        whole.set(part, at);
        at += part.length;
      }
      if (!change || !(whole instanceof Uint32Array)) return whole;
      change(whole, length);
      return narrowed(whole);
    },
  };
}

function isFloat(cells: Cells | undefined): cells is Float32Array | Float64Array {
  return cells instanceof Float32Array || cells instanceof Float64Array;
}
