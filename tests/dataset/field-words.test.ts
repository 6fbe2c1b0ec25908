import { describe, expect, it } from 'vitest';
import { fieldKey, fieldWords } from '../../src/dataset/field-words.ts';
import { csv, openTables } from './open.ts';

async function open() {
  const { value } = await openTables({
    incidents: csv(
      ['id', 'kind', 'title', 'place', 'sources'],
      { id: 'i-1', kind: 'protest', title: 'A', place: 'Erbil', sources: 's-1|s-2|s-3' },
      { id: 'i-2', kind: 'protest', title: 'B', place: 'Nowhere', sources: '' },
    ),
    visits: csv(['id', 'traveller', 'to', 'status', 'sources'], {
      ...{ id: 'v-1', traveller: 'T', to: 'Baghdad', status: 'made', sources: 's-1' },
    }),
    sources: csv(
      ['id', 'publisher', 'title', 'published_earliest', 'url'],
      { id: 's-1', publisher: 'The Gazette', title: 'A march', published_earliest: '2020-05-01' },
      { id: 's-2', url: 'https://example.org/2' },
      { id: 's-3' },
    ),
  });
  return value;
}

describe('a field in words', () => {
  it.each([
    ['incidents', 0, 'where', /^Erbil: resolved Erbil, 36.19/],
    ['incidents', 1, 'where', /^Nowhere: unknown, no point$/],
    ['incidents', 0, 'sources', /^The Gazette, A march, 2020-05-01; https:\/\/example.org\/2; s-3$/],
    ['incidents', 1, 'sources', /^$/],
    ['visits', 0, 'to', /^Baghdad: resolved Baghdad, 33.34/],
    ['visits', 0, 'sources', /^The Gazette, A march, 2020-05-01$/],
  ] as const)('names places and sources: %s %i %s', async (table, row, field, words) => {
    expect(fieldWords(await open(), table, row, field)).toMatch(words);
  });

  it.each([
    ['incidents', 0, 'where', /^Erbil: resolved pl:erbil, /],
    ['incidents', 0, 'sources', /^s-1; s-2; s-3$/],
    ['visits', 0, 'title', /^$/],
  ] as const)('is called by ids in decisions: %s %i %s', async (table, row, field, key) => {
    expect(fieldKey(await open(), table, row, field)).toMatch(key);
  });
});
