import { beforeAll, describe, expect, it } from 'vitest';
import { openPacks, type Opened } from './tables.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openPacks();
}, 120_000);

function found(name: string, country = ''): string {
  const { resolution } = opened.both.resolve({ name, country, admin1: '', near: null });
  return resolution.kind === 'resolved' ? resolution.place : resolution.kind;
}

describe('former divisions and historic counties', () => {
  it.each([
    ['Rift Valley Province', 'pl:rift-valley-province'],
    ['Nord-Pas-de-Calais', 'pl:nord-pas-de-calais'],
    ['Merseyside', 'pl:merseyside'],
    ['County Kerry', 'pl:county-kerry'],
    ['Kent, England', 'pl:kent'],
  ])('%s is a place of its own', (name, id) => {
    expect(found(name)).toBe(id);
  });

  it('does not give the provinces of the compass that many countries have to one of them', () => {
    expect(found('Eastern Province')).not.toBe('pl:eastern-province-kenya');
    expect(found('Western Province')).not.toBe('pl:western-province-kenya');
  });

  it('leaves a name that a county and a large town abroad share open until the country is given', () => {
    expect(found('Surrey')).toBe('ambiguous');
    expect(found('Surrey', 'GB')).toBe('pl:surrey');
  });
});

describe('divisions whose towns stand under the code of before a reform', () => {
  it.each([
    ['Tromsø, Troms', 'gn:3133895'],
    ['Vinh, Nghệ An Province', 'gn:1562798'],
    ['Hawassa, Sidama', 'gn:343137'],
  ])('%s is found by distance', (name, id) => {
    expect(found(name)).toBe(id);
  });

  it.each(['Vinh, Khánh Hòa', 'Hawassa, Tigray', 'Tromsø, Telemark'])('%s lies elsewhere', (name) => {
    expect(found(name)).toBe('unknown');
  });
});
