import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOwnTable, writeOwnTable } from '../../src/app/gazetteer/own-table.ts';

const cell = fc.string({ unit: 'grapheme' }).map((text) => text.trim());

it('gives back what it wrote, whatever the names hold', () => {
  const name = fc.record({
    name: cell.filter((text) => text !== ''),
    id: cell,
    lat: cell,
    lon: cell,
    stop: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(name), (names) => {
      expect(readOwnTable(writeOwnTable(names))).toEqual(names);
    }),
  );
});

it('finds columns by their header in any order, and passes over what it does not know', () => {
  const [row] = readOwnTable('\uFEFFstop,colour,NAME\r\nyes,red,"Falcon, Ltd"\r\n');
  expect(row).toEqual({ name: 'Falcon, Ltd', id: '', lat: '', lon: '', stop: true });
});

it.each([
  ['nothing', ''],
  ['a header alone', 'name,id\n'],
  ['no column of names', 'place,id\nX,gn:1\n'],
  ['a row without a name', 'name,id\n,gn:1\n'],
])('reads no names out of %s', (_, text) => {
  expect(readOwnTable(text)).toEqual([]);
});
