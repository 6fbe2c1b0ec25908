/** The number types a column can have. */
export type ColumnType = 'u8' | 'u16' | 'u32' | 'i32' | 'f32' | 'f64';

/** Names of columns and their types. */
export type ColumnSpec = Readonly<Record<string, ColumnType>>;

/** A column of whole numbers, of whatever width holds them: read it by number; never write into it what it may be too narrow for. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int8Array | Int16Array | Int32Array;

interface Arrays {
  u8: Uint8Array<ArrayBuffer>;
  u16: Uint16Array<ArrayBuffer>;
  u32: Uint32Array<ArrayBuffer>;
  i32: Int32Array<ArrayBuffer>;
  f32: Float32Array<ArrayBuffer>;
  f64: Float64Array<ArrayBuffer>;
}

/** One typed array a column, all of one length: of the very type while a table grows. */
export type WideColumns<S extends ColumnSpec> = { readonly [K in keyof S]: Arrays[S[K]] };

/** One typed array a column, all of one length: whole numbers in the narrowest array that holds them. */
export type Columns<S extends ColumnSpec> = {
  readonly [K in keyof S]: S[K] extends 'f32' | 'f64' ? Arrays[S[K]] : S[K] extends 'u8' ? Uint8Array : Numbers;
};

/** A table that grows: `append` gives the new row's index, then the row's cells are written into `columns`. */
export interface GrowingTable<S extends ColumnSpec> {
  /** Replaced when the table grows: read it anew after each `append`. */
  readonly columns: WideColumns<S>;
  readonly length: number;
  append(): number;
  /** The columns cut to the rows in use, whole numbers narrowed; the table must not grow afterwards. */
  finish(): Columns<S>;
}

/** An empty growing table; capacity doubles, so appending costs amortised constant time. New cells are 0. */
export function growingTable<S extends ColumnSpec>(spec: S, capacity = 64): GrowingTable<S> {
  let room = capacity;
  // Plain members: each object with a getter is of a kind of its own to V8, and slow to read where there are several.
  const table = {
    columns: allocate(spec, capacity),
    length: 0,
    append(): number {
      if (table.length === room) {
        room = Math.max(1, room * 2);
        const wider = allocate(spec, room);
        for (const name in spec) wider[name].set(table.columns[name]);
        table.columns = wider;
      }
      return table.length++;
    },
    finish(): Columns<S> {
      const cut: Record<keyof S, unknown> = { ...spec };
      for (const name in spec) {
        const used: Arrays[ColumnType] = table.columns[name].subarray(0, table.length);
        cut[name] = used instanceof Float32Array || used instanceof Float64Array ? used.slice() : narrowed(used);
      }
      return cut as Columns<S>;
    },
  };
  return table;
}

/** A copy of a column in the narrowest array that holds its numbers. */
export function narrowed(column: Numbers): Numbers {
  const { least, most } = rangeOf(column);
  return new (arrayFor(least, most))(column);
}

/** The least and the greatest number of a column, or 0. */
export function rangeOf(column: Numbers): { readonly least: number; readonly most: number } {
  let least = 0;
  let most = 0;
  for (let at = 0; at < column.length; at++) {
    const cell = column[at] as number;
    if (cell < least) least = cell;
    if (cell > most) most = cell;
  }
  return { least, most };
}

/** The narrowest array of whole numbers from `least` to `most`; `least` is at most 0. */
export function arrayFor(least: number, most: number): new (cells: Numbers | number) => Numbers {
  if (least === 0) return most <= 0xff ? Uint8Array : most <= 0xffff ? Uint16Array : Uint32Array;
  if (least >= -0x80 && most <= 0x7f) return Int8Array;
  return least >= -0x8000 && most <= 0x7fff ? Int16Array : Int32Array;
}

/** New columns of zeros. A copy of the spec is filled: an object that is given many names one by one is slow to read in V8. */
export function allocate<S extends ColumnSpec>(spec: S, capacity: number): WideColumns<S> {
  const made: Record<keyof S, unknown> = { ...spec };
  for (const name in spec) made[name] = makeArray(spec[name] as ColumnType, capacity);
  return made as WideColumns<S>;
}

function makeArray(type: ColumnType, length: number): Arrays[ColumnType] {
  switch (type) {
    case 'u8':
      return new Uint8Array(length);
    case 'u16':
      return new Uint16Array(length);
    case 'u32':
      return new Uint32Array(length);
    case 'i32':
      return new Int32Array(length);
    case 'f32':
      return new Float32Array(length);
    case 'f64':
      return new Float64Array(length);
  }
}
