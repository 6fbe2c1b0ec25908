import { describe, expect, it } from 'vitest';
import { KIND_IDS } from '../../src/model/kinds.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Source } from '../../src/model/source.ts';
import { incidentAt } from '../../src/model/read-dataset.ts';
import { ownCodes, withOwnCodes } from '../../src/stores/codec/codes.ts';
import { completeDataset } from '../../src/stores/codec/complete.ts';
import { withTextsInside } from '../../src/stores/codec/source-texts.ts';
import { withRecords } from '../../src/stores/codec/older-tables.ts';
import { originalCells } from '../../src/model/original.ts';
import { datasetFrom } from '../dataset/readings.ts';
import { plainDataset } from './datasets.ts';

describe('datasets of another version', () => {
  it('fills what an earlier version did not know with nothing', () => {
    const dataset = plainDataset(2);
    const { note, start, ...incidents } = dataset.incidents;
    const { decisions, ...older } = { ...dataset, incidents };
    expect([note.length, start.length, decisions]).toEqual([2, 2, []]);
    const completed = completeDataset(older);
    expect(completed.incidents.note).toEqual(new Uint8Array(2));
    expect(completed.incidents.start).toEqual(new Float64Array(2));
    expect(completed.decisions).toEqual([]);
  });

  it('makes records of the rows of tables that were kept column by column', () => {
    const texts = {
      strings: ['', 'a, "b"', 'later'],
      packed: { bytes: new Uint8Array([113]), ends: new Uint32Array([1]), from: 2 },
    };
    const cells = [
      { codes: new Uint8Array([1, 0, 1]), texts: new Uint8Array([0, 3]) },
      { codes: new Uint8Array([2, 1]), texts: null },
    ];
    const table = { name: 't', preset: '', columns: ['x', 'y'], from: 0, lines: new Uint8Array([2, 3, 5]), cells };
    const made = withRecords({ ...plainDataset(1), ...texts, tables: [table] }) as Dataset;
    const rows = made.tables.flatMap((one) => [0, 1, 2].map((row) => originalCells(one, row)));
    expect(rows).toEqual([
      ['later', 'q'],
      ['', 'a, "b"'],
      ['later', ''],
    ]);
    expect(withRecords(7)).toBe(7);
  });

  it('gives sources that were kept before they had texts an empty one', () => {
    const dataset = datasetFrom({ name: 't', rows: [] });
    const [{ text, ...older }] = dataset.sources as readonly [Source];
    expect(text).toBe('');
    expect(withTextsInside({ ...dataset, sources: [older] })).toEqual(dataset);
    expect(withTextsInside({ sources: 7 })).toEqual({ sources: 7 });
    expect(withTextsInside(null)).toBe(null);
  });

  it('keeps what a later version added', () => {
    const later = { ...plainDataset(1), moods: ['calm'] };
    expect(completeDataset(later)).toMatchObject({ moods: ['calm'] });
  });

  it.each([
    ['no dataset', 7, 'holds no dataset'],
    ['no table', { ...plainDataset(1), wheres: null }, 'no wheres'],
    ['a table without rows', { ...plainDataset(1), visits: {} }, 'visits have no rows'],
    [
      'a column that is too short',
      { ...plainDataset(2), incidents: { ...plainDataset(2).incidents, kind: new Uint8Array(1) } },
      'kind of its incidents is cut',
    ],
  ])('refuses %s', (_, value, why) => {
    expect(() => completeDataset(value)).toThrow(why);
  });

  it('reads codes by what they meant when they were kept', () => {
    const dataset = plainDataset(2);
    const shifted = ['a-kind-that-is-gone', ...KIND_IDS];
    const kept: Dataset = {
      ...dataset,
      incidents: { ...dataset.incidents, kind: dataset.incidents.kind.map((code) => code + 1) },
    };
    const codes = { ...ownCodes(), 'incidents.kind': shifted };
    expect(incidentAt(withOwnCodes(kept, codes), 1)).toEqual(incidentAt(dataset, 1));
    expect(withOwnCodes(dataset, ownCodes())).toBe(dataset);
    expect(() => withOwnCodes(completeDataset(dataset), { ...codes, 'incidents.kind': ['gone'] })).toThrow('not');
  });
});
