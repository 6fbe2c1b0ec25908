import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvText, toCsv } from '../../src/export/csv.ts';
import { toFolderCsv } from '../../src/export/folder-csv.ts';
import { PROPERTY_NAMES } from '../../src/export/properties.ts';
import { parseCsv } from '../../src/sources/csv.ts';
import { csv, openTables } from '../dataset/open.ts';

it.each([
  ['a', 'a'],
  [null, ''],
  [0, '0'],
  [-5, '-5'],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\rlines', '"two\rlines"'],
  [' a', '" a"'],
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("x")\nmore', '"\'=HYPERLINK(""x"")\nmore"'],
  ['-5', '-5'],
  ['-x', "'-x"],
])('writes %j as %s', (cell, written) => {
  expect(csvText(['c', 'd'], [[cell, 'x']])).toBe(`c,d\n${written},x\n`);
});

describe('the flat table', () => {
  it('has a row an event, the properties of the GeoJSON, lon and lat', async () => {
    const { value } = await openTables({
      incidents: csv(
        ['id', 'kind', 'title', 'place'],
        { id: 'a', kind: 'protest', title: '=A', place: 'Erbil' },
        { id: 'b', kind: 'riot', title: 'B' },
      ),
      visits: csv(['id', 'traveller', 'from', 'to', 'status'], {
        id: 'v',
        traveller: 'T',
        from: 'Tehran',
        to: 'Baghdad',
        status: 'made',
      }),
    });
    const { header, rows } = parseCsv(toCsv(value), 'out.csv');
    expect(header?.cells).toEqual([...PROPERTY_NAMES, 'lon', 'lat']);
    expect(rows.map(({ cells }) => [cells[0], cells[3], ...cells.slice(-2)])).toEqual([
      ['a', "'=A", '44.009168', '36.191113'],
      ['b', 'B', '', ''],
      ['v', 'T: Tehran – Baghdad', '44.4', '33.34'],
    ]);
    expect(
      toCsv(value, { kinds: ['riot'] })
        .trim()
        .split('\n'),
    ).toHaveLength(2);
  });
});

describe('the tables of a folder', () => {
  it('never hold coordinates', async () => {
    const tables = {
      incidents: csv(['id', 'kind', 'title', 'place'], { id: 'a', kind: 'protest', title: 'A', place: 'Erbil' }),
    };
    const { incidents } = toFolderCsv((await openTables(tables)).value);
    expect(incidents).toContain('Erbil');
    expect(incidents).not.toMatch(/44\.0|36\.1/);
  });

  it.each(['incidents', 'visits', 'sources'] as const)('give back the seeds, cell by cell: %s', async (name) => {
    const text = (table: string): string => readFileSync(new URL(`../../seeds/${table}.csv`, import.meta.url), 'utf8');
    const { value, problems } = await openTables({
      incidents: text('incidents'),
      visits: text('visits'),
      sources: text('sources'),
    });
    expect(problems.filter(({ code }) => !code.startsWith('place-')).map(({ message }) => message)).toEqual([]);
    const [before, after] = [text(name), toFolderCsv(value)[name]].map((table) => parseCsv(table, name));
    expect(after?.header?.cells).toEqual(before?.header?.cells);
    expect(after?.rows.map(({ cells }) => cells)).toEqual(before?.rows.map(({ cells }) => cells));
  });
});
