import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileOf, readTable, refusalOf } from './read-file.ts';
import { zipOf } from './zip-file.ts';

const TABLE = 'id,place\n1,Mosul\n2,Erbil\n';
const ROWS = [
  ['1', 'Mosul'],
  ['2', 'Erbil'],
];
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A gzip file whose checksum, which stands before the last four bytes, is another. */
function changedSum(bytes: Uint8Array): Uint8Array {
  const at = bytes.length - 8;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

describe('gzip', () => {
  it.each([1, 7, 1000])('is unpacked from pieces of %d bytes', async (step) => {
    const { head, rows } = await readTable(fileOf('a.csv.gz', gzipSync(bytesOf(TABLE)), step));
    expect(head?.name).toBe('a.csv');
    expect(rows).toEqual(ROWS);
  });

  it('may have several members', async () => {
    const both = [...gzipSync(bytesOf(TABLE)), ...gzipSync(bytesOf('3,Basra\n'))];
    expect((await readTable(fileOf('a.csv.gz', Uint8Array.from(both)))).rows).toEqual([...ROWS, ['3', 'Basra']]);
  });

  it.each([5, 12, 20])('is refused when its last %d bytes are missing', async (missing) => {
    const bytes = gzipSync(bytesOf(TABLE));
    expect(await refusalOf(fileOf('a.csv.gz', bytes.slice(0, -missing)))).toContain('cut off');
  });

  it('is refused when it is damaged', async () => {
    const bytes = gzipSync(bytesOf(TABLE.repeat(100)));
    bytes.fill(0xff, 15, 30);
    expect(await refusalOf(fileOf('a.csv.gz', bytes))).toContain('archive');
  });

  it.each([
    ['its only member', () => changedSum(gzipSync(bytesOf(TABLE)))],
    ['its first member', () => [...changedSum(gzipSync(bytesOf(TABLE))), ...gzipSync(bytesOf('3,Basra\n'))]],
    ['its last member', () => [...gzipSync(bytesOf(TABLE)), ...changedSum(gzipSync(bytesOf('3,Basra\n')))]],
  ])('is refused when the content is not what %s was made of', async (_, make) => {
    expect(await refusalOf(fileOf('a.csv.gz', Uint8Array.from(make())))).toContain('found a damaged one. Get it again');
  });

  it('is refused when it is a bomb', async () => {
    const bomb = gzipSync(new Uint8Array(30_000_000));
    expect(await refusalOf(fileOf('a.csv.gz', bomb))).toContain(
      '200 times its size, as one made to fill a memory does; unpack it yourself',
    );
  });

  it('is not unpacked for ever', async () => {
    const nested = gzipSync(gzipSync(gzipSync(gzipSync(bytesOf(TABLE)))));
    expect(await refusalOf(fileOf('a.gz', nested))).toContain('archive in an archive');
  });
});

describe('zip', () => {
  it.each([0, 6] as const)('gives its only table, packed at level %d', async (level) => {
    const bytes = zipOf({ 'folder/events.csv': TABLE, 'README.md': 'text', '__MACOSX/._events.csv': 'x' }, level);
    const { head, rows } = await readTable(fileOf('data.zip', bytes, 100));
    expect(head).toMatchObject({ name: 'data.zip/folder/events.csv', parts: [] });
    expect(rows).toEqual(ROWS);
  });

  it('gives the table that is chosen, or the largest, and names them all', async () => {
    const bytes = zipOf({ 'a.csv': 'id\n1\n', 'b.csv': TABLE });
    const largest = await readTable(fileOf('data.zip', bytes));
    expect(largest.head).toMatchObject({ name: 'data.zip/b.csv', parts: ['a.csv', 'b.csv'] });
    const chosen = await readTable(fileOf('data.zip', bytes), { part: 'a.csv' });
    expect(chosen.head?.name).toBe('data.zip/a.csv');
    expect(await refusalOf(fileOf('data.zip', bytes), { part: 'c.csv' })).toContain(
      'expected one of its files, a.csv, b.csv',
    );
  });

  it.each([
    ['cut off', zipOf({ 'a.csv': TABLE }).slice(0, -10), 'cut off'],
    ['without a table', zipOf({ 'readme.txt': 'x' }), 'found an archive without one'],
    ['of a shapefile', zipOf({ 'a.shp': 'x', 'a.dbf': 'y' }), 'export it as GeoJSON'],
    ['that is a bomb', zipOf({ 'a.csv': new Uint8Array(30_000_000) }), '200 times its size'],
  ])('is refused %s', async (_, bytes, message) => {
    expect(await refusalOf(fileOf('data.zip', bytes))).toContain(message);
  });

  it.each([0, 6] as const)('is refused when a table in it, packed at level %d, is not what it was', async (level) => {
    const bytes = zipOf({ 'a.csv': TABLE }, level);
    const directory = bytes.findLastIndex((byte, at) => byte === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1);
    bytes[directory + 16] = (bytes[directory + 16] ?? 0) ^ 1;
    expect(await refusalOf(fileOf('data.zip', bytes))).toContain('found a damaged one. Get it again');
  });

  it('is refused when it is locked', async () => {
    const bytes = zipOf({ 'a.csv': TABLE });
    const directory = bytes.lastIndexOf(0x50, bytes.length - 23);
    const flags = [...bytes.keys()].filter((at) => at <= directory && bytes[at] === 0x50 && bytes[at + 1] === 0x4b);
    const central = flags.at(-1) ?? 0;
    bytes[central + 8] = 1;
    expect(await refusalOf(fileOf('data.zip', bytes))).toContain('locked with a password');
  });
});
