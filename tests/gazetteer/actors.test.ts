import { describe, expect, it } from 'vitest';
import { items, readActorRows, readCountryTable } from '../../gazetteer/build/tables.ts';
import { makeActors } from '../../gazetteer/build/actors.ts';
import { foldName } from '../../src/base/fold.ts';
import { openActorTable } from '../../src/reading/actors/actor-table.ts';

const KINDS = ['armed-group', 'force', 'organ', 'organisation', 'party', 'coalition', 'state'];
const rows = readActorRows();
const groups = rows.filter(({ cells }) => cells['kind'] !== 'state');
const countries = new Set(readCountryTable().map(({ cells }) => cells['iso2']));

describe('gazetteer/actors.csv', () => {
  it('has the best-known actors, each with its own id', () => {
    expect(groups.length).toBeGreaterThan(200);
    const ids = rows.map(({ cells }) => cells['id']);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(rows.map(({ line, cells }) => [line, cells['id'] ?? '', cells] as const))(
    'line %i (%s) is well-formed',
    (_, id, cells) => {
      expect(id).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|state:[A-Z]{2})$/);
      expect(KINDS).toContain(cells['kind']);
      expect(cells['kind'] === 'state').toBe(id.startsWith('state:'));
      expect(cells['name'] === '').toBe(id.startsWith('state:'));
      expect(cells['side']).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(cells['country'] === '' || countries.has(cells['country'])).toBe(true);
      if (id.startsWith('state:')) expect(id).toBe(`state:${cells['country'] ?? ''}`);
      expect(cells['source']).not.toBe('');
      for (const text of items(cells['ar'])) expect(text).toMatch(/^[\p{Script=Arabic}\s]+$/u);
      for (const text of items(cells['other'])) expect(text).toMatch(/^[a-z]{2}:\S/u);
      for (const text of items(cells['en'])) expect(text).not.toMatch(/\p{Script=Arabic}/u);
    },
  );

  it('gives no spelling to two actors', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { cells } of groups) {
      const texts = [cells['name'] ?? '', ...items(cells['en']), ...items(cells['ar']), ...items(cells['ku'])];
      for (const key of new Set(texts.map(foldName))) {
        const owner = owners.get(key);
        if (owner !== undefined) shared.push(`${key}: ${owner}, ${cells['id'] ?? ''}`);
        owners.set(key, cells['id'] ?? '');
      }
    }
    expect(shared).toEqual([]);
  });

  it('is found again by every spelling', () => {
    const table = openActorTable(makeActors());
    const lost = groups.flatMap(({ cells }) =>
      [cells['name'] ?? '', ...items(cells['en']), ...items(cells['ar']), ...items(cells['ku'])].filter(
        (text) => table.find(text)?.actor.id !== cells['id'],
      ),
    );
    expect(lost).toEqual([]);
  });

  it('knows each country as a state, by its name and its people', () => {
    const table = openActorTable(makeActors());
    expect(table.find('Iraq')).toMatchObject({ use: 'name', actor: { id: 'state:IQ', country: 'IQ' } });
    expect(table.find('Kenyan')).toMatchObject({ use: 'people', actor: { id: 'state:KE' } });
    expect([...countries].filter((code) => table.get(`state:${code ?? ''}`) === undefined)).toEqual([]);
  });
});
