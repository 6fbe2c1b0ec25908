import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../src/dataset/apply.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Gazetteer } from '../../src/model/gazetteer.ts';
import { placeId } from '../../src/model/place.ts';
import { incidentAt } from '../../src/model/read-dataset.ts';
import { deskOf, lookUpAgain } from '../../src/pipeline.ts';
import { fakeGazetteer } from './fake-gazetteer.ts';
import { csv, openTables } from './open.ts';

const ROWS = ['Erbil', 'Testwick', 'Samarra', 'Baghdad'];

/** The small gazetteer, where "Testwick" is another name of a place it knows; `lost` is a name that it no longer knows. */
function renamed(lost = ''): Gazetteer {
  const known = fakeGazetteer();
  const names: Readonly<Record<string, string>> = { Testwick: 'Suva', [lost]: 'nowhere at all' };
  return {
    ...known,
    creditOf: () => ({ packs: ['hamlets'], attribution: ['Places: a pack'] }),
    resolve: (question) => {
      const found = known.resolve({ ...question, name: names[question.name] ?? question.name });
      return { ...found, text: question.name };
    },
  };
}

function desk(gazetteer: Gazetteer) {
  const tier = () => Promise.resolve(gazetteer);
  return deskOf({ region: tier, world: tier });
}

async function opened(): Promise<Dataset> {
  const rows = ROWS.map((place, i) => ({ id: `i${i}`, kind: 'other', title: place, place }));
  const { value } = await openTables({ incidents: csv(['id', 'kind', 'title', 'place'], ...rows) });
  return { ...value, packs: [] };
}

const kinds = (dataset: Dataset) => ROWS.map((_, row) => incidentAt(dataset, row).where?.resolution.kind);

describe('names that are looked up again', () => {
  it('places what was unknown; the events and everything else stay', async () => {
    const before = await opened();
    const again = await lookUpAgain(before, desk(renamed()), { resolvedToo: false });
    expect(again).toMatchObject({ placed: 1, unplaced: 0, moved: 0 });
    if (!again) return;
    expect(kinds(before)).toEqual(['resolved', 'unknown', 'ambiguous', 'resolved']);
    expect(kinds(again.dataset)).toEqual(['resolved', 'resolved', 'ambiguous', 'resolved']);
    expect(again.dataset.incidents).toBe(before.incidents);
    expect(again.dataset.packs).toEqual(['hamlets']);
    expect(again.dataset.attribution).toEqual(['Places: a test', 'Places: a pack']);
    expect(again.dataset.places.map(({ name }) => name)).toContain('Suva');
  });

  it('takes back a place that is no longer known, where resolved names are asked too, and only there', async () => {
    const before = await opened();
    const gone = desk(renamed('Baghdad'));
    const kept = await lookUpAgain(before, gone, { resolvedToo: false });
    expect(kept && kinds(kept.dataset)[3]).toBe('resolved');
    const again = await lookUpAgain(before, gone, { resolvedToo: true });
    expect(again).toMatchObject({ placed: 1, unplaced: 1, moved: 0 });
    expect(again && kinds(again.dataset)[3]).toBe('unknown');
    expect(again?.dataset.places.map(({ name }) => name)).not.toContain('Baghdad');
    expect(kept?.dataset.places.map(({ name }) => name)).toContain('Baghdad');
  });

  it('counts a name that now means another place as moved', async () => {
    const known = fakeGazetteer();
    const other: Gazetteer = {
      ...known,
      resolve: (question) => known.resolve(question.name === 'Erbil' ? { ...question, name: 'Tehran' } : question),
    };
    expect(await lookUpAgain(await opened(), desk(other), { resolvedToo: true })).toMatchObject({
      moved: 1,
      placed: 0,
    });
  });

  it('forgets the credit of a pack that no answer is from any more, unless answers of before stay', async () => {
    const before = await lookUpAgain(await opened(), desk(renamed()), { resolvedToo: true });
    if (!before) throw new Error('expected an answer');
    const all = await lookUpAgain(before.dataset, desk(fakeGazetteer()), { resolvedToo: true });
    expect(all?.dataset).toMatchObject({ packs: [], attribution: ['Places: a test'] });
    const some = await lookUpAgain(before.dataset, desk(fakeGazetteer()), { resolvedToo: false });
    expect(some).toBeNull();
  });

  it('is nothing where every answer is the same', async () => {
    expect(await lookUpAgain(await opened(), desk(fakeGazetteer()), { resolvedToo: true })).toBeNull();
  });

  it('leaves what a person decided', async () => {
    const decision = {
      kind: 'place',
      event: 'i1',
      role: 'where',
      place: placeId('pl:apia'),
      by: 'me',
      on: '2024-01-01',
      why: '',
    } as const;
    const decided = applyDecisions(await opened(), [decision], (id) => fakeGazetteer().getPlace(id));
    const again = await lookUpAgain(decided, desk(renamed()), { resolvedToo: true });
    const dataset = again?.dataset ?? decided;
    expect(incidentAt(dataset, 1).where).toMatchObject({ resolution: { kind: 'decided', place: 'pl:apia' } });
    expect(dataset.decisions).toEqual([decision]);
  });
});
