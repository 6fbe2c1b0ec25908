import { describe, expect, it } from 'vitest';
import { toGeoJsonText } from '../../src/export/geojson.ts';
import { incidentAt, incidentCount, visitAt, visitCount } from '../../src/model/read-dataset.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';
import { brief, csv, openTables } from '../dataset/open.ts';

describe('a file of our own', () => {
  const tables = {
    incidents: csv(['id', 'kind', 'title', 'place'], { id: 'i-1', kind: 'protest', title: 'A', place: 'Erbil' }),
    visits: csv(['id', 'traveller', 'from', 'to', 'status'], {
      id: 'v-1',
      traveller: 'T',
      from: 'Tehran',
      to: 'Erbil',
      status: 'made',
    }),
    sources: csv(['id']),
  };
  const changed = async (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(toGeoJsonText((await openTables(tables)).value)) as Record<string, unknown>;
    change(file);
    return openGeoJson(JSON.stringify(file), 'own.geojson');
  };

  it.each([
    [
      'of a later version',
      (file: Record<string, unknown>) => {
        (file['placeline'] as Record<string, unknown>)['version'] = 2;
      },
      1,
    ],
    [
      'with a place missing',
      (file: Record<string, unknown>) => {
        (file['placeline'] as Record<string, unknown>)['places'] = [];
      },
      1,
    ],
    [
      'with a member of another make',
      (file: Record<string, unknown>) => {
        file['placeline'] = 'x';
      },
      1,
    ],
  ])('%s is read by its flat properties', async (_, change, warnings) => {
    const { value, problems } = await changed(change);
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: warnings }, () => 'member-unusable'));
    expect(value && incidentAt(value, 0)).toMatchObject({
      kind: 'protest',
      where: { text: 'Erbil', resolution: { kind: 'given' } },
    });
    expect(value && visitAt(value, 0)).toMatchObject({
      traveller: 'T',
      from: { point: [51.42, 35.69] },
      to: { text: 'Erbil' },
    });
  });

  it.each([
    ['placeline', { placeline: { where: 99 } }],
    ['placeline', { placeline: { evidence: [{ field: 'x' }] } }],
    ['placeline', { placeline: { when: { earliest: 'soon' } } }],
    ['properties', { properties: { id: 'i-1', title: 7 } }],
  ])('with a feature whose %s is not ours keeps the feature', async (path, over) => {
    const { value, problems } = await changed((file) => {
      Object.assign((file['features'] as object[])[0] ?? {}, over);
    });
    expect(brief(problems)).toEqual([`warning member-unusable 1 features[0].${path}`]);
    expect(value && [incidentCount(value), visitCount(value)]).toEqual([1, 1]);
  });

  it('takes a title that was corrected in another tool', async () => {
    const { value, problems } = await changed((file) => {
      ((file['features'] as { properties: Record<string, unknown> }[])[0] ?? { properties: {} }).properties['title'] =
        'Corrected';
    });
    expect(problems).toEqual([]);
    expect(value && incidentAt(value, 0).title).toBe('Corrected');
  });
});
