/** A column that is written plain: its physical and converted type by the Parquet format, its values as bytes. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: number;
  readonly converted: number | null;
  readonly values: readonly (readonly number[])[];
}

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

/** Bytes of variable length are led by it. */
function led(bytes: readonly number[]): number[] {
  return [...little(BigInt(bytes.length), 4), ...bytes];
}

function little(value: bigint, size: number): number[] {
  return Array.from({ length: size }, (_, i) => Number(BigInt.asUintN(8, value >> BigInt(8 * i))));
}

/** A column of texts. */
export function textColumn(name: string, values: readonly string[]): ParquetColumn {
  return { name, type: 6, converted: 0, values: values.map((value) => led(utf8(value))) };
}

/** A column of days since 1970. */
export function dayColumn(name: string, values: readonly number[]): ParquetColumn {
  return { name, type: 1, converted: 6, values: values.map((value) => little(BigInt(value), 4)) };
}

/** A column of milliseconds since 1970. */
export function instantColumn(name: string, values: readonly number[]): ParquetColumn {
  return { name, type: 2, converted: 9, values: values.map((value) => little(BigInt(value), 8)) };
}

/** A column of whole numbers of 64 bits. */
export function longColumn(name: string, values: readonly bigint[]): ParquetColumn {
  return { name, type: 2, converted: null, values: values.map((value) => little(value, 8)) };
}

/** A column of points as well-known binary. */
export function pointColumn(name: string, values: readonly (readonly [number, number])[]): ParquetColumn {
  const wkb = ([x, y]: readonly [number, number]): number[] => {
    const view = new DataView(new ArrayBuffer(21));
    view.setUint8(0, 1);
    view.setUint32(1, 1, true);
    view.setFloat64(5, x, true);
    view.setFloat64(13, y, true);
    return [...new Uint8Array(view.buffer)];
  };
  return { name, type: 6, converted: null, values: values.map((value) => led(wkb(value))) };
}

/** A Parquet file with one group of rows; `geo` is the metadata of GeoParquet. */
export function parquetOf(columns: readonly ParquetColumn[], geo: object | null = null): Uint8Array {
  const rows = columns[0]?.values.length ?? 0;
  const bytes = utf8('PAR1');
  const chunks = columns.map(({ name, type, values }) => {
    const page = values.flat();
    const level = struct([i32(1, rows), i32(2, 0), i32(3, 3), i32(4, 3)]);
    const header = struct([i32(1, 0), i32(2, page.length), i32(3, page.length), field(5, 12, level)]);
    const offset = bytes.length;
    bytes.push(...header, ...page);
    const size = header.length + page.length;
    const encodings = field(2, 9, list(5, [zigzag(0)]));
    const path = field(3, 9, list(8, [binary(name)]));
    const meta = [i32(1, type), encodings, path, i32(4, 0), i64(5, rows), i64(6, size), i64(7, size), i64(9, offset)];
    return struct([i64(2, offset), field(3, 12, struct(meta))]);
  });
  const root = struct([field(4, 8, binary('root')), i32(5, columns.length)]);
  const elements = columns.map(({ name, type, converted }) =>
    struct([i32(1, type), i32(3, 0), field(4, 8, binary(name)), ...(converted === null ? [] : [i32(6, converted)])]),
  );
  const group = struct([field(1, 9, list(12, chunks)), i64(2, bytes.length), i64(3, rows)]);
  const pair = struct([field(1, 8, binary('geo')), field(2, 8, binary(JSON.stringify(geo)))]);
  const footer = struct([
    i32(1, 1),
    field(2, 9, list(12, [root, ...elements])),
    i64(3, rows),
    field(4, 9, list(12, [group])),
    ...(geo === null ? [] : [field(5, 9, list(12, [pair]))]),
  ]);
  return Uint8Array.from([...bytes, ...footer, ...little(BigInt(footer.length), 4), ...utf8('PAR1')]);
}

/** Thrift's compact protocol: a field knows its number, type and bytes. */
interface Field {
  readonly id: number;
  readonly type: number;
  readonly bytes: readonly number[];
}

function field(id: number, type: number, bytes: readonly number[]): Field {
  return { id, type, bytes };
}

function i32(id: number, value: number): Field {
  return field(id, 5, zigzag(value));
}

function i64(id: number, value: number): Field {
  return field(id, 6, zigzag(value));
}

function struct(fields: readonly Field[]): number[] {
  let last = 0;
  const bytes = fields.flatMap(({ id, type, bytes: content }) => {
    const head = ((id - last) << 4) | type;
    last = id;
    return [head, ...content];
  });
  return [...bytes, 0];
}

function list(type: number, items: readonly (readonly number[])[]): number[] {
  return [(items.length << 4) | type, ...items.flat()];
}

function binary(text: string): number[] {
  return [...varint(utf8(text).length), ...utf8(text)];
}

function zigzag(value: number): number[] {
  return varint(value < 0 ? -2 * value - 1 : 2 * value);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
