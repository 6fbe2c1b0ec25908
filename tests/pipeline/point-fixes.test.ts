import { describe, expect, it } from 'vitest';
import { deskOf, importTable, type ProblemGroup } from '../../src/index.ts';
import { openPacks } from '../gazetteer/tables.ts';

/** The groups of a table of a place, a country, a latitude and a longitude, by the lines of their rows. */
async function groupsOf(...rows: readonly string[]): Promise<readonly ProblemGroup[]> {
  const { region, both } = await openPacks();
  const desk = deskOf({ region: () => Promise.resolve(region), world: () => Promise.resolve(both) });
  const dated = rows.map((row, i) => `2020-01-0${i + 1},${row}`);
  const bytes = new TextEncoder().encode(['date,place,country,latitude,longitude', ...dated].join('\n'));
  const stream = async function* () {
    yield await Promise.resolve(bytes);
  };
  const read = await importTable({ name: 'a.csv', size: bytes.length, stream }, { desk });
  if (read.kind !== 'imported') throw new Error(JSON.stringify(read));
  return read.problems;
}

const brief = (groups: readonly ProblemGroup[]) =>
  groups.map(({ code, fix, lines }) => [code, fix?.kind ?? null, ...lines]);

describe('what would mend the points of a table', () => {
  it('is proposed only to rows that it would put where they say, apart from those that it would not', async () => {
    const groups = await groupsOf(
      'Mosul,Iraq,43.11889,36.335',
      'Fallujah,Iraq,48.85,2.35',
      'Kirkuk,Iraq,35.468,44.392',
    );
    expect(brief(groups)).toEqual([
      ['coordinate-doubtful', 'swap-coordinates', 2],
      ['coordinate-doubtful', 'drop-point', 3],
    ]);
    expect(groups[0]?.came[0]).toMatch(/; with latitude and longitude swapped it would be .+ from Mosul$/);
  }, 120_000);

  it('names the sign that is too much and the place of the row; 0, 0 is told once', async () => {
    const groups = await groupsOf('Baghdad,Iraq,-33.3,44.4', 'Basra,Iraq,0,0', 'Kirkuk,Iraq,35.468,44.392');
    expect(brief(groups)).toEqual([
      ['coordinate-doubtful', 'change-signs', 2],
      ['coordinate-doubtful', 'drop-point', 3],
    ]);
    expect(groups[0]?.fix).toEqual({ kind: 'change-signs', signs: 'lat' });
    expect(groups[0]?.came[0]).toMatch(/; without the minus sign before the latitude it would be .+ from Baghdad$/);
  }, 120_000);

  it('off the earth is an exchange only where the row agrees', async () => {
    const groups = await groupsOf(
      'Tikrit,Iraq,91,43',
      'Ulaanbaatar,Mongolia,106.9,47.9',
      ',,106.9,47.9',
      'Kirkuk,Iraq,35.468,44.392',
    );
    expect(brief(groups)).toEqual([
      ['coordinate-out-of-range', 'drop-point', 2],
      ['coordinate-out-of-range', 'swap-coordinates', 3, 4],
    ]);
  }, 120_000);
});

describe('a name that is known', () => {
  it('but not in the country beside it is told so, unlike one that nobody knows', async () => {
    const groups = await groupsOf('Erbil,Iran,,', 'Qwxyzzt,Iraq,,', 'Kirkuk,Iraq,35.468,44.392');
    const told = groups.filter(({ code }) => code === 'place-unknown').map(({ expected, came }) => [expected, came[0]]);
    expect(told).toEqual([
      [
        'a place of that name in the country or province named beside it',
        expect.stringMatching(/^Erbil \(Iran\): no place known as “Erbil” lies in Iran; known elsewhere: Erbil/),
      ],
      ['a place that the gazetteer knows', 'Qwxyzzt (Iraq)'],
    ]);
  }, 120_000);
});
