import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../src/dataset/apply.ts';
import { canonical } from '../../src/dataset/canonical.ts';
import { toGeoJsonText } from '../../src/export/geojson.ts';
import type { Decision } from '../../src/model/decision.ts';
import { placeId } from '../../src/model/place.ts';
import { incidentAt, incidentCount } from '../../src/model/read-dataset.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';
import { datasetOf, parts } from './arbitrary.ts';
import { PLACES } from './fake-gazetteer.ts';
import { csv, openTables } from './open.ts';

const TABLES = {
  incidents: csv(
    ['id', 'kind', 'title', 'place', 'launch_place', 'actors', 'sources'],
    {
      id: 'i-1',
      kind: 'protest',
      title: 'A',
      place: 'Samarra',
      launch_place: 'Erbil',
      actors: 'attacker=X',
      sources: 's-1|s-2',
    },
    { id: 'i-2', kind: 'protest', title: 'B', place: 'Samarra', actors: 'attacker=Y|target=Z', sources: 's-2' },
    { id: 'i-3', kind: 'protest', title: 'C', actors: 'target=W' },
  ),
  visits: csv(
    ['id', 'traveller', 'to', 'status', 'hosts'],
    { id: 'v-1', traveller: 'T', to: 'Erbil', status: 'made', hosts: 'H' },
    { id: 'v-2', traveller: 'U', to: 'Erbil', status: 'made', hosts: 'I|J' },
  ),
  sources: csv(['id'], { id: 's-1' }, { id: 's-2' }),
};

const HEAD = { by: 'a person', on: '2026-11-20', why: 'the page shows it' };

function place(event: string, id: string, role: 'where' | 'launch' | 'from' | 'to' = 'where'): Decision {
  return { kind: 'place', event, role, place: placeId(id), ...HEAD };
}

function notAnEvent(event: string): Decision {
  return { kind: 'not-an-event', event, ...HEAD };
}

describe('a decision on a place', () => {
  it('puts the event there and leaves the others and the given dataset alone', async () => {
    const { value } = await openTables(TABLES);
    const before = canonical(value);
    const after = canonical(applyDecisions(value, [place('i-1', 'pl:samarra')]));
    expect(after.incidents[0]?.where).toMatchObject({
      text: 'Samarra',
      resolution: { kind: 'decided', place: 'pl:samarra', by: 'a person', on: '2026-11-20' },
      ...{
        point: [43.87, 34.2],
        precision: 'settlement',
        radiusMetres: 3000,
        because: ['the page shows it'],
        candidates: [{}, {}],
      },
    });
    expect(after.incidents.slice(1)).toEqual(before.incidents.slice(1));
    expect(after.visits).toEqual(before.visits);
    expect(after.decisions).toHaveLength(1);
    expect(canonical(value)).toEqual(before);
  });

  it.each([
    ['a launch place', place('i-1', 'pl:samarra', 'launch'), 'i-1'],
    ['an event without a place', place('i-3', 'pl:baghdad'), 'i-3'],
    ['a visit', place('v-1', 'pl:baghdad', 'to'), 'v-1'],
    ['where a visit came from', place('v-1', 'pl:erbil', 'from'), 'v-1'],
  ])('reaches %s', async (_, decision, id) => {
    const { value } = await openTables(TABLES);
    const after = canonical(applyDecisions(value, [decision], (wanted) => PLACES.find((known) => known.id === wanted)));
    const event = [...after.incidents, ...after.visits].find((one) => one.id === id);
    if (decision.kind !== 'place') throw new Error('no place');
    expect(event).toMatchObject({ [decision.role]: { resolution: { kind: 'decided', place: decision.place } } });
  });

  it('counts the last of several', async () => {
    const { value } = await openTables(TABLES);
    const after = applyDecisions(value, [place('i-1', 'pl:samarra'), place('i-1', 'pl:samarra-russia')]);
    expect(incidentAt(after, 0).where?.point).toEqual([50.15, 53.2]);
  });

  it.each([
    ['an event nobody knows', place('i-9', 'pl:erbil')],
    ['a place nobody knows', place('i-1', 'pl:atlantis')],
    ['a role the event has not', place('i-1', 'pl:erbil', 'to')],
  ])('on %s changes nothing and stays on record', async (_, decision) => {
    const { value } = await openTables(TABLES);
    const after = canonical(applyDecisions(value, [decision]));
    expect({ ...after, decisions: [] }).toEqual(canonical(value));
    expect(after.decisions).toEqual([decision]);
  });
});

describe('not an event', () => {
  it.each([
    ['the first', ['i-1'], ['i-2', 'i-3', 'v-1', 'v-2']],
    ['the middle', ['i-2'], ['i-1', 'i-3', 'v-1', 'v-2']],
    ['a visit', ['v-1'], ['i-1', 'i-2', 'i-3', 'v-2']],
    ['all', ['i-1', 'i-2', 'i-3', 'v-1', 'v-2'], []],
    ['none', ['i-9'], ['i-1', 'i-2', 'i-3', 'v-1', 'v-2']],
  ])('drops %s and keeps the rest whole', async (_, dropped, kept) => {
    const { value } = await openTables(TABLES);
    const before = canonical(value);
    const after = canonical(applyDecisions(value, dropped.map(notAnEvent)));
    const all = [...before.incidents, ...before.visits];
    expect([...after.incidents, ...after.visits]).toEqual(all.filter(({ id }) => kept.includes(id)));
  });
});

it('no decision is the same dataset', async () => {
  const { value } = await openTables(TABLES);
  expect(applyDecisions(value, [])).toBe(value);
});

it('a decided dataset survives its file', async () => {
  const { value } = await openTables(TABLES);
  const after = applyDecisions(value, [place('i-1', 'pl:samarra'), notAnEvent('i-2')]);
  const read = openGeoJson(toGeoJsonText(after), 'x.geojson').value;
  expect(read && canonical(read)).toEqual(canonical(after));
  expect(read && incidentCount(read)).toBe(2);
});

it('dropping any rows keeps the others as they are', () => {
  fc.assert(
    fc.property(parts, fc.infiniteStream(fc.boolean()), (made, coin) => {
      const dataset = datasetOf(made);
      const before = canonical(dataset);
      const dropped = new Set(
        [...before.incidents, ...before.visits].filter(() => coin.next().value).map(({ id }) => id),
      );
      const after = canonical(applyDecisions(dataset, [...dropped].map(notAnEvent)));
      expect(after.incidents).toEqual(before.incidents.filter(({ id }) => !dropped.has(id)));
      expect(after.visits).toEqual(before.visits.filter(({ id }) => !dropped.has(id)));
    }),
  );
});
