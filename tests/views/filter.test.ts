import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBitmap } from '../../src/base/bitmap.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { FAMILIES } from '../../src/model/families.ts';
import { familyOf, KIND_IDS } from '../../src/model/kinds.ts';
import { incidentAt, visitAt } from '../../src/model/read-dataset.ts';
import { familyColumn } from '../../src/views/family-column.ts';
import { FACETS, VISIT_KIND } from '../../src/views/facets.ts';
import { type Filter, filterOf, isNoFilter, keep, NO_FILTER } from '../../src/views/filter.ts';
import { findRows, searchIndexOf } from '../../src/views/search-index.ts';
import { searchWords } from '../../src/views/search.ts';
import { filtered, naiveRows, opened, rowsKept } from './filter-cases.ts';
import { sceneDataset } from './scene-dataset.ts';

function keptIds(dataset: Dataset, filter: Partial<Filter>): string[] {
  const words = searchWords(filter.text ?? '');
  const texts = words.length === 0 ? null : findRows(searchIndexOf(dataset), words);
  const kept = keep(dataset, { ...NO_FILTER, ...filter }, texts);
  const rows = rowsKept(kept);
  expect(kept.counts).toEqual({ incidents: rows.incidents.length, visits: rows.visits.length });
  return [
    ...rows.incidents.map((row) => incidentAt(dataset, row).id),
    ...rows.visits.map((row) => visitAt(dataset, row).id),
  ];
}

const ALL = ['raid', 'rocket', 'clash', 'march', 'threat', 'lost', 'two', 'wide', 'trip', 'plan', 'stay'];

describe('keep', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['nothing', {}, ALL],
    ['white space', { text: '  ' }, ALL],
    ['a kind', { kinds: ['protest'] }, ['march']],
    ['two kinds', { kinds: ['protest', 'threat'] }, ['march', 'threat']],
    ['visits', { kinds: [VISIT_KIND] }, ['trip', 'plan', 'stay']],
    ['visits and a kind', { kinds: ['threat', VISIT_KIND] }, ['threat', 'trip', 'plan', 'stay']],
    ['a kind that no event has', { kinds: ['riot'] }, []],
    ['a family, which is no kind', { kinds: ['strikes'] }, []],
    ['an actor in any role', { actors: ['A cell'] }, ['raid', 'rocket']],
    ['a traveller who is an actor too', { actors: ['Crowd'] }, ['march', 'stay']],
    ['a host', { actors: ['A mayor'] }, ['trip']],
    ['half a name', { actors: ['A'] }, []],
    ['a name in another case', { actors: ['crowd'] }, []],
    ['a governorate', { governorates: ['IQ/Erbil'] }, ['raid', 'plan']],
    ['where it was fired from does not count', { governorates: ['IQ/Diyala'] }, ['clash']],
    ['either end of a visit', { governorates: ['IR/'] }, ['march', 'trip']],
    ['a country as a whole', { governorates: ['IQ/'] }, ['wide']],
    ['a governorate of another country', { governorates: ['IR/Erbil'] }, []],
    ['no place is no governorate', { governorates: [''] }, []],
    ['settlements', { precisions: ['settlement'] }, ['raid', 'rocket', 'march', 'trip', 'plan']],
    ['governorates', { precisions: ['governorate'] }, ['clash']],
    ['countries', { precisions: ['country'] }, ['wide']],
    [
      'what has no place, or one that nobody knows, or two',
      { precisions: ['unknown'] },
      ['threat', 'lost', 'two', 'stay'],
    ],
    ['nothing is exact', { precisions: ['exact'] }, []],
    [
      'reported: also visits made and under way',
      { statuses: ['reported'] },
      ['raid', 'march', 'lost', 'two', 'wide', 'trip', 'stay'],
    ],
    ['planned', { statuses: ['planned'] }, ['threat', 'plan']],
    ['denied or claimed', { statuses: ['denied', 'claimed'] }, ['rocket', 'clash']],
    ['the status of a visit is no word of its own', { statuses: ['made', 'under-way'] }, []],
    ['a source', { sources: ['s-1'] }, ['raid', 'rocket', 'trip']],
    ['a source that is known by its id alone', { sources: ['s-3'] }, ['lost']],
    ['a source that is not cited', { sources: ['s-4', ''] }, []],
    ['two facets at once', { actors: ['A cell'], statuses: ['claimed'] }, ['rocket']],
    ['two facets that no event has both of', { actors: ['Crowd'], sources: ['s-1'] }, []],
    ['text', { text: 'irbil' }, ['raid', 'plan']],
    ['text and a facet', { text: 'erbil', kinds: [VISIT_KIND] }, ['plan']],
    ['text that is nowhere', { text: 'zzz' }, []],
  ])('%s', async (_, filter, ids) => {
    expect(keptIds(await opened(), filter)).toEqual(ids);
  });

  it('agrees with a naive filter of records, on any dataset, however often it is asked', () => {
    fc.assert(
      fc.property(filtered, ({ dataset, filters }) => {
        const made = filterOf(dataset);
        for (const filter of filters) {
          const expected = naiveRows(dataset, filter, FACETS);
          const kept = made.keep(filter, null);
          expect(rowsKept(kept)).toEqual(expected);
          expect(rowsKept(keep(dataset, filter))).toEqual(expected);
          expect(kept.counts).toEqual({ incidents: expected.incidents.length, visits: expected.visits.length });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps of the rows of a text only those that pass', async () => {
    const dataset = await opened();
    const texts = findRows(searchIndexOf(dataset), searchWords('erbil'));
    const filter: Filter = { ...NO_FILTER, text: 'erbil', kinds: [VISIT_KIND] };
    expect(rowsKept(keep(dataset, filter, texts))).toEqual({ incidents: [], visits: [1] });
    expect(rowsKept(keep(dataset, filter, { ...texts, visits: emptyBitmap(3) }))).toEqual({
      incidents: [],
      visits: [],
    });
  });

  it('gives the same object for the same question, and another for another', async () => {
    const made = filterOf(await opened());
    const filter = { ...NO_FILTER, kinds: ['protest'] };
    const first = made.keep(filter, null);
    expect(made.keep({ ...filter, kinds: ['protest'], text: 'x' }, null)).toBe(first);
    expect(made.keep({ ...filter, kinds: ['protest', 'threat'] }, null)).not.toBe(first);
    expect(made.keepBut('kinds', filter, null)).toBe(made.keepBut('kinds', NO_FILTER, null));
    expect(made.keepBut('actors', filter, null)).not.toBe(made.keepBut('actors', NO_FILTER, null));
  });
});

describe('isNoFilter', () => {
  it.each<[string, Partial<Filter>, boolean]>([
    ['nothing', {}, true],
    ['white space', { text: ' \t' }, true],
    ['text', { text: 'a' }, false],
    ...FACETS.map((facet): [string, Partial<Filter>, boolean] => [facet, { [facet]: ['x'] }, false]),
  ])('%s', (_, filter, expected) => {
    expect(isNoFilter({ ...NO_FILTER, ...filter })).toBe(expected);
  });
});

describe('familyColumn', () => {
  it('has the family of every incident', () => {
    const column = familyColumn(sceneDataset(KIND_IDS.map((kind) => ({ kind }))));
    expect(column).toBeInstanceOf(Uint8Array);
    expect(Array.from(column, (code) => FAMILIES[code])).toEqual(KIND_IDS.map(familyOf));
  });

  it('is empty without incidents, and leaves the kinds as they are', () => {
    expect(familyColumn(sceneDataset([]))).toHaveLength(0);
    const dataset = sceneDataset([{ kind: 'other' }]);
    familyColumn(dataset);
    expect(dataset.incidents.kind[0]).toBe(KIND_IDS.indexOf('other'));
  });
});
