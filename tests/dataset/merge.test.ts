import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/dataset/canonical.ts';
import { diffDatasets, fieldChanges } from '../../src/dataset/diff.ts';
import { mergeDatasets, TAKE_ALL } from '../../src/dataset/merge.ts';
import { WHOLE_EVENT, type MergeChoice } from '../../src/dataset/merge-plan.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Decision } from '../../src/model/decision.ts';
import { originalAt } from '../../src/model/original.ts';
import { incidentAt, incidentCount, incidentRowOf } from '../../src/model/read-dataset.ts';
import { datasetOf, parts } from './arbitrary.ts';
import { datasetFrom, incident } from './readings.ts';

function titles(dataset: Dataset): string[] {
  return Array.from({ length: incidentCount(dataset) }, (_, row) => {
    const { id, title } = incidentAt(dataset, row);
    return `${id}: ${title}`;
  });
}

function decision(kind: 'take' | 'refuse', event: string, field: string, came = ''): Decision {
  return { kind, event, field, came, by: '', on: '', why: '' };
}

const OPEN = datasetFrom({ name: 'a.csv', rows: ['1', '2', '3'].map((id) => incident(id)) });
const LATER = datasetFrom({
  name: 'a.csv',
  rows: [incident('4'), incident('1'), incident('2', { title: 'New', kind: 'riot', note: 'mind' })],
});

describe('a later reading of the same table', () => {
  it('differs by what is new, changed and gone', () => {
    const diff = diffDatasets(OPEN, LATER);
    expect(diff.incidents).toMatchObject({ same: 1, elsewhere: 0 });
    expect([...diff.incidents.added, ...diff.incidents.gone]).toEqual([0, 2]);
    expect(fieldChanges(OPEN, LATER, 'incidents', diff.incidents, 0)).toEqual([
      { field: 'kind', before: 'Protest', after: 'Riot', came: 'Riot' },
      { field: 'title', before: 'Title 2', after: 'New', came: 'New' },
      { field: 'note', before: '', after: 'mind', came: 'mind' },
    ]);
  });

  it.each<[string, MergeChoice, string[]]>([
    ['all', TAKE_ALL, ['1: Title 1', '2: New', '3: Title 3', '4: Title 4']],
    ['all, and what is gone goes', { ...TAKE_ALL, gone: 'drop' }, ['1: Title 1', '2: New', '4: Title 4']],
    ['what is new', { ...TAKE_ALL, changed: 'keep' }, ['1: Title 1', '2: Title 2', '3: Title 3', '4: Title 4']],
    ['what has changed', { ...TAKE_ALL, added: 'keep' }, ['1: Title 1', '2: New', '3: Title 3']],
    ['nothing', { added: 'keep', changed: 'keep', gone: 'keep' }, ['1: Title 1', '2: Title 2', '3: Title 3']],
    [
      'one by one',
      {
        ...{ added: 'take', changed: 'keep', gone: 'keep' },
        decisions: [
          decision('take', '2', 'title'),
          decision('refuse', '4', WHOLE_EVENT),
          decision('take', '3', WHOLE_EVENT),
        ],
      },
      ['1: Title 1', '2: New'],
    ],
  ])('is taken: %s', (_, choice, after) => {
    expect(titles(mergeDatasets(OPEN, LATER, choice).dataset)).toEqual(after);
  });

  it('gives single fields, the others stay', () => {
    const taken = [decision('take', '2', 'kind'), decision('refuse', '2', 'title', 'New')];
    const { dataset } = mergeDatasets(OPEN, LATER, { ...TAKE_ALL, decisions: taken });
    expect(incidentAt(dataset, 1)).toMatchObject({ id: '2', kind: 'riot', title: 'Title 2', note: 'mind' });
    const keeping: MergeChoice = { added: 'keep', changed: 'keep', gone: 'keep', decisions: taken };
    expect(incidentAt(mergeDatasets(OPEN, LATER, keeping).dataset, 1)).toMatchObject({ kind: 'riot', note: '' });
  });

  it('is proposed no more what was refused, unless it says another thing', () => {
    const refused = {
      ...OPEN,
      decisions: [decision('refuse', '2', 'title', 'New'), decision('refuse', '2', 'kind', 'Bombing')],
    };
    const diff = diffDatasets(refused, LATER);
    expect(fieldChanges(refused, LATER, 'incidents', diff.incidents, 0).map(({ field }) => field)).toEqual([
      'kind',
      'note',
    ]);
  });

  it('brings its rows, and leaves out those that nothing refers to', () => {
    const { dataset } = mergeDatasets(OPEN, LATER);
    const rows = ['1', '2', '3', '4'].map((id) => originalAt(dataset, 'incident', incidentRowOf(dataset, id) ?? -1));
    expect(rows.map((row) => row && [row.line, ...row.cells.map(({ value }) => value)])).toEqual([
      [2, 'Title 1', 'extra 1'],
      [4, 'New', 'extra 2'],
      [4, 'Title 3', 'extra 3'],
      [2, 'Title 4', 'extra 4'],
    ]);
    expect(dataset.tables.map(({ lines }) => lines.length)).toEqual([2, 2]);
  });
});

describe('another file', () => {
  const other = datasetFrom({
    name: 'b.csv',
    rows: [incident('1', { title: 'Other' }), incident('1~2'), incident('5')],
  });
  it('whose ids mean other events gets new ones, and nothing of the first is gone', () => {
    const { dataset, renamed, diff } = mergeDatasets(OPEN, other);
    expect(titles(dataset)).toEqual([
      '1: Title 1',
      '2: Title 2',
      '3: Title 3',
      '1~2: Title 1~2',
      '5: Title 5',
      '1~3: Other',
    ]);
    expect(renamed).toEqual([
      { what: 'incident', before: '1', after: '1~3' },
      { what: 'source', before: 's', after: 's~2' },
    ]);
    expect(diff.incidents).toMatchObject({ elsewhere: 3, same: 0 });
    expect(incidentAt(dataset, 5).sources).toEqual(['s~2']);
  });

  it('comes in a second time without doubling anything', () => {
    const { dataset } = mergeDatasets(OPEN, other);
    const again = mergeDatasets(dataset, other);
    expect(titles(again.dataset)).toEqual(titles(dataset));
  });

  it('of the same known shape has the same ids', () => {
    const [one, two] = ['x', 'y'].map((title) =>
      datasetFrom({ name: `${title}.csv`, preset: 'acled', rows: [incident('1', { title })] }),
    ) as [Dataset, Dataset];
    expect(titles(mergeDatasets(one, two).dataset)).toEqual(['1: y']);
  });

  it('with the very same event does not double it', () => {
    const same = datasetFrom({ name: 'a.csv', rows: [] }, { name: 'c.csv', rows: [incident('1')] });
    expect(titles(mergeDatasets(OPEN, same).dataset)).toEqual(titles(OPEN));
  });
});

it('merging a dataset with itself changes nothing', () => {
  fc.assert(
    fc.property(parts, (made) => {
      const dataset = datasetOf(made);
      expect(mergeDatasets(dataset, datasetOf(made)).dataset).toBe(dataset);
    }),
  );
});

it('merging with nothing, either way, changes nothing but the title', () => {
  fc.assert(
    fc.property(parts, (made) => {
      const dataset = datasetOf(made);
      const nothing = datasetFrom();
      expect(mergeDatasets(dataset, nothing).dataset).toBe(dataset);
      const { places, sources, ...other } = canonical(mergeDatasets(nothing, dataset).dataset);
      const before = canonical(dataset);
      expect(other).toEqual({ ...before, title: 'made', places: undefined, sources: undefined });
      for (const place of places) expect(before.places).toContainEqual(place);
      for (const source of sources) if (source.id !== 's') expect(before.sources).toContainEqual(source);
    }),
  );
});

it('keeps a line of attribution that stands twice', () => {
  const dataset = { ...datasetFrom(), attribution: ['a', 'a'] };
  expect(mergeDatasets(datasetFrom(), dataset).dataset.attribution).toEqual(['a', 'a']);
  expect(mergeDatasets(dataset, { ...datasetFrom(), attribution: ['b'] }).dataset.attribution).toEqual(['a', 'a', 'b']);
});

it('a diff with what was merged accounts for all rows', () => {
  fc.assert(
    fc.property(parts, parts, (one, two) => {
      const [open, incoming] = [datasetOf(one), datasetOf(two)];
      const { dataset, diff } = mergeDatasets(open, incoming);
      for (const table of ['incidents', 'visits'] as const) {
        const { added, clashing, changed, same } = diff[table];
        expect(added.length + clashing.length + changed.after.length + same).toBe(incoming[table].id.length);
        expect(dataset[table].id.length).toBe(open[table].id.length + added.length + clashing.length);
        const later = diffDatasets(open, dataset)[table];
        expect(later.added).toHaveLength(added.length + clashing.length);
        expect(later.changed.after).toHaveLength(changed.after.length);
        expect(later.gone).toHaveLength(0);
        expect(diffDatasets(incoming, dataset)[table].changed.after).toHaveLength(0);
      }
    }),
  );
});

it('taking all leaves every event of both as it was read last', () => {
  fc.assert(
    fc.property(parts, parts, (one, two) => {
      const [open, incoming] = [datasetOf(one), datasetOf(two)];
      const merged = canonical(mergeDatasets(open, incoming).dataset);
      const later = canonical(incoming);
      const ids = new Set(later.incidents.map(({ id }) => id));
      for (const event of merged.incidents) {
        const from = ids.has(event.id) ? later : canonical(open);
        const before = from.incidents.find(({ id }) => id === event.id);
        const { sources, evidence, confidenceBecause } = event;
        expect(event).toEqual({ ...before, sources, evidence, confidenceBecause });
      }
    }),
  );
});
