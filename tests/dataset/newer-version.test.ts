import { describe, expect, it } from 'vitest';
import { newerVersions } from '../../src/dataset/newer-version.ts';
import { datasetFrom, incident } from './readings.ts';

const table = (name: string, ...ids: readonly string[]) => datasetFrom({ name, rows: ids.map((id) => incident(id)) });
const open = table('a.csv', '1', '2', '3');

describe('a table under another name', () => {
  it.each([
    [
      'with half of its ids in an open one',
      table('b.csv', '1', '9'),
      [{ name: 'b.csv', of: 'a.csv', shared: 1, all: 2 }],
    ],
    ['with fewer', table('b.csv', '1', '8', '9'), []],
    ['of the open name is a re-import already', table('a.csv', '1', '2'), []],
  ])('%s', (_, incoming, found) => {
    expect(newerVersions(open, incoming)).toEqual(found);
  });

  it('of other columns is another table', () => {
    const [only] = open.tables;
    const other = { ...open, tables: only ? [{ ...only, columns: ['name', 'more'] }] : [] };
    expect(newerVersions(other, table('b.csv', '1'))).toEqual([]);
  });
});
