import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../src/base/calendar.ts';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import {
  incidentAt,
  incidentCount,
  incidentRowOf,
  placeOfWhere,
  sliceOf,
  textAt,
  visitAt,
  visitCount,
  visitRowOf,
  whereAt,
} from '../../src/model/read-dataset.ts';
import type { VisitRow } from '../../src/model/sink.ts';
import { UNDATED } from '../../src/model/when.ts';
import { datasetOf, parts } from '../dataset/arbitrary.ts';
import { csv, openTables } from '../dataset/open.ts';

const VISIT: VisitRow = {
  ...{
    id: 'v',
    traveller: 'T',
    role: '',
    from: 0,
    to: 0,
    when: UNDATED,
    hosts: [],
    purpose: '',
    status: 'made',
    trip: '',
  },
  ...{ leg: 0, confidence: 'low', confidenceBecause: '', sources: [], evidence: [], note: '' },
};

function visits(...rows: Partial<VisitRow>[]): Dataset {
  const builder = createDatasetBuilder();
  for (const row of rows) builder.addVisit({ ...VISIT, ...row });
  return builder.finish({
    ...{ title: '', attribution: [], packs: [], getPlace: () => undefined },
    resolve: () => {
      throw new Error('nothing was asked');
    },
  });
}

async function incidents(...rows: Readonly<Record<string, string>>[]): Promise<Dataset> {
  const columns = ['id', 'kind', 'title', ...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row, i) => ({ id: `i-${i}`, kind: 'protest', title: 'A protest', ...row }));
  const table = csv([...new Set(columns)], ...cells);
  return (await openTables({ incidents: table, visits: csv(['id', 'traveller', 'to', 'status']) })).value;
}

describe('incidentRowOf and visitRowOf', () => {
  it('find every row by its id, and none by another', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const dataset = datasetOf(made);
        made.incidents.forEach(({ id }, row) => {
          expect(incidentRowOf(dataset, id)).toBe(row);
          expect(visitRowOf(dataset, id)).toBeNull();
        });
        made.visits.forEach(({ id }, row) => {
          expect(visitRowOf(dataset, id)).toBe(row);
          expect(incidentRowOf(dataset, id)).toBeNull();
        });
      }),
    );
  });

  it.each([
    ['the trip of a visit before it', [{ id: 'v-2', trip: 'v-1' }, { id: 'v-1' }]],
    ['the name of a traveller', [{ traveller: 'v-1' }, { id: 'v-1' }]],
    ['a note', [{ note: 'v-1' }, { id: 'v-1' }]],
  ])('find an id that is also %s', (_, rows) => {
    expect(visitRowOf(visits(...rows), 'v-1')).toBe(1);
  });

  it.each(['', 'V', 'v ', 'T', 'v-1', 'made'])('find no visit %j', (id) => {
    expect(visitRowOf(visits({ id: 'v' }), id)).toBeNull();
  });
});

describe('a row that is not there', () => {
  it.each([-1, 2, 0.5, NaN, Infinity])('throws: %f', (row) => {
    const dataset = visits({}, { id: 'w' });
    expect(() => visitAt(dataset, row)).toThrow(/invalid row .*: the table has 2/);
    expect(() => incidentAt(dataset, row)).toThrow(/invalid row .*: the table has 0/);
  });

  it.each([-1, 99, 0.5])('throws for a place: %f', (row) => {
    expect(() => whereAt(visits({}), row)).toThrow('invalid row');
  });

  it('is counted', () => {
    expect([visitCount(visits()), visitCount(visits({}, { id: 'w' })), incidentCount(visits({}))]).toEqual([0, 2, 0]);
  });
});

describe('a code that is in no list', () => {
  it.each(['status', 'confidence', 'timePrecision'] as const)('throws: %s', (column) => {
    const dataset = visits({});
    dataset.visits[column][0] = 200;
    expect(() => visitAt(dataset, 0)).toThrow('dataset: invalid code 200');
  });

  it('throws for a resolution without its place', async () => {
    const dataset = await incidents({ place: 'Erbil' });
    dataset.wheres.place[1] = 0;
    expect(() => incidentAt(dataset, 0)).toThrow('where row 1 is resolved without a place');
  });
});

describe('the lists of a row', () => {
  it('are its own, in their order, empty ones too', () => {
    const dataset = visits(
      { id: 'a', hosts: ['x', 'y'], sources: ['s-1'] },
      { id: 'b' },
      { id: 'c', hosts: ['y'], sources: ['s-2', 's-1'] },
    );
    expect([0, 1, 2].map((row) => visitAt(dataset, row).hosts)).toEqual([['x', 'y'], [], ['y']]);
    expect([0, 1, 2].map((row) => visitAt(dataset, row).sources)).toEqual([['s-1'], [], ['s-2', 's-1']]);
  });

  it.each([
    [0, [0, 2]],
    [1, [2, 2]],
    [2, [2, 5]],
  ])('row %i is the slice %j', (row, slice) => {
    expect(sliceOf(Uint32Array.of(2, 2, 5), row)).toEqual(slice);
  });
});

describe('whereAt', () => {
  it('is null for no place named, and keeps what was not found', async () => {
    const dataset = await incidents({}, { place: 'Nowhere' }, { place: 'Samarra' }, { place: 'Erbil' });
    expect(whereAt(dataset, 0)).toBeNull();
    expect(incidentAt(dataset, 0).where).toBeNull();
    expect(incidentAt(dataset, 1).where).toMatchObject({
      ...{ text: 'Nowhere', resolution: { kind: 'unknown' }, point: null, radiusMetres: null, candidates: [] },
    });
    expect(incidentAt(dataset, 2).where).toMatchObject({ resolution: { kind: 'ambiguous' }, point: null });
    expect(incidentAt(dataset, 2).where?.candidates.map(({ place }) => place)).toEqual([
      'pl:samarra',
      'pl:samarra-russia',
    ]);
    expect(incidentAt(dataset, 3).where).toMatchObject({
      ...{ resolution: { kind: 'resolved', place: 'pl:erbil' }, precision: 'settlement', candidates: [] },
    });
  });

  it('has a place only where the name was resolved', async () => {
    const dataset = await incidents({ place: 'Nowhere' }, { place: 'Samarra' }, { place: 'Erbil' });
    const rows = [...dataset.incidents.where];
    expect([0, ...rows, 99].map((row) => placeOfWhere(dataset, row)?.id)).toEqual([
      ...[undefined, undefined, undefined, 'pl:erbil', undefined],
    ]);
  });

  it('gives back 0 degrees as a point', async () => {
    const dataset = await incidents({ place: 'Erbil' });
    dataset.wheres.lon[1] = 0;
    dataset.wheres.lat[1] = 0;
    expect(whereAt(dataset, 1)?.point).toEqual([0, 0]);
  });
});

describe('counts', () => {
  it.each([
    ['', '', { min: null, max: null }],
    ['0', '0', { min: 0, max: 0 }],
    ['6', '', { min: 6, max: null }],
    ['', '4', { min: null, max: 4 }],
    ['0', '3', { min: 0, max: 3 }],
  ])('%j to %j', async (min, max, expected) => {
    const dataset = await incidents({ killed_min: min, killed_max: max });
    expect(incidentAt(dataset, 0).casualties.killed).toEqual(expected);
    expect(incidentAt(dataset, 0).casualties.wounded).toEqual({ min: null, max: null });
  });
});

describe('times', () => {
  it.each([
    ['2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29'],
    ['1900-02-28', '2100-02-28', '1900-02-28', '2100-02-28'],
    ['2020-01-03T22:00Z', '2020-01-03T22:00Z', '2020-01-03T22:00:00Z', '2020-01-03T22:00:59Z'],
    ['2020-01-03T22:00:07Z', '2020-01-03T22:00:07Z', '2020-01-03T22:00:07Z', '2020-01-03T22:00:07Z'],
    ['2020-01-03T22:00:07.5Z', '2020-01-03T22:00:07.5Z', '2020-01-03T22:00:07.500Z', '2020-01-03T22:00:07.500Z'],
    ['2020-01-04T01:00+03:00', '2020-01-04', '2020-01-03T22:00:00Z', '2020-01-04'],
    ['1969-12-31T23:59:59Z', '1970-01-01', '1969-12-31T23:59:59Z', '1970-01-01'],
    ['', '2020-01-03', null, '2020-01-03'],
    ['2020-01-03', '', '2020-01-03', null],
    ['', '', null, null],
  ])('%j to %j is read as %j to %j', (earliest, latest, first, last) => {
    const when = { ...UNDATED, earliest: earliest || null, latest: latest || null };
    expect(visitAt(visits({ when }), 0).when).toMatchObject({ earliest: first, latest: last });
  });

  it('say the same interval that was given, however fine', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const dataset = datasetOf(made);
        made.visits.forEach(({ when }, row) => {
          const said = visitAt(dataset, row).when;
          expect(momentOf(said.earliest)?.startMs).toBe(momentOf(when.earliest)?.startMs);
          expect(momentOf(said.latest)?.endMs).toBe(momentOf(when.latest)?.endMs);
          expect(momentOf(said.latest)?.isDay).toBe(momentOf(when.latest)?.isDay);
          expect(said).toMatchObject({ precision: when.precision, lasting: when.lasting, stated: when.stated });
        });
      }),
    );
  });
});

function momentOf(text: string | null) {
  return text === null ? undefined : parseMoment(text);
}

it.each([
  [0, ''],
  [undefined, ''],
  [999, ''],
])('textAt %j is %j', (number, text) => {
  expect(textAt(visits({}), number)).toBe(text);
});

it('textAt gives the id of a row, which is packed', () => {
  const dataset = visits({});
  expect(textAt(dataset, dataset.visits.id[0])).toBe('v');
});
