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
    columns: ['when', 'notes'],
    hasHeader: true,
    encoding: 'utf-8',
    isEncodingGuessed: false,
    delimiter: ',',
    parts: [],
  };
  const day = { column: 'when', field: 'date' as const };
  const town = { column: 'town', field: 'place' as const };
  const placed: Mapping = { ...mapping, columns: [day, town] };
  const proposal = {
    mapping: { ...placed, preset: 'acled' as const },
    columns: [],
    isDateOrderOpen: false,
    because: [],
  };

  it('is nothing of a known shape', () => {
    expect(openQuestions({ head, proposal })).toEqual([]);
  });

  it.each([
    ['shape', { head, proposal: { ...proposal, mapping: placed } }],
    ['nothing', { head, proposal: { ...proposal, mapping: { ...placed, columns: [] } } }],
    ['when', { head, proposal: { ...proposal, mapping: { ...placed, columns: [town] } } }],
    ['where', { head, proposal: { ...proposal, mapping: { ...placed, columns: [day] } } }],
    ['date-order', { head, proposal: { ...proposal, isDateOrderOpen: true } }],
    ['encoding', { head: { ...head, isEncodingGuessed: true }, proposal }],
    ['part', { head: { ...head, parts: ['a', 'b'] }, proposal }],
  ])('is its %s', (question, seen) => {
    expect(openQuestions(seen)).toEqual([question]);
    expect(openQuestions(seen, true)).toEqual(question === 'part' ? ['part'] : []);
  });
});
