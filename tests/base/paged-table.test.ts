import fc from 'fast-check';
import { expect, it } from 'vitest';
import { growingTable } from '../../src/base/columns.ts';
import { pagedTable } from '../../src/base/paged-table.ts';

const SPEC = { small: 'u8', any: 'u32', signed: 'i32', real: 'f64' } as const;

it.each([0, 1, 60, 61, 240, 5000, 5001, 12_345])('is the table that grows, with %i rows', (count) => {
  const paged = pagedTable(SPEC);
  const growing = growingTable(SPEC);
  for (let row = 0; row < count; row++) {
    for (const table of [paged, growing]) {
      const at = table.append();
      if (row % 7 === 0) continue;
      table.columns.small[at] = row;
      table.columns.any[at] = row * row;
      table.columns.signed[at] = row === 5001 ? -200 : row % 300;
      table.columns.real[at] = row / 3;
    }
  }
  expect(paged.length).toBe(count);
  expect(paged.finish()).toEqual(growing.finish());
});

it('gives columns their last values once they are whole, and narrows them again', () => {
  const numbers = fc.array(fc.nat(0xffff_ffff), { maxLength: 200 });
  fc.assert(
    fc.property(numbers, (cells) => {
      const table = pagedTable({ any: 'u32', other: 'u32' });
      for (const cell of cells) table.columns.any[table.append()] = cell;
      const { any, other } = table.finish({ any: (column, count) => void column.fill(count) });
      expect(any).toEqual(new Uint8Array(cells.length).fill(cells.length));
      expect(other).toEqual(new Uint8Array(cells.length));
    }),
  );
});
