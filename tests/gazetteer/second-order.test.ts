import { beforeAll, describe, expect, it } from 'vitest';
import { readAdmin2Names, readLayer, type LayerPlace } from '../../gazetteer/build/layer.ts';
import { takeDivisionWord } from '../../gazetteer/build/second-order-words.ts';
import { secondOrderDivisions } from '../../gazetteer/build/second-order.ts';
import { openPacks, type Opened } from './tables.ts';

const DIVISIONS = secondOrderDivisions(readAdmin2Names(), readLayer(), []);

const town = (name: string, lon: number, lat: number): LayerPlace => ({
  geonamesId: 1,
  name,
  alternates: [],
  lon,
  lat,
  featureCode: 'PPL',
  country: 'ZZ',
  admin1: 'ZZ.01',
  admin2: 'ZZ.01.1',
  population: 0,
});
const spread = ['Ava', 'Bern', 'Cale', 'Dorn'].map((name, i) => town(name, i, i));
const spellingsOf = (name: string, towns: readonly LayerPlace[]): string[] =>
  secondOrderDivisions([{ code: 'ZZ.01.1', name }], towns, []).flatMap(({ spellings }) =>
    spellings.map(({ text }) => text),
  );

let opened: Opened;
beforeAll(async () => {
  opened = await openPacks();
}, 120_000);

describe('the type word of a second-order division', () => {
  it.each([
    ['Kabupaten Blitar', 'ID', 'Blitar', 'Regency'],
    ['Provincia dell’Aquila', 'IT', 'Aquila', 'Province'],
    ['Kemer İlçesi', 'TR', 'Kemer', 'District'],
    ['Bhakkar District', 'PK', 'Bhakkar', 'District'],
    ['Nakagami-gun', 'JP', 'Nakagami', 'County'],
  ])('of %s is taken off', (name, country, bare, type) => {
    expect(takeDivisionWord(name, country)).toEqual({ bare, type, typed: true });
  });

  it.each([
    ['Lancashire', 'GB', ''],
    ['Bastar', 'IN', 'District'],
    ['Provincetown', 'GB', ''],
    ['District', 'IN', 'District'],
  ])('of %s is none', (name, country, type) => {
    expect(takeDivisionWord(name, country)).toEqual({ bare: name, type, typed: false });
  });
});

describe('the second-order divisions', () => {
  it('are some thousands, with ids of their own, between 10 and 200 km wide', () => {
    expect(DIVISIONS.length).toBeGreaterThan(5500);
    expect(DIVISIONS.length).toBeLessThan(7500);
    expect(new Set(DIVISIONS.map(({ id }) => id)).size).toBe(DIVISIONS.length);
    expect(DIVISIONS.filter(({ radiusMetres }) => radiusMetres < 10_000 || radiusMetres > 200_000)).toEqual([]);
    expect(DIVISIONS.filter(({ country }) => country === 'US')).toEqual([]);
  });

  it('have a bare name only where no town of theirs has it', () => {
    expect(spellingsOf('Gorn District', spread)).toEqual(['Gorn District', 'Gorn']);
    expect(spellingsOf('Ava District', spread)).toEqual(['Ava District']);
  });

  it('stand for nothing where their town does', () => {
    expect(spellingsOf('Ava District', spread.slice(0, 3))).toEqual([]);
    expect(
      spellingsOf(
        'Ava District',
        [0, 1, 2, 3].map((i) => town(i === 0 ? 'Ava' : 'Zed', i / 100, 0)),
      ),
    ).toEqual([]);
    expect(spellingsOf('Ava District', [])).toEqual([]);
  });

  it('of an adjective are called by the seat it is made of', () => {
    expect(spellingsOf('Bernskyi Raion', spread)).toEqual(['Bernskyi Raion', 'Bern District']);
    expect(spellingsOf('Gornskyi Raion', spread)).toEqual(['Gornskyi Raion', 'Gornskyi District']);
  });

  it.each([
    ['Bastar district', 'India', 'a2:IN.37.'],
    ['Lancashire', 'United Kingdom', 'a2:GB.ENG.'],
    ['Yvelines', 'France', 'a2:FR.11.'],
    ['Cebu Province', 'Philippines', 'a2:PH.07.'],
    ['Udine Province', 'Italy', 'a2:IT.06.'],
  ])('%s in %s is one of them', (name, country, prefix) => {
    const { resolution } = opened.both.resolve({ name, country, admin1: '', near: null });
    expect(resolution.kind === 'resolved' ? resolution.place.slice(0, prefix.length) : '').toBe(prefix);
  });

  it.each([
    ['Gujranwala', 'Pakistan'],
    ['Udine', 'Italy'],
  ])('a bare %s is the town', (name, country) => {
    const { resolution } = opened.both.resolve({ name, country, admin1: '', near: null });
    expect(resolution.kind === 'resolved' ? resolution.place.slice(0, 3) : '').toBe('gn:');
  });
});
