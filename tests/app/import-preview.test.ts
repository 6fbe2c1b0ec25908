import { describe, expect, it } from 'vitest';
import { columnExamples, PREVIEW_ROWS, previewRows } from '../../src/app/import/preview-rows.ts';
import { tableOptions } from '../../src/app/import/table-choices.ts';
import type { ImportAsk } from '../../src/app/import/protocol.ts';
import {
  createDatasetBuilder,
  type Dataset,
  type IncidentRow,
  type Mapping,
  type ProblemGroup,
} from '../../src/index.ts';

const NONE = { min: null, max: null };

function incident(change: Partial<IncidentRow>): IncidentRow {
  return {
    id: 'x',
    kind: 'protest',
    title: 'A march',
    summary: '',
    when: {
      earliest: '2020-05-01',
      latest: '2020-05-01',
      precision: 'day',
      lasting: false,
      text: '',
      because: '',
      anchor: '',
      stated: [],
    },
    where: 0,
    launch: 0,
    placeBecause: '',
    launchBecause: '',
    actors: [],
    casualties: { killed: NONE, wounded: NONE, arrested: NONE, text: '' },
    status: 'reported',
    confidence: 'medium',
    confidenceBecause: '',
    sources: [],
    evidence: [],
    note: '',
    ...change,
  };
}

function datasetOf(rows: readonly Partial<IncidentRow>[]): Dataset {
  const builder = createDatasetBuilder();
  rows.forEach((row, i) => {
    const where = builder.giveWhere({
      text: 'Basra',
      country: 'Iraq',
      admin1: 'Basra',
      resolution: { kind: 'given' },
      point: [47.8, 30.5],
      precision: 'exact',
      radiusMetres: 100,
      because: [],
      candidates: [],
    });
    builder.addIncident(incident({ id: `x${i}`, where, ...row }));
  });
  return builder.finish({
    title: '',
    resolve: () => {
      throw new Error('nothing is asked');
    },
    getPlace: () => undefined,
    attribution: [],
    packs: [],
  });
}

const group = (change: Partial<ProblemGroup>): ProblemGroup => ({
  severity: 'warning',
  code: 'date-unreadable',
  source: 'x.csv',
  column: 'day',
  expected: 'a date',
  advice: 'Look at it.',
  fix: null,
  lines: [2],
  came: ['soon'],
  raws: [],
  ...change,
});

describe('rows as they come out', () => {
  it('say what, when and where, with what is wrong in the row that it is wrong in', () => {
    const undated = { earliest: null, latest: null };
    const dataset = datasetOf([{}, { title: '', when: { ...incident({}).when, ...undated }, where: 0 }]);
    const rows = previewRows(dataset, [group({ lines: [3] })], (_, row) => row + 2);
    expect(rows).toMatchObject([
      {
        line: 2,
        problems: [],
        event: {
          title: 'A march',
          kind: 'Protest',
          family: 'protests',
          when: '1 May 2020',
          where: 'Basra, Iraq',
          isPlaced: true,
        },
      },
      {
        line: 3,
        problems: ['day: expected a date, found “soon”'],
        event: { isDated: false, isPlaced: false, where: '' },
      },
    ]);
  });

  it('have the rows that are left out between them, and are so many at most', () => {
    const rows = previewRows(
      datasetOf(Array.from({ length: PREVIEW_ROWS }, () => ({}))),
      [group({ severity: 'error', lines: [3, 900], came: ['', ''] })],
      (_, row) => (row === 0 ? 2 : row + 3),
    );
    expect(rows.slice(0, 3).map(({ line, event }) => [line, event === null])).toEqual([
      [2, false],
      [3, true],
      [4, false],
    ]);
    expect(rows).toHaveLength(PREVIEW_ROWS);
  });
});

it('examples of a column are different and not empty', () => {
  const sample = [
    ['a', ''],
    ['a', ' '],
    ['b', 'x'],
    ['c', ''],
    ['d', ''],
  ];
  expect(columnExamples(['one', 'two', 'three'], sample)).toEqual([
    { column: 'one', examples: ['a', 'b', 'c'] },
    { column: 'two', examples: ['x'] },
    { column: 'three', examples: [] },
  ]);
});

describe('what can be chosen for a table', () => {
  const mapping: Mapping = {
    version: 1,
    preset: null,
    columns: [],
    dateOrder: null,
    decimal: '.',
    empty: [],
    kind: 'other',
    codes: null,
  };
  const head = {
    name: 'book.xlsx/Two',
    format: 'xlsx' as const,
    columns: ['a'],
    hasHeader: true,
    encoding: '',
    isEncodingGuessed: false,
    delimiter: '',
    parts: ['One', 'Two'],
  };
  const proposal = { mapping, columns: [], isDateOrderOpen: true, because: [] };
  const ask: ImportAsk = { file: new File([''], 'book.xlsx'), choice: {}, as: 'auto', mapping };
  const optionsOf = (change: object) => tableOptions(ask, { head: { ...head, ...change }, proposal }, ['date-order']);

  it('depends on its format', () => {
    const [part] = optionsOf({});
    expect(part).toMatchObject({
      value: 'Two',
      options: [
        ['One', 'One'],
        ['Two', 'Two'],
      ],
    });
    expect(part?.choose('One')).toEqual({ choice: { part: 'One' }, mapping: null });
    expect(optionsOf({}).length).toBe(6);
    expect(optionsOf({ format: 'csv', parts: [], encoding: 'koi8-r', delimiter: ';' }).length).toBe(7);
    expect(optionsOf({ format: 'kml', parts: [] }).length).toBe(4);
  });

  it('marks what is open, and nothing else', () => {
    const open = optionsOf({}).filter(({ isOpen }) => isOpen);
    expect(open.length).toBe(1);
    expect(open[0]?.choose('mdy')).toEqual({ mapping: { ...mapping, dateOrder: 'mdy' } });
  });
});
