import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/dataset/canonical.ts';
import { proposeMapping } from '../../../src/sources/mapping/propose.ts';
import { headOf, readRows } from './read-rows.ts';

/** A table written with `;` between cells; the first line names the columns. */
function tableOf(...lines: readonly string[]) {
  const [columns = [], ...rows] = lines.map((line) => line.split(';'));
  return headOf(columns, rows);
}

function usesOf(...lines: readonly string[]): readonly string[] {
  const { mapping } = proposeMapping(tableOf(...lines));
  return mapping.columns.map(({ column, field }) => `${column}=${field}`);
}

describe('degrees under names that say nothing', () => {
  it('are proposed, with little confidence and with their decimal comma', () => {
    const { columns, mapping } = proposeMapping(tableOf('c1;c2', '36,33512;43,11889', '35,468;44,39222'));
    expect(columns.map(({ column, field, confidence }) => [column, field, confidence])).toEqual([
      ['c1', 'lat', 0.3],
      ['c2', 'lon', 0.3],
    ]);
    expect(mapping.decimal).toBe(',');
  });

  it('are a longitude where they go beyond 90', () => {
    expect(usesOf('c1;c2', '143.119;36.335', '144.392;35.468')).toEqual(['c2=lat', 'c1=lon']);
  });

  it.each([
    ['too coarse', 'c1;c2', '36.33;43.11', '35.46;44.39'],
    ['beyond 180', 'c1;c2', '36.335;243.119', '35.468;244.392'],
    ['both beyond 90', 'c1;c2', '136.335;143.119', '135.468;144.392'],
    ['three side by side', 'c1;c2;c3', '36.335;43.119;1.123', '35.468;44.392;1.124'],
    ['one row', 'c1;c2', '36.335;43.119'],
  ])('are not proposed: %s', (_, ...lines) => {
    expect(usesOf(...lines)).toEqual([]);
  });

  it('are not proposed beside columns that say where', () => {
    const lines = ['lat;lon;c1;c2', '36.1;43.1;36.335;43.119', '35.1;44.1;35.468;44.392'];
    expect(usesOf(...lines)).toEqual(['lat=lat', 'lon=lon']);
  });
});

describe('times of day', () => {
  it('without a zone are kept in the words, and that is said once', () => {
    const { dataset, proposal } = readRows(tableOf('date;heure;lieu', '2020-05-13;14:30;Mosul', '2020-05-14;9h;Basra'));
    const said = proposal.because.filter((words) => words.includes('name no zone'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('"14:30"');
    const first = canonical(dataset).incidents.find(({ when }) => when.text.endsWith('14:30'));
    expect([first?.when.earliest, first?.when.text]).toEqual(['2020-05-13', '2020-05-13 14:30']);
  });

  it.each([
    ['time', '14:30Z'],
    ['time (UTC)', '14:30'],
  ])('with a zone need no words: %s, %s', (name, time) => {
    expect(proposeMapping(tableOf(`date;${name}`, `2020-05-13;${time}`)).because.join()).not.toContain('no zone');
  });
});

describe('an id', () => {
  it.each([
    ['a double in three', ['e1', 'e1', 'e2']],
    ['a quarter', ['1', '2', '3', '4', '5', '6', '1', '2']],
  ])('with a few doubles is one: %s', (_, ids) => {
    const { columns, because } = proposeMapping(tableOf('id', ...ids));
    expect(columns.map(({ field }) => field)).toEqual(['id']);
    expect(because.join()).not.toContain('not taken');
  });

  it.each([
    ['all alike', ['1', '1'], '1 of 2'],
    ['half', ['1', '1', '2', '2'], '2 of 4'],
  ])('is none where many repeat, and that is said: %s', (_, ids, differ) => {
    const { columns, because } = proposeMapping(tableOf('id', ...ids));
    expect(columns).toEqual([]);
    expect(because.at(-1)).toContain(`only ${differ} cells`);
  });
});
