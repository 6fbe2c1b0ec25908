import { expect, it } from 'vitest';
import { toGeoJson, toGeoJsonText } from '../../src/export/geojson.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { AreaGeometry } from '../../src/model/place.ts';
import { incidentAt } from '../../src/model/read-dataset.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';
import { csv, openTables } from '../dataset/open.ts';

const AREA: AreaGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [44.5, 33.5],
      [45.8, 33.4],
      [45.2, 34.6],
      [44.5, 33.5],
    ],
  ],
};

/** One incident somewhere in Diyala and one in Baghdad, both places with a shape of their own. */
async function opened(): Promise<Dataset> {
  const rows = ['Diyala', 'Baghdad'].map((place, i) => ({ id: `i${i}`, kind: 'other', title: place, place }));
  const { value } = await openTables({ incidents: csv(['id', 'kind', 'title', 'place'], ...rows) });
  return { ...value, places: value.places.map((place) => ({ ...place, area: AREA })) };
}

it('exports the shape of an area when areas are asked for, and its point otherwise', async () => {
  const dataset = await opened();
  expect(toGeoJson(dataset, { areas: true }).features.map(({ geometry }) => geometry)).toMatchObject([
    AREA,
    { type: 'Point' },
  ]);
  expect(toGeoJson(dataset).features.map(({ geometry }) => geometry?.type)).toEqual(['Point', 'Point']);
});

it('reads the file back as the same dataset, the shape included', async () => {
  const dataset = await opened();
  const { value, problems } = openGeoJson(toGeoJsonText(dataset, { areas: true }), 'own.geojson');
  expect(problems).toEqual([]);
  expect(value?.places[0]?.area).toEqual(AREA);
  expect(value && incidentAt(value, 0).where).toEqual(incidentAt(dataset, 0).where);
});

it('sees a shape that was moved in the file', async () => {
  const text = toGeoJsonText(await opened(), { areas: true });
  const at = text.indexOf('[45.2,34.6]', text.indexOf('"features"'));
  const moved = `${text.slice(0, at)}[46.2,34.6]${text.slice(at + '[45.2,34.6]'.length)}`;
  expect(openGeoJson(moved, 'own.geojson').problems.map(({ code }) => code)).toEqual(['correction-unread']);
});
