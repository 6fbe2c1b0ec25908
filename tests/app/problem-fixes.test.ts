import { describe, expect, it } from 'vitest';
import { decidedOn } from '../../src/app/problems/decided.ts';
import { chooseGate } from '../../src/app/problems/gate-fixes.ts';
import { dropPoints } from '../../src/app/problems/point-fixes.ts';
import { valuesOf } from '../../src/app/problems/problem-values.ts';
import { swapDecisions } from '../../src/app/problems/target.ts';
import {
  applyDecisions,
  importTable,
  type Dataset,
  type Decision,
  type ImportedTable,
  type PlaceDesk,
  type ProblemGroup,
} from '../../src/index.ts';
import { incidentAt, incidentCount } from '../../src/model/read-dataset.ts';
import { fakeGazetteer, PLACES } from '../dataset/fake-gazetteer.ts';

const HEAD = { by: '', on: '2026-01-01', why: '' };
const COUNTRIES = ['', 'IQ', 'RU', 'IR'];

/** Answers from a small gazetteer; a country that it does not know is not used, as with the true one. */
const desk: PlaceDesk = {
  answer(questions) {
    const gazetteer = fakeGazetteer();
    const wheres = questions.map((question) => {
      if (COUNTRIES.includes(question.country)) return gazetteer.resolve(question);
      const where = gazetteer.resolve({ ...question, country: '' });
      const because = [`no country is known as “${question.country}”: it was not used`];
      return { ...where, country: question.country, because };
    });
    const ids = wheres.flatMap(({ resolution }) => (resolution.kind === 'resolved' ? [resolution.place] : []));
    const places = PLACES.filter(({ id }) => ids.includes(id));
    return Promise.resolve({ wheres, places, attribution: [], packs: [] });
  },
  doubts: (points) => Promise.resolve(points.map(() => undefined)),
};

async function imported(...rows: readonly string[]): Promise<ImportedTable> {
  const bytes = new TextEncoder().encode(['title,date,place,country,lat,lon', ...rows].join('\n'));
  const stream = async function* () {
    yield await Promise.resolve(bytes);
  };
  const read = await importTable({ name: 'a.csv', size: bytes.length, stream }, { desk });
  if (read.kind !== 'imported') throw new Error(JSON.stringify(read));
  return read;
}

function groupOf({ problems }: ImportedTable, code: ProblemGroup['code']): ProblemGroup {
  const group = problems.find((one) => one.code === code);
  if (!group) throw new Error(`no ${code} among ${problems.map((one) => one.code).join(', ')}`);
  return group;
}

function after(dataset: Dataset, decisions: readonly Decision[]) {
  const decided = applyDecisions(dataset, decisions, (id) => PLACES.find((place) => place.id === id));
  return Array.from({ length: incidentCount(decided) }, (_, row) => {
    const { where } = incidentAt(decided, row);
    return `${where?.resolution.kind ?? 'nowhere'} ${where?.point?.join(' ') ?? '-'}`;
  });
}

describe('a point that is dropped', () => {
  it('leaves the event where its name says, or nowhere where that means no one place', async () => {
    const read = await imported(
      'A,2020-05-01,Erbil,IQ,0,0',
      'B,2020-05-02,Samarra,,0.0,0.0',
      'C,2020-05-03,,,0,0',
      'D,2020-05-04,Baghdad,IQ,33.3,44.4',
    );
    const group = groupOf(read, 'coordinate-doubtful');
    expect(group.fix).toEqual({ kind: 'drop-point' });
    const fix = await dropPoints(read.dataset, group, valuesOf(group), desk, HEAD);
    expect([fix.placed, fix.unplaced]).toEqual([1, 2]);
    expect(fix.places.map(({ id }) => id)).toEqual(['pl:erbil']);
    const events = after(read.dataset, fix.decisions);
    expect(events[0]).toMatch(/^decided 44.009\d* 36.191/);
    expect(events.slice(1)).toEqual(['unknown -', 'unknown -', 'given 44.4 33.3']);
    const decided = decidedOn(read.dataset, group, fix.decisions);
    expect(valuesOf(group).map(decided)).toEqual(valuesOf(group).map(() => ({ kind: 'changed' })));
  });

  it('off the earth is left out, or its numbers are exchanged', async () => {
    const read = await imported('A,2020-05-01,Erbil,IQ,133.5,44.4', 'B,2020-05-02,Baghdad,IQ,33.3,44.4');
    const group = groupOf(read, 'coordinate-out-of-range');
    const [value] = valuesOf(group);
    if (!value) throw new Error('no value');
    const swapped = swapDecisions(read.dataset, group, value, HEAD);
    expect(after(read.dataset, swapped)).toEqual(['given 133.5 44.4', 'given 44.4 33.3']);
    const { decisions } = await dropPoints(read.dataset, group, [value], desk, HEAD);
    expect(decisions).toMatchObject([{ kind: 'ignore', came: value.came }]);
    expect(after(read.dataset, decisions)[0]).toMatch(/^resolved 44.009/);
  });

  it('off the earth in both numbers cannot be exchanged', async () => {
    const read = await imported('A,2020-05-01,Erbil,IQ,133.5,144.4', 'B,2020-05-02,Baghdad,IQ,33.3,44.4');
    const group = groupOf(read, 'coordinate-out-of-range');
    expect(valuesOf(group).flatMap((value) => swapDecisions(read.dataset, group, value, HEAD))).toEqual([]);
  });
});

describe('a country that nobody knows', () => {
  const ROWS = [
    'A,2020-05-01,Samarra,Mesopotamia,,',
    'B,2020-05-02,Samarra,Mesopotamia,,',
    'C,2020-05-03,Suva,Mesopotamia,,',
    'D,2020-05-04,Erbil,Mesopotamia,,',
    'E,2020-05-05,Samarra,Atlantis,,',
  ];

  it('is chosen once: names mean what they mean there, and what lies elsewhere has no place', async () => {
    const read = await imported(...ROWS);
    const group = groupOf(read, 'gate-unknown');
    const value = valuesOf(group).find(({ came }) => came === 'Mesopotamia');
    if (!value) throw new Error('no value');
    expect(after(read.dataset, [])[2]).toMatch(/^resolved 178/);
    const fix = await chooseGate(read.dataset, group, value, { name: 'Iraq', country: 'IQ' }, desk, HEAD);
    expect([fix.placed, fix.unplaced]).toEqual([3, 1]);
    // The two rows of one name are decided in one, and what stays is not decided at all.
    expect(fix.decisions.map(({ kind }) => kind).sort()).toEqual(['gate', 'name', 'point']);
    const events = after(read.dataset, fix.decisions);
    expect(events.slice(0, 3)).toEqual(['decided 43.87 34.2', 'decided 43.87 34.2', 'unknown -']);
    expect(events[3]).toMatch(/^resolved 44.009/);
    expect(events[4]).toBe('ambiguous -');
    const decided = decidedOn(read.dataset, group, fix.decisions);
    expect(valuesOf(group).map((one) => decided(one)?.kind ?? 'open')).toEqual(['gate', 'open']);
  });
});
