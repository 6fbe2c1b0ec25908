import { beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Nearest } from '../../../src/model/nearest.ts';
import type { LonLat } from '../../../src/model/place.ts';
import { explainGiven } from '../../../src/places/nearest/explain-given.ts';
import { loadNearest } from '../../../src/places/nearest/load-nearest.ts';
import { openPacks, type Opened } from '../../gazetteer/tables.ts';

let opened: Opened;
let nearest: Nearest;
beforeAll(async () => {
  opened = await openPacks();
  nearest = await loadNearest(opened.packs);
}, 120_000);

describe('what lies at a point', () => {
  it.each([
    [[44.36, 33.31], 'IQ', 'Baghdad'],
    [[43.13, 36.35], 'IQ', 'Nineveh'],
    [[-84.68, 34.06], 'US', 'Georgia'],
    [[2.35, 48.86], 'FR', 'Île-de-France'],
    [[-66.11, 18.465], 'PR', 'San Juan'],
    [[178.44, -18.14], 'FJ', 'Central'],
  ] as const)('%j is in %s, %s', (point, country, admin1) => {
    const answer = nearest.whereIs(point);
    expect(answer).toMatchObject({ country, admin1 });
    expect(answer.nearest?.metres).toBeLessThan(15_000);
  });

  it('says what its division rests on, and the distance', () => {
    const { because } = nearest.whereIs([43.13, 36.35]);
    expect(because[0]).toBe('lies in Iraq by its borders');
    expect(because[1]).toMatch(/^probably in Nineveh, as \d of the \d nearest towns are$/);
    expect(because[2]).toMatch(/^the nearest known place is .+, \d+ k?m away$/);
  });

  it('at sea has no country and no division, but a nearest place', () => {
    const answer = nearest.whereIs([-40, 45]);
    expect(answer).toMatchObject({ country: '', admin1: '' });
    expect(answer.nearest?.metres).toBeGreaterThan(300_000);
  });

  it('finds the nearest place over the antimeridian', () => {
    const near = nearest.whereIs([-179.99, -16.2]).nearest;
    expect(near?.place.point[0]).toBeGreaterThan(179);
    expect(near?.metres).toBeLessThan(100_000);
  });

  it.each([
    ['the south pole', [0, -90], 'AQ'],
    ['the north pole', [0, 90], ''],
    ['the antimeridian', [180, 0], ''],
  ] as const)('%s is a point as any other', (_, point, country) => {
    expect(nearest.whereIs(point).country).toBe(country);
  });

  it.each([[[NaN, 0]], [[0, NaN]], [[181, 0]], [[0, 90.1]], [[Infinity, -Infinity]]] as const)(
    '%j is no point',
    (point) => {
      expect(nearest.whereIs(point)).toEqual({
        country: '',
        admin1: '',
        nearest: null,
        because: ['this is no point on the Earth'],
      });
    },
  );
});

describe('a point that is said to lie in a country', () => {
  const check = (point: LonLat, country: string): string => nearest.checkPoint(point, country) ?? '';

  it('whose latitude and longitude are swapped is told with the place it would be near', () => {
    expect(check([34.06, -84.68], 'US')).toMatch(
      /^lies in Antarctica, not in United States; with latitude and longitude swapped it would be \d+ k?m from \w+/,
    );
    expect(check([33.31, 44.36], 'Iraq')).toMatch(
      /, not in Iraq; with latitude and longitude swapped it would be .+ from /,
    );
  });

  it('that lacks a minus sign is told so', () => {
    expect(check([84.68, 34.06], 'United States')).toMatch(
      /^lies in China, not in United States; with a minus sign before the longitude it would be /,
    );
    expect(check([151.2, 33.9], 'Australia')).toMatch(
      /^lies at sea, not in Australia; with a minus sign before the latitude it would be /,
    );
  });

  it('that lies in another without such a mistake is told plainly', () => {
    expect(check([2.35, 48.86], 'Iraq')).toBe('lies in France, not in Iraq');
  });

  it.each([
    [[44.36, 33.31], 'Iraq'],
    [[44.36, 33.31], 'IQ'],
    [[44.36, 33.31], 'العراق'],
    [[-66.1, 18.4], 'US'],
    [[42.5, 14.8], 'Yemen'],
    [[56.3, 26.2], 'Oman'],
    [[2.35, 48.86], 'Neverland'],
    [[2.35, 48.86], ''],
    [[-140, 30], 'US'],
  ] as const)('%j in “%s” has nothing wrong', (point, country) => {
    expect(check(point, country)).toBe('');
  });

  it('at 0, 0 is told whatever the country', () => {
    expect(check([0, 0], '')).toContain('Null Island');
    expect(check([0.0001, 0], 'Ghana')).toContain('Null Island');
    expect(check([0, 5.6], 'Ghana')).toBe('');
  });

  it('off the Earth is told, with what it may be', () => {
    expect(check([33.3, 120], 'China')).toMatch(
      /^the latitude 120 is more than 90 degrees; with latitude and longitude swapped/,
    );
    expect(check([33.3, 120], '')).toBe(
      'the latitude 120 is more than 90 degrees: latitude and longitude may be swapped',
    );
    expect(check([500, 20], '')).toBe('the longitude 500 is more than 180 degrees');
    expect(check([NaN, 20], 'IQ')).toBe('expected two numbers as coordinates');
  });

  it('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.string(), (lon, lat, country) => {
        expect(nearest.checkPoint([lon, lat], country)).toBe(nearest.checkPoint([lon, lat], country));
        expect(nearest.whereIs([lon, lat])).toEqual(nearest.whereIs([lon, lat]));
      }),
      { numRuns: 200 },
    );
  });
});

describe('coordinates given as a name', () => {
  const ask = (name: string, country = '') =>
    explainGiven(opened.both.resolve({ name, country, admin1: '', near: null }), nearest);

  it('say what lies there', () => {
    const { because } = ask('33.31, 44.36');
    expect(because.join('; ')).toMatch(
      /coordinates.*lies in Iraq by its borders; probably in Baghdad.*the nearest known place is/,
    );
    expect(because.join('; ')).not.toContain('doubtful');
  });

  it('are doubtful where the country says otherwise; the point stays as given', () => {
    const where = ask('44.36, 33.31', 'Iraq');
    expect(where.point).toEqual([33.31, 44.36]);
    expect(where.because.at(-1)).toMatch(/^doubtful: lies in .+, not in Iraq; with latitude and longitude swapped/);
  });

  it('leave the answers to names as they are', () => {
    const where = opened.both.resolve({ name: 'Mosul', country: '', admin1: '', near: null });
    expect(explainGiven(where, nearest)).toBe(where);
  });
});
