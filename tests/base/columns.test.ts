import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnSpec, growingTable } from '../../src/base/columns.ts';

const SPEC = { code: 'u8', text: 'u32', count: 'i32', ms: 'f64' } as const satisfies ColumnSpec;

describe('growingTable', () => {
  it.each([
    ['u8', Uint8Array],
    ['u16', Uint16Array],
    ['u32', Uint32Array],
    ['i32', Int32Array],
    ['f32', Float32Array],
    ['f64', Float64Array],
  ] as const)('holds %s in its array', (type, made) => {
    const table = growingTable({ cell: type });
    table.append();
    expect(table.columns.cell).toBeInstanceOf(made);
    expect(table.finish().cell).toHaveLength(1);
  });

  it.each([
    ['u8', [0, 255], Uint8Array],
    ['u32', [], Uint8Array],
    ['u32', [0, 255], Uint8Array],
    ['u32', [0, 256], Uint16Array],
    ['u16', [65_535], Uint16Array],
    ['u32', [65_536, 0], Uint32Array],
    ['u32', [0xffff_ffff], Uint32Array],
    ['i32', [0, 255], Uint8Array],
    ['i32', [-1, 127], Int8Array],
    ['i32', [-128], Int8Array],
    ['i32', [-1, 128], Int16Array],
    ['i32', [-129], Int16Array],
    ['i32', [-1, 32_768], Int32Array],
    ['i32', [-32_769, 0], Int32Array],
    ['f32', [0, 1], Float32Array],
    ['f64', [0, 1], Float64Array],
  ] as const)('finishes %s of %j in the narrowest array', (type, cells, made) => {
    const table = growingTable({ cell: type });
    for (const cell of cells) table.columns.cell[table.append()] = cell;
    const { cell } = table.finish();
    expect(cell).toBeInstanceOf(made);
    expect([...cell]).toEqual(cells);
    expect(cell.buffer.byteLength).toBe(cell.length * made.BYTES_PER_ELEMENT);
  });

  it('finishes rows that are cut off without looking at them', () => {
    const table = growingTable({ cell: 'u32' }, 4);
    table.columns.cell[table.append()] = 7;
    table.columns.cell[3] = 1000;
    expect(table.finish().cell).toBeInstanceOf(Uint8Array);
  });

  it('is empty at first', () => {
    const table = growingTable(SPEC);
    expect(table.length).toBe(0);
    expect(Object.values(table.finish()).map(({ length }) => length)).toEqual([0, 0, 0, 0]);
  });

  it('gives row after row, with cells of 0', () => {
    const table = growingTable(SPEC, 1);
    expect([table.append(), table.append(), table.append()]).toEqual([0, 1, 2]);
    expect(table.length).toBe(3);
    expect([...table.finish().ms]).toEqual([0, 0, 0]);
  });

  it('is cut to the rows in use, and what is cut off is a copy', () => {
    const table = growingTable(SPEC, 64);
    table.columns.code[table.append()] = 7;
    const cut = table.finish();
    table.columns.code[0] = 9;
    expect([...cut.code]).toEqual([7]);
  });

  it.each([0, 1, 2, 3, 64])('keeps every cell however it grows from a capacity of %i', (capacity) => {
    const cells = fc.array(
      fc.record({
        code: fc.nat(255),
        text: fc.nat(0xffff_ffff),
        count: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
        ms: fc.double(),
      }),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(cells, (rows) => {
        const table = growingTable(SPEC, capacity);
        for (const row of rows) {
          const n = table.append();
          const c = table.columns;
          c.code[n] = row.code;
          c.text[n] = row.text;
          c.count[n] = row.count;
          c.ms[n] = row.ms;
        }
        const made = table.finish();
        expect(Array.from(made.code)).toEqual(rows.map(({ code }) => code));
        expect(Array.from(made.text)).toEqual(rows.map(({ text }) => text));
        expect(Array.from(made.count)).toEqual(rows.map(({ count }) => count));
        expect(Array.from(made.ms)).toEqual(rows.map(({ ms }) => ms));
      }),
    );
  });
});
