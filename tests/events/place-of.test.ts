import { describe, expect, it } from 'vitest';
import { eventsOf } from './made-report.ts';

/** The places of the incidents of a text. */
function placesOf(text: string): string[] {
  return eventsOf(text).incidents.map(({ where }) => where?.text ?? '-');
}

describe('a name that heads what follows', () => {
  it.each([
    ['Ramadi, Anbar. Drones were flown against a post on Monday. A bomb exploded on Tuesday.', 'Ramadi'],
    ['Kirkuk. A bomb exploded on Monday.', 'Kirkuk'],
    ['Weekly note\n\nKirkuk\n\nA bomb exploded on Monday and broke windows.', 'Kirkuk'],
    ['Kirkuk: a bomb exploded on Monday.', 'Kirkuk'],
    ['Mosul\n\nThe week was quiet.\n\nKirkuk\n\nA bomb exploded on Monday and broke windows.', 'Kirkuk'],
  ])('%s', (text, expected) => {
    expect(placesOf(text).at(-1)).toBe(expected);
  });

  it('ends at the next heading', () => {
    expect(
      placesOf(
        'Weekly note\n\nKirkuk\n\nThe week was quiet.\n\nMethod\n\nA bomb exploded on Monday and broke windows.',
      ),
    ).toEqual(['-']);
  });
});

describe('what words point to', () => {
  it.each([
    ['The governor of Kirkuk spoke on Monday. A bomb exploded in the city on Tuesday.', 'Kirkuk'],
    ['He had come from Mosul and not from Baghdad. On Tuesday gunmen shot dead a judge in the city.', 'Baghdad'],
    ['The base of Balad was rebuilt. Rockets fell on the base on Monday.', 'Balad'],
    ['A video came from Mosul. Two men were shot dead there on Monday.', 'Mosul'],
    ['The army left Kirkuk by night, and militiamen took the town on Tuesday.', 'Kirkuk'],
    ['He went from Damascus to Aleppo. A shell hit a market in the Syrian capital on Monday.', 'Damascus'],
  ])('%s', (text, expected) => {
    expect(placesOf(text).at(-1)).toBe(expected);
  });

  it.each([
    ['A bomb exploded in the city of Kirkuk on Tuesday. Mosul was quiet.', 'Kirkuk'],
    ['Mosul is far. There was a bomb: it exploded in Kirkuk on Tuesday.', 'Kirkuk'],
  ])('but nothing where a name stands: %s', (text, expected) => {
    expect(placesOf(text)).toEqual([expected]);
  });
});

describe('where no sentence of the act names a place', () => {
  it.each([
    ['Gunmen shot dead a judge in Mosul on Monday.\n\nPolice arrested two suspects on Tuesday.', ['Mosul', 'Mosul']],
    [
      'Iraq: live\n\nShops in Kirkuk were closed. In Kirkuk it rained.\n\nProtesters burned tyres on Monday.',
      ['Kirkuk'],
    ],
  ])('%s', (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });
});

describe('a place that nobody knows', () => {
  it.each([
    ['Gunmen attacked Zarkuban, in Anbar, on Monday.', 'Zarkuban, Anbar'],
    ['In Kirkuk, students protested in Hantush on Monday.', 'Hantush, Kirkuk'],
    ['A bomb exploded in Zarkuban on Monday. The governor of Anbar was told.', 'Zarkuban, Anbar'],
  ])('%s', (text, expected) => {
    const [incident] = eventsOf(text).incidents;
    expect(incident?.where?.text).toBe(expected);
    expect(incident?.where?.radiusMetres).toBeGreaterThanOrEqual(8000);
    expect(['district', 'governorate']).toContain(incident?.where?.precision);
    expect(incident?.placeBecause).toContain('is not known');
  });

  it.each([
    'A bomb exploded in Zarkuban on Monday.',
    'A bomb exploded in Zarkuban on Monday. Anbar and Nineveh were quiet.',
  ])('stays unplaced where the report does not say in what it lies: %s', (text) => {
    expect(eventsOf(text).incidents[0]?.where).toMatchObject({ text: 'Zarkuban', point: null });
  });
});

describe('on whose soil', () => {
  it('a people’s name says it before what lies in a country', () => {
    expect(placesOf('Iran fired missiles at Iraqi bases on Monday.')).toEqual(['Iraq']);
  });

  it.each([
    'Missiles killed Iraqi soldiers on Monday.',
    'Iran fired missiles on Monday.',
    'An Iran-backed militia fired rockets on Monday.',
  ])('but not: %s', (text) => {
    expect(placesOf(text)).toEqual(['-']);
  });
});

describe('a road that is called by a town', () => {
  it('is not the town', () => {
    expect(placesOf('In Kirkuk, a bomb exploded on the Mosul road on Monday.')).toEqual(['Kirkuk']);
  });
});

describe('a list of places', () => {
  it('is an event each, provinces too', () => {
    expect(placesOf('There were protests in the provinces of Anbar, Nineveh and Kirkuk on Monday.')).toEqual([
      'Anbar',
      'Nineveh',
      'Kirkuk',
    ]);
  });
});
