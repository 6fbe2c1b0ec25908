import { describe, expect, it } from 'vitest';
import { dayColumn, instantColumn, longColumn, parquetOf, pointColumn, textColumn } from './parquet-file.ts';
import { fileOf, readTable, refusalOf } from './read-file.ts';

const NAMES = textColumn('name', ['Mosul', 'الموصل']);
const GEO = {
  version: '1.0.0',
  primary_column: 'geom',
  columns: { geom: { encoding: 'WKB', geometry_types: ['Point'] } },
};

describe('Parquet', () => {
  it('gives texts, days, times and long numbers as they are', async () => {
    const bytes = parquetOf([
      NAMES,
      dayColumn('day', [18_264, -1]),
      instantColumn('time', [1_578_032_400_000, 0]),
      longColumn('id', [9_007_199_254_740_993n, -1n]),
    ]);
    const { head, rows, lines, problems } = await readTable(fileOf('a.parquet', bytes, 50));
    expect(head).toMatchObject({ format: 'parquet', columns: ['name', 'day', 'time', 'id'] });
    expect(rows).toEqual([
      ['Mosul', '2020-01-03', '2020-01-03T06:20:00Z', '9007199254740993'],
      ['الموصل', '1969-12-31', '1970-01-01T00:00:00Z', '-1'],
    ]);
    expect(lines).toEqual([1, 2]);
    expect(problems).toEqual([]);
  });

  it('gives the geometry of GeoParquet as GeoJSON in the column geometry', async () => {
    const points = pointColumn('geom', [
      [44.1, 36.2],
      [-1, 2],
    ]);
    const { head, rows } = await readTable(fileOf('a', parquetOf([NAMES, points], GEO)));
    expect(head?.columns).toEqual(['name', 'geometry']);
    expect(rows.map((row) => row[1])).toEqual([
      '{"type":"Point","coordinates":[44.1,36.2]}',
      '{"type":"Point","coordinates":[-1,2]}',
    ]);
  });

  it('is refused when its coordinates are no longitude and latitude', async () => {
    const crs = { id: { authority: 'EPSG', code: 3857 } };
    const geo = { ...GEO, columns: { geom: { encoding: 'WKB', crs } } };
    const bytes = parquetOf([pointColumn('geom', [[1, 2]])], geo);
    expect(await refusalOf(fileOf('a.parquet', bytes))).toContain('found the coordinate system EPSG:3857');
  });

  it('is refused when it is cut off', async () => {
    expect(await refusalOf(fileOf('a.parquet', parquetOf([NAMES]).slice(0, -9)))).toContain('expected whole Parquet');
  });

  it('is refused when a length in it is nonsense', async () => {
    const bytes = parquetOf([NAMES]);
    bytes.fill(0xff, 4, 20);
    expect(await refusalOf(fileOf('a.parquet', bytes))).toContain('expected whole Parquet');
  });
});
