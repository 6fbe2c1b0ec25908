import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../../src/base/sphere.ts';
import { decidePairOrder, readLatLon, readPoint } from '../../../src/sources/cells/coordinates.ts';

const ERBIL = [44.0092, 36.1911] as const;

describe('latitude and longitude in two cells', () => {
  it.each([
    ['36.1911', '44.0092', 10],
    ['36,1911', '44,0092', 10],
    [' 36.1911 ', '44.0092', 10],
    ['36.1911N', '44.0092 E', 10],
    ['36°11\'28"N', '44°0\'33"E', 15],
    ['36 11 28', '44 0 33', 15],
    ['36:11:28 N', '44:00:33 E', 15],
    ['N 36° 11.466′', 'E 44° 0.552′', 10],
    ['36 deg 11 min 28', '44 deg 0 min 33', 15],
    ['north 36.1911', 'east 44.0092', 10],
    ['٣٦٫١٩١١', '٤٤٫٠٠٩٢', 10],
  ])('%s %s', (lat, lon, radius) => {
    const read = readLatLon(lat.replace('٫', ','), lon.replace('٫', ','));
    expect(read.fault).toBeNull();
    expect(distanceMetres(read.point ?? [0, 0], ERBIL)).toBeLessThan(20);
    expect(read.radiusMetres).toBe(radius);
  });

  it.each([
    ['36', '44', 55_598],
    ['36.5', '44', 5560],
    ['36.5N', '44E', 55_598],
    ['36.25', '44.25', 556],
    ['-33.25', '-70.25', 556],
    ['33.25S', '70.25W', 556],
  ])('%s %s leaves %i m open', (lat, lon, radius) => {
    expect(readLatLon(lat, lon).radiusMetres).toBe(radius);
  });

  it('reads south and west as negative', () => {
    expect(readLatLon('33.25S', '70.25W').point).toEqual([-70.25, -33.25]);
    expect(readLatLon('-33.25', '-70.25').point).toEqual([-70.25, -33.25]);
    expect(readLatLon('-0.25', '0').point).toEqual([0, -0.25]);
  });

  it.each([
    ['', '', 'missing'],
    ['36.1', ' ', 'missing'],
    ['Erbil', '44', 'unreadable'],
    ['36.1', '44..0', 'unreadable'],
    ['36N', '44N', 'unreadable'],
    ["36°61'N", '44E', 'unreadable'],
    ['-36S', '44', 'unreadable'],
    ['1e1', '44', 'unreadable'],
    ['91', '100', 'out-of-range'],
    ['36', '181', 'out-of-range'],
    ['95', '36', 'swapped'],
    ['44E', '36N', 'swapped'],
  ])('%j %j is %s', (lat, lon, fault) => {
    const read = readLatLon(lat, lon);
    expect(read).toMatchObject({ point: null, fault });
    expect(read.swapped !== null).toBe(fault === 'swapped');
    expect(read.because).not.toBe('');
  });

  it('proposes the exchanged point and takes 0, 0 with a doubt', () => {
    expect(readLatLon('95', '36').swapped).toEqual([95, 36]);
    expect(readLatLon('44E', '36N').swapped).toEqual([44, 36]);
    expect(readLatLon('0', '0')).toMatchObject({ point: [0, 0], fault: 'zero' });
    expect(readLatLon('0', '0.1').fault).toBeNull();
  });

  it('takes back every point', () => {
    const axis = (most: number) => fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((n) => n / 1e6);
    fc.assert(
      fc.property(axis(90), axis(180), fc.constantFrom('.', ','), (lat, lon, sign) => {
        const [a, b] = [lat.toFixed(6).replace('.', sign), lon.toFixed(6).replace('.', sign)];
        const { point } = readLatLon(a, b);
        expect(point?.map((n) => n + 0)).toEqual([lon + 0, lat + 0]);
        expect(readPoint(`${a}; ${b}`)?.point?.map((n) => n + 0)).toEqual([lon + 0, lat + 0]);
      }),
    );
  });
});

describe('a place in one cell', () => {
  it.each([
    '36.1911, 44.0092',
    '36.1911,44.0092',
    '36.1911 44.0092',
    '36,1911 44,0092',
    '36,1911, 44,0092',
    '36,1911,44,0092',
    '36.1911;44.0092',
    '36.1911/44.0092',
    '(36.1911, 44.0092)',
    '[36.1911 44.0092]',
    'lat: 36.1911, lon: 44.0092',
    '36.1911N 44.0092E',
    '44.0092E, 36.1911N',
    '36°11\'28"N 44°00\'33"E',
    '36°11′28″N, 44°00′33″E',
    'N36 11 28 E44 00 33',
    'MGRS 38SMF 10841 05678',
    '38S 410841 4005678',
    'POINT (44.0092 36.1911)',
    'point(44.0092 36.1911)',
    'SRID=4326;POINT Z (44.0092 36.1911 420)',
    'POINTZ(44.0092 36.1911 420)',
    'MULTIPOINT ((44.0092 36.1911))',
    'MULTIPOINT (44.0092 36.1911)',
    'GEOMETRYCOLLECTION (POINT (44.0092 36.1911))',
    '{"type":"Point","coordinates":[44.0092,36.1911]}',
    ' {"type":"Point","coordinates":[44.0092,36.1911,420]}',
  ])('%s', (text) => {
    const read = readPoint(text);
    expect(read?.fault).toBeNull();
    expect(distanceMetres(read?.point ?? [0, 0], ERBIL)).toBeLessThan(500);
  });

  it('takes the square of a reference as the radius', () => {
    expect(readPoint('38SKF 703 698')).toMatchObject({ radiusMetres: 71, because: 'MGRS' });
  });

  it.each([
    [
      'LINESTRING (44 36, 45 37)',
      [
        [44, 36],
        [45, 37],
      ],
    ],
    [
      '{"type":"LineString","coordinates":[[44,36],[45,37]]}',
      [
        [44, 36],
        [45, 37],
      ],
    ],
    ['POLYGON ((44 36, 45 36, 45 37, 44 36))', null],
    ['MULTIPOLYGON (((44 36, 45 36, 45 37, 44 36)))', null],
  ])('%s is a circle around', (text, ends) => {
    const read = readPoint(text);
    expect(read?.point).toEqual([44.5, 36.5]);
    expect(read?.radiusMetres).toBe(71_424);
    expect(read?.ends).toEqual(ends);
  });

  it.each([
    ['95.1, 36.2', 'swapped'],
    ['95.1, 196.2', 'out-of-range'],
    ['0.0, 0.0', 'zero'],
    ['POINT (36.2 95.1)', 'out-of-range'],
    ['POINT (0 0)', 'zero'],
    ['POINT EMPTY', 'missing'],
    ['POINT (1', 'unreadable'],
    ['POINT (1 x)', 'unreadable'],
    ['POINT (1 2) and more', 'unreadable'],
    ['POINT (1 2 3 4 5)', 'unreadable'],
    ['SRID=3857;POINT (4899000 4324000)', 'unreadable'],
    ['{"type":"Point"}', 'unreadable'],
    ['{"type":"Point",', 'unreadable'],
  ])('%s is %s', (text, fault) => {
    expect(readPoint(text)?.fault).toBe(fault);
  });

  it.each([
    '',
    'Mosul',
    'Point Pleasant',
    'Highway 8',
    '36,44',
    '36 44',
    '36.1',
    '7-Oct-14',
    '2020-05-09',
    '12/10/2020',
    '1,234,567',
    '36.1, 44.0, 17.2',
    '36.1N 44.0',
    '36.1N 44.0S',
    '4 km N of Hit',
    'B52 bomber',
    '91AL5',
    '1/2',
    '{}',
    '{0}',
  ])('%j is none', (text) => {
    expect(readPoint(text)).toBeNull();
  });

  it('takes any text', () => {
    const part = fc.constantFrom(
      'POINT',
      '(',
      ')',
      ',',
      ' ',
      '1',
      '36.1',
      'N',
      'E',
      '°',
      "'",
      '-',
      'Z',
      'EMPTY',
      '{',
      ';',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (cell) => {
        const { point } = readPoint(cell) ?? { point: null };
        expect(point?.every(Number.isFinite) ?? true).toBe(true);
      }),
    );
  });

  it.each([' '.repeat(1e6), `POINT${' '.repeat(1e6)}`, `SRID=${' '.repeat(1e6)}`, '36.1 '.repeat(2e5)])(
    'gives up on long texts at once (%#)',
    (text) => {
      expect(readPoint(text)).toBeNull();
      expect(readLatLon(text, text).point).toBeNull();
    },
  );

  it('stops in brackets that go too deep', () => {
    expect(readPoint(`${'GEOMETRYCOLLECTION ('.repeat(20_000)}POINT (1 2)`)?.fault).toBe('unreadable');
  });
});

describe('the order of pairs in a column', () => {
  it.each([
    [['36.1, 44.0', '33.3, 44.4'], 'lat-lon'],
    [['36.1, 104.0'], 'lat-lon'],
    [['104.0, 36.1', '44.0, 36.1'], 'lon-lat'],
    [['104.0E, 36.1N'], 'lat-lon'],
    [['104.0, 96.1', '204, 36.1', 'x'], 'lat-lon'],
    [[], 'lat-lon'],
  ])('%j: %s', (cells, order) => {
    expect(decidePairOrder(cells).order).toBe(order);
  });

  it('reads the pairs so, but letters go first', () => {
    expect(readPoint('44.0, 36.1', 'lon-lat')?.point).toEqual([44, 36.1]);
    expect(readPoint('36.1N, 44.0E', 'lon-lat')?.point).toEqual([44, 36.1]);
    expect(readPoint('POINT (44.0 36.1)', 'lat-lon')?.point).toEqual([44, 36.1]);
  });
});
