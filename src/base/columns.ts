/** The number types a column can have. */
export type ColumnType = 'u8' | 'u16' | 'u32' | 'i32' | 'f32' | 'f64';

/** Names of columns and their types. */
export type ColumnSpec = Readonly<Record<string, ColumnType>>;

interface Arrays {
  u8: Uint8Array<ArrayBuffer>;
  u16: Uint16Array<ArrayBuffer>;
  u32: Uint32Array<ArrayBuffer>;
  i32: Int32Array<ArrayBuffer>;
  f32: Float32Array<ArrayBuffer>;
  f64: Float64Array<ArrayBuffer>;
}

/** One typed array a column, all of one length. */
export type Columns<S extends ColumnSpec> = { readonly [K in keyof S]: Arrays[S[K]] };

/** A table that grows: `append` gives the new row's index, then the row's cells are written into `columns`. */
export interface GrowingTable<S extends ColumnSpec> {
  /** Replaced when the table grows: read it anew after each `append`. */
  readonly columns: Columns<S>;
  readonly length: number;
  append(): number;
  /** The columns cut to the rows in use; the table must not grow afterwards. */
  finish(): Columns<S>;
}

/** An empty growing table; capacity doubles, so appending costs amortised constant time. New cells are 0. */
export function growingTable<S extends ColumnSpec>(spec: S, capacity = 64): GrowingTable<S> {
  let columns = allocate(spec, capacity);
  let room = capacity;
  let length = 0;
  return {
    get columns() {
      return columns;
    },
    get length() {
      return length;
    },
    append() {
      if (length === room) {
        room = Math.max(1, room * 2);
        const wider = allocate(spec, room);
        for (const name in spec) wider[name].set(columns[name]);
        columns = wider;
      }
      return length++;
    },
    finish() {
      const cut = {} as Record<keyof S, unknown>;
      for (const name in spec) cut[name] = columns[name].slice(0, length);
      return cut as Columns<S>;
    },
  };
}

function allocate<S extends ColumnSpec>(spec: S, capacity: number): Columns<S> {
  const made = {} as Record<keyof S, unknown>;
  for (const name in spec) made[name] = makeArray(spec[name] as ColumnType, capacity);
  return made as Columns<S>;
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
