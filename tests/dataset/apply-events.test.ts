import { describe, expect, it } from 'vitest';
import { applyDecisions, replayDecisions } from '../../src/dataset/apply.ts';
import { canonical } from '../../src/dataset/canonical.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Decision } from '../../src/model/decision.ts';
import { placeId } from '../../src/model/place.ts';
import { PLACES } from './fake-gazetteer.ts';
import { csv, openTables } from './open.ts';

const HEAD = { by: 'a person', on: '2026-11-21', why: 'the page shows it' };
const BECAUSE = 'decided by a person on 2026-11-21: the page shows it';

const INCIDENTS = [
  {
    ...{ id: 'i-1', kind: 'protest', title: 'A', place: 'Samarra', earliest: '2020-01-01', latest: '2020-01-01' },
    ...{ killed_min: '3', killed_max: '5', actors: 'attacker=X', sources: 's-1', status: 'reported' },
  },
  {
    ...{ id: 'i-2', kind: 'riot', title: 'B', summary: 'More.', place: 'Samarra', launch_place: 'Erbil' },
    ...{ earliest: '2020-01-02', latest: '2020-01-03', when_text: 'on Thursday', killed_min: '4', killed_max: '4' },
    ...{ wounded_min: '2', actors: 'attacker=X|target=Z', sources: 's-2', evidence: 'kind=clashed', note: 'Mind.' },
  },
  { id: 'i-3', kind: 'protest', title: 'C', place: 'Samarra', country: 'RU' },
  { id: 'i-4', kind: 'protest', title: 'D', place: 'Nowhere' },
];

async function open(): Promise<Dataset> {
  const header = [...new Set(INCIDENTS.flatMap((row) => Object.keys(row)))];
  const { value } = await openTables({
    incidents: csv(header, ...INCIDENTS),
    visits: csv(
      ['id', 'traveller', 'to', 'status', 'hosts', 'sources'],
      { id: 'v-1', traveller: 'T', to: 'Erbil', status: 'made', hosts: 'H', sources: 's-1' },
      { id: 'v-2', traveller: 'T', status: 'made', hosts: 'H|I', sources: 's-2' },
    ),
    sources: csv(['id'], { id: 's-1' }, { id: 's-2' }),
  });
  return value;
}

type Bare<D> = D extends Decision ? Omit<D, 'by' | 'on' | 'why'> : never;

function decided(decision: Bare<Decision>): Decision {
  return { ...HEAD, ...decision };
}

async function after(...decisions: readonly Bare<Decision>[]) {
  const dataset = applyDecisions(await open(), decisions.map(decided), (id) => PLACES.find((one) => one.id === id));
  const { incidents, visits } = canonical(dataset);
  return new Map([...incidents, ...visits].map((event) => [event.id, event]));
}

describe('a point', () => {
  it('is as exact as the place was before', async () => {
    const events = await after(
      { kind: 'place', event: 'i-1', role: 'where', place: placeId('pl:samarra') },
      { kind: 'point', event: 'i-1', role: 'where', point: [43.9, 34.2] },
      { kind: 'point', event: 'i-2', role: 'launch', point: [44.1, 36.2] },
    );
    expect(events.get('i-1')).toMatchObject({
      where: { text: 'Samarra', resolution: { kind: 'given' }, point: [43.9, 34.2], because: [BECAUSE] },
    });
    expect(events.get('i-2')).toMatchObject({
      launch: { text: 'Erbil', point: [44.1, 36.2], precision: 'settlement' },
    });
    expect(events.get('i-3')).toMatchObject({ where: { resolution: { kind: 'resolved' } } });
  });

  it('that is not meant goes; the words stay', async () => {
    const events = await after(
      { kind: 'point', event: 'i-1', role: 'where', point: [0, 0] },
      { kind: 'point', event: 'i-1', role: 'where', point: null },
      { kind: 'point', event: 'i-2', role: 'launch', point: null },
    );
    const gone = { point: null, radiusMetres: null, precision: 'unknown', because: [BECAUSE] };
    expect(events.get('i-1')).toMatchObject({ where: { text: 'Samarra', resolution: { kind: 'ambiguous' }, ...gone } });
    expect(events.get('i-2')).toMatchObject({ launch: { text: 'Erbil', resolution: { kind: 'unknown' }, ...gone } });
    expect(events.get('i-3')).toMatchObject({ where: { resolution: { kind: 'resolved' } } });
  });

  it('that nobody gave cannot go', async () => {
    expect(await after({ kind: 'point', event: 'i-1', role: 'launch', point: null })).toEqual(await after());
  });

  it.each([
    ['off the earth', 'i-1', 'where', [43, 91]],
    ['that is no number', 'i-1', 'where', [NaN, 0]],
    ['of a role of visits', 'i-1', 'to', [43, 34]],
    ['of nobody', 'i-9', 'where', [43, 34]],
  ] as const)('%s changes nothing', async (_, event, role, point) => {
    expect(await after({ kind: 'point', event, role, point: [...point] })).toEqual(await after());
  });
});

describe('a name', () => {
  const samarra = { place: placeId('pl:samarra') };
  it('means its place for all events that say so', async () => {
    const events = await after({ kind: 'name', words: 'Samarra', country: '', admin1: '', means: samarra });
    for (const id of ['i-1', 'i-2', 'i-3']) {
      expect(events.get(id)).toMatchObject({ where: { resolution: { kind: 'decided', place: 'pl:samarra' } } });
    }
    expect(events.get('i-4')).toMatchObject({ where: { resolution: { kind: 'unknown' } } });
  });

  it('reaches only its country where one is said, and the last decision counts', async () => {
    const events = await after(
      { kind: 'name', words: 'Samarra', country: '', admin1: '', means: samarra },
      { kind: 'name', words: 'Samarra', country: 'RU', admin1: '', means: { point: [50.15, 53.2] } },
    );
    expect(events.get('i-1')).toMatchObject({ where: { resolution: { kind: 'decided' } } });
    expect(events.get('i-3')).toMatchObject({ where: { resolution: { kind: 'given' }, point: [50.15, 53.2] } });
  });

  it('gives way to what was decided on one event, whichever came first', async () => {
    const events = await after(
      { kind: 'point', event: 'i-1', role: 'where', point: [1, 2] },
      { kind: 'name', words: 'Samarra', country: '', admin1: '', means: samarra },
    );
    expect(events.get('i-1')).toMatchObject({ where: { point: [1, 2] } });
  });

  it.each([
    ['that nobody says', { words: 'Mosul', country: '', admin1: '', means: samarra }],
    ['of another country', { words: 'Nowhere', country: 'RU', admin1: '', means: samarra }],
    [
      'of a place nobody knows',
      { words: 'Nowhere', country: '', admin1: '', means: { place: placeId('pl:atlantis') } },
    ],
  ])('%s changes nothing', async (_, decision) => {
    expect(await after({ kind: 'name', ...decision })).toEqual(await after());
  });
});

describe('a time and a field', () => {
  it('are put into the event, the words stay', async () => {
    const events = await after(
      { kind: 'when', event: 'i-2', earliest: '2021-05-01', latest: null, precision: 'month' },
      { kind: 'field', event: 'i-2', field: 'kind', value: 'bombing' },
      { kind: 'field', event: 'i-2', field: 'actors', value: [{ role: 'blamed', name: 'New' }] },
      { kind: 'field', event: 'i-2', field: 'killed', value: { min: 7, max: null } },
      { kind: 'field', event: 'i-1', field: 'title', value: 'A new title' },
      { kind: 'field', event: 'v-1', field: 'hosts', value: [] },
      { kind: 'field', event: 'v-1', field: 'status', value: 'planned' },
    );
    expect(events.get('i-2')).toMatchObject({
      kind: 'bombing',
      when: { earliest: '2021-05-01', latest: null, precision: 'month', text: 'on Thursday', because: BECAUSE },
      actors: [{ role: 'blamed', name: 'New' }],
      casualties: { killed: { min: 7, max: null }, wounded: { min: 2, max: null } },
    });
    expect(events.get('i-1')).toMatchObject({ title: 'A new title', actors: [{ name: 'X' }] });
    expect(events.get('v-1')).toMatchObject({ hosts: [], status: 'planned' });
    expect(events.get('v-2')).toMatchObject({ hosts: ['H', 'I'], status: 'made' });
  });

  it.each<[string, Bare<Decision>]>([
    ['a reversed time', { kind: 'when', event: 'i-1', earliest: '2020-02-01', latest: '2020-01-01', precision: 'day' }],
    ['no such day', { kind: 'when', event: 'i-1', earliest: '2020-02-31', latest: null, precision: 'day' }],
    ['the time of nobody', { kind: 'when', event: 'i-9', earliest: null, latest: null, precision: 'day' }],
    ['a field of visits', { kind: 'field', event: 'i-1', field: 'purpose', value: 'x' }],
    ['a status of visits', { kind: 'field', event: 'i-1', field: 'status', value: 'under-way' }],
    ['a field of incidents', { kind: 'field', event: 'v-1', field: 'title', value: 'x' }],
    ['a reversed range', { kind: 'field', event: 'i-1', field: 'killed', value: { min: 3, max: 2 } }],
    ['a fraction of the dead', { kind: 'field', event: 'i-1', field: 'killed', value: { min: 0.5, max: 2 } }],
  ])('%s changes nothing, and is counted', async (_, decision) => {
    expect(await after(decision)).toEqual(await after());
    expect(replayDecisions(await open(), [decided(decision)]).idle).toEqual([decided(decision)]);
  });
});

describe('the same event', () => {
  it('keeps what it says, and the sources, evidence and words of the other one', async () => {
    const events = await after({ kind: 'same-event', event: 'i-2', into: 'i-1' });
    expect([...events.keys()]).toEqual(['i-1', 'i-3', 'i-4', 'v-1', 'v-2']);
    expect(events.get('i-1')).toMatchObject({
      ...{ kind: 'protest', title: 'A', summary: 'More.', sources: ['s-1', 's-2'] },
      when: { earliest: '2020-01-01', latest: '2020-01-01' },
      launch: { text: 'Erbil' },
      actors: [
        { role: 'attacker', name: 'X' },
        { role: 'target', name: 'Z' },
      ],
      casualties: { killed: { min: 3, max: 5 }, wounded: { min: 2, max: null } },
      evidence: [
        { field: 'kind', words: 'clashed' },
        { field: 'kind', words: 'Riot', source: 's-2', rule: 'same event as i-2' },
        { field: 'when', words: 'on Thursday' },
        { field: 'casualties', words: 'killed: 4' },
      ],
      note: 'same event as i-2: B; Mind.',
    });
  });

  it('can be told three times, in any order', async () => {
    const orders = [
      [
        ['i-2', 'i-1'],
        ['i-3', 'i-1'],
      ],
      [
        ['i-3', 'i-2'],
        ['i-2', 'i-1'],
      ],
      [
        ['i-2', 'i-1'],
        ['i-3', 'i-2'],
      ],
    ] as const;
    for (const order of orders) {
      const events = await after(...order.map(([event, into]) => ({ kind: 'same-event' as const, event, into })));
      expect([...events.keys()]).toEqual(['i-1', 'i-4', 'v-1', 'v-2']);
    }
  });

  it('gives a visit the place that it lacks', async () => {
    const events = await after({ kind: 'same-event', event: 'v-1', into: 'v-2' });
    expect(events.get('v-2')).toMatchObject({ to: { text: 'Erbil' }, hosts: ['H', 'I'], sources: ['s-2', 's-1'] });
    expect(events.has('v-1')).toBe(false);
  });

  it.each<[string, Bare<Decision>[]]>([
    ['said of an incident and a visit', [{ kind: 'same-event', event: 'i-1', into: 'v-1' }]],
    ['said of nobody', [{ kind: 'same-event', event: 'i-9', into: 'i-1' }]],
    ['said of itself', [{ kind: 'same-event', event: 'i-1', into: 'i-1' }]],
    [
      'taken back',
      [
        { kind: 'same-event', event: 'i-1', into: 'i-2' },
        { kind: 'different-events', event: 'i-2', other: 'i-1' },
      ],
    ],
  ])('%s changes nothing', async (_, decisions) => {
    expect(await after(...decisions)).toEqual(await after());
  });

  it('said both ways leaves one of the two', async () => {
    const events = await after(
      { kind: 'same-event', event: 'i-1', into: 'i-2' },
      { kind: 'same-event', event: 'i-2', into: 'i-1' },
    );
    expect(events.has('i-1')).toBe(true);
    expect(events.has('i-2')).toBe(false);
  });
});

it.each<[string, Bare<Decision>]>([
  ['a problem', { kind: 'ignore', source: 'a.csv', code: 'date-unreadable', column: 'date', came: null }],
  ['an order of dates', { kind: 'date-order', table: 'a.csv', order: 'mdy' }],
  ['a change that was refused', { kind: 'refuse', event: 'i-9', field: 'title', came: 'x' }],
])('%s is on record and changes nothing', async (_, decision) => {
  const dataset = await open();
  const { dataset: replayed, idle } = replayDecisions(dataset, [decided(decision)]);
  expect(replayed).toEqual({ ...dataset, decisions: [decided(decision)] });
  expect(idle).toEqual([]);
});
