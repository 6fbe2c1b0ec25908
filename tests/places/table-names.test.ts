import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../src/base/sphere.ts';
import { takeTypeWord } from '../../src/places/type-words.ts';
import { slips } from '../../src/places/typing-errors.ts';
import { ask, givenPacks, placeOf, pointOf } from './ask.ts';

givenPacks();

const [HIT, MOSUL, TIKRIT, BAIJI, FALLUJAH] = ['gn:95788', 'gn:99072', 'gn:90150', 'gn:97783', 'gn:99454'];

describe('slips', () => {
  it.each([
    ['tikirt', 'tikrit', 1],
    ['makmur', 'makhmur', 1],
    ['bayi', 'bayji', 1],
    ['samarra', 'samara', 1],
    ['mosol', 'mosul', 1],
    ['touma', 'douma', 2],
    ['balis', 'babis', 2],
    ['hit', 'hit', 0],
    ['', 'hit', 3],
  ])('%s for %s counts %d', (a, b, count) => {
    expect(slips(a, b)).toBe(count);
    expect(slips(b, a)).toBe(count);
  });
});

describe('a misspelling', () => {
  it.each([
    ['Bayi', BAIJI, { country: 'IQ' }],
    ['Bayi', BAIJI, { country: 'Iraq', admin1: 'Salah al-Din' }],
    ['Tikirt', TIKRIT, { country: 'IQ', admin1: 'Salah ad-Din' }],
    ['near Tikirt', TIKRIT, { admin1: 'Salah ad-Din' }],
    ['Fallujha', FALLUJAH, {}],
  ])('%s is matched inside what is asked for, and says so', (name, id, over) => {
    const where = ask(name, over);
    expect(placeOf(where), JSON.stringify(where.because)).toBe(id);
    expect(where.match).toBe('misspelled');
    expect(where.because[0]).toContain('taken for a misspelling of');
  });

  it.each([
    ['Bayi', {}],
    ['Bayi', { country: 'CN' }],
    ['Bayi', { country: 'SY' }],
    ['Tikirt', { country: 'IQ', admin1: 'Basra' }],
    ['Tikirt', { country: 'JO' }],
    ['Qikrit', { country: 'IQ', admin1: 'Salah ad-Din' }],
    ['Ramadi', { country: 'SY' }],
  ])('%s is not forced where nothing says so: %j', (name, over) => {
    const where = ask(name, over);
    expect(where.match ?? '').not.toBe('misspelled');
    expect([BAIJI, TIKRIT]).not.toContain(placeOf(where));
  });

  it.each([
    ['Fallujah', 'exact'],
    ['Fállujàh', 'folded'],
    ['Faloujeh', 'transliterated'],
    ['Moslu', 'misspelled'],
  ])('%s is told apart as %s', (name, match) => {
    expect(ask(name, { country: 'IQ' }).match).toBe(match);
  });

  it('nothing is said of how an unknown name matched', () => {
    expect(ask('Qwertzu')).not.toHaveProperty('match');
  });
});

describe('a distance', () => {
  it.each([
    ['Approximatley 10 km north of Mosul', 10],
    ['pproximately 10 km north of Mosul', 10],
    ['10K north of Mosul', 10],
    ['10 km north of the village Mosul', 10],
    ['10 km N of Mosul city center', 10],
    ['10 north of Mosul', 14.26],
    ['1,5 km north of Mosul', 1.5],
    ['1500 feet north of Mosul', 0.457],
  ])('%s', (name, km) => {
    const where = ask(name);
    expect(placeOf(where), JSON.stringify(where.because)).toBe(MOSUL);
    expect(distanceMetres(where.point ?? [0, 0], pointOf(MOSUL)) / 1000).toBeCloseTo(km, 1);
  });

  it('without a unit is as uncertain as the units differ, and says so', () => {
    const [bare, km] = [ask('10 north of Mosul'), ask('10 km north of Mosul')];
    expect(bare.radiusMetres).toBeGreaterThan(km.radiusMetres ?? Infinity);
    expect(bare.because.join()).toContain('no unit is written');
  });

  it.each([
    '10 Mosul',
    '10 of Mosul',
    '2003 Mosul',
    'approximate north of Mosul',
    '10 km NS of Mosul',
    '7 Hotel of Mosul',
  ])('%s is none', (name) => {
    expect(ask(name).because.join()).not.toContain('at a bearing');
  });

  it('two from one place that lie near each other are the area of both', () => {
    const where = ask('5 km north and 5 km south of Mosul');
    expect(placeOf(where), JSON.stringify(where.because)).toBe(MOSUL);
    expect(where.because[0]).toContain('two places are named');
    expect(ask('40 km north and 40 km south of Mosul').resolution.kind).toBe('ambiguous');
  });

  it('is not told from a guess beyond the governorate', () => {
    expect(ask('5 km west of Kubaysa', { country: 'IQ', admin1: 'Salah ad-Din' }).match).not.toBe('misspelled');
    expect(ask('5 km west of Basra', { country: 'IQ', admin1: 'Nineveh' }).resolution.kind).toBe('unknown');
  });
});

describe('what is said behind a comma', () => {
  it.each([
    ['Hit, 30 nm northwest of Ramadi', HIT],
    ['Town of Hit, about 30 nm northwest of Ramadi', HIT],
    ['Hit, near Ramadi, Iraq', null],
    ['Baiji, north of Tikrit', BAIJI],
    ['Baiji, near Basra', null],
    ['Mosul, 10 km NW', MOSUL],
  ])('%s', (name, id) => {
    const where = ask(name);
    expect(placeOf(where), JSON.stringify(where.because)).toBe(id);
  });

  it('stands for a name that is not known', () => {
    const where = ask('Qwertzabad, 10 km north of Mosul');
    expect(placeOf(where)).toBe(MOSUL);
    expect(where.precision).toBe('near');
    expect(where.because.join()).toContain('“Qwertzabad” is not known');
  });
});

describe('two names', () => {
  it.each([
    ['Baghdad - Adhamiya', 'pl:adhamiya'],
    ['Baghdad, Adhamiya', 'pl:adhamiya'],
    ['Adhamiya, Baghdad', 'pl:adhamiya'],
    ['Baghdad (Adhamiya)', 'pl:adhamiya'],
    ['Adhamiya (Baghdad)', 'pl:adhamiya'],
    ['Qwertz/Tikrit', TIKRIT],
    ['Tikrit / Qwertz town', TIKRIT],
    ['downtown Tikrit', TIKRIT],
    ['Tikrit city centre', TIKRIT],
    ['the centre of Tikrit', TIKRIT],
    ['IVO Tikrit', TIKRIT],
    ['NE of Tikrit', TIKRIT],
    ['the western side of Tikrit', TIKRIT],
  ])('%s', (name, id) => {
    const where = ask(name);
    expect(placeOf(where), JSON.stringify(where.because)).toBe(id);
  });

  it.each([
    ['Tikrit/Basra'],
    ['Qwertz/Uiopu'],
    ['Qwertz/Tikrit border'],
    ['Samarra (ship)'],
    ['Tikrit (2003)'],
    ['downtown Qwertz'],
    ['see of Tikrit'],
    ['Ne of Tikrit'],
    ['Ivory Tikrit'],
    ['Hit & Basra'],
  ])('%s is not one place', (name) => {
    expect(placeOf(ask(name)), JSON.stringify(ask(name).because)).toBeNull();
  });

  it('a part of a town that no list holds is drawn as the town, and says so', () => {
    const where = ask('Qwertz street, Basra');
    expect(placeOf(where)).toBe('gn:99532');
    expect(where.precision).toBe('near');
    expect(where.because.join()).toContain('the town that it is a part of stands for it');
  });

  it.each([
    'Qwertz, Basra',
    'Qwertz street, Anbar',
    'Hit neighbourhood, Basra',
    'street, Basra',
    'Qwertz street in Iraq',
  ])('%s is not', (name) => {
    expect(placeOf(ask(name))).toBeNull();
  });
});

describe('type words', () => {
  it.each([
    ['Nahiyat al-Qayyarah', 'al-Qayyarah', 'district'],
    ['Qada Hit', 'Hit', 'district'],
    ['Qaryat Hajin', 'Hajin', 'settlement'],
    ['Florencia municipality', 'Florencia', 'district'],
    ['Donetsk oblast', 'Donetsk', 'governorate'],
    ['Asad AB', 'Asad', 'airbase'],
    ['PB Hajin', 'Hajin', 'base'],
    ['Jabal Sinjar', 'Sinjar', 'mountain'],
    ['قضاء تلعفر', 'تلعفر', 'district'],
  ])('%s', (text, name, kind) => {
    const typed = takeTypeWord(text);
    expect(typed?.name).toBe(name);
    expect(typed?.hint.kinds[0]).toBe(kind);
  });

  it.each(['Sar-e Ab', 'pb Hajin', 'Cop Rock', 'Nahiyat', 'Hit', 'Qadasiya', 'Madinat', 'al-Liwa'])(
    '%s has none',
    (text) => {
      expect(takeTypeWord(text)).toBeUndefined();
    },
  );
});
