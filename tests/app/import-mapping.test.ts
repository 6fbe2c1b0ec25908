import { describe, expect, it } from 'vitest';
import { usedColumns, usesOf, withUse } from '../../src/app/import/edit-mapping.ts';
import { openQuestions } from '../../src/app/import/open-questions.ts';
import type { Mapping } from '../../src/index.ts';

const mapping: Mapping = {
  version: 1,
  preset: null,
  columns: [
    { column: 'when', field: 'date' },
    { column: 'notes', field: 'title' },
    { column: 'notes', field: 'summary' },
  ],
  dateOrder: null,
  decimal: '.',
  empty: [],
  kind: 'other',
  codes: null,
};

describe('what a column is for', () => {
  it('is changed in its place', () => {
    expect(usesOf(withUse(mapping, 'notes', 'title', 'place'), 'notes')).toEqual(['place', 'summary']);
    expect(usesOf(withUse(mapping, 'town', null, 'place'), 'town')).toEqual(['place']);
  });

  it('is taken away, alone', () => {
    expect(usesOf(withUse(mapping, 'notes', 'summary', null), 'notes')).toEqual(['title']);
    expect(usedColumns(withUse(mapping, 'when', 'date', null))).toEqual(new Set(['notes']));
    expect(withUse(mapping, 'other', null, null)).toEqual(mapping);
  });

  it('is never the same twice', () => {
    expect(usesOf(withUse(mapping, 'notes', 'title', 'summary'), 'notes')).toEqual(['summary']);
  });

  it('leaves the mapping that was given as it was', () => {
    withUse(mapping, 'when', 'date', 'start');
    expect(usesOf(mapping, 'when')).toEqual(['date']);
  });
});

describe('what is open about a table', () => {
  const head = {
    name: 'x.csv',
    format: 'csv' as const,
    columns: ['when', 'town'],
    hasHeader: true,
    encoding: 'utf-8',
    isEncodingGuessed: false,
    delimiter: ',',
    parts: [],
  };
  const day = { column: 'when', field: 'date' as const };
  const town = { column: 'town', field: 'place' as const };
  const placed: Mapping = { ...mapping, columns: [day, town] };
  const known: Mapping = { ...placed, preset: 'acled' };
  const proposal = {
    mapping: known,
    columns: [],
    isDateOrderOpen: false,
    because: [],
  };

  it('is nothing of a known shape, or where every column is used', () => {
    expect(openQuestions({ head, proposal })).toEqual([]);
    const all = { ...proposal, mapping: { ...known, columns: [town] } };
    expect(openQuestions({ head: { ...head, columns: ['town'] }, proposal: all })).toEqual([]);
  });

  it('is nothing of features whose properties were surely told, but of others', () => {
    const geojson = { ...head, format: 'geojson' as const };
    const proposed = (confidence: number) => [{ ...day, confidence, because: [] }];
    expect(openQuestions({ head: geojson, proposal: { ...proposal, mapping: placed, columns: proposed(1) } })).toEqual(
      [],
    );
    expect(
      openQuestions({ head: geojson, proposal: { ...proposal, mapping: placed, columns: proposed(0.5) } }),
    ).toEqual(['shape']);
  });

  it.each([
    ['shape', { head, proposal: { ...proposal, mapping: placed } }],
    ['nothing', { head, proposal: { ...proposal, mapping: { ...placed, columns: [] } } }],
    ['when', { head, proposal: { ...proposal, mapping: { ...known, columns: [town] } } }],
    ['where', { head, proposal: { ...proposal, mapping: { ...known, columns: [day] } } }],
    ['date-order', { head, proposal: { ...proposal, isDateOrderOpen: true } }],
    ['encoding', { head: { ...head, isEncodingGuessed: true }, proposal }],
    ['part', { head: { ...head, parts: ['a', 'b'] }, proposal }],
  ])('is its %s', (question, seen) => {
    expect(openQuestions(seen)).toEqual([question]);
    expect(openQuestions(seen, true)).toEqual(question === 'part' ? ['part'] : []);
  });
});
