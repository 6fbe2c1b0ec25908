import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { canonical } from '../../src/dataset/canonical.ts';
import type { VisitRow } from '../../src/model/sink.ts';
import type { Evidence, Source } from '../../src/model/source.ts';
import { UNDATED } from '../../src/model/when.ts';
import type { PlaceQuestion, Where } from '../../src/model/where.ts';
import { deskOf, openFolder } from '../../src/pipeline.ts';
import { datasetOf, parts } from './arbitrary.ts';
import { fakeGazetteer, PLACES } from './fake-gazetteer.ts';
import { csv } from './open.ts';

const BARE: Source = {
  ...{ id: '', document: '', publisher: '', title: '', publishedEarliest: null, publishedLatest: null },
  ...{ publishedText: '', url: '', sha256: '', note: '', text: '' },
};
const EVIDENCE: Evidence = { field: 'to', words: 'x', source: 's-9', start: null, end: null, rule: 'stated' };
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

function question(name: string, over: Partial<PlaceQuestion> = {}): PlaceQuestion {
  return { name, country: '', admin1: '', near: null, ...over };
}

describe('createDatasetBuilder', () => {
  it('asks each different question once', () => {
    const builder = createDatasetBuilder();
    const at = { source: 'x', line: 2, column: 'place' };
    const rows = [
      builder.askWhere(question('Erbil'), at),
      builder.askWhere(question('Erbil', { country: 'IQ' })),
      builder.askWhere(question('Erbil'), { ...at, line: 3 }),
      builder.askWhere(question('Erbil', { near: [44, 33] })),
    ];
    expect(rows).toEqual([1, 2, 1, 3]);
    expect(builder.questions()).toMatchObject([{ row: 1 }, { row: 2 }, { row: 3 }]);
    expect([...builder.placesAsked(new Set([1, 2]))]).toEqual([[1, [at, { ...at, line: 3 }]]]);
    const asked: string[] = [];
    const gazetteer = fakeGazetteer();
    const dataset = builder.finish({
      ...{ title: '', attribution: [], packs: [], getPlace: (id) => gazetteer.getPlace(id) },
      resolve: (one) => {
        asked.push(one.country);
        return gazetteer.resolve(one);
      },
    });
    expect(asked).toEqual(['', 'IQ', '']);
    expect(dataset.places.map(({ id }) => id)).toEqual(['pl:erbil']);
  });

  it.each([
    ['before the event that names it', 'A headline', true],
    ['after it', 'A headline', false],
    ['never', '', null],
  ])('knows a source that is added %s', (_, title, isFirst) => {
    const source = { ...BARE, id: 's-9', title: 'A headline' };
    const builder = createDatasetBuilder();
    if (isFirst === true) builder.addSource(source);
    builder.addVisit({ ...VISIT, sources: ['s-9'], evidence: [EVIDENCE, { ...EVIDENCE, source: '' }] });
    if (isFirst === false) builder.addSource(source);
    const gazetteer = fakeGazetteer();
    const dataset = builder.finish({
      ...{ title: '', attribution: [], packs: [], getPlace: () => undefined },
      resolve: (one) => gazetteer.resolve(one),
    });
    expect(dataset.sources).toEqual([{ ...BARE, id: 's-9', title }]);
    expect(canonical(dataset).visits[0]).toMatchObject({
      sources: ['s-9'],
      evidence: [{ source: 's-9' }, { source: '' }],
    });
  });

  it.each([
    ['with coordinates', [44, 33] as const, 'given'],
    ['without', null, 'unknown'],
  ])('takes a place that nobody knows, %s, as %s', (_, point, kind) => {
    const builder = createDatasetBuilder();
    const known = PLACES[0];
    if (!known) throw new Error('no places');
    const where: Where = {
      ...{ text: 'x', country: '', admin1: '', resolution: { kind: 'resolved', place: known.id }, point, because: [] },
      ...{ precision: 'exact', radiusMetres: 1, candidates: [] },
    };
    expect(builder.giveWhere(where)).toBe(1);
    const dataset = builder.finish({
      ...{ title: '', attribution: [], packs: [], getPlace: () => undefined },
      resolve: () => where,
    });
    expect(dataset.places).toEqual([]);
    expect(dataset.wheres.text).toHaveLength(2);
    expect(dataset.wheres.resolution[1]).toBe(['resolved', 'ambiguous', 'unknown', 'decided', 'given'].indexOf(kind));
  });

  it('gives back what it was given', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const said = canonical(datasetOf(made));
        expect(said.incidents.map(({ id }) => id).sort()).toEqual(made.incidents.map(({ id }) => id).sort());
        for (const incident of made.incidents) {
          const found = said.incidents.find(({ id }) => id === incident.id);
          expect({ ...found, when: null }).toEqual({ ...incident, when: null });
          expect({ ...found?.when, earliest: null, latest: null }).toEqual({
            ...incident.when,
            earliest: null,
            latest: null,
          });
        }
        for (const visit of made.visits) {
          expect({ ...said.visits.find(({ id }) => id === visit.id), when: null }).toEqual({ ...visit, when: null });
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(parts, (made) => {
        expect(canonical(datasetOf(made, 'reversed'))).toEqual(canonical(datasetOf(made)));
      }),
    );
  });
});

it.each([
  ['Erbil', 'region'],
  ['Worldtown', 'world'],
])('a folder that names %s loads the %s tier', async (name, tier) => {
  const loaded: string[] = [];
  const load = (size: string) => () => {
    loaded.push(size);
    return Promise.resolve(fakeGazetteer());
  };
  const text = csv(['id', 'kind', 'title', 'place'], { id: 'i', kind: 'other', title: 'x', place: name });
  await openFolder(
    { incidents: { name: 'incidents.csv', text }, visits: null, sources: null },
    deskOf({ region: load('region'), world: load('world') }),
  );
  expect(loaded.at(-1)).toBe(tier);
});
