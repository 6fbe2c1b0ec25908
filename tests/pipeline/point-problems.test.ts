import { describe, expect, it } from 'vitest';
import { deskOf, openGeoJson, pointProblems, whereAt } from '../../src/index.ts';
import { openPacks } from '../gazetteer/tables.ts';

const feature = (point: readonly [number, number], properties: object): object => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: point },
  properties,
});
const collection = (...features: readonly object[]): string => JSON.stringify({ type: 'FeatureCollection', features });

describe('coordinates of a file of any origin', () => {
  it('are told where they do not lie in the country of their row, one warning a row, and kept', async () => {
    const { region, both } = await openPacks();
    const desk = deskOf({ region: () => Promise.resolve(region), world: () => Promise.resolve(both) });
    const opened = openGeoJson(
      collection(
        feature([44.36, 33.31], { name: 'right', country: 'Iraq' }),
        feature([33.31, 44.36], { name: 'swapped', country: 'Iraq' }),
        feature([33.31, 44.36], { name: 'swapped again', country: 'Iraq' }),
        feature([0, 0], { name: 'nowhere' }),
        feature([33.31, 44.36], { name: 'no country' }),
      ),
      'x.geojson',
    );
    const problems = pointProblems(opened.points, await desk.doubts(opened.points));
    expect(problems.map(({ where }) => where.column).sort()).toEqual([
      'features[1].geometry',
      'features[2].geometry',
      'features[3].geometry',
    ]);
    expect(problems.every(({ severity, code }) => severity === 'warning' && code === 'coordinate-doubtful')).toBe(true);
    expect(problems[0]?.message).toMatch(
      /^x\.geojson features\[1\]\.geometry: the point 33\.31, 44\.36 \(longitude, latitude\) lies in .+, not in Iraq; with latitude and longitude swapped it would be .+ It is kept as given; look at it\.$/,
    );
    const wheres = opened.value === null ? [] : [1, 2].map((row) => opened.value && whereAt(opened.value, row)?.point);
    expect(wheres).toContainEqual([33.31, 44.36]);
  }, 120_000);

  it('are not noted for shapes, whose middle may lie anywhere, nor for files of our own', () => {
    const line = {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [9, 9],
        ],
      },
      properties: { country: 'Iraq' },
    };
    expect(openGeoJson(collection(line), 'x.geojson').points).toEqual([]);
    expect(openGeoJson('{', 'x.geojson').points).toEqual([]);
  });
});
