import { describe, expect, it } from 'vitest';
import { withAbbreviations } from '../../gazetteer/build/abbreviations.ts';
import { gather } from '../../gazetteer/build/gather.ts';
import { readAbbreviationTable, type CuratedRow } from '../../gazetteer/build/tables.ts';
import type { PackRow } from '../../src/places/pack-row.ts';

const TABLE = readAbbreviationTable();
const GATHERED = gather();
const spellingsOf = (id: string): readonly string[] =>
  (GATHERED.places.find((place) => place.id === id)?.spellings ?? []).map(
    ({ text, language }) => `${language}:${text}`,
  );

describe('the abbreviations', () => {
  it('all name a place and stand once for it', () => {
    expect(GATHERED.faults).toEqual([]);
    const marks = TABLE.map(({ cells }) => `${cells['abbreviation'] ?? ''} ${cells['id'] ?? ''}`);
    expect(marks.filter((mark, i) => marks.indexOf(mark) !== i)).toEqual([]);
  });

  it('have the postal code of each of the 50 states, as a container only', () => {
    const postal = TABLE.filter(
      ({ cells }) => /^a1:US\./.test(cells['id'] ?? '') && cells['comment'] === 'postal code',
    );
    expect(postal).toHaveLength(50);
    expect(postal.filter(({ cells }) => cells['reading'] !== 'container')).toEqual([]);
  });

  it.each([
    ['a1:US.KY', 'abbr:Ky.'],
    ['a1:US.IN', 'abbr:IN'],
    ['a1:US.CA', 'en:Calif.'],
    ['a1:CA.08', 'abbr:Ont.'],
    ['a1:CA.09', 'en:P.E.I.'],
    ['a1:AU.02', 'en:NSW'],
    ['gn:4140963', 'en:D.C.'],
    ['gn:5368361', 'abbr:LA'],
  ])('%s has %s', (id, spelling) => {
    expect(spellingsOf(id)).toContain(spelling);
  });

  it.each([
    ['a1:US.IN', 'en:IN'],
    ['a1:US.MS', 'en:Miss.'],
    ['a1:CA.02', 'en:B.C.'],
    ['gn:5368361', ':LA'],
    ['gn:5128581', ':NY'],
  ])('%s has no %s', (id, spelling) => {
    expect(spellingsOf(id)).not.toContain(spelling);
  });

  it('of an unknown place or reading are told', () => {
    const row = (id: string, reading: string): CuratedRow => ({
      file: 'x.csv',
      line: 2,
      cells: { abbreviation: 'Xx.', id, reading, comment: '' },
    });
    const [place] = GATHERED.places as [PackRow];
    const { faults } = withAbbreviations(
      [place],
      [row('pl:nowhere', 'name'), row(place.id, 'always'), row(place.id, 'name')],
    );
    expect(faults).toEqual([
      'x.csv line 2 (pl:nowhere): no such place',
      `x.csv line 2 (${place.id}): reading "always": expected name or container`,
    ]);
  });
});
