import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/dataset/canonical.ts';
import { toGeoJson, toGeoJsonText } from '../../src/export/geojson.ts';
import { originalAt } from '../../src/model/original.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';
import { tableDataset, tableParts } from '../dataset/arbitrary-tables.ts';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { finished, incidentRow } from '../dataset/rows.ts';

function threeTables() {
  const builder = createDatasetBuilder();
  for (const name of ['a.csv', 'b.csv', 'c.csv']) builder.addTable({ name, preset: '', columns: ['x', 'y'] });
  for (const [i, table] of [2, 0, 2].entries()) {
    const original = builder.addOriginal(i + 2, [`cell ${i}`, ''], table);
    builder.addIncident(incidentRow({ id: `i-${i}`, kind: i === 0 ? 'abduction' : 'protest', original }));
  }
  return finished(builder);
}

describe('rows of tables in a GeoJSON file of our own', () => {
  it('come in again, whatever they hold', () => {
    fc.assert(
      fc.property(tableParts, fc.constantFrom('given', 'reversed'), (made, order) => {
        const dataset = tableDataset(made, order);
        const text = toGeoJsonText(dataset);
        const { value, problems } = openGeoJson(text, 'own.geojson');
        expect(problems).toEqual([]);
        if (value === null) throw new Error('expected a dataset');
        expect(canonical(value)).toEqual(canonical(dataset));
        expect(canonical(value)).toEqual(canonical(tableDataset(made)));
        expect(toGeoJsonText(value)).toBe(text);
      }),
    );
  });

  it('stand in one list each, behind index and line, with the names said once', () => {
    const { placeline, features } = toGeoJson(threeTables());
    const columns = ['x', 'y'];
    expect(placeline.tables).toEqual([
      { name: 'a.csv', preset: '', columns },
      { name: 'c.csv', preset: '', columns },
    ]);
    expect(features.map((feature) => feature.placeline.original)).toEqual([
      [1, 2, 'cell 0'],
      [0, 3, 'cell 1'],
      [1, 4, 'cell 2'],
    ]);
  });

  it('go with the events of a part, their tables too', () => {
    const { placeline, features } = toGeoJson(threeTables(), { kinds: ['abduction'] });
    expect(placeline.tables?.map(({ name }) => name)).toEqual(['c.csv']);
    expect(features.map((feature) => feature.placeline.original)).toEqual([[0, 2, 'cell 0']]);
  });

  it('leave no trace where there are none', () => {
    const builder = createDatasetBuilder();
    builder.addTable({ name: 'a.csv', preset: '', columns: ['x'] });
    builder.addIncident(incidentRow({ id: 'i' }));
    expect(toGeoJsonText(finished(builder))).not.toMatch(/tables|original/);
  });

  it.each([
    ['of no table', [2, 1, 'x']],
    ['with more cells than columns', [0, 1, 'x', 'y', 'z']],
    ['with a number for a cell', [0, 1, 5]],
    ['without a line', [0]],
    ['with half a line', [0, 1.5, 'x']],
    ['that are no list', { 0: 0, 1: 1 }],
  ])('%s make the feature one of any file', (_, original) => {
    const file = JSON.parse(toGeoJsonText(threeTables())) as { features: { placeline: object }[] };
    file.features[0] = { ...file.features[0], placeline: { ...file.features[0]?.placeline, original } };
    const { value, problems } = openGeoJson(JSON.stringify(file), 'own.geojson');
    expect(problems.map(({ code }) => code)).toEqual(['member-unusable']);
    expect(value && [0, 1].map((row) => originalAt(value, 'incident', row)?.line)).toEqual([undefined, 3]);
  });
});
