import { expect, it } from 'vitest';
import { toGeoJsonText } from '../../src/export/geojson.ts';
import { incidentCount } from '../../src/model/read-dataset.ts';
import { openDecisions } from '../../src/pipeline-decisions.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';
import { isDecision } from '../../src/sources/own-decisions.ts';
import { datasetFrom, incident } from '../dataset/readings.ts';

const HEAD = { by: 'a', on: '2026-11-21', why: '' };
const AS = { table: 'incident', incident: incident('i') };
const ACCEPT = { ...HEAD, kind: 'accept', event: 'i', as: AS };
const PASSAGE = { source: 's', start: 3, end: 9, words: 'struck' };

it.each([
  ['accept', ACCEPT],
  ['accept with a passage', { ...ACCEPT, passage: PASSAGE }],
  ['add', { ...ACCEPT, kind: 'add' }],
  ['split', { ...HEAD, kind: 'split', event: 'i', made: 'i-2' }],
])('%s is a decision', (_, decision) => {
  expect(isDecision(JSON.parse(JSON.stringify(decision)))).toBe(true);
});

const WHERE = {
  ...{ text: 'X', country: '', admin1: '', resolution: { kind: 'given' }, point: [200, 0], precision: 'exact' },
  ...{ radiusMetres: 1, because: [], candidates: [] },
};
const WHEN = { ...incident('i').when, earliest: '2020-02-02', latest: '2020-01-01' };

it.each([
  ['accept without a snapshot', { ...ACCEPT, as: undefined }],
  ['accept of another event', { ...ACCEPT, event: 'j' }],
  ['accept of half an event', { ...ACCEPT, as: { table: 'incident', incident: { id: 'i', kind: 'protest' } } }],
  ['accept of a kind that is none', { ...ACCEPT, as: { ...AS, incident: { ...AS.incident, kind: 'picnic' } } }],
  ['accept of a place off the earth', { ...ACCEPT, as: { ...AS, incident: { ...AS.incident, where: WHERE } } }],
  ['accept of a reversed time', { ...ACCEPT, as: { ...AS, incident: { ...AS.incident, when: WHEN } } }],
  ['accept of an incident as a visit', { ...ACCEPT, as: { table: 'visit', visit: AS.incident } }],
  ['add of a table that is none', { ...ACCEPT, kind: 'add', as: { table: 'rows', rows: [] } }],
  ['split of an event from itself', { ...HEAD, kind: 'split', event: 'i', made: 'i' }],
  ['split without a new id', { ...HEAD, kind: 'split', event: 'i', made: '' }],
  ['a passage that ends before it starts', { ...ACCEPT, passage: { ...PASSAGE, end: 1 } }],
  ['a passage of no range', { ...ACCEPT, passage: { source: 's', words: 'x' } }],
])('%s is none', (_, decision) => {
  expect(isDecision(JSON.parse(JSON.stringify(decision)))).toBe(false);
});

const BAD = [{ ...HEAD, kind: 'bless', event: 'i' }, { ...ACCEPT, as: 1 }, 7];

it('in a file of our own those that cannot be used are left out and named, the rest stands', () => {
  const file = JSON.parse(toGeoJsonText(datasetFrom({ name: 't', rows: [incident('i')] }))) as {
    placeline: { decisions: unknown[] };
  };
  file.placeline.decisions = [BAD[0], ACCEPT, BAD[1], BAD[2]];
  const { value, problems } = openGeoJson(JSON.stringify(file), 'own.geojson');
  expect(value && incidentCount(value)).toBe(1);
  expect(value?.decisions).toEqual([ACCEPT]);
  expect(value?.sources[0]?.publisher).toBe('t');
  expect(problems.map(({ severity, where }) => [severity, where.column])).toEqual([
    ['warning', 'placeline.decisions[0]'],
    ['warning', 'placeline.decisions[2]'],
    ['warning', 'placeline.decisions[3]'],
  ]);
  expect(problems.map(({ message }) => message).join(' ')).toMatch(
    /of a kind that this version knows, found "bless".*"accept".*the whole incident or visit with that id.*left out/,
  );
});

it.each([
  ['a list', [ACCEPT, ...BAD]],
  ['an object', { decisions: [ACCEPT, ...BAD] }],
])('a log is %s of decisions', (_, log) => {
  const { value, problems } = openDecisions(JSON.stringify(log), 'log.json');
  expect(value?.decisions).toEqual([ACCEPT]);
  expect(value && incidentCount(value)).toBe(0);
  expect(problems.map(({ where }) => where.column)).toEqual(['decisions[1]', 'decisions[2]', 'decisions[3]']);
});

it('a dataset brings its decisions, and what is neither is refused', () => {
  const own = toGeoJsonText({ ...datasetFrom({ name: 't', rows: [incident('i')] }), decisions: [] });
  expect(openDecisions(own, 'own.geojson').value?.sources).toHaveLength(1);
  expect(openDecisions('{"decisions":7}', 'x.json').value).toBe(null);
  expect(openDecisions('not json', 'x.json').value).toBe(null);
  expect(openDecisions('', 'x.json').value).toBe(null);
});
