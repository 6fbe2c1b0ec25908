import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOfReport, faultsOfText } from './well-formed.ts';

const GOLDEN = new URL('./', import.meta.url);

function foldersOf(room: string): readonly string[] {
  const folder = new URL(`${room}/`, GOLDEN);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function readCase(room: string, name: string): { readonly text: string; readonly expected: unknown } {
  const folder = new URL(`${room}/${name}/`, GOLDEN);
  return {
    text: readFileSync(new URL('report.txt', folder), 'utf8'),
    expected: JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as unknown,
  };
}

const REPORTS = foldersOf('reports');
const TEXTS = foldersOf('arabic');

it('there are reports and Arabic texts', () => {
  expect(REPORTS.length).toBeGreaterThanOrEqual(84);
  expect(TEXTS.length).toBeGreaterThanOrEqual(15);
});

it.each(REPORTS)('report %s is well-formed', (name) => {
  const { text, expected } = readCase('reports', name);
  expect(faultsOfReport(text, expected)).toEqual([]);
});

it.each(TEXTS)('Arabic text %s is well-formed', (name) => {
  const { text, expected } = readCase('arabic', name);
  expect(faultsOfText(text, expected)).toEqual([]);
});

describe('a fault is seen', () => {
  const text = `On Monday a bomb went off in Basra. ${'Nobody was hurt by it. '.repeat(12)}`;
  const place = { name: 'Basra', country: 'IQ', lon: 47.78, lat: 30.51, radiusKm: 9 };
  const bombing = {
    type: 'incident',
    kind: 'bombing',
    status: 'reported',
    earliest: '2021-03-01',
    latest: '2021-03-01',
    place,
    actors: [{ role: 'target', name: 'x' }],
    killed: [0, null],
    wounded: null,
    arrested: null,
    words: 'a bomb went off',
  };
  const visit = {
    type: 'visit',
    traveller: 'x',
    role: '',
    from: null,
    to: place,
    earliest: null,
    latest: null,
    status: 'made',
    hosts: [],
    words: 'On Monday',
  };
  const report = (events: readonly object[]): object => ({
    published: null,
    genre: 'wire',
    traps: [],
    events,
    not: [],
  });

  it('not in what is right', () => {
    expect(faultsOfReport(text, report([bombing, visit]))).toEqual([]);
  });

  it.each([
    ['words that are not there', { ...bombing, words: 'a bomb blew up' }],
    ['a repeat that is not there', { ...bombing, repeats: ['the blast'] }],
    ['an unknown kind', { ...bombing, kind: 'bomb' }],
    ['an unknown role', { ...bombing, actors: [{ role: 'bomber', name: 'x' }] }],
    ['the status of a visit', { ...bombing, status: 'made' }],
    ['the status of an incident', { ...visit, status: 'reported' }],
    ['days in the wrong order', { ...bombing, earliest: '2021-03-02' }],
    ['a day that does not exist', { ...bombing, earliest: '2021-02-30' }],
    ['a country in words', { ...bombing, place: { ...place, country: 'Iraq' } }],
    ['a country that does not exist', { ...bombing, place: { ...place, country: 'QX' } }],
    ['a latitude out of range', { ...bombing, place: { ...place, lat: 91 } }],
    ['a launch place without a radius', { ...bombing, launch: { ...place, radiusKm: 0 } }],
    ['counts in the wrong order', { ...bombing, killed: [3, 2] }],
    ['a visit to nowhere', { ...visit, to: null }],
    ['a field too many', { ...bombing, kills: 3 }],
  ])('%s', (_, event) => {
    expect(faultsOfReport(text, report([event]))).toHaveLength(1);
  });

  it('in an Arabic text', () => {
    const expected = {
      published: null,
      toponyms: [
        { words: 'Basra', occurs: 1, place },
        { words: 'Basra', occurs: 2, place },
      ],
      dates: [{ words: 'Monday', earliest: null, latest: null, precision: 'hour' }],
      not: [],
    };
    expect(faultsOfText(text, expected)).toHaveLength(2);
  });
});
