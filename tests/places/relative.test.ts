import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres, initialBearing } from '../../src/base/sphere.ts';
import { placeId } from '../../src/model/place.ts';
import { compassBearing } from '../../src/places/compass.ts';
import { metresOf } from '../../src/places/distances.ts';
import { ask, givenPacks, packs, pointOf } from './ask.ts';

givenPacks();

const MOSUL = 'gn:99072';
const TIKRIT = 'gn:90150';

describe('compassBearing', () => {
  it.each([
    ['N', 0],
    ['north', 0],
    ['South East', 135],
    ['south-west', 225],
    ['NNW', 337.5],
    ['north-northwest', 337.5],
    ['W/NW', 292.5],
    ['S.E.', 135],
    ['sotheast', 135],
    ['norht', 0],
    ['Western', 270],
  ])('%s is %d', (text, degrees) => {
    expect(compassBearing(text)).toBe(degrees);
  });

  it.each(['', 'least', 'x', 'north south', 'nws', 'est', 'mouth', 'the north side'])('%j is none', (text) => {
    expect(compassBearing(text)).toBeUndefined();
  });
});

describe('metresOf', () => {
  it.each([
    ['30nm', 55_560],
    ['1.5 km', 1500],
    ['1,5 km', 1500],
    ['25 miles', 40_233.6],
    ['2 nautical miles', 3704],
    ['100m', 100],
    ['1,500 metres', 1500],
    ['10-20 km', 15_000],
    ['3 KM', 3000],
  ])('%s', (text, metres) => {
    expect(metresOf(text)).toBeCloseTo(metres, 6);
  });

  it.each(['', 'km', '5', '5 kg', 'five', '1.2.3 km', '-5 km'])('%j is none', (text) => {
    expect(metresOf(text)).toBeUndefined();
  });
});

describe('a distance and a direction', () => {
  it.each([
    ['30nm West of Mosul', 55.56, 270],
    ['Approximately 30 NM west of Mosul', 55.56, 270],
    ['10 km SE of Mosul', 10, 135],
    ['10 km SE Mosul', 10, 135],
    ['10 KM South East of MOSUL', 10, 135],
    ['25 miles SW of Mosul', 40.23, 225],
    ['500 metres north of Mosul', 0.5, 0],
    ['10km sotheast of Mosul', 10, 135],
    ['Mosul, 10 km NW', 10, 315],
    ['Mosul 10km north-west', 10, 315],
    ['north of Mosul by 10 km', 10, 0],
    ['10 km from Mosul to the north', 10, 0],
    ['10 km to the east of Mosul', 10, 90],
    ['10 km NW of Mosul, Iraq', 10, 315],
  ])('%s', (name, km, bearing) => {
    const where = ask(name);
    expect(where.resolution, JSON.stringify(where.because)).toEqual({ kind: 'resolved', place: MOSUL });
    const point = where.point ?? [0, 0];
    expect(distanceMetres(pointOf(MOSUL), point) / 1000).toBeCloseTo(km, 1);
    const off = Math.abs(initialBearing(pointOf(MOSUL), point) - bearing) % 360;
    expect(Math.min(off, 360 - off)).toBeLessThan(0.1);
    expect(where.radiusMetres).toBeGreaterThan(packs().both.getPlace(placeId(MOSUL))?.radiusMetres ?? 0);
    expect(where.precision).toBe('near');
    expect(where.because.join()).toMatch(/from Mosul at a bearing/);
  });

  it('without a direction widens the circle by the distance', () => {
    const [where, bare] = [ask('8 km from Tikrit'), ask('Tikrit')];
    expect(where.resolution).toEqual({ kind: 'resolved', place: TIKRIT });
    expect(where.point).toEqual(bare.point);
    expect(where.radiusMetres).toBe((bare.radiusMetres ?? 0) + 8000);
  });

  it('may be told from a place beyond the governorate, not beyond the country', () => {
    const where = ask('20 km south of Mosul', { country: 'IQ', admin1: 'Salah al-Din' });
    expect(where.resolution).toEqual({ kind: 'resolved', place: MOSUL });
    expect(where.because.join()).toContain('outside the governorate asked for');
    expect(ask('20 km south of Mosul', { country: 'SY' }).point).toBeNull();
  });

  it.each([
    '30nm',
    'west 5 km',
    '10 km X of Mosul',
    '10 km west of Qwertzu',
    '5 kg west of Mosul',
    '10 km of',
    '9999999 km N of Mosul',
  ])('%s is unknown', (name) => {
    expect(ask(name).resolution.kind).toBe('unknown');
  });

  it('needs no world tier', () => {
    const needs = (name: string): boolean => packs().region.needsWorld({ name, country: '', admin1: '', near: null });
    expect(['30nm West of Mosul', '8 km from Tikrit', 'between Baiji and Tikrit'].map(needs)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('two places', () => {
  it.each(['between Baiji and Tikrit', 'on the road between Tikrit and Baiji', 'the road from Baiji to Tikrit'])(
    '%s is the stretch between',
    (name) => {
      const where = ask(name);
      const [a, b] = [pointOf('gn:97783'), pointOf(TIKRIT)];
      const half = distanceMetres(a, b) / 2;
      expect(distanceMetres(where.point ?? [0, 0], a)).toBeCloseTo(half, -2);
      expect(distanceMetres(where.point ?? [0, 0], b)).toBeCloseTo(half, -2);
      expect(where.radiusMetres).toBeGreaterThan(half);
    },
  );

  it.each(['Hit & Dulab', 'Hit and Dulab'])('%s is the area of both', (name) => {
    const where = ask(name);
    expect(where.resolution.kind).toBe('resolved');
    expect(where.because[0]).toContain('two places are named');
  });

  it('far apart is ambiguous, with both', () => {
    const where = ask('Mosul & Basra');
    expect(where.resolution.kind).toBe('ambiguous');
    expect(where.candidates.map(({ place }) => place)).toEqual([MOSUL, 'gn:99532']);
  });

  it.each(['Mosul & Qwertzu', 'between Mosul and Qwertzu', 'Qwertzu & Asdfgh'])('%s is unknown', (name) => {
    expect(ask(name).resolution.kind).toBe('unknown');
  });

  it.each(['Baghdad - Adhamiya', 'Adhamiya - Baghdad', 'Baghdad / Adhamiya', 'Adhamiya (Baghdad)'])(
    '%s is the one in the other',
    (name) => {
      expect(ask(name).resolution).toEqual({ kind: 'resolved', place: 'pl:adhamiya' });
    },
  );
});

describe('coordinates as a name', () => {
  it.each([
    ['33.3, 44.4', [44.4, 33.3]],
    ['(33.3, 44.4)', [44.4, 33.3]],
    ['33.3 44.4', [44.4, 33.3]],
    ['33.3N 44.4E', [44.4, 33.3]],
    ['44.4E, 33.3N', [44.4, 33.3]],
    ["33°18' N, 44°24' E", [44.4, 33.3]],
    ['33°18\'00"N 44°24\'00"E', [44.4, 33.3]],
    ['-33.5, -70.6', [-70.6, -33.5]],
    ['120.5, 33.3', [120.5, 33.3]],
  ])('%s', (name, point) => {
    const where = ask(name);
    expect(where.resolution).toEqual({ kind: 'given' });
    expect(where.point).toEqual(point);
    expect(where.radiusMetres).toBeGreaterThan(0);
    expect(where.because.join()).toContain('coordinates');
  });

  it.each(['33, 44', '33.3', '33.3, 444.4', '91.5N 44.4E', '33.3N 44.4N', "33°61'N 44°E", '33.3, x', '120.5, 133.3'])(
    '%s is none',
    (name) => {
      expect(ask(name).resolution.kind).not.toBe('given');
    },
  );
});

describe('misspellings and other Latin spellings', () => {
  it.each([
    ['Moslu', MOSUL],
    ['Quayyarah', 'gn:99003'],
    ['Kirkurk', 'gn:94787'],
    ['Fallujha', 'gn:99454'],
    ['near Moslu', MOSUL],
  ])('%s is matched last, and says so', (name, id) => {
    const where = ask(name);
    expect(where.resolution, JSON.stringify(where)).toEqual({ kind: 'resolved', place: id });
    expect(where.because.join()).toContain('taken for a misspelling of');
  });

  it.each(['Mosque', 'meeting', 'attack', 'police said', 'Mxsxl', 'Qwertzu', 'Xosxl'])('%s is not guessed', (name) => {
    expect(ask(name).because.join()).not.toContain('taken for a misspelling');
    expect(ask(name).resolution.kind).toBe('unknown');
  });

  it('another Latin spelling is no misspelling', () => {
    const where = ask('Faloujeh', { country: 'IQ' });
    expect(where.resolution, JSON.stringify(where)).toEqual({ kind: 'resolved', place: 'gn:99454' });
    expect(where.because.join()).not.toContain('misspelling');
  });

  it('a known name elsewhere is no misspelling of a place inside the gate', () => {
    expect(ask('Ramadi', { country: 'SY' }).resolution.kind).toBe('unknown');
  });
});

describe('hostile names', () => {
  it.each([
    '',
    '\0',
    '\ud800',
    'Mosul\udc00',
    '\u202e\u200f',
    '-,;:/&()°',
    '&',
    ' - ',
    'between  and ',
    '()',
    'north of north of north of north of north of north of north of north of x',
    'a & '.repeat(40),
    `${'10 km N of '.repeat(30)}Mosul`,
  ])('%j has an answer', (name) => {
    expect(ask(name).text).toBe(name);
  });

  it.each(['x', ',', ' - ', '& ', '1', 'near '])('ten megabytes of %j are answered', (piece) => {
    expect(ask(piece.repeat(Math.ceil(10_000_000 / piece.length))).resolution.kind).toBe('unknown');
  });

  it('no mixture of the grammar throws, and order does not matter', () => {
    const piece = fc.constantFrom(
      '10 km',
      'north',
      'of',
      '&',
      '-',
      ',',
      'Mosul',
      'Hit',
      'between',
      'and',
      '(',
      ')',
      '33.3',
      '°',
      '/',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const name = pieces.join(' ');
        const first = JSON.stringify(ask(name));
        ask('Basra');
        expect(JSON.stringify(ask(name))).toBe(first);
      }),
      { numRuns: 300 },
    );
  });
});
