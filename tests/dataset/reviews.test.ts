import { describe, expect, it } from 'vitest';
import { applyDecisions, replayDecisions } from '../../src/dataset/apply.ts';
import { canonical } from '../../src/dataset/canonical.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Incident } from '../../src/model/incident.ts';
import { isMachineRead, MACHINE_READ } from '../../src/model/machine-read.ts';
import type { Visit } from '../../src/model/visit.ts';
import type { Where } from '../../src/model/where.ts';
import { datasetFrom, incident } from './readings.ts';

const HEAD = { by: 'a person', on: '2026-11-21', why: '' };
const READ = incident('r#1/1', { note: MACHINE_READ });

type Bare<D> = D extends Decision ? Omit<D, 'by' | 'on' | 'why'> : never;

function replay(rows: readonly Incident[], ...decisions: readonly Bare<Decision>[]) {
  const { dataset, idle } = replayDecisions(
    datasetFrom({ name: 't.csv', rows }),
    decisions.map((decision) => ({ ...HEAD, ...decision })),
  );
  const { incidents } = canonical(dataset);
  return {
    idle: idle.map(({ kind }) => kind),
    events: new Map(incidents.map((one) => [one.id, one])),
    ids: incidents.map(({ id }) => id),
    dataset,
  };
}

function accepted(event: Incident): Bare<Decision> {
  return { kind: 'accept', event: event.id, as: { table: 'incident', incident: event } };
}

const PLACED: Where = {
  ...{ text: 'Here', country: '', admin1: '', resolution: { kind: 'given' }, point: [44, 36] },
  ...{ precision: 'settlement', radiusMetres: 3000, because: ['picked'], candidates: [] },
};

describe('an accepted event', () => {
  it('is as shown, and no longer marked', () => {
    const shown = { ...READ, title: 'Mended', kind: 'riot', where: PLACED } as const;
    const { events, idle } = replay([READ, incident('r#1/2', { note: MACHINE_READ })], accepted(shown));
    expect(idle).toEqual([]);
    expect(events.get('r#1/1')).toMatchObject({ title: 'Mended', kind: 'riot', where: PLACED, note: '' });
    expect(events.get('r#1/2')).toMatchObject({ note: MACHINE_READ });
  });

  it('keeps what else its note says', () => {
    const { events } = replay([READ], accepted({ ...READ, note: `${MACHINE_READ}: mind the date` }));
    expect(events.get('r#1/1')?.note).toBe('mind the date');
  });

  it('is put in where a later reading does not find it', () => {
    const { events, ids, idle } = replay([incident('other')], accepted({ ...READ, where: PLACED, sources: ['gone'] }));
    expect(idle).toEqual([]);
    expect(ids).toEqual(['other', 'r#1/1']);
    expect(events.get('r#1/1')).toMatchObject({ where: PLACED, sources: ['gone'], title: READ.title });
  });

  it('holds what was decided before; what was decided after changes it', () => {
    const shown = { ...READ, title: 'As shown' };
    const { events } = replay(
      [READ],
      { kind: 'field', event: READ.id, field: 'title', value: 'Before' },
      accepted(shown),
      { kind: 'field', event: READ.id, field: 'summary', value: 'After' },
      { kind: 'point', event: READ.id, role: 'where', point: [44, 36] },
      { kind: 'point', event: READ.id, role: 'where', point: null },
    );
    expect(events.get(READ.id)).toMatchObject({ title: 'As shown', summary: 'After', note: '' });
  });

  it('can be moved after it was accepted with a place', () => {
    const { events } = replay([READ], accepted({ ...READ, where: PLACED }), {
      ...{ kind: 'point', event: READ.id, role: 'where', point: [10, 20] },
    });
    expect(events.get(READ.id)?.where).toMatchObject({ text: 'Here', point: [10, 20] });
  });

  it('has what went into it before, once', () => {
    const other = incident('r#1/2', { note: MACHINE_READ, summary: 'Other' });
    const merge = { kind: 'same-event', event: other.id, into: READ.id } as const;
    const shown = replay([READ, other], merge).events.get(READ.id) as Incident;
    expect(isMachineRead(shown)).toBe(true);
    const { events, ids } = replay([READ, other], merge, accepted(shown));
    expect(ids).toEqual([READ.id]);
    expect(events.get(READ.id)).toEqual({ ...shown, note: shown.note.slice(`${MACHINE_READ}: `.length) });
    expect(replay([READ], merge, accepted(shown)).idle).toEqual([]);
  });

  it('goes when it is rejected afterwards, and stays when it was before', () => {
    const reject = { kind: 'not-an-event', event: READ.id } as const;
    expect(replay([READ], accepted(READ), reject).ids).toEqual([]);
    expect(replay([READ], reject, accepted(READ)).ids).toEqual([READ.id]);
  });
});

describe('an event split off', () => {
  const split = { kind: 'split', event: READ.id, made: 'r#1/1~2' } as const;

  it('is a copy with a life of its own', () => {
    const { events, idle } = replay(
      [READ],
      { kind: 'field', event: READ.id, field: 'title', value: 'Both' },
      split,
      { kind: 'field', event: READ.id, field: 'summary', value: 'The first' },
      { kind: 'field', event: split.made, field: 'summary', value: 'The second' },
    );
    expect(idle).toEqual([]);
    expect(events.get(READ.id)).toMatchObject({ title: 'Both', summary: 'The first', note: MACHINE_READ });
    const { original, ...first } = events.get(READ.id) ?? { original: null };
    expect(original).not.toBeNull();
    expect(events.get(split.made)).toEqual({ ...first, id: split.made, summary: 'The second' });
  });

  it('waits for its own look, also where the first was accepted', () => {
    const { events } = replay([READ], accepted({ ...READ, title: 'Seen' }), split);
    expect(events.get(READ.id)).toMatchObject({ title: 'Seen', note: '' });
    expect(events.get(split.made)).toMatchObject({ title: 'Seen', note: MACHINE_READ });
  });

  it('is accepted by itself, also where the first is no longer found', () => {
    const own = accepted({ ...READ, id: split.made, title: 'Own' });
    expect(replay([READ], split, own).ids).toEqual([READ.id, split.made]);
    const { ids, idle, events } = replay([], split, own);
    expect([ids, idle]).toEqual([[split.made], []]);
    expect(events.get(split.made)).toMatchObject({ title: 'Own', note: '' });
  });

  it('is none where its event is not there, or its id is taken', () => {
    expect(replay([incident('other')], split)).toMatchObject({ ids: ['other'], idle: ['split'] });
    expect(replay([READ, incident(split.made)], split).idle).toEqual(['split']);
  });
});

describe('an event that a person made', () => {
  const made = incident('own-1', { where: PLACED, evidence: [], sources: [] });
  const add = { kind: 'add', event: made.id, as: { table: 'incident', incident: made } } as const;

  it('is there, can be corrected and taken away', () => {
    expect(replay([READ], add).events.get('own-1')).toEqual(made);
    const renamed = { kind: 'field', event: made.id, field: 'title', value: 'New' } as const;
    expect(replay([READ], add, renamed).events.get('own-1')?.title).toBe('New');
    expect(replay([READ], add, { kind: 'not-an-event', event: made.id }).ids).toEqual([READ.id]);
  });

  it('does not take the place of another one', () => {
    const { events, idle } = replay([incident('own-1', { title: 'Read' })], add);
    expect(idle).toEqual(['add']);
    expect(events.get('own-1')?.title).toBe('Read');
  });
});

it('a visit is accepted, added and split like an incident', () => {
  const visit: Visit = {
    ...{ id: 'v', traveller: 'T', role: '', from: null, to: PLACED, when: READ.when, hosts: ['H'], purpose: '' },
    ...{ status: 'made', trip: '', leg: 0, confidence: 'high', confidenceBecause: '', sources: ['s'], evidence: [] },
    note: MACHINE_READ,
  };
  const dataset = applyDecisions(datasetFrom({ name: 't', rows: [] }), [
    { ...HEAD, kind: 'add', event: 'v', as: { table: 'visit', visit } },
    { ...HEAD, kind: 'split', event: 'v', made: 'w' },
    { ...HEAD, kind: 'field', event: 'w', field: 'hosts', value: ['I'] },
  ]);
  expect(canonical(dataset).visits).toEqual([
    { ...visit, note: '' },
    { ...visit, id: 'w', hosts: ['I'], note: '' },
  ]);
});

it('a note that is written on a machine-read event does not take its mark', () => {
  const { events } = replay([READ, incident('own')], {
    ...{ kind: 'field', event: READ.id, field: 'note', value: 'I doubt it' },
  });
  expect(events.get(READ.id)?.note).toBe(`${MACHINE_READ}: I doubt it`);
});
