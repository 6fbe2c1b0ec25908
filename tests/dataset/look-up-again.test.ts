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
    attribution: ['Places: a pack'],
    resolve: (question) => {
      const found = known.resolve({ ...question, name: names[question.name] ?? question.name });
      return { ...found, text: question.name };
    },
  };
}

function desk(gazetteer: Gazetteer) {
  const tier = () => Promise.resolve(gazetteer);
  return deskOf({ region: tier, world: tier, packs: ['hamlets'] });
}

async function opened(): Promise<Dataset> {
  const rows = ROWS.map((place, i) => ({ id: `i${i}`, kind: 'other', title: place, place }));
  return (await openTables({ incidents: csv(['id', 'kind', 'title', 'place'], ...rows) })).value;
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
