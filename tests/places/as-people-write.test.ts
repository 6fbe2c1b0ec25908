import { describe, expect, it } from 'vitest';
import { distanceMetres, initialBearing } from '../../src/base/sphere.ts';
import { placeId } from '../../src/model/place.ts';
import type { PlaceQuestion, Where } from '../../src/model/where.ts';
import { inDigits } from '../../src/places/distances.ts';
import { explainGiven } from '../../src/places/nearest/explain-given.ts';
import { isTransliterated } from '../../src/places/transliteration.ts';
import { ask, givenPacks, packs, placeOf } from './ask.ts';

givenPacks();

function bearingFrom(name: string, where: Where): number {
  const from = ask(name).point;
  return from && where.point ? Math.round((initialBearing(from, where.point) + 360) % 360) : Number.NaN;
}

describe('a part of a country given as the country', () => {
  it.each([
    ['Perth', 'Scotland', 'Scotland'],
    ['Boston', 'England', 'England'],
    ['Truro', 'England', 'England'],
    ['Newport', 'Wales', 'Wales'],
    ['Dallas', 'Texas', 'Texas'],
    ['Paris', 'US-TX', 'Texas'],
  ])('%s in %s', (name, country, admin1) => {
    const where = ask(name, { country });
    expect(packs().both.getPlace(placeId(placeOf(where) ?? ''))?.admin1, JSON.stringify(where.because)).toBe(admin1);
    expect(where.because.join()).toContain('a part of United');
  });

  it('shuts out what lies elsewhere', () => {
    expect(ask('Glasgow', { country: 'England' }).resolution.kind).toBe('unknown');
  });

  it.each(['Narnia', 'Central', 'Middle East', 'Austrlia'])('%s is not used, and that is said first', (country) => {
    const where = ask('Hit', { country });
    expect(placeOf(where)).toBe('gn:95788');
    expect(where.because[0]).toBe(`no country is known as “${country}”: it was not used`);
  });

  it('a letter off one country is a guess that is said', () => {
    const where = ask('Hit', { country: 'Iraqq' });
    expect(where.because.join()).toContain('“Iraqq” was read as Iraq, a misspelling of it');
  });
});

describe('codes of ISO 3166-2', () => {
  it.each([
    ['Hit', 'IQ-AN', 'gn:95788'],
    ['Hit', 'iq-an', 'gn:95788'],
    ['Paris', 'US-TX', 'gn:4717560'],
    ['Homs', 'SY-HI', 'gn:169577'],
    ['Mardin', 'TR-47', 'gn:304797'],
    ['Erbil', 'IQ-KR', 'gn:95446'],
  ])('%s in %s', (name, admin1, id) => {
    expect(placeOf(ask(name, { admin1 }))).toBe(id);
  });

  it.each(['IQ-BG', 'SY-HI', 'US-TX'])('%s shuts Hit out', (admin1) => {
    expect(ask('Hit', { admin1 }).resolution.kind).toBe('unknown');
  });

  it.each(['IQ-ZZ', 'US-99', 'XX-TX', 'IQ-'])('%s is nobody’s', (admin1) => {
    expect(ask('Hit', { admin1 }).because[0]).toContain('it was not used');
  });
});

describe('directions', () => {
  it.each([
    ['nothern Iraq', 0],
    ['northen Iraq', 0],
    ['southren Iraq', 180],
    ['westen Iraq', 270],
  ])('%s', (name, bearing) => {
    expect(placeOf(ask(name))).toBe('gn:99237');
    expect(bearingFrom('Iraq', ask(name))).toBeCloseTo(bearing, -1);
  });

  it.each([
    ['nothwest of Mosul', 315],
    ['southwset of Mosul', 225],
    ['sw of mosul', 225],
    ['NW Mosul', 315],
    ['N. of Mosul', 0],
    ['north/east of Mosul', 45],
    ['southern outskirts of Mosul', 180],
  ])('%s', (name, bearing) => {
    const turn = Math.abs(bearingFrom('Mosul', ask(name)) - bearing);
    expect(Math.min(turn, 360 - turn)).toBeLessThan(2);
  });

  it.each(['Easter Mosul', 'Norte Mosul', 'S. Mosull', 'see of Mosul', 'Ne of Mosul', 'nw mosul'])(
    '%s is none',
    (name) => {
      expect(placeOf(ask(name))).toBeNull();
    },
  );

  it('rural outskirts lie on no side', () => {
    expect(ask('rural outskirts of Mosul').point).toEqual(ask('Mosul').point);
  });
});

describe('type words with accents and apostrophes', () => {
  it.each([
    ["Qada' Hit", 'pl:hit-district'],
    ['Qaḍāʾ Hīt', 'pl:hit-district'],
    ["Liwa' Diyala", 'gn:96965'],
    ['Muḥāfaẓat al-Anbār', 'gn:99592'],
    ['Nāḥiyat al-Baghdadi', 'pl:al-baghdadi'],
  ])('%s', (name, id) => {
    expect(placeOf(ask(name))).toBe(id);
  });

  it.each(["town's Mosul", "Qada' Qwertz", "Qa'da Hit"])('%s is none', (name) => {
    expect(placeOf(ask(name))).toBeNull();
  });
});

describe('inDigits', () => {
  it.each([
    ['two miles west', '2 miles west'],
    ['Twenty km from', '20 km from'],
    ['half a mile north', '0.5 mile north'],
    ['a kilometre from', '1 kilometre from'],
    ['a mile and a half from', '1.5 mile from'],
    ['15km (9 miles) west', '15km west'],
    ['9 miles / 15 km west', '9 miles west'],
  ])('%s is %s', (text, digits) => {
    expect(inDigits(text)).toBe(digits);
  });

  it.each(['twenty-five miles', 'two men', 'a town', 'Threemile Hill', '15 km (Hit)', ''])('%j stays', (text) => {
    expect(inDigits(text)).toBe(text);
  });

  it('a distance in words is drawn so far off', () => {
    const [there, hit] = [ask('two miles west of Hit').point, ask('Hit').point];
    expect(there && hit ? distanceMetres(there, hit) : 0).toBeCloseTo(3218.7, -1);
  });
});

describe('another Latin spelling', () => {
  it.each([
    ['Fallujah', 'Faluja', true],
    ['Cook', 'Cook County', false],
    ['Hit', 'Hit', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isTransliterated(a, b)).toBe(expected);
  });

  it.each(['Rügen', 'Rugen'])('%s is no small town of Iran', (name) => {
    expect(ask(name).resolution.kind).toBe('unknown');
  });
});

describe('what lies outside the area asked for', () => {
  it('is shown for a misspelled name', () => {
    const where = ask('Tikirt', { country: 'IQ', admin1: 'Basra' });
    expect(where.resolution.kind).toBe('unknown');
    expect(where.candidates[0]?.place).toBe('gn:90150');
  });

  it('is nothing where nothing comes near', () => {
    expect(ask('Qwertzuiop', { country: 'IQ' }).candidates).toEqual([]);
  });
});

describe('a point as a name', () => {
  it.each([
    ['33.3, 44.4', 'near'],
    ['33.31, 44.36', 'exact'],
    ['38SMB4488', 'exact'],
  ])('%s is known %s', (name, precision) => {
    expect(ask(name).precision).toBe(precision);
  });

  it('is told from the gates that it lies outside of', async () => {
    const nearest = await packs().both.nearest();
    const because = (over: Partial<PlaceQuestion>): string =>
      explainGiven(ask('38SMB4488', over), nearest).because.join();
    expect(because({ country: 'France' })).toContain('doubtful: lies in Iraq, not in France');
    expect(because({ country: 'Iraq', admin1: 'Basra' })).toContain('lies probably not in Basra');
    expect(because({ country: 'Iraq', admin1: 'Baghdad' })).not.toMatch(/doubtful|probably not/);
    expect(because({ country: 'Narnia' })).toContain('no country is known');
  });
});
