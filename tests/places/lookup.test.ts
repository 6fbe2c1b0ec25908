import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/base/fold.ts';
import { openGazetteer, type OpenGazetteer } from '../../src/places/open-gazetteer.ts';
import type { Tier } from '../../src/places/pack-format.ts';
import type { PackRow } from '../../src/places/pack-row.ts';
import { readPack, type Pack } from '../../src/places/read-pack.ts';
import { writePack, type PackHead } from '../../src/places/write-pack.ts';

const HEAD: PackHead = {
  name: 'test',
  tier: 'region',
  attribution: [],
  countryCodes: [],
  ambiguous: [],
  admin1Names: new Map(),
  worldPhrases: [],
};

function place(id: string, names: readonly string[], over: Partial<PackRow> = {}): PackRow {
  return {
    id,
    kind: 'settlement',
    lon: 44,
    lat: 33,
    radiusMetres: 2000,
    country: 'IQ',
    admin1: '',
    population: 100_000,
    source: '',
    curated: true,
    capital: false,
    within: '',
    spellings: names.map((text) => ({ text, language: 'en' })),
    ...over,
  };
}

function pack(tier: Tier, places: readonly PackRow[], head: Partial<PackHead> = {}): Pack {
  const keyed = places.map((row) => ({
    place: row,
    keys: new Map(row.spellings.map(({ text }, line): [string, number] => [foldName(text), line]).reverse()),
  }));
  return readPack(writePack(keyed, { ...HEAD, ...head, tier }));
}

function ask(gazetteer: OpenGazetteer, name: string) {
  const question = { name, country: '', admin1: '', near: null };
  const { resolution, because } = gazetteer.resolve(question);
  return {
    place: resolution.kind === 'resolved' ? resolution.place : resolution.kind,
    because,
    needsWorld: gazetteer.needsWorld(question),
  };
}

const region = pack('region', [place('gn:1', ['Ashar']), place('gn:2', ['Zubayda'])]);

describe('a user’s pack', () => {
  it('adds places that no tier has, and asks for the world tier beside them', () => {
    const user = pack('user', [place('my:1', ['Tall Zurur'])], { licence: 'CC0' });
    const gazetteer = openGazetteer([region, user]);
    expect(ask(gazetteer, 'Tall Zurur')).toMatchObject({ place: 'my:1', needsWorld: true });
    expect(ask(gazetteer, 'Ashar')).toMatchObject({ place: 'gn:1', needsWorld: false });
    expect(user.meta.licence).toBe('CC0');
  });

  it('gives a further spelling to a place of an earlier pack, which stays as it is there', () => {
    const user = pack('user', [place('gn:1', ['Oshaar Town', 'Oshaar'], { lon: 10, population: 5 })]);
    const gazetteer = openGazetteer([region, user]);
    const where = gazetteer.resolve({ name: 'Oshaar', country: '', admin1: '', near: null });
    expect(where.resolution).toEqual({ kind: 'resolved', place: 'gn:1' });
    expect(where.point).toEqual([44, 33]);
    expect(gazetteer.getPlace('gn:1' as never)?.population).toBe(100_000);
  });

  it('counts beside the tiers, not before them', () => {
    const user = pack('user', [place('my:1', ['Ashar'], { lon: 10, lat: 50 })]);
    expect(ask(openGazetteer([region, user]), 'Ashar').place).toBe('ambiguous');
  });

  it('does not ask for the world tier once that is open', () => {
    const user = pack('user', [place('my:1', ['Tall Zurur'])]);
    expect(ask(openGazetteer([region, pack('world', []), user]), 'Tall Zurur').needsWorld).toBe(false);
  });
});

describe('a user’s own list', () => {
  it('overrides all other places of the name, and of that name only', () => {
    const own = pack('own', [place('own:1', ['Ashar'], { lon: 10, lat: 50, population: 1 })]);
    const gazetteer = openGazetteer([region, own]);
    expect(ask(gazetteer, 'Ashar').place).toBe('own:1');
    expect(ask(gazetteer, 'al-ASHAR').place).toBe('own:1');
    expect(ask(gazetteer, 'Zubayda').place).toBe('gn:2');
  });

  it('names words that are no place, and the answer says so', () => {
    const own = pack('own', [], { stopWords: [foldName('al-Ashar')] });
    const gazetteer = openGazetteer([region, own]);
    const { place: found, because } = ask(gazetteer, 'Ashar');
    expect(found).toBe('unknown');
    expect(because.join()).toContain('list of your own');
    expect(ask(gazetteer, 'near Ashar').place).toBe('unknown');
    expect(gazetteer.suggest('Ash', 5)).toEqual([]);
    expect(ask(gazetteer, 'Zubayda').place).toBe('gn:2');
  });

  it('without stop-words stops nothing', () => {
    expect(ask(openGazetteer([region, pack('own', [])]), 'Ashar').place).toBe('gn:1');
  });
});

describe('a place with a polygon', () => {
  const square = '{"type":"Polygon","coordinates":[[[44,33],[45,33],[45,34],[44,33]]]}';

  it('gives it back, and others have none', () => {
    const gazetteer = openGazetteer([
      pack('user', [place('my:1', ['Alpha'], { polygon: square }), place('my:2', ['Beta'])]),
    ]);
    expect(gazetteer.getPlace('my:1' as never)?.area).toEqual(JSON.parse(square));
    expect(gazetteer.getPlace('my:2' as never)).not.toHaveProperty('area');
  });

  it('must be JSON', () => {
    expect(() => pack('user', [place('my:1', ['Alpha'], { polygon: '{' })])).toThrow();
  });
});
