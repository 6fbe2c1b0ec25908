import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { csvPieces, toCsv } from '../../src/export/csv.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { FLAT_COLUMNS, isFlatTable, ORIGIN_COLUMNS, PROPERTY_NAMES } from '../../src/model/flat-columns.ts';
import { originalAt } from '../../src/model/original.ts';
import { incidentAt, incidentCount, incidentRowOf, visitRowOf } from '../../src/model/read-dataset.ts';
import { parseCsv } from '../../src/sources/csv.ts';
import { tableDataset, tableParts } from '../dataset/arbitrary-tables.ts';
import { finished, incidentRow } from '../dataset/rows.ts';
import { readFlat } from './read-flat.ts';

/** Columns that the gazetteer says, which is not asked here. */
const ASKED = ['place', 'place_id', 'place_kind', 'geo_precision', 'radius_m'];

function cellsOf(text: string, leftOut: readonly string[] = []): string[][] {
  const { header, rows } = parseCsv(text, 'flat.csv');
  const kept = [...PROPERTY_NAMES.keys()].filter((i) => !leftOut.includes(PROPERTY_NAMES[i] ?? ''));
  return [header, ...rows].map((row) => kept.map((i) => row?.cells[i] ?? ''));
}

function originals(dataset: Dataset, ids: Iterable<string>) {
  return [...ids].map((id) => {
    const incident = incidentRowOf(dataset, id);
    const original =
      incident === null
        ? originalAt(dataset, 'visit', visitRowOf(dataset, id) ?? -1)
        : originalAt(dataset, 'incident', incident);
    const cells = original?.cells.filter(({ value }) => value !== '');
    return original && { ...original, cells: new Map(cells?.map(({ column, value }) => [column, value])) };
  });
}

function oneRow(columns: readonly string[], cells: readonly string[]): Dataset {
  const builder = createDatasetBuilder();
  builder.addTable({ name: 'events.csv', preset: 'acled', columns });
  builder.addIncident(incidentRow({ id: 'i-1', title: 'A', original: builder.addOriginal(7, cells) }));
  return finished(builder);
}

describe('the flat table', () => {
  it('gives the rows of tables back, whatever they hold', () => {
    fc.assert(
      fc.property(tableParts, (made) => {
        const dataset = tableDataset(made);
        const { value, counts } = readFlat(toCsv(dataset));
        const ids = [...made.made.incidents, ...made.made.visits].map(({ id }) => id);
        expect(counts).toMatchObject({ rows: ids.length, leftOut: 0 });
        expect(originals(value, ids)).toEqual(originals(dataset, ids));
      }),
    );
  });

  it('says the same of incidents after it was read, but for what the gazetteer says', () => {
    fc.assert(
      fc.property(tableParts, (made) => {
        const dataset = tableDataset({ ...made, made: { ...made.made, visits: [] } });
        const leftOut = [...ASKED, 'country', 'admin1', 'actors', 'evidence', 'source', 'source_url'];
        const once = toCsv(dataset);
        expect(cellsOf(toCsv(readFlat(once).value), leftOut)).toEqual(cellsOf(once, leftOut));
      }),
    );
  });

  it('is written in the same bytes by streams', () => {
    const dataset = oneRow(['x'], ['1']);
    expect([...csvPieces(dataset)].join('')).toBe(toCsv(dataset));
  });

  it('has the columns of its tables behind its own, other names for those that are ours too', () => {
    const text = toCsv(oneRow(['id', 'x', 'original x', '=f'], ['1', '', '3', '-4']));
    const { header, rows } = parseCsv(text, 'flat.csv');
    const more = ['original id', 'x', 'original original x', "'=f"];
    expect(header?.cells).toEqual([...FLAT_COLUMNS, ...ORIGIN_COLUMNS, ...more]);
    expect(rows[0]?.cells.slice(FLAT_COLUMNS.length)).toEqual(['events.csv', 'acled', '7', '1', '', '3', '-4']);
    const { value } = readFlat(text);
    expect(originalAt(value, 'incident', 0)).toEqual(
      originalAt(oneRow(['id', 'x', 'original x', '=f'], ['1', '', '3', '-4']), 'incident', 0),
    );
  });

  it('keeps a column that a person added', () => {
    const text = toCsv(finishedOne())
      .replace(/^(id,.*)$/m, '$1,remark')
      .replace(/^(i,.*)$/m, '$1,look again');
    expect(originalAt(readFlat(text).value, 'incident', 0)).toEqual({
      ...{ table: 'flat.csv', preset: '', line: 2 },
      cells: [{ column: 'remark', value: 'look again' }],
    });
    expect(originalAt(readFlat(toCsv(finishedOne())).value, 'incident', 0)).toBeNull();
  });

  it.each([
    ['id', '', 'id-missing', 0],
    ['kind', 'party', 'value-unknown', 1],
    ['status', 'maybe', 'value-unknown', 1],
    ['start', '31.02.2020', 'date-unreadable', 1],
    ['end', '1999-01-01', 'date-reversed', 1],
    ['time', '2020-05-08T10:00:00Z', 'date-unreadable', 1],
    ['lat', '91', 'coordinate-out-of-range', 1],
    ['lon', 'east', 'number-unreadable', 1],
    ['killed_min', '-1', 'number-unreadable', 1],
    ['killed_min', '9', 'number-unreadable', 1],
    ['actors', 'somebody', 'value-unknown', 1],
    ['table_line', 'x', 'number-unreadable', 1],
  ])('tells what is wrong with %s "%s"', (column, cell, code, kept) => {
    const columns = [...FLAT_COLUMNS, ...ORIGIN_COLUMNS];
    const good: Readonly<Record<string, string>> = {
      ...{ id: 'i', type: 'incident', kind: 'protest', title: 'A', start: '2020-05-09', end: '2020-05-09' },
      ...{ time: '2020-05-09T10:00:00Z', date_precision: 'day', geo_precision: 'exact', radius_m: '0' },
      ...{ lon: '44', lat: '33', killed_min: '1', killed_max: '2', status: 'reported', confidence: 'high' },
    };
    const read = (cells: Readonly<Record<string, string>>) =>
      readFlat([columns.join(','), columns.map((name) => cells[name] ?? '').join(',')].join('\n'));
    expect(read(good).problems).toEqual([]);
    expect(incidentAt(read(good).value, 0)).toMatchObject({
      when: { earliest: '2020-05-09T10:00:00Z', latest: '2020-05-09' },
      where: { point: [44, 33], precision: 'exact', radiusMetres: 0, resolution: { kind: 'given' } },
    });
    const { value, problems } = read({ ...good, [column]: cell });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(incidentCount(value)).toBe(kept);
  });
});

it.each([
  [[...FLAT_COLUMNS], true],
  [FLAT_COLUMNS.toReversed(), true],
  [[...FLAT_COLUMNS, 'x'], true],
  [FLAT_COLUMNS.slice(1), false],
  [['id', 'kind', 'title'], false],
])('the columns %j are of a table of our own: %s', (columns, isOurs) => {
  expect(isFlatTable(columns)).toBe(isOurs);
});

function finishedOne(): Dataset {
  const builder = createDatasetBuilder();
  builder.addIncident(incidentRow({ id: 'i', title: 'A' }));
  return finished(builder);
}
