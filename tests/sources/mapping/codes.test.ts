import { describe, expect, it } from 'vitest';
import { kindOfCode } from '../../../src/sources/mapping/code-kinds.ts';
import { kindOfWords } from '../../../src/sources/mapping/kind-words.ts';
import { placeCodeOf } from '../../../src/sources/mapping/place-codes.ts';
import { spreadDay, timeCodeOf } from '../../../src/sources/mapping/time-codes.ts';

describe('the kind of a code', () => {
  it.each([
    ['acled', 'Air/drone strike', 'air-strike'],
    ['acled', 'PEACEFUL PROTEST', 'protest'],
    ['acled', 'Remote violence', 'bombing'],
    ['acled', 'Battle-No change of territory', 'armed-clash'],
    ['ucdp-ged', '3', 'shooting-or-assassination'],
    ['gtd', '6', 'abduction'],
    ['gdelt', '1952', 'drone-strike'],
    ['gdelt', '1951', 'air-strike'],
    ['gdelt', '193', 'armed-clash'],
    ['gdelt', '1453', 'riot'],
    ['gdelt', '1411', 'protest'],
    ['gdelt', '0874', 'troop-movement'],
    ['gdelt', '0871', 'statement-or-agreement'],
    ['gdelt', '1721', 'other'],
  ] as const)('%s %s is %s', (book, code, kind) => {
    expect(kindOfCode(book, code)).toBe(kind);
  });

  it.each([
    ['acled', 'air strike'],
    ['ucdp-ged', '4'],
    ['gtd', '0'],
    ['gdelt', '21'],
    ['gdelt', '1'],
    ['gdelt', '19x'],
    ['acled', '__proto__'],
    [null, '3'],
  ] as const)('%s %s is none', (book, code) => {
    expect(kindOfCode(book, code)).toBeNull();
  });
});

describe('the kind of words', () => {
  it.each([
    ['Airstrikes', 'air-strike'],
    ['US drone strike', 'drone-strike'],
    ['IED explosion', 'bombing'],
    ['Clashes', 'armed-clash'],
    ['rocket attacks', 'rocket-or-mortar-fire'],
    ['Émeutes', 'riot'],
    ['enlèvement', 'abduction'],
    ['غارة جوية', 'air-strike'],
    ['القصف', 'rocket-or-mortar-fire'],
    ['Suicide bombing', 'bombing'],
    ['attentat', 'bombing'],
    ['انفجار عبوة', 'bombing'],
    ['هجوم انتحاري', 'bombing'],
    ['attaque de drones', 'drone-strike'],
    ['Drohnenangriff', 'drone-strike'],
    ['échange de tirs', 'armed-clash'],
    ['tirs de mortier', 'rocket-or-mortar-fire'],
    ['مظاهرات', 'protest'],
    ['Gunmen', 'shooting-or-assassination'],
    ['Border closure', 'border-closure'],
    ['Raid or arrest', 'raid-or-arrest'],
  ])('%s is %s', (words, kind) => {
    expect(kindOfWords(words)).toBe(kind);
  });

  it.each([
    '',
    'attack',
    'هجوم',
    'Angriff',
    'strike',
    'Strike of teachers',
    'examined',
    'Iedereen',
    'مسيرة',
    'red',
    'an explosion '.repeat(9),
  ])('%j is none', (words) => {
    expect(kindOfWords(words)).toBeNull();
  });
});

describe('codes of time and place', () => {
  it.each([
    ['none', '2020-01-02', '2020-01-02'],
    ['week', '2019-12-30', '2020-01-05'],
    ['month', '2020-01-01', '2020-01-31'],
    ['year', '2020-01-01', '2020-12-31'],
  ] as const)('a day spread over a %s', (spread, earliest, latest) => {
    expect(spreadDay('2020-01-02', spread)).toEqual([earliest, latest]);
  });

  it('are known in their own book only', () => {
    expect(timeCodeOf('acled', '3')?.precision).toBe('month');
    expect(timeCodeOf('acled', '4')).toBeUndefined();
    expect(timeCodeOf('ucdp-ged', '4')?.precision).toBe('month');
    expect(timeCodeOf('gtd', '1')).toBeUndefined();
    expect(timeCodeOf(null, '1')).toBeUndefined();
    expect(placeCodeOf('gdelt', '1')?.precision).toBe('country');
    expect(placeCodeOf('acled', '1')?.precision).toBe('settlement');
    expect(placeCodeOf('acled', '4')).toBeUndefined();
    expect(placeCodeOf('ucdp-ged', 'constructor')).toBeUndefined();
  });

  it('are no finer for a higher code of ACLED, UCDP and GTD', () => {
    for (const [book, codes] of [
      ['acled', '1 2 3'],
      ['ucdp-ged', '1 3 4 6'],
      ['gtd', '1 2 3 4 5'],
    ] as const) {
      const radii = codes.split(' ').map((code) => placeCodeOf(book, code)?.radiusMetres ?? NaN);
      expect(
        [...radii].sort((a, b) => a - b),
        book,
      ).toEqual(radii);
    }
  });
});
