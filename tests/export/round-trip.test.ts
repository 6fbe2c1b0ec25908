import { getIssues } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/dataset/canonical.ts';
import { toFolderCsv } from '../../src/export/folder-csv.ts';
import { toGeoJson, toGeoJsonText } from '../../src/export/geojson.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';
import { datasetOf, parts } from '../dataset/arbitrary.ts';
import { openTables } from '../dataset/open.ts';

describe('a GeoJSON file of our own', () => {
  it('holds the whole dataset', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const dataset = datasetOf(made);
        const { value, problems } = openGeoJson(toGeoJsonText(dataset), 'own.geojson');
        expect(problems).toEqual([]);
        expect(value && canonical(value)).toEqual(canonical(dataset));
      }),
    );
  });

  it('is written in the same bytes after it was read', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const text = toGeoJsonText(datasetOf(made));
        const { value } = openGeoJson(text, 'own.geojson');
        expect(value && toGeoJsonText(value)).toBe(text);
      }),
    );
  });

  it('passes an independent validator, with areas too', () => {
    fc.assert(
      fc.property(parts, fc.boolean(), (made, areas) => {
        expect(getIssues(toGeoJsonText(datasetOf(made), { areas }))).toEqual([]);
      }),
    );
  });

  it('says the same as an object and as text', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const dataset = datasetOf(made);
        expect(JSON.parse(toGeoJsonText(dataset))).toEqual(JSON.parse(JSON.stringify(toGeoJson(dataset))));
      }),
    );
  });

  it('stays readable when a tool has dropped the foreign members', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const { features } = toGeoJson(datasetOf(made));
        const plain = features.map(({ type, geometry, properties }) => ({ type, geometry, properties }));
        const { value, problems } = openGeoJson(
          JSON.stringify({ type: 'FeatureCollection', features: plain }),
          'plain.geojson',
        );
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        const ids = value && [...canonical(value).incidents, ...canonical(value).visits].map(({ id }) => id);
        expect(ids?.sort()).toEqual(features.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('a folder of our own', () => {
  it('is written in the same bytes after it was read', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (made) => {
        const once = toFolderCsv((await openTables(toFolderCsv(datasetOf(made)))).value);
        const twice = toFolderCsv((await openTables(once)).value);
        expect(twice).toEqual(once);
      }),
    );
  });

  it('does not depend on the order of its rows', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (made) => {
        const given = await openTables(toFolderCsv(datasetOf(made)));
        const reversed = await openTables(toFolderCsv(datasetOf(made, 'reversed')));
        expect(canonical(reversed.value)).toEqual(canonical(given.value));
      }),
    );
  });
});
